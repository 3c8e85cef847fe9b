"""Read what a server sends piece by piece, within limits of bytes and time, also after it is unpacked.

Whatever waits for a full buffer, or for the end, would never end when a server sends one byte now and then, and would
fill the memory when it never ends.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from math import inf
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import requests

LARGEST = 4_000_000
"""The most bytes of an answer, and of one line of an answer in lines: a larger one is no translation."""

LARGEST_STREAM = 64_000_000
"""The most bytes of an answer in lines: of a book, thoughts before it included, each word with an event round it."""

_PIECE = 65_536
_BEGINNING = 8_192
_BEGINNING_CHARACTERS = 2_000
_BEGINNING_SECONDS = 5.0


class TooLarge(Exception):
    """More than an answer can have."""


def pieces(page: requests.Response, seconds: float) -> Iterator[bytes]:
    """Yield the content of a streamed page as it comes, unpacked, each piece not longer than 64 KB.

    `seconds` is the time for all of it; that for each piece is the page's own. Raises exceptions of `requests`.
    """
    from requests import exceptions
    from urllib3.exceptions import DecodeError, HTTPError, ProtocolError, TimeoutError

    until = time.monotonic() + seconds
    try:
        while piece := page.raw.read1(_PIECE, decode_content=True):
            yield piece
            if time.monotonic() > until:
                raise exceptions.Timeout
    except TimeoutError:
        raise exceptions.Timeout from None
    except ProtocolError:
        raise exceptions.ChunkedEncodingError from None
    except DecodeError:
        raise exceptions.ContentDecodingError from None
    except HTTPError:
        raise exceptions.ConnectionError from None


def whole(page: requests.Response, seconds: float, most: int = LARGEST) -> bytes:
    """Return all the content of a streamed page. Raises TooLarge above `most` bytes, and as `pieces` does."""
    content = bytearray()
    for piece in pieces(page, seconds):
        content += piece
        if len(content) > most:
            raise TooLarge
    return bytes(content)


def beginning(page: requests.Response) -> str:
    """Return the beginning of a streamed page, as much as comes in a moment; none when it breaks off at once."""
    from requests import exceptions

    content = bytearray()
    try:
        for piece in pieces(page, _BEGINNING_SECONDS):
            content += piece
            if len(content) >= _BEGINNING:
                break
    except exceptions.RequestException:
        pass
    return content.decode("utf-8", "replace")[:_BEGINNING_CHARACTERS]


def lines(page: requests.Response, seconds: float) -> Iterator[str]:
    """Yield the lines of a streamed page, each as soon as it has arrived.

    Raises TooLarge for a line or a page without end, also one that takes more than `seconds`, and as `pieces` does.
    """
    size, line = 0, bytearray()
    until = time.monotonic() + seconds
    for piece in pieces(page, inf):
        size += len(piece)
        first, *others = piece.replace(b"\r", b"\n").split(b"\n")
        line += first
        for other in others:
            yield line.decode("utf-8", "replace")
            line = bytearray(other)
        if len(line) > LARGEST or size > LARGEST_STREAM or time.monotonic() > until:
            raise TooLarge
    yield line.decode("utf-8", "replace")
