"""Download a speech model: first the list of its files, then the files, each from where it broke off the last time.

The server is that of Hugging Face: `/api/models/REPOSITORY` names the newest revision, `…/tree/REVISION` its files with
their sizes and hashes, and `/REPOSITORY/resolve/REVISION/FILE` has them. Of a large file the hash is the SHA-256 of its
content, of a small one Git's own. DWUGLOS_SPEECH_MODELS is the address of a mirror.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from threading import Event
from typing import Any, NamedTuple

from dwuglos.errors import BadAnswer, Cancelled
from dwuglos.models import downloads
from dwuglos.models.downloads import Fetched
from dwuglos.models.folders import failures_in_words, no_room
from dwuglos.models.speech import files
from dwuglos.models.speech.catalogue import SpeechModel

MIRROR = "DWUGLOS_SPEECH_MODELS"
SERVER = "https://huggingface.co"

_WANTED = frozenset((*files.NEEDED, *files.VOCABULARIES, "preprocessor_config.json"))
_REVISION = "revision"
"""The file beside those that arrive, which says of which revision they are."""
_RESERVE = 100 << 20  # bytes of the disk that are left free


class OfferedFile(NamedTuple):
    """One file of a model: its size in bytes, and its hash, a SHA-256 or Git's (a SHA-1)."""

    name: str
    address: str
    size: int
    digest: str


class Offer(NamedTuple):
    """A model that can be downloaded: its revision, the host it comes from, and its files."""

    model: SpeechModel
    revision: str
    origin: str
    files: tuple[OfferedFile, ...]

    @property
    def size(self) -> int:
        """The bytes of the download."""
        return sum(file.size for file in self.files)


def offer(model: SpeechModel, cancelled: Event) -> Offer:
    """Return the newest revision of a model. Raises ServiceOffline, BadAnswer and Cancelled."""
    server = (os.environ.get(MIRROR) or SERVER).rstrip("/")
    host = downloads.host_of(server)
    about = downloads.json_at(f"{server}/api/models/{model.repository}", cancelled)
    revision = about.get("sha") if isinstance(about, dict) else None
    if not isinstance(revision, str) or not re.fullmatch("[0-9a-f]{40}", revision):
        raise downloads.no_list(host)
    tree = downloads.json_at(f"{server}/api/models/{model.repository}/tree/{revision}", cancelled)
    base = f"{server}/{model.repository}/resolve/{revision}"
    offered = tuple(_offered_files(tree, base)) if isinstance(tree, list) else ()
    names = {file.name for file in offered}
    if not names.issuperset(files.NEEDED) or names.isdisjoint(files.VOCABULARIES):
        raise downloads.no_list(host)
    return Offer(model, revision, host, offered)


def _offered_files(tree: list[Any], base: str) -> Iterable[OfferedFile]:
    for entry in tree:
        if not isinstance(entry, dict) or entry.get("path") not in _WANTED:
            continue
        large = entry.get("lfs")
        digest, size = large.get("oid") if isinstance(large, dict) else entry.get("oid"), entry.get("size")
        if isinstance(digest, str) and re.fullmatch("[0-9a-f]{40}|[0-9a-f]{64}", digest) and type(size) is int:
            name = str(entry["path"])
            yield OfferedFile(name, f"{base}/{name}", size, digest)


def download(offer: Offer, progress: Callable[[Fetched], object], cancelled: Event) -> Path:
    """Download the files of an offer and check them; return the folder, which is there whole or not at all.

    What has arrived stays after a failure and after Cancelled, and the next time the download goes on from there.
    Raises ServiceOffline, BadAnswer when a file is not what the list says, and UnwritableFile.
    """

    def tell(before: int, now: int) -> None:
        progress(Fetched(before + now, offer.size))

    home, new = files.home(offer.model), files.arriving(offer.model)
    with failures_in_words(home.parent):
        new.mkdir(parents=True, exist_ok=True)
        _go_on_with(new, offer.revision)
        there = sum(path.stat().st_size for path in new.iterdir())
        if shutil.disk_usage(new).free < offer.size - there + _RESERVE:
            raise no_room(home.parent)
        done = 0
        for file in offer.files:
            _fetch(file, new, partial(tell, done), cancelled)
            done += file.size
        (new / _REVISION).unlink()
        if home.exists():
            shutil.rmtree(home)
        new.rename(home)
    return home


def _go_on_with(folder: Path, revision: str) -> None:
    """Take away what arrived of another revision: files of two do not fit together."""
    of = folder / _REVISION
    if not of.is_file() or of.read_text("utf-8", "replace") != revision:
        for path in folder.iterdir():
            path.unlink()
        of.write_text(revision, "utf-8")


def _fetch(file: OfferedFile, folder: Path, progress: Callable[[int], object], cancelled: Event) -> None:
    whole, part = folder / file.name, folder / f"{file.name}.part"
    if whole.is_file() and whole.stat().st_size == file.size:  # checked before it got its name
        progress(file.size)
        return
    begin = part.stat().st_size if part.is_file() else 0
    if begin > file.size:
        part.unlink()
        begin = 0
    if begin < file.size:
        _receive(file, part, begin, progress, cancelled)
    if _digest(part, file) != file.digest:
        part.unlink()
        raise BadAnswer(
            "{file} arrived damaged: it does not match the list of models; nothing was installed, try again.",
            file=file.name,
        )
    part.rename(whole)


def _receive(file: OfferedFile, part: Path, begin: int, progress: Callable[[int], object], cancelled: Event) -> None:
    """Write what is missing of a file. Raises ServiceOffline when the server ends too early, BadAnswer for too much."""
    with downloads.page(file.address, cancelled, begin) as page:
        goes_on = page.status_code == 206 and page.headers.get("Content-Range", "").startswith(f"bytes {begin}-")
        at = begin if goes_on else 0
        with part.open("ab" if goes_on else "wb") as written:
            for piece in page.iter_content(downloads.PIECE):
                if cancelled.is_set():
                    raise Cancelled
                at += len(piece)
                if at > file.size:
                    break
                written.write(piece)
                progress(at)
    if at < file.size:
        raise downloads.broke_off(file.address)
    if at > file.size:
        part.unlink()
        raise downloads.no_list(downloads.host_of(file.address))


def _digest(path: Path, file: OfferedFile) -> str:
    # Git hashes a small file with a heading before it. Source: "Git Internals – Git Objects" of the Pro Git book.
    with path.open("rb") as content:
        if len(file.digest) == 64:
            return hashlib.file_digest(content, "sha256").hexdigest()
        return hashlib.sha1(b"blob %d\0" % file.size + content.read(), usedforsecurity=False).hexdigest()
