"""What a language model is told besides the texts of a question: what the talk is about, terms, confirmed pairs.

Only pairs of the open talk go with it, and those of other talks and of files where the user has allowed that.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dwuglos.errors import MemoryFailed
from dwuglos.language.glossary import Glossary
from dwuglos.language.terms import MOST as MOST_TERMS
from dwuglos.language.terms import Term
from dwuglos.memory.nearest import nearest
from dwuglos.settings import Settings
from dwuglos.store.units.unit import Scope, Units
from dwuglos.talk.brief import LONGEST
from dwuglos.translators import Context

MOST = 20
"""Pairs that go with one question."""
ROOM = 4_000
"""Characters of the pairs that go with one question."""


class Briefing:
    """Adds to the context of each question what is known of its texts when it is asked.

    It belongs to the thread that its units belong to. `failure` is why there are no examples, where the memory cannot
    be used: drafts are made without them.
    """

    def __init__(self, units: Units | None, scope: Scope, synopsis: str = "", terms: Iterable[Term] = ()) -> None:
        self._units = units
        self._scope = scope
        self._synopsis = synopsis
        self._glossary = Glossary(terms)
        self.failure: MemoryFailed | None = None

    @property
    def around(self) -> int:
        """About how many characters go with each question, to tell the price before."""
        return around(self._scope, self._synopsis)

    def added_to(self, context: Context, texts: Sequence[str]) -> Context:
        """Return a context with the synopsis, the terms that occur, and the nearest pairs, the nearest first."""
        known = self._occurring((*context.before, *texts, *context.after))
        terms = (*context.terms, *((term.english, term.polish) for term in known))
        return context._replace(
            synopsis=self._synopsis, terms=tuple(dict.fromkeys(terms)), examples=self._examples(texts)
        )

    def _occurring(self, texts: Sequence[str]) -> list[Term]:
        """Return the terms that occur in texts, the longest first, as many as a model follows."""
        found = self._glossary.occurring("\n".join(" ".join(text.split()) for text in texts))
        return sorted((each.term for each in found), key=lambda term: (-len(term.english), term))[:MOST_TERMS]

    def _examples(self, texts: Sequence[str]) -> tuple[tuple[str, str], ...]:
        if self._units is None or self.failure is not None or self._scope == Scope():
            return ()
        try:
            found = nearest(self._units, texts, self._scope)
        except MemoryFailed as error:
            self.failure = error
            return ()
        chosen: list[tuple[str, str]] = []
        room = ROOM
        for unit, _ in found[:MOST]:
            room -= len(unit.source) + len(unit.target)
            if room < 0:
                break
            chosen.append((unit.source, unit.target))
        return tuple(chosen)


def scope_of(talk: int, settings: Settings, shared: Iterable[int]) -> Scope:
    """Return the units that may be examples for a talk; `shared` are the talks whose user allows it."""
    talks = {*shared} - {talk} | ({talk} if settings.examples_here else set())
    return Scope(frozenset(talks), settings.examples_of_files)


def around(scope: Scope, synopsis: str) -> int:
    """Return about how many characters go with each question, to tell the price before."""
    return min(len(synopsis), LONGEST) + (ROOM // 2 if scope != Scope() else 0)
