"""Several files of one talk: a folder, a ZIP, or files given together; and which of them is what."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from dwuglos.errors import InputError, Notice, UnreadableFile, notice
from dwuglos.formats.parts import mending
from dwuglos.formats.parts.zip_parts import BROKEN
from dwuglos.importing.sources import Sources
from dwuglos.importing.unpacking import MOST_SECONDS, unpacked

if TYPE_CHECKING:
    from dwuglos.importing.files import FileReading

MOST_CUES = 2 * mending.MOST_CUES
"""Cues of all files of a bundle that are read."""
_POLISH_NAME = re.compile(r"(?:^|[^a-z])(?:pl|pol|polish|polski|pl-pl)(?:[^a-z]|$)")
_ENGLISH_NAME = re.compile(r"(?:^|[^a-z])(?:en|eng|english|angielski|en-[a-z]+)(?:[^a-z]|$)")
_POLISH_LETTERS = "ąćęłńśźżĄĆĘŁŃŚŹŻ"
_POLISH_SHARE = 0.01
"""Polish has a letter of its own in every twenty; anything above one in a hundred is no English."""


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
    except BROKEN:
        return False
    return "[Content_Types].xml" in names or names[:1] == ["mimetype"]


def unpack(path: Path, into: Path) -> list[Path]:
    """Return the files of a folder, or of a ZIP, which are put below `into`. Raises UnreadableFile.

    Where a folder holds only folders, as one for each language, they are those of these.
    """
    return unpacked(path, into).files


def choose(
    paths: Sequence[Path], english: str | None = None, polish: str | None = None, sources: Sources | None = None
) -> Parts:
    """Find the English, the Polish and the facts about the video among files, by names and by what is in them.

    `english` and `polish` are names of files where the user has said which; an empty one stands for no file at all.
    `sources` keeps what is read here for those who read it after. Raises UnreadableFile when none of the files can be
    read, or there is none of that name.
    """
    sources = sources or Sources()
    readings, troubles, late = _read_all(paths, sources)
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
    if late:
        notices.append(
            notice("Not looked at, as there is more than belongs to one talk: {files}.", files=", ".join(late))
        )
    return Parts(first, second, infos[0] if infos else None, tuple(notices), by_order)


def _read_all(
    paths: Sequence[Path], sources: Sources
) -> tuple[list[tuple[Path, FileReading]], list[InputError], list[str]]:
    """Read files until there is more than belongs to one talk; the last list has the names of those after that."""
    readings: list[tuple[Path, FileReading]] = []
    troubles: list[InputError] = []
    until, cues = monotonic() + MOST_SECONDS, 0
    for at, path in enumerate(paths):
        if cues > MOST_CUES or monotonic() > until:
            return readings, troubles, [each.name for each in paths[at:]]
        try:
            readings.append((path, sources.read(path)))
            cues += len(readings[-1][1].cues)
        except InputError as error:
            troubles.append(_without_frames(error))
    return readings, troubles, []


def _without_frames(error: InputError) -> InputError:
    """Return an error without the frames in which it was raised: they would keep alive all that was read there."""
    for each in (error, *error.facts.values()):
        if isinstance(each, BaseException):
            each.__traceback__ = each.__cause__ = each.__context__ = None
    return error


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
