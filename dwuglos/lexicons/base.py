"""What a kind of English–Polish dictionary is, and how to add one.

A kind is one file in this folder with a subclass of `LexiconKind`, one test file, and one entry in `LEXICONS` in the
folder's `__init__.py`. It says which files are its own, where the system keeps them, and opens one of them as a
`Lexicon`, which gives the entries of an English headword. Files come from anybody: what is in them is checked, and
anything that cannot be used becomes an InputError or an UnreadableFile.

The folder `parts` has what kinds share: `meanings.py` takes the Polish out of an entry written for people. What is
looked for, and in which order, is no matter of the kinds (`dwuglos.suggestions.dictionary`).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar, NamedTuple, Protocol


class Sense(NamedTuple):
    """Polish equivalents that mean one thing, and the English phrase they are for where it is not the headword."""

    meanings: tuple[str, ...]
    phrase: str = ""


class Entry(NamedTuple):
    """What a dictionary has for a headword, written as it writes it: an abbreviation has its full stop."""

    headword: str
    senses: tuple[Sense, ...]


class Lexicon(Protocol):
    """A dictionary that is open; it may be used by several threads, one after the other."""

    title: str
    """What it calls itself."""

    @property
    def size(self) -> int:
        """How many headwords it has."""
        ...

    def entries(self, headword: str) -> Sequence[Entry]:
        """Return what there is for a headword, whatever its capitals and apostrophes. Raises UnreadableFile."""
        ...

    def has(self, headword: str) -> bool:
        """Tell quickly whether there is anything for a headword."""
        ...


class LexiconKind:
    """A kind of files in which dictionaries are kept."""

    name: ClassVar[str]
    endings: ClassVar[tuple[str, ...]]
    """Endings of the file that the user chooses, with their dots."""
    folders: ClassVar[tuple[str, ...]] = ()
    """Folders in which systems keep such files."""

    def is_from_english(self, path: Path) -> bool:
        """Tell by the name of a file of the system whether it is an English–Polish dictionary."""
        raise NotImplementedError

    def open(self, path: Path) -> Lexicon:
        """Return the dictionary in a file. Raises InputError, UnreadableFile."""
        raise NotImplementedError
