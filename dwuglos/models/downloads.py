"""Pages and files of a server of models: asked for piece by piece, left as soon as the user cancels."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Event, Thread
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from dwuglos.errors import BadAnswer, Cancelled, ServiceError, ServiceOffline

if TYPE_CHECKING:
    import requests

TIMEOUT = 15.0
"""Seconds to wait for a connection, and for each piece of a file."""
PIECE = 1 << 16
"""Bytes of a piece."""
LIST_LIMIT = 32 << 20
"""The most bytes of a list of models; that of all languages of Firefox has less than one megabyte."""


class Fetched(NamedTuple):
    """The progress of a download: the bytes so far, and in all."""

    done: int
    total: int


_POLL = 0.1  # seconds between two looks at whether the user has cancelled


def json_at(address: str, cancelled: Event) -> Any:
    """Return the JSON at an address. Raises ServiceOffline, BadAnswer and Cancelled."""
    content = bytearray()
    with page(address, cancelled) as answer:
        for piece in answer.iter_content(PIECE):
            content += piece
            if cancelled.is_set():
                raise Cancelled
            if len(content) > LIST_LIMIT:
                raise no_list(host_of(address))
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        raise no_list(host_of(address)) from None


@contextmanager
def page(address: str, cancelled: Event, begin: int = 0) -> Iterator[requests.Response]:
    """Open a page, from a byte on where the server can do that (206), and end reading as soon as the user cancels.

    Raises ServiceOffline, BadAnswer and Cancelled in place of the errors of requests, also for errors of the block.
    """
    import requests

    over = Event()
    headers = {"Range": f"bytes={begin}-", "Accept-Encoding": "identity"} if begin else {}
    try:
        with requests.get(address, timeout=TIMEOUT, stream=True, headers=headers) as answer:
            Thread(target=_watch, args=(answer, cancelled, over), name="stop a download", daemon=True).start()
            if answer.status_code != 200 and not (begin and answer.status_code == 206):
                raise _refused(address, answer.status_code)
            yield answer
    except (requests.RequestException, ValueError) as error:
        if cancelled.is_set():
            raise Cancelled from None
        if isinstance(error, requests.exceptions.ChunkedEncodingError):
            raise broke_off(address) from None
        raise ServiceOffline(
            "{host} cannot be reached; check the internet connection and try again.", host=host_of(address)
        ) from None
    finally:
        over.set()


def _watch(answer: requests.Response, cancelled: Event, over: Event) -> None:
    while not over.wait(_POLL):
        if cancelled.is_set():
            with suppress(Exception):  # the other thread may close the page at this moment
                answer.raw.shutdown()
            return


def host_of(address: str) -> str:
    """Return the host in an address."""
    try:
        return urlsplit(address).hostname or address
    except ValueError:
        return address


def _refused(address: str, status: int) -> ServiceError:
    if status >= 500 or status in (408, 429):
        return ServiceOffline(
            "{host} is out of order at the moment (error {status}); try again later.",
            host=host_of(address),
            status=status,
        )
    return no_list(host_of(address))


def no_list(host: str) -> BadAnswer:
    """Return the error for an answer that does not say which models there are."""
    return BadAnswer("What {host} sent is not a list of models; try again later.", host=host)


def broke_off(address: str) -> ServiceOffline:
    """Return the error for a file that ends too early."""
    return ServiceOffline("{host} broke off in the middle of a file; try again.", host=host_of(address))
