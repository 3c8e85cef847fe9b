"""What a translation memory keeps, and what it is asked.

How units are looked for is each database's own affair: SQLite has an index of words, PostgreSQL would have one of
trigrams. Both stand behind `Units`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from hashlib import blake2b
from typing import Literal, NamedTuple, Protocol

from dwuglos.language.markup import visible_text

WORD = re.compile(r"[^\W_]+")
"""A word as the index divides texts."""

Side = Literal["source", "target"]


class NewUnit(NamedTuple):
    """A pair of texts that a person has confirmed, or that came in a file.

    `talk` and `place` say where it is from: the id of the talk, and what of it (see `dwuglos.memory.feeding`); a new
    unit of the same place takes the place of the old one. Without a talk `title` may name the file. `before` and
    `after` are `mark_of` the English beside it, 0 where there is none. `at` is in ms since 1970, 0 where nobody knows.
    """

    source: str
    target: str
    title: str = ""
    talk: int | None = None
    place: str = ""
    before: int = 0
    after: int = 0
    at: int = 0
    origin: str = ""


class Unit(NamedTuple):
    """A unit that is kept; the fields are those of `NewUnit`."""

    id: int
    source: str
    target: str
    title: str
    talk: int | None
    place: str
    before: int
    after: int
    at: int
    origin: str


class Candidate(NamedTuple):
    """A unit that may be like a text."""

    id: int
    source: str


class Scope(NamedTuple):
    """Some of the units: those of `talks`, and with `files` those that came in files."""

    talks: frozenset[int] = frozenset()
    files: bool = False


class Choice(NamedTuple):
    """Which units are meant: those for which all of it holds; without anything, all units."""

    words: tuple[str, ...] = ()
    """Beginnings of words in small letters, all of which stand in the English, or all of them in the Polish."""
    talk: int | None = None
    title: str | None = None
    """Of units that are of no talk, but of a file of that name."""
    before: int | None = None
    """Those from before a time, in ms since 1970."""
    twins: bool = False
    """Those whose English and Polish a newer unit has as well."""


class Origin(NamedTuple):
    """Where units are from: a talk, or without one a file; and how many."""

    talk: int | None
    title: str
    units: int


class Units(Protocol):
    """The units of one library; a member belongs to the thread that opened it. Every call may raise MemoryFailed."""

    def close(self) -> None:
        """Let the memory go."""
        ...

    def count(self) -> int:
        """Return how many units there are."""
        ...

    def add(self, units: Iterable[NewUnit]) -> int:
        """Keep units, all of them or none, and return how many were new.

        One of a talk replaces that of the same place. One without a talk that is here already, with the same English
        and Polish, is not kept again. Texts are kept in one line; a unit without either text is left out.
        """
        ...

    def version(self, talk: int) -> int:
        """Return the version of a talk whose confirmed segments are here; -1 for none."""
        ...

    def note_version(self, talk: int, version: int) -> None:
        """Note that the confirmed segments of a version of a talk are here."""
        ...

    def remove(self, ids: Iterable[int]) -> int:
        """Forget units, and return how many there were.

        What is forgotten of a talk does not come back with the talk, unless another text is confirmed in its place.
        """
        ...

    def get(self, ids: Sequence[int]) -> list[Unit]:
        """Return units in the order of their ids in `ids`; those that are gone are left out."""
        ...

    def same(self, source: str) -> list[Unit]:
        """Return the units with that English, the newest first."""
        ...

    def like(self, source: str, shortest: int, longest: int, scope: Scope | None = None) -> list[Candidate]:
        """Return units that may be like a text, whose English has from `shortest` to `longest` characters.

        With a `scope` only those in it are looked at.
        """
        ...

    def beginning_alike(self, source: str) -> list[Candidate]:
        """Return short units that begin with the same letter as a short text and are about as long; else none."""
        ...

    def within(self, scope: Scope, limit: int) -> list[Candidate]:
        """Return the units in a scope, at most so many."""
        ...

    def with_words(self, groups: Sequence[Sequence[str]], side: Side, limit: int) -> list[Unit]:
        """Return units that have, of each group, at least one word in a text, the newest first."""
        ...

    def all(self, after: int = 0, limit: int = 1000) -> list[Unit]:
        """Return the units whose ids are above `after`, in the order of their ids, at most so many."""
        ...

    def find(self, choice: Choice) -> Sequence[int]:
        """Return the ids of the units that are meant, the newest first."""
        ...

    def origins(self) -> list[Origin]:
        """Return where all units are from, by title."""
        ...


def flat(text: str) -> str:
    """Return a text in one line."""
    return " ".join(text.split())


def flat_source(text: str) -> str:
    """Return an English text as units are compared by it: in one line, without tags."""
    return flat(visible_text(text))


def mark_of(source: str) -> int:
    """Return a number that stands for an English text, whatever its tags and line breaks; 0 for none."""
    text = flat_source(source)
    if not text:
        return 0
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big", signed=True)


def words_of(text: str) -> list[str]:
    """Return the words of a text in small letters, each once."""
    return list(dict.fromkeys(WORD.findall(text.lower())))


Progress = Callable[[int], object]
"""Told how many units are done."""
