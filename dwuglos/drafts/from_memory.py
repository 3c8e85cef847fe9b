"""Pre-translation: what the translation memory has for what is still untranslated, sentences as well as segments.

Looking is done beside the work, over segments as they were then; the edit is made of what still fits when it is done.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from hashlib import blake2s
from statistics import fmean
from typing import NamedTuple

from dwuglos.drafts.laying import Draft, drafted
from dwuglos.drafts.pouring import edit_of_all
from dwuglos.drafts.requests import Request, requests
from dwuglos.errors import Cancelled, Notice, notice
from dwuglos.memory.feeding import context, english_of
from dwuglos.memory.matching import Match, matches
from dwuglos.memory.taking import ORIGIN
from dwuglos.store.units.unit import Units
from dwuglos.store.values import KeptDraft
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Segment, Transcript

LEAST = 75
"""Percent from which a match is taken unless the user wants it otherwise; below, mending takes longer than typing."""
_MOST_TITLES = 5
"""Titles that a report names."""


class Find(NamedTuple):
    """A match of a sentence or a segment, and the draft that comes of it."""

    draft: Draft
    match: Match


class Filling(NamedTuple):
    """What became of a pre-translation, in segments; `titles` says how many came from which talk or file."""

    in_context: int = 0
    exact: int = 0
    alike: int = 0
    late: int = 0
    left: int = 0
    titles: tuple[tuple[str, int], ...] = ()

    @property
    def done(self) -> int:
        """How many segments have a translation from the memory now."""
        return self.in_context + self.exact + self.alike

    @property
    def notices(self) -> tuple[Notice, ...]:
        """Say what was done, each in one sentence."""
        if not self.done:
            return (notice("The memory has nothing like what is untranslated here."), *self._late())
        kinds = notice(
            "The same in the same place: {in_context}, the same: {exact}, alike: {alike}.",
            in_context=self.in_context,
            exact=self.exact,
            alike=self.alike,
        )
        done = Notice(
            "{n} segment was translated from the memory.", "{n} segments were translated from the memory.", self.done
        )
        return (done, kinds, *self._from(), *self._late())

    def _from(self) -> Iterator[Notice]:
        named = [f"{title} ({n})" for title, n in self.titles[:_MOST_TITLES] if title]
        if named:
            others = "" if len(self.titles) <= _MOST_TITLES else ", …"
            yield notice("From: {titles}.", titles=", ".join(named) + others)

    def _late(self) -> Iterator[Notice]:
        if self.late:
            yield Notice(
                "{n} segment was changed in the meantime and keeps your text.",
                "{n} segments were changed in the meantime and keep your text.",
                self.late,
            )


def finds(
    segments: Sequence[Segment],
    units: Units,
    least: int = LEAST,
    chosen: Sequence[int] | None = None,
    progress: Callable[[int, int], object] = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Find]:
    """Return what the memory has for untranslated segments, of all or the `chosen` ids, from `least` percent on.

    Of a sentence none of which is translated the match of the whole is taken where it is as good as those of its
    segments on average; it is laid over them. `progress` hears how many segments of how many are looked for. Raises
    MemoryFailed, and Cancelled between two.
    """
    wanted = requests(segments, "initial", chosen)
    rows = {segment.id: row for row, segment in enumerate(segments)}
    total, done = sum(len(request.segments) for request in wanted), 0
    looked: dict[tuple[str, int, int], Match | None] = {}

    def best(run: range) -> Match | None:
        if cancelled():
            raise Cancelled
        key = english_of(segments, run), *context(segments, run)
        if key not in looked:
            looked[key] = next(iter(matches(units, *key, count=1, least=least)), None)
        return looked[key]

    found: list[Find] = []
    for request in wanted:
        found += _of_request(request, rows, best)
        done += len(request.segments)
        progress(done, total)
    return found


def _of_request(request: Request, rows: dict[int, int], best: Callable[[range], Match | None]) -> list[Find]:
    """Return the finds for a sentence: one of the whole, or those of its segments."""
    places = [rows[segment.id] for segment in request.segments]
    singles = [best(range(row, row + 1)) for row in places]
    scores = [0 if match is None else match.score for match in singles]
    if len(places) > 1 and not request.whole and min(scores) < 100:
        whole = best(range(places[0], places[-1] + 1))
        if whole is not None and whole.score >= fmean(scores):
            return [Find(drafted(request, whole.unit.target), whole)]
    return [
        Find(Draft(Request((segment,)), match.unit.target, (match.unit.target,)), match)
        for segment, match in zip(request.segments, singles, strict=True)
        if match is not None
    ]


def edit_of(transcript: Transcript, found: Sequence[Find]) -> tuple[Edit | None, list[Find], Filling]:
    """Return one edit for what still fits, the finds it is made of, and what it comes to."""
    edit, late = edit_of_all(transcript, [find.draft for find in found], ORIGIN)
    gone = {draft.request.ids for draft in late}
    taken = [find for find in found if find.draft.request.ids not in gone]
    kinds: Counter[str] = Counter()
    titles: Counter[str] = Counter()
    for find in taken:
        kinds[_kind(find.match)] += len(find.draft.request.ids)
        titles[find.match.unit.title] += len(find.draft.request.ids)
    late_count = sum(len(ids) for ids in gone)
    filling = Filling(kinds["context"], kinds["exact"], kinds["alike"], late_count, 0, tuple(titles.most_common()))
    return edit and Edit("Translate from memory", edit.changes), taken, filling


def _kind(match: Match) -> str:
    if match.score < 100:
        return "alike"
    return "context" if match.is_in_context else "exact"


def kept(found: Sequence[Find]) -> list[KeptDraft]:
    """Return what the journal of drafts has to learn, so that the memory is in its report like any service."""
    return [
        KeptDraft(_digest(draft.request.source), draft.answer, dict(zip(draft.request.ids, draft.texts, strict=True)))
        for draft, _ in found
    ]


def _digest(text: str) -> str:
    return blake2s(f"{ORIGIN}\0{text}".encode("utf-8", "replace"), digest_size=16).hexdigest()
