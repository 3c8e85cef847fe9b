"""What a language model is sent at once: segments in both languages, with the segments around them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from dwuglos import sentences
from dwuglos.language.sounds import is_sound
from dwuglos.language.terms import Term, occurring
from dwuglos.talk.transcript import Segment

SIZE = 3_000
"""About the number of characters of both languages in one question: small models have no room for more."""
NEIGHBOURS = 3
"""How many segments before and after go with a passage, to be understood."""


class Passage(NamedTuple):
    """Segments of a talk that follow one another, and those around them; `ids` are the ones meant."""

    segments: tuple[Segment, ...]
    ids: frozenset[int]
    before: tuple[Segment, ...] = ()
    after: tuple[Segment, ...] = ()

    @property
    def size(self) -> int:
        """The characters of its texts."""
        return sum(map(size_of, (*self.before, *self.segments, *self.after)))

    def values(self, title: str, terms: Iterable[Term]) -> dict[str, str]:
        """Return the values for the holes of a prompt: the title, the terms that occur, and the segments."""
        english = [segment.source for segment in (*self.before, *self.segments, *self.after)]
        return {
            "title": title,
            "terms": "\n".join(f"{term.english} → {term.polish}" for term in occurring(terms, english)),
            "before": written(self.before),
            "lines": written(self.segments, self.ids),
            "after": written(self.after),
        }


def can_be_reviewed(segment: Segment) -> bool:
    """Return whether a segment has both languages, and more than the label of a sound."""
    return bool(segment.source.strip() and segment.target.strip()) and not is_sound(segment.target)


def passages(segments: Sequence[Segment], chosen: Iterable[int] | None = None) -> list[Passage]:
    """Return what is to be reviewed, in passages of whole sentences; `chosen` are the ids meant, None means all."""
    meant = None if chosen is None else set(chosen)
    ids = {each.id for each in segments if can_be_reviewed(each) and (meant is None or each.id in meant)}
    return [_passage(segments, first, last, ids) for first, last in _spans(segments, ids)]


def around(segments: Sequence[Segment], id: int) -> Passage | None:
    """Return the passage of a single segment; None when there is none of that id."""
    row = next((row for row, segment in enumerate(segments) if segment.id == id), None)
    return None if row is None else _passage(segments, row, row, {id})


def _passage(segments: Sequence[Segment], first: int, last: int, ids: set[int]) -> Passage:
    own = tuple(segments[first : last + 1])
    return Passage(
        own,
        frozenset(segment.id for segment in own if segment.id in ids),
        tuple(segments[max(0, first - NEIGHBOURS) : first]),
        tuple(segments[last + 1 : last + 1 + NEIGHBOURS]),
    )


def _spans(segments: Sequence[Segment], ids: set[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last row of each passage: sentences together that are near each other."""
    first, last, size = -1, -1, 0
    for run in sentences.runs(segments):
        if all(segments[row].id not in ids for row in run):
            continue
        more = sum(size_of(segments[row]) for row in run)
        if first >= 0 and (size + more > SIZE or run[0] > last + 1 + NEIGHBOURS):
            yield first, last
            first, size = -1, 0
        first, last, size = run[0] if first < 0 else first, run[-1], size + more
    if first >= 0:
        yield first, last


def size_of(segment: Segment) -> int:
    """Return the characters of both texts of a segment."""
    return len(segment.source) + len(segment.target)


def written(segments: Iterable[Segment], ids: Iterable[int] = ()) -> str:
    """Return segments as they stand in a question: an object in JSON on each line, with the id of those in `ids`."""
    meant = frozenset(ids)
    return "\n".join(json.dumps(_object(each, each.id in meant), ensure_ascii=False) for each in segments)


def _object(segment: Segment, is_meant: bool) -> dict[str, object]:
    texts: dict[str, object] = {"english": segment.source, "polish": segment.target}
    return {"id": segment.id, **texts} if is_meant else texts
