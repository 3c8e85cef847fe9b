"""The files of a folder or a ZIP, within a budget: a ZIP of a stranger may hold far more than its size says."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path, PurePosixPath
from time import monotonic
from typing import IO

from dwuglos.errors import Notice, UnreadableFile, notice
from dwuglos.formats.parts.zip_parts import BROKEN
from dwuglos.importing import LARGEST

MOST_PARTS = 200
"""Files of a folder or a ZIP that are looked at."""
MOST_BYTES = 2 * LARGEST
"""Bytes of a ZIP that are unpacked, of all its files together."""
MOST_ENTRIES = 20_000
"""Files and folders of a ZIP; an archive of all talks of a channel has fewer."""
MOST_SECONDS = 30.0
"""After so long no further file of a bundle is unpacked or read."""
_CHUNK = 1 << 18
_LOCAL_HEADER = 30
"""Bytes that stand at least before the name and the content of an entry (APPNOTE.TXT 4.3.7)."""
_LONGEST_NAME = 200
"""Bytes of a name; file systems take 255, and some of them fewer."""


@dataclass(frozen=True, slots=True)
class Unpacked:
    """The files of a folder or a ZIP, and notices of those that could not be unpacked."""

    files: list[Path]
    notices: tuple[Notice, ...] = ()


def unpacked(path: Path, into: Path) -> Unpacked:
    """Return the files of a folder, or of a ZIP, which are put below `into`. Raises UnreadableFile.

    Where a folder holds only folders, as one for each language, they are those of these.
    """
    try:
        result = Unpacked(_files_below(path)) if path.is_dir() else _unzipped(path, into)
    except BROKEN as error:
        raise _not_unpacked(path, error) from None
    if not result.files:
        raise UnreadableFile("There are no files in {file}; choose another.", file=path.name)
    return result


def _not_unpacked(path: Path, reason: object) -> UnreadableFile:
    return UnreadableFile(
        "{file} cannot be unpacked ({reason}); unpack it yourself and choose the files.",
        file=path.name,
        reason=str(reason),
    )


def _files_below(path: Path) -> list[Path]:
    files = _files_in(path) or [file for folder in _visible(path) if folder.is_dir() for file in _files_in(folder)]
    return files[:MOST_PARTS]


def _files_in(folder: Path) -> list[Path]:
    return [each for each in _visible(folder) if each.is_file()]


def _visible(folder: Path) -> list[Path]:
    return sorted(each for each in folder.iterdir() if not each.name.startswith("."))


@dataclass(slots=True)
class _Budget:
    """What may still be unpacked of one ZIP."""

    size: int = field(default_factory=lambda: MOST_BYTES)
    until: float = field(default_factory=lambda: monotonic() + MOST_SECONDS)

    @property
    def is_spent(self) -> bool:
        return self.size <= 0 or monotonic() > self.until


def _unzipped(path: Path, into: Path) -> Unpacked:
    """Unpack what could be a part; never outside `into`, and never more than the budget allows."""
    files: list[Path] = []
    troubles: dict[str, str] = {}
    late: list[str] = []
    budget = _Budget()
    with zipfile.ZipFile(path) as archive:
        refuse_overlaps(path, archive.infolist())
        for number, (entry, name) in enumerate(_parts(archive)):
            if number >= MOST_PARTS or budget.is_spent:
                late.append(name)
                continue
            target = into / str(number) / _short(re.sub(r"[^\w .()-]", "_", name))
            try:
                _unpack(archive, entry, target, budget)
                files.append(target)
            except BROKEN as error:
                troubles[name] = str(error)
                target.unlink(missing_ok=True)
    if troubles and not files:
        raise _not_unpacked(path, next(iter(troubles.values())))
    return Unpacked(files, tuple(_notices(troubles, late)))


def refuse_overlaps(path: Path, entries: Sequence[zipfile.ZipInfo]) -> None:
    """Refuse a ZIP whose entries share their bytes: so a few kilobytes hold many gigabytes. Raises UnreadableFile."""
    if len(entries) > MOST_ENTRIES:
        raise UnreadableFile("There are too many files in {file}; unpack it yourself and choose some.", file=path.name)
    places = sorted(
        (entry.header_offset, entry.header_offset + _LOCAL_HEADER + entry.compress_size) for entry in entries
    )
    if any(end > begin for (_, end), (begin, _) in pairwise(places)):
        raise UnreadableFile(
            "The files in {file} share their content, as in no honest ZIP; do not use it.", file=path.name
        )


def _parts(archive: zipfile.ZipFile) -> Iterator[tuple[zipfile.ZipInfo, str]]:
    for entry in archive.infolist():
        name = PurePosixPath(entry.filename.replace("\\", "/")).name
        if name and not entry.is_dir() and not name.startswith(".") and entry.file_size <= LARGEST:
            yield entry, name


def _short(name: str) -> str:
    """Return a name that a file system takes: of a long one the end stays, where its extension is."""
    return name.encode("utf-8", "replace")[-_LONGEST_NAME:].decode("utf-8", "ignore")


def _unpack(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, target: Path, budget: _Budget) -> None:
    target.parent.mkdir(parents=True)
    with archive.open(entry) as packed, target.open("wb") as file:
        _copy(packed, file, budget)


def _copy(packed: IO[bytes], file: IO[bytes], budget: _Budget) -> None:
    """Copy what the budget allows. Raises ValueError when there is more: a ZIP may announce less than it holds."""
    left = LARGEST
    while data := packed.read(_CHUNK):
        left -= len(data)
        budget.size -= len(data)
        if left < 0 or budget.is_spent:
            raise ValueError("there is more in it than in any talk")
        file.write(data)


def _notices(troubles: dict[str, str], late: Sequence[str]) -> Iterator[Notice]:
    for name, reason in troubles.items():
        yield notice("{file} could not be unpacked ({reason}).", file=name, reason=reason)
    if late:
        yield Notice(
            "One file was not looked at: there is more than belongs to one talk.",
            "{n} files were not looked at: there is more than belongs to one talk.",
            len(late),
        )
