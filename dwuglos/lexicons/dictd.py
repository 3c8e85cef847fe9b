"""Dictionaries of dictd, the DICT server: an `.index` of headwords beside a `.dict` or `.dict.dz` of entries.

FreeDict's English–Polish dictionary is one (Debian: `dict-freedict-eng-pol`). A line of the index has a headword, and
where its entry starts and how long it is, in digits of base 64, with tabs between them. Headwords are in small letters
and most marks are left out: “mother-in-law” is `motherinlaw`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from dwuglos.errors import InputError, UnreadableFile
from dwuglos.lexicons.base import Entry, Lexicon, LexiconKind
from dwuglos.lexicons.parts.dictzip import Pieces
from dwuglos.lexicons.parts.meanings import senses_of

_DIGITS = {digit: n for n, digit in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")}
_LARGEST_INDEX = 64_000_000
_LONGEST_NUMBER = 6
"""Digits: 36 bits."""
_LONGEST_ENTRY = 64_000
"""Bytes that are read of one entry."""
_MOST_ENTRIES = 8
"""Entries that are read of one headword."""
_ENTRY_ENDINGS = (".dict.dz", ".dict")
_ABOUT = "00database"
_HEADWORD = re.compile(r"\s+[/<]|\n")
"""What follows the headword in an entry: how it sounds, what kind of word it is, or the next line."""


def key_of(headword: str) -> str:
    """Return a headword as it is in the index."""
    return " ".join("".join(c for c in headword.lower() if c.isalnum() or c.isspace()).split())


class Dictd(LexiconKind):
    """Files of dictd; the user chooses the index."""

    name = "dictd"
    endings = (".index",)
    folders = ("/usr/share/dictd", "/usr/local/share/dictd", "/usr/lib/dict")

    def is_from_english(self, path: Path) -> bool:
        parts = path.name.lower().removesuffix(".index").replace("_", "-").split("-")
        return any(pair in (("eng", "pol"), ("en", "pl")) for pair in pairwise(parts))

    def open(self, path: Path) -> Lexicon:
        return _Dictionary(path)


class _Dictionary:
    """The index in memory, and pieces of the entries as they are asked for."""

    def __init__(self, path: Path) -> None:
        if not path.is_file():
            raise InputError("There is no file {file}.", file=path)
        stem = path.name.removesuffix(".index")
        entries = next((file for end in _ENTRY_ENDINGS if (file := path.with_name(stem + end)).is_file()), None)
        if entries is None:
            raise InputError(
                "Beside {file} there is no {name}.dict or {name}.dict.dz with the entries; keep both in one folder.",
                file=path,
                name=stem,
            )
        self._places = _places(path)
        self._pieces = Pieces(entries)
        self.title = self._name() or stem

    def _name(self) -> str:
        for place in self._places.get("00databaseshort", ()):
            lines = self._text(place).splitlines()
            return lines[-1].strip()[:100] if lines else ""
        return ""

    @property
    def size(self) -> int:
        return sum(not key.startswith(_ABOUT) for key in self._places)

    def has(self, headword: str) -> bool:
        return key_of(headword) in self._places

    def entries(self, headword: str) -> Sequence[Entry]:
        found: list[Entry] = []
        key = key_of(headword)
        for place in () if key.startswith(_ABOUT) else self._places.get(key, ())[:_MOST_ENTRIES]:
            text = self._text(place)
            senses = senses_of(text)
            if senses:
                found.append(Entry(_HEADWORD.split(text, 1)[0].strip() or headword, senses))
        return found

    def _text(self, place: tuple[int, int]) -> str:
        start, length = place
        return self._pieces.read(start, min(length, _LONGEST_ENTRY)).decode("utf-8", "replace")


def _places(path: Path) -> dict[str, list[tuple[int, int]]]:
    try:
        if path.stat().st_size > _LARGEST_INDEX:
            raise InputError("{file} is too large to be the index of a dictionary.", file=path)
        lines = path.read_bytes().decode("utf-8", "replace").splitlines()
    except OSError as error:
        raise UnreadableFile("The dictionary {file} cannot be read; choose another one.", file=path) from error
    places: dict[str, list[tuple[int, int]]] = {}
    for line in lines:
        fields = line.split("\t")
        start, length = (_number(field) for field in fields[1:3]) if len(fields) > 2 else (None, None)
        if start is None or not length:
            continue
        spots = places.setdefault(fields[0] if fields[0].startswith(_ABOUT) else key_of(fields[0]), [])
        if (start, length) not in spots[:_MOST_ENTRIES]:
            spots.append((start, length))
    if not places:
        raise UnreadableFile("{file} is no index of a dictionary.", file=path)
    return places


def _number(digits: str) -> int | None:
    if not 0 < len(digits) <= _LONGEST_NUMBER:
        return None
    value = 0
    for digit in digits:
        n = _DIGITS.get(digit)
        if n is None:
            return None
        value = value * 64 + n
    return value
