"""What a language model is told besides the texts of a question: what the talk is about, terms, confirmed pairs.

Only pairs of the open talk go with it, and those of other talks and of files where the user has allowed that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, NamedTuple

from dwuglos.errors import DwuglosError, InputError, MemoryFailed
from dwuglos.language.glossary import Glossary
from dwuglos.language.terms import MOST as MOST_TERMS
from dwuglos.language.terms import Term
from dwuglos.memory.nearest import nearest
from dwuglos.settings import Settings
from dwuglos.store.units import units_of
from dwuglos.store.units.unit import Scope, Units
from dwuglos.talk.brief import LONGEST
from dwuglos.translators import Context

if TYPE_CHECKING:
    from dwuglos.store.library import Library

MOST = 20
"""Pairs that go with one question."""
ROOM = 4_000
"""Characters of the pairs that go with one question."""


class Companions(NamedTuple):
    """What may go with questions about a talk: units that may be examples, a synopsis, and a glossary."""

    scope: Scope = Scope()
    synopsis: str = ""
    terms: tuple[Term, ...] = ()

    @property
    def around(self) -> int:
        """About how many characters go with each question, to tell the price before."""
        return min(len(self.synopsis), LONGEST) + (ROOM // 2 if self.scope != Scope() else 0)


def companions_of(library: Library, talk: int, settings: Settings) -> Companions:
    """Return what may go with questions about a talk. Raises TalkNotFound."""
    scope = scope_of(talk, settings, library.shared_talks())
    return Companions(scope, library.brief(talk).synopsis, library.terms_in_force(talk))


def scope_of(talk: int, settings: Settings, shared: Iterable[int]) -> Scope:
    """Return the units that may be examples for a talk; `shared` are the talks whose user allows it."""
    return Scope(frozenset((talk, *shared)), settings.examples_of_files) if settings.examples else Scope()


class Briefing:
    """Adds to the context of each question what is known of its texts when it is asked.

    It belongs to the thread that its units belong to. `failure` is why there are no examples, where the memory cannot
    be used: drafts are made without them.
    """

    def __init__(self, units: Units | None, companions: Companions, failure: DwuglosError | None = None) -> None:
        self._units = units
        self._companions = companions
        self._glossary = Glossary(companions.terms)
        self.failure = failure

    @property
    def around(self) -> int:
        """About how many characters go with each question, to tell the price before."""
        return self._companions.around

    def added_to(self, context: Context, texts: Sequence[str]) -> Context:
        """Return a context with the synopsis, the terms that occur, and the nearest pairs, the nearest first."""
        terms = self._occurring((*context.before, *texts, *context.after))
        return context._replace(
            synopsis=self._companions.synopsis,
            terms=tuple(dict.fromkeys((*context.terms, *((term.english, term.polish) for term in terms)))),
            examples=self._examples(texts),
        )

    def _occurring(self, texts: Sequence[str]) -> list[Term]:
        """Return the terms that occur in texts, the longest first, as many as a model follows."""
        found = self._glossary.occurring("\n".join(" ".join(text.split()) for text in texts))
        return sorted((each.term for each in found), key=lambda term: (-len(term.english), term))[:MOST_TERMS]

    def _examples(self, texts: Sequence[str]) -> tuple[tuple[str, str], ...]:
        if self._units is None or self.failure is not None or self._companions.scope == Scope():
            return ()
        try:
            found = nearest(self._units, texts, self._companions.scope)
        except MemoryFailed as error:
            self.failure = error
            return ()
        chosen: list[tuple[str, str]] = []
        room = ROOM
        for unit, _ in found[:MOST]:
            length = len(unit.source) + len(unit.target)
            if length <= room:  # those after one that is too long are still near
                room -= length
                chosen.append((unit.source, unit.target))
        return tuple(chosen)


@contextmanager
def opened_briefing(address: str, companions: Companions, bring: Callable[[Units], object]) -> Iterator[Briefing]:
    """Give a briefing that looks into the memory of a library, which `bring` brings up to date.

    Where the memory cannot be used, the briefing is without it, and says why.
    """
    if companions.scope == Scope():
        yield Briefing(None, companions)
        return
    try:
        units = units_of(address)
    except (InputError, MemoryFailed) as error:
        yield Briefing(None, companions, error)
        return
    with closing(units):
        failure = None
        try:
            bring(units)
        except MemoryFailed as error:
            failure = error
        yield Briefing(units, companions, failure)
