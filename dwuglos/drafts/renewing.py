"""Drafts ahead that a language model would make otherwise now: since they were made, sentences like theirs have been
confirmed, or terms that occur in them have changed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from dwuglos.drafts.requests import Request, requests
from dwuglos.errors import Notice
from dwuglos.language.glossary import Glossary
from dwuglos.language.polish_forms import has_all
from dwuglos.language.terms import Term
from dwuglos.memory.nearest import nearest
from dwuglos.store.units.unit import NewUnit, Scope, Units, flat_source
from dwuglos.talk.transcript import Segment
from dwuglos.translators import TRANSLATORS

NEAR = 60
"""Percent from which a confirmed sentence is like enough to change how another is translated."""
ENGINES = frozenset(kind.name for kind in TRANSLATORS if kind.uses_examples)
"""The translators whose drafts depend on what was confirmed."""


def drafts_ahead(segments: Sequence[Segment], row: int) -> list[Request]:
    """Return the sentences after a row all drafts of which are still as a language model made them."""
    ahead = {segment.id for segment in segments[row + 1 :] if is_untouched(segment)}
    return [each for each in requests(segments, "draft", ahead) if ahead.issuperset(each.ids)] if ahead else []


def is_untouched(segment: Segment | None) -> bool:
    """Say whether a segment has a draft of a language model that nobody has touched."""
    return segment is not None and segment.state == "translated" and segment.origin in ENGINES


def changed_by_units(drafts: Iterable[Request], new: Sequence[NewUnit], units: Units, scope: Scope) -> list[Request]:
    """Return the drafts that have one of some new units among their nearest. Raises MemoryFailed."""
    from rapidfuzz import fuzz

    pairs = {(flat_source(unit.source), unit.target) for unit in new}
    sources = {source for source, _ in pairs}
    changed = []
    for request in drafts:
        text = flat_source(request.source)
        # The quick look comes first: most of what is confirmed is like nothing ahead.
        if any(fuzz.ratio(text, source, score_cutoff=NEAR) for source in sources):
            found = nearest(units, [text], scope, least=NEAR)
            if any((one.unit.source, one.unit.target) in pairs for one in found):
                changed.append(request)
    return changed


def changed_by_terms(drafts: Iterable[Request], changed: Collection[Term]) -> list[Request]:
    """Return the drafts in whose English one of some changed terms occurs, without its Polish in the draft."""
    if not changed:
        return []
    glossary = Glossary(changed)
    return [
        request
        for request in drafts
        if any(not has_all(each.term.polish, _polish(request)) for each in glossary.occurring(request.source))
    ]


def _polish(request: Request) -> str:
    return " ".join(" ".join(segment.target.split()) for segment in request.sentence)


def offer_of(count: int) -> Notice:
    """Return what to say of segments whose drafts would be others now."""
    return Notice(
        "With what you have confirmed since, {n} draft ahead may come out better.",
        "With what you have confirmed since, {n} drafts ahead may come out better.",
        count,
    )
