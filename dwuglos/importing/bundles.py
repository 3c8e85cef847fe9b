"""Several files of one talk: a folder, a ZIP, or files given together; and which of them is what."""

from __future__ import annotations

import lzma
import re
import shutil
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from dwuglos.errors import InputError, Notice, UnreadableFile, notice
from dwuglos.importing import LARGEST
from dwuglos.importing.sources import Sources

if TYPE_CHECKING:
    from dwuglos.importing.files import FileReading

MOST_PARTS = 200
"""Files of a folder or a ZIP that are looked at."""

_POLISH_NAME = re.compile(r"(?:^|[^a-z])(?:pl|pol|polish|polski|pl-pl)(?:[^a-z]|$)")
_ENGLISH_NAME = re.compile(r"(?:^|[^a-z])(?:en|eng|english|angielski|en-[a-z]+)(?:[^a-z]|$)")
_POLISH_LETTERS = "ąćęłńśźżĄĆĘŁŃŚŹŻ"
_POLISH_SHARE = 0.01
"""Polish has a letter of its own in every twenty; anything above one in a hundred is no English."""


_BROKEN = (
    OSError,
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    RuntimeError,
    NotImplementedError,
    EOFError,
    ValueError,
)
"""What a damaged, encrypted or odd ZIP raises."""


@dataclass(frozen=True, slots=True)
class Parts:
    """Which file of a talk is what; `notices` name those that were left aside, and why. `texts` are all with cues."""

    english: Path
    polish: Path | None
    info: Path | None
    notices: tuple[Notice, ...] = ()
    texts: tuple[Path, ...] = ()


def is_bundle(path: Path) -> bool:
    """Say whether a path holds several files: a folder, or a ZIP whatever it is called."""
    try:
        return path.is_dir() or (path.is_file() and zipfile.is_zipfile(path) and not _is_office(path))
    except OSError:
        return False


