"""Kinds of English–Polish dictionaries, and those that are at hand."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from dwuglos.errors import DwuglosError, InputError
from dwuglos.lexicons.base import Entry, Lexicon, LexiconKind, Sense
from dwuglos.lexicons.dictd import Dictd

__all__ = ["LEXICONS", "Entry", "Lexicon", "LexiconKind", "Sense", "at_hand", "installed", "opened"]

LEXICONS: tuple[LexiconKind, ...] = (Dictd(),)


def installed() -> list[Path]:
    """Return the English–Polish dictionaries that the system has."""
    found: list[Path] = []
    for kind in LEXICONS:
        for folder in map(Path, kind.folders):
            try:
                files = sorted(path for path in folder.iterdir() if path.name.endswith(kind.endings))
            except OSError:
                continue
            found += filter(kind.is_from_english, files)
    return found


def opened(path: Path) -> Lexicon:
    """Return the dictionary in a file. Raises InputError, also for a file of no known kind, and UnreadableFile."""
    for kind in LEXICONS:
        if path.name.endswith(kind.endings):
            return kind.open(path)
    endings = ", ".join(ending for kind in LEXICONS for ending in kind.endings)
    raise InputError("{file} is no dictionary; choose a file that ends in: {endings}.", file=path, endings=endings)


def at_hand(own: Iterable[str]) -> tuple[list[Lexicon], list[DwuglosError]]:
    """Return the user's own dictionaries and those of the system, and what is to say of those that cannot be used."""
    lexicons: list[Lexicon] = []
    failures: list[DwuglosError] = []
    for path in dict.fromkeys([*map(Path, own), *installed()]):
        try:
            lexicons.append(opened(path))
        except DwuglosError as error:
            failures.append(error)
    return lexicons, failures
