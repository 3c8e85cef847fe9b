"""Fetching the model from where Firefox gets it: its list of models, and the files the list tells of.

The list is a collection of Remote Settings (remote-settings.readthedocs.io): records with the names, sizes and hashes
of files, whose places count from an address that the server tells at its root. FXTRANSLATE_RECORDS_URL names the list
of a mirror; one without such a root keeps the files beside its list.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urljoin, urlsplit

from dwuglos import places
from dwuglos.errors import BadAnswer, Cancelled, ServiceError, ServiceOffline
from dwuglos.models.offline import files

if TYPE_CHECKING:
    import requests

TIMEOUT = 15.0
"""Seconds to wait for a connection, and for each piece of a file."""

_PIECE = 1 << 16
_LIST_LIMIT = 32 << 20  # bytes; the list of all languages has less than one
_FILES = ("model", "lex", "vocab", "srcvocab", "trgvocab")
_POLL = 0.1


class OfferedFile(NamedTuple):
    """One file to fetch, packed; `size` is in bytes, `digest` its SHA-256, `unpacked_digest` that of what is in it."""

    name: str
    address: str
    size: int
    digest: str
    unpacked_digest: str


class Offer(NamedTuple):
    """A model to be had: its version, the machine it comes from, its files, and what the list says of them."""

    version: str
    origin: str
    files: tuple[OfferedFile, ...]
    records: str

    @property
    def size(self) -> int:
        """Bytes to be fetched; on the disk it is about twice as much."""
        return sum(file.size for file in self.files)


class Fetched(NamedTuple):
    """How far a download is, in bytes."""

    done: int
    total: int


def offer(cancelled: Event) -> Offer:
    """Return the newest model from English to Polish. Raises ServiceOffline, BadAnswer and Cancelled."""
    from fxtranslate import discovery

    address = discovery.records_url()
    host = _host(address)
    records = _for_polish(_json(address, cancelled))
    if not records:
        raise BadAnswer("{host} has no model from English to Polish; try again later.", host=host)
    base = _base(address, cancelled)
    offered = tuple(_offered(record, base, host) for record in records)
    text = json.dumps({"data": records}, ensure_ascii=False, indent=1)
    return Offer(str(records[0]["version"]), _host(offered[0].address), offered, text)


def download(offer: Offer, progress: Callable[[Fetched], object], cancelled: Event) -> Path:
    """Fetch, check, unpack and install what is offered; return where it is. Whatever happens, nothing half is left.

    Raises ServiceOffline, BadAnswer when a file is not what the list says, UnwritableFile without room,
    InputError when the model does not load, Cancelled.
    """

    def tell(before: int, now: int) -> None:
        progress(Fetched(before + now, offer.size))

    done = 0
    with files.arriving() as new:
        if shutil.disk_usage(new).free < 3 * offer.size:  # packed in memory, unpacked twice as large, and some
            raise files.no_room(places.models())
        for file in offer.files:
            content = _fetched(file, partial(tell, done), cancelled)
            (new / file.name).write_bytes(_unpacked(file, content))
            done += file.size
        (new / files.RECORDS).write_text(offer.records, "utf-8")
        files.try_out(new)
        if cancelled.is_set():
            raise Cancelled
    return files.home()


def _fetched(file: OfferedFile, progress: Callable[[int], object], cancelled: Event) -> bytes:
    content = bytearray()
    with _page(file.address, cancelled) as page:
        for piece in page.iter_content(_PIECE):
            content += piece
            if cancelled.is_set():
                raise Cancelled
            if len(content) > file.size:
                raise _not_as_promised(file)
            progress(len(content))
    if len(content) < file.size:
        raise _broke_off(file.address)
    if hashlib.sha256(content).hexdigest() != file.digest:
        raise _not_as_promised(file)
    return bytes(content)


def _unpacked(file: OfferedFile, content: bytes) -> bytes:
    from fxtranslate import discovery

    try:
        return discovery.verify_and_decompress(content, file.unpacked_digest or None)
    except ValueError:
        raise _not_as_promised(file) from None


# The list


def _for_polish(answer: object) -> list[dict[str, Any]]:
    """Return the records of the newest whole model: a version that is finished before one that is being tried."""
    data = answer.get("data") if isinstance(answer, dict) else None
    versions: dict[tuple[str, str], dict[str, dict[str, Any]]] = {}
    for record in data if isinstance(data, list) else ():
        if isinstance(record, dict) and _is_wanted(record):
            key = (str(record.get("version", "")), str(record.get("architecture") or ""))
            versions.setdefault(key, {})[record["fileType"]] = record
    whole = [key for key, parts in versions.items() if _is_whole(parts)]
    return list(versions[max(whole, key=_age)].values()) if whole else []


def _is_wanted(record: dict[str, Any]) -> bool:
    languages = (record.get("sourceLanguage"), record.get("targetLanguage"))
    return languages == ("en", "pl") and record.get("fileType") in _FILES


def _is_whole(parts: dict[str, dict[str, Any]]) -> bool:
    return "model" in parts and ("vocab" in parts or {"srcvocab", "trgvocab"} <= parts.keys())


def _age(key: tuple[str, str]) -> tuple[bool, list[int], str]:
    version, architecture = key
    return not re.search(r"[a-z]", version), [int(part) for part in re.findall(r"\d+", version)], architecture


def _base(address: str, cancelled: Event) -> str:
    """Return what the places of files count from."""
    root, found, _ = address.partition("/buckets/")
    if found:
        with suppress(BadAnswer, LookupError, TypeError):
            return f"{_json(f'{root}/', cancelled)['capabilities']['attachments']['base_url']}".rstrip("/") + "/"
    return address


def _offered(record: dict[str, Any], base: str, host: str) -> OfferedFile:
    try:
        attachment = record["attachment"]
        name, size, digest = str(record["name"]), int(attachment["size"]), str(attachment["hash"]).lower()
        address = urljoin(base, str(attachment["location"]))
    except (LookupError, TypeError, ValueError):
        raise _no_list(host) from None
    if Path(name).name != name or size <= 0 or not re.fullmatch("[0-9a-f]{64}", digest):
        raise _no_list(host)
    return OfferedFile(name, address, size, digest, str(record.get("decompressedHash") or ""))


# The web


def _json(address: str, cancelled: Event) -> Any:
    content = bytearray()
    with _page(address, cancelled) as page:
        for piece in page.iter_content(_PIECE):
            content += piece
            if cancelled.is_set():
                raise Cancelled
            if len(content) > _LIST_LIMIT:
                raise _no_list(_host(address))
    try:
        return json.loads(content)
    except ValueError:
        raise _no_list(_host(address)) from None


@contextmanager
def _page(address: str, cancelled: Event) -> Iterator[requests.Response]:
    """Open a page; reading it ends at once when the user wants to stop. Tells in our words what goes wrong."""
    import requests

    over = Event()
    try:
        with requests.get(address, timeout=TIMEOUT, stream=True) as page:
            Thread(target=_watch, args=(page, cancelled, over), name="stop a download", daemon=True).start()
            if page.status_code != 200:
                raise _refused(address, page.status_code)
            yield page
    except (requests.RequestException, ValueError) as error:
        if cancelled.is_set():
            raise Cancelled from None
        if isinstance(error, requests.exceptions.ChunkedEncodingError):
            raise _broke_off(address) from None
        raise ServiceOffline(
            "{host} cannot be reached; check the internet connection and try again.", host=_host(address)
        ) from None
    finally:
        over.set()


def _watch(page: requests.Response, cancelled: Event, over: Event) -> None:
    while not over.wait(_POLL):
        if cancelled.is_set():
            with suppress(Exception):  # it may be closing at this very moment
                page.raw.shutdown()
            return


def _host(address: str) -> str:
    try:
        return urlsplit(address).hostname or address
    except ValueError:
        return address


def _refused(address: str, status: int) -> ServiceError:
    if status >= 500 or status in (408, 429):
        return ServiceOffline(
            "{host} is out of order at the moment (error {status}); try again later.",
            host=_host(address),
            status=status,
        )
    return _no_list(_host(address))


def _no_list(host: str) -> BadAnswer:
    return BadAnswer("What {host} sent is no list of models; try again later.", host=host)


def _broke_off(address: str) -> ServiceOffline:
    return ServiceOffline("{host} broke off in the middle of a file; try again.", host=_host(address))


def _not_as_promised(file: OfferedFile) -> BadAnswer:
    return BadAnswer(
        "{file} came damaged: it is not what the list of models says of it; nothing was installed, try again later.",
        file=file.name,
    )