def _is_office(path: Path) -> bool:
    """Say whether a ZIP is a document of an office program (ECMA-376, OpenDocument), which is one file."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
    except _BROKEN:
        return False
    return "[Content_Types].xml" in names or names[:1] == ["mimetype"]


def unpack(path: Path, into: Path) -> list[Path]:
    """Return the files of a folder, or of a ZIP, which are put below `into`. Raises UnreadableFile.

    Where a folder holds only folders, as one for each language, they are those of these.
    """
    try:
        if path.is_dir():
            files = _files_in(path) or [
                file for folder in _visible(path) if folder.is_dir() for file in _files_in(folder)
            ]
        else:
            files = list(_unzip(path, into))
    except _BROKEN as error:
        raise UnreadableFile(
            "{file} cannot be unpacked ({reason}); unpack it yourself and choose the files.",
            file=path.name,
            reason=error,
        ) from error
    if not files:
        raise UnreadableFile("There are no files in {file}; choose another.", file=path.name)
    return files[:MOST_PARTS]


def _files_in(folder: Path) -> list[Path]:
    return [each for each in _visible(folder) if each.is_file()]


def _visible(folder: Path) -> list[Path]:
    return sorted(each for each in folder.iterdir() if not each.name.startswith("."))


def _unzip(path: Path, into: Path) -> Iterator[Path]:
    """Unpack what could be a part; never outside `into`, and never more than was announced."""
    with zipfile.ZipFile(path) as archive:
        for number, entry in enumerate(archive.infolist()):
            name = PurePosixPath(entry.filename.replace("\\", "/")).name
            if entry.is_dir() or not name or name.startswith(".") or entry.file_size > LARGEST:
                continue
            if number >= MOST_PARTS:
                return
            target = into / str(number) / re.sub(r"[^\w .()-]", "_", name)[-120:]
            target.parent.mkdir(parents=True)
            with archive.open(entry) as packed, target.open("wb") as unpacked:
                shutil.copyfileobj(_Bounded(packed, LARGEST), unpacked)
            yield target


class _Bounded:
    """A file that says it has ended once `limit` bytes are read: a ZIP may announce less than it holds."""

    def __init__(self, file: object, limit: int) -> None:
        self._file, self._left = file, limit

    def read(self, size: int = -1) -> bytes:
        data: bytes = self._file.read(min(size, self._left) if size >= 0 else self._left)  # type: ignore[attr-defined]
        self._left -= len(data)
        return data


def choose(
    paths: Sequence[Path], english: str | None = None, polish: str | None = None, sources: Sources | None = None
) -> Parts:
    """Find the English, the Polish and the facts about the video among files, by names and by what is in them.

    `english` and `polish` are names of files where the user has said which; an empty one stands for no file at all.
    `sources` keeps what is read here for those who read it after. Raises UnreadableFile when none of the files can be
    read, or there is none of that name.
    """
    sources = sources or Sources()
    readings: list[tuple[Path, FileReading]] = []
    troubles: list[InputError] = []
    for path in paths:
        try:
            readings.append((path, sources.read(path)))
        except InputError as error:
            troubles.append(error)
    infos = [path for path, reading in readings if not reading.cues and reading.video is not None]
    texts = [(path, _polishness(path, reading)) for path, reading in readings if reading.cues]
    if not texts:
        raise troubles[0] if troubles else UnreadableFile("None of these files holds any text.")
    by_order = tuple(path for path, _ in texts)
    first, second = _found(texts, english, polish)
    aside = [path.name for path in by_order if path not in (first, second)] + [path.name for path in infos[1:]]
    notices = [notice("{trouble}", trouble=trouble) for trouble in troubles]
    if len(paths) > 1:
        notices.insert(0, _taken(first, second))
    if aside:
        notices.append(notice("Left aside: {files}.", files=", ".join(aside)))
    return Parts(first, second, infos[0] if infos else None, tuple(notices), by_order)


def _found(texts: Sequence[tuple[Path, float]], english: str | None, polish: str | None) -> tuple[Path, Path | None]:
    """Return the English and the Polish among files of which is known how Polish they are."""
    files = {path.name: path for path, _ in reversed(texts)}
    chosen = [_named(files, name) if name else None for name in (english, polish)]
    left = sorted((share, n, path) for n, (path, share) in enumerate(texts) if path not in chosen)
    first, second = chosen
    if first is None:
        if not left:
            raise UnreadableFile("{file} is the only text; choose no file as the Polish, or another.", file=polish)
        first = left.pop(0)[2]
    if second is None and polish is None and left:
        share, _, likeliest = max(left, key=lambda each: (each[0], _alike(first, each[2])))
        second = likeliest if share > _POLISH_SHARE else None
    return first, second


def _alike(one: Path, other: Path) -> int:
    """Return how many letters the names of two files have in common from the first."""
    pairs = zip(one.name, other.name, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _named(files: Mapping[str, Path], name: str) -> Path:
    if name not in files:
        raise UnreadableFile(
            "There is no text called {name} in it; choose one of: {names}.", name=name, names=", ".join(files)
        )
    return files[name]


def _polishness(path: Path, reading: FileReading) -> float:
    """Return how Polish a file is: what its name says counts before the share of Polish letters."""
    name = path.name.lower()
    if bool(_POLISH_NAME.search(name)) != bool(_ENGLISH_NAME.search(name)):
        return 1.0 if _POLISH_NAME.search(name) else -1.0
    return _polish_share(reading)


def is_polish(path: Path, reading: FileReading) -> bool:
    """Tell whether a file holds a text in Polish, by its name and by its letters."""
    return bool(reading.cues) and _polishness(path, reading) > _POLISH_SHARE


def looks_polish(reading: FileReading) -> bool:
    """Tell whether what a file holds cannot be English."""
    return _polish_share(reading) > _POLISH_SHARE


def _polish_share(reading: FileReading) -> float:
    text = " ".join(cue.text for cue in reading.cues)
    return sum(map(text.count, _POLISH_LETTERS)) / max(len(text), 1)


def _taken(english: Path, polish: Path | None) -> Notice:
    if polish is None:
        return notice("{english} was read as the English.", english=english.name)
    sentence = "{english} was read as the English, {polish} as the Polish."
    return notice(sentence, english=english.name, polish=polish.name)
