"""Where terms and words of an English text are looked up: the glossary and the dictionaries, read once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from dwuglos.checks.parts.glossary import Glossary
from dwuglos.errors import DwuglosError
from dwuglos.language import terms
from dwuglos.language.terms import Term
from dwuglos.lexicons import at_hand
from dwuglos.suggestions.dictionary import Found, look_up


class WordsFound(NamedTuple):
    """What there is for an English text."""

    terms: tuple[Term, ...]
    words: tuple[Found, ...]


class WordSources:
    """The glossary and the dictionaries of a user; it is made and asked beside the work of the window."""

    def __init__(self, glossary: str, lexicons: Sequence[str]) -> None:
        self.failures: list[DwuglosError] = []
        """Why some of them cannot be used."""
        self._glossary = Glossary(self._terms_in(glossary))
        self._lexicons, troubles = at_hand(lexicons)
        self.failures += troubles

    def _terms_in(self, file: str) -> Sequence[Term]:
        try:
            return terms.read(Path(file)) if file else ()
        except DwuglosError as error:
            self.failures.append(error)
            return ()

    @property
    def titles(self) -> list[str]:
        """What the dictionaries call themselves."""
        return [lexicon.title for lexicon in self._lexicons]

    def terms(self, english: str) -> list[Term]:
        """Return the terms that occur in a text."""
        return [term for term, _ in self._glossary.occurring(english)]

    def find(self, english: str) -> WordsFound:
        """Return what there is for a text; a dictionary that fails is not asked again."""
        found: list[Found] = []
        try:
            found = look_up(self._lexicons, english)
        except DwuglosError as error:
            self.failures.append(error)
            self._lexicons = []
        return WordsFound(tuple(self.terms(english)), tuple(found))
