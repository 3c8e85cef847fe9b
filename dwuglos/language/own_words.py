"""Words that a person added to the dictionary, for one talk or for all: as text, and ready to be looked up.

One word stands in each line of a list. After a slash may stand another word, which the dictionary has and whose endings
it takes: `sigmoida/elipsoida`. Lists of Hunspell and LibreOffice are written in the same way.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from dwuglos import places
from dwuglos.errors import InputError, UnreadableFile, UnwritableFile
from dwuglos.language import spelling
from dwuglos.language.dictionaries import LONGEST, Dictionary, model_for, small
from dwuglos.system import private_files

LARGEST = 5_000_000
"""The most bytes that a list may have."""
MOST = 50_000
"""The most words of a list."""


class OwnWord(NamedTuple):
    """A word, and another one whose endings it takes; none where it has no other forms."""

    word: str
    model: str = ""

    def __str__(self) -> str:
        return f"{self.word}/{self.model}" if self.model else self.word


def parse(line: str) -> OwnWord | None:
    """Return the word in a line of a list; None where there is none."""
    word, _, model = (part.strip() for part in line.strip().partition("/"))
    if not word or word.startswith("#") or len(word) > LONGEST or len(word.split()) > 1 or not _has_letter(word):
        return None
    return OwnWord(word, model if len(model) <= LONGEST and model.isalpha() else "")


def parsed(text: str) -> tuple[OwnWord, ...]:
    """Return the words of a list, each once; the last line about a word counts."""
    found: dict[str, OwnWord] = {}
    for line in text.splitlines():
        entry = parse(line.removeprefix("\ufeff"))
        if entry is not None:
            found[entry.word] = entry
            if len(found) == MOST:
                break
    return tuple(found.values())


def written(words: Iterable[OwnWord]) -> str:
    """Return a list as text, in the order of the alphabet."""
    return "".join(f"{each}\n" for each in sorted(words, key=lambda each: (each.word.casefold(), each.word)))


def with_endings(word: str) -> OwnWord:
    """Return a new word with a model for its endings, found by its own last letters; that may take a moment.

    Without the dictionary there is none, and the word counts as it is.
    """
    dictionary = spelling.dictionary()
    return OwnWord(word, model_for(dictionary, word) if dictionary is not None else "")


def load(path: Path | None = None) -> tuple[OwnWord, ...]:
    """Return the user's own words, from their file beside the settings; none where there is no file.

    Raises InputError when there is one that cannot be read.
    """
    path = path or places.own_words()
    try:
        if not path.exists():
            return ()
    except OSError:
        return ()
    return read(path)


def read(path: Path) -> tuple[OwnWord, ...]:
    """Return the words in a file. Raises InputError when it cannot be read, is too large or no text."""
    from dwuglos.language.encodings import decode

    try:
        if path.stat().st_size > LARGEST:
            raise InputError("The word list {file} is too large to be one; choose another file.", file=path)
        return parsed(decode(path.read_bytes()).text)
    except OSError:
        raise InputError("The word list {file} cannot be read; choose another file.", file=path) from None
    except UnreadableFile:
        raise InputError("The word list {file} is not a text file; choose another file.", file=path) from None


def save(words: Iterable[OwnWord], path: Path | None = None) -> None:
    """Write a list completely or not at all: the user's own, or another file. Raises UnwritableFile."""
    path = path or places.own_words()
    try:
        private_files.make_folder(path.parent)
        private_files.write(written(words), path)
    except OSError as error:
        raise UnwritableFile(
            "The words cannot be written to {file} ({reason}); see that there is room and that you may write there, or "
            "choose another place.",
            file=path,
            reason=error.strerror or error,
        ) from None


class OwnWords:
    """Own words, ready to be looked up in all their forms; threads may share it."""

    def __init__(self, words: Iterable[OwnWord] = ()) -> None:
        self._words = tuple(words)
        self._plain = {form for each in self._words for form in _spellings(each.word)}
        self._inflected: Dictionary | None = None
        inflected = [(each.word, each.model) for each in self._words if each.model]
        whole = spelling.dictionary() if inflected else None
        if whole is not None:
            self._inflected = small(whole, inflected)

    def __bool__(self) -> bool:
        return bool(self._words)

    def has(self, word: str) -> bool:
        """Return whether a word is one of them or a form of one, also with a capital or in capitals."""
        return word in self._plain or (self._inflected is not None and self._inflected.has(word))


@lru_cache(4)
def ready(words: tuple[OwnWord, ...]) -> OwnWords:
    """Return own words ready to be looked up; for the same words the same."""
    return OwnWords(words)


def _spellings(word: str) -> set[str]:
    return {word, word[:1].upper() + word[1:], word.upper()}


def _has_letter(word: str) -> bool:
    return any(map(str.isalpha, word))
