"""Download the model from where Firefox gets it: first the list of models, then the files of one of them.

The list is a collection of Remote Settings (remote-settings.readthedocs.io): records with the names, sizes and hashes
of files. Their addresses are relative to a base address, which the root of the server names. FXTRANSLATE_RECORDS_URL is
the address of the list of a mirror; a mirror without such a root has the files beside its list.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from threading import Event
from typing import Any, NamedTuple
from urllib.parse import urljoin

from dwuglos import places
from dwuglos.errors import BadAnswer, Cancelled
from dwuglos.models import downloads
from dwuglos.models.downloads import Fetched
from dwuglos.models.folders import no_room
from dwuglos.models.offline import files

_FILES = ("model", "lex", "vocab", "srcvocab", "trgvocab")


class OfferedFile(NamedTuple):
    """One packed file of a model: its size in bytes, its SHA-256, and the SHA-256 of its unpacked content."""

    name: str
    address: str
    size: int
    digest: str
    unpacked_digest: str


class Offer(NamedTuple):
    """A model that can be downloaded: its version, the host it comes from, its files, and their records as JSON."""

    version: str
    origin: str
    files: tuple[OfferedFile, ...]
    records: str

    @property
    def size(self) -> int:
        """The bytes of the download; on the disk the model takes about twice as much."""
        return sum(file.size for file in self.files)


def offer(cancelled: Event) -> Offer:
    """Return the newest model from English to Polish. Raises ServiceOffline, BadAnswer and Cancelled."""
    from fxtranslate import discovery

    address = discovery.records_url()
    host = downloads.host_of(address)
    records = _for_polish(downloads.json_at(address, cancelled))
    if not records:
        raise BadAnswer("{host} has no model from English to Polish; try again later.", host=host)
    base = _base(address, cancelled)
    offered_files = tuple(_offered_file(record, base, host) for record in records)
    text = json.dumps({"data": records}, ensure_ascii=False, indent=1)
    return Offer(str(records[0]["version"]), downloads.host_of(offered_files[0].address), offered_files, text)


def download(offer: Offer, progress: Callable[[Fetched], object], cancelled: Event) -> Path:
    """Download, check, unpack and install the files of an offer; return the folder. A failure leaves no partial model.

    Raises ServiceOffline, BadAnswer when a file is not what the list says, UnwritableFile without enough space on the
    disk, InputError when the model does not load, and Cancelled.
    """

    def tell(before: int, now: int) -> None:
        progress(Fetched(before + now, offer.size))

    done = 0
    with files.arriving() as new:
        # Unpacked, the model is about twice as large; the rest is a reserve. The packed files are only in memory.
        if shutil.disk_usage(new).free < 3 * offer.size:
            raise no_room(places.models())
        for file in offer.files:
            content = _fetch(file, partial(tell, done), cancelled)
            (new / file.name).write_bytes(_unpack(file, content))
            done += file.size
        (new / files.RECORDS).write_text(offer.records, "utf-8")
        files.try_out(new)
        if cancelled.is_set():
            raise Cancelled
    return files.home()


def _fetch(file: OfferedFile, progress: Callable[[int], object], cancelled: Event) -> bytes:
    content = bytearray()
    with downloads.page(file.address, cancelled) as page:
        for piece in page.iter_content(downloads.PIECE):
            content += piece
            if cancelled.is_set():
                raise Cancelled
            if len(content) > file.size:
                raise _damaged(file)
            progress(len(content))
    if len(content) < file.size:
        raise downloads.broke_off(file.address)
    if hashlib.sha256(content).hexdigest() != file.digest:
        raise _damaged(file)
    return bytes(content)


def _unpack(file: OfferedFile, content: bytes) -> bytes:
    from fxtranslate import discovery

    try:
        return discovery.verify_and_decompress(content, file.unpacked_digest or None)
    except ValueError:
        raise _damaged(file) from None


# The list


def _for_polish(answer: object) -> list[dict[str, Any]]:
    """Return the records of the newest complete model; a released version comes before a trial version (`1.0a1`)."""
    data = answer.get("data") if isinstance(answer, dict) else None
    versions: dict[tuple[str, str], dict[str, dict[str, Any]]] = {}
    for record in data if isinstance(data, list) else ():
        if isinstance(record, dict) and _is_for_polish(record):
            key = (str(record.get("version", "")), str(record.get("architecture") or ""))
            versions.setdefault(key, {})[record["fileType"]] = record
    whole = [key for key, parts in versions.items() if _is_whole(parts)]
    return list(versions[max(whole, key=_newness)].values()) if whole else []


def _is_for_polish(record: dict[str, Any]) -> bool:
    languages = (record.get("sourceLanguage"), record.get("targetLanguage"))
    return languages == ("en", "pl") and record.get("fileType") in _FILES


def _is_whole(parts: dict[str, dict[str, Any]]) -> bool:
    return "model" in parts and ("vocab" in parts or {"srcvocab", "trgvocab"} <= parts.keys())


def _newness(key: tuple[str, str]) -> tuple[bool, list[int], str]:
    """Return a key by which a later version is greater; a version with letters is a trial version."""
    version, architecture = key
    return not re.search(r"[a-z]", version), [int(part) for part in re.findall(r"\d+", version)], architecture


def _base(address: str, cancelled: Event) -> str:
    """Return the base address of the files."""
    root, separator, _ = address.partition("/buckets/")
    if separator:
        with suppress(BadAnswer, LookupError, TypeError):
            capabilities = downloads.json_at(f"{root}/", cancelled)["capabilities"]
            return f"{capabilities['attachments']['base_url']}".rstrip("/") + "/"
    return address


def _offered_file(record: dict[str, Any], base: str, host: str) -> OfferedFile:
    try:
        attachment = record["attachment"]
        name, size, digest = str(record["name"]), int(attachment["size"]), str(attachment["hash"]).lower()
        address = urljoin(base, str(attachment["location"]))
    except (LookupError, TypeError, ValueError):
        raise downloads.no_list(host) from None
    # A name with a folder in it could write outside the folder of the model.
    if Path(name).name != name or size <= 0 or not re.fullmatch("[0-9a-f]{64}", digest):
        raise downloads.no_list(host)
    return OfferedFile(name, address, size, digest, str(record.get("decompressedHash") or ""))


def _damaged(file: OfferedFile) -> BadAnswer:
    return BadAnswer(
        "{file} arrived damaged: it does not match the list of models; nothing was installed, try again later.",
        file=file.name,
    )
