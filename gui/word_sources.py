"""Where terms and words of an English text are looked up: the glossary and the dictionaries, read once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from dwuglos.errors import DwuglosError
from dwuglos.language import terms
from dwuglos.language.glossary import Glossary
from dwuglos.language.terms import Term, in_force
from dwuglos.lexicons import at_hand
from dwuglos.store.library import Library
from dwuglos.suggestions.dictionary import Found, look_up


class WordsFound(NamedTuple):
    """What there is for an English text."""

    terms: tuple[Term, ...]
    words: tuple[Found, ...]


class WordSources:
    """The glossary and the dictionaries of a user; it is made and asked in the lane for reading."""

    def __init__(self, kept: Sequence[Term], glossary: str, lexicons: Sequence[str]) -> None:
        self.failures: list[DwuglosError] = []
        """Why some of them cannot be used."""
        self._glossary = Glossary(in_force(kept, self._terms_in(glossary)))
        self._lexicons, troubles = at_hand(lexicons)
        self.failures += troubles

    def _terms_in(self, file: str) -> Sequence[Term]:
        try:
            return terms.read(Path(file)) if file else ()
        except DwuglosError as error:
            self.failures.append(error)
            return ()

    def terms(self, english: str) -> list[Term]:
        """Return the terms that occur in a text."""
        return [each.term for each in self._glossary.occurring(english)]

    def find(self, english: str) -> WordsFound:
        """Return what there is for a text; a dictionary that fails is not asked again."""
        found: list[Found] = []
        try:
            found = look_up(self._lexicons, english)
        except DwuglosError as error:
            self.failures.append(error)
            self._lexicons = []
        return WordsFound(tuple(self.terms(english)), tuple(found))


def sources_of(library: Library, talk: int, glossary: str, lexicons: Sequence[str]) -> WordSources:
    """Return where the words of a talk are looked up: its terms in the library, a file of terms, and dictionaries."""
    return WordSources(library.terms_in_force(talk), glossary, lexicons)
