"""Terms as they are kept in a library and in talk files: texts only, in one line each."""

from __future__ import annotations

from typing import NamedTuple

from dwuglos.language.terms import Term, divided


class TermRow(NamedTuple):
    """A term as it is kept: `forbidden` has its expressions with `|` between them, `at` is when it was last changed
    (ms since 1970, UTC)."""

    english: str
    polish: str
    forbidden: str = ""
    domain: str = ""
    note: str = ""
    at: int = 0

    @property
    def term(self) -> Term:
        """The term."""
        return Term(self.english, self.polish, divided(self.forbidden), self.domain, self.note)


def row_of(term: Term, at: int) -> TermRow:
    """Return a term as it is kept."""
    forbidden = (_flat(each.replace("|", " ")) for each in term.forbidden)
    joined = "|".join(filter(None, forbidden))
    return TermRow(_flat(term.english), _flat(term.polish), joined, _flat(term.domain), _flat(term.note), at)


def tidied(term: Term) -> Term:
    """Return a term as it would come back from where it is kept."""
    return row_of(term, 0).term


def _flat(text: str) -> str:
    return " ".join(text.split())


class KeptTerm(NamedTuple):
    """A term of a library; `talk` is the talk in whose list it is, None for the list of all talks."""

    id: int
    talk: int | None
    term: Term
    at: int = 0


class TermChange(NamedTuple):
    """What becomes of a term: None before for a new one, None after for one that is deleted.

    A new one has the id 0, or the one that it had when it was deleted.
    """

    before: KeptTerm | None
    after: KeptTerm | None

    @property
    def inverse(self) -> TermChange:
        """The change that takes this one back."""
        return TermChange(self.after, self.before)
