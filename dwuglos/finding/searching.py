"""Finding a query in talks."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate, chain
from typing import TYPE_CHECKING, NamedTuple

from dwuglos.finding.matching import Matcher
from dwuglos.finding.query import Field

if TYPE_CHECKING:
    from dwuglos.store.library import Library
    from dwuglos.store.texts import TalkSize, TalkTexts

FIRST_SEGMENTS, SEGMENTS_AT_ONCE = 600, 12_000
"""Segments that are looked through before the first answer, and before each further one."""

SEARCHED_PARTS = frozenset(("title", "lead", "author", "tags", "paragraph", "entry"))
"""The parts of an article that are text; others are numbers, dates, addresses and choices."""


class Hit(NamedTuple):
    """A place where the query is."""

    talk: int
    field: Field
    id: int
    """Of the segment, or of the part of the article."""
    number: int
    """Of the segment in its talk, from 1; 0 in an article."""
    start: int
    end: int
    text: str
    """The whole text in which it is, as it was when it was found."""
    groups: tuple[str | None, ...] = ()
    """The texts of the groups of a pattern, the whole match first."""


def hits_in(talks: Sequence[TalkTexts], matcher: Matcher) -> list[Hit]:
    """Return the hits in talks; of each those in its segments, in their order, and then those in its article.

    A text that is empty has none. Raises what `Matcher.matches` does.
    """
    hits = [hit for field in matcher.query.fields for hit in _hits(talks, field, matcher)]
    order = {talk.talk: n for n, talk in enumerate(talks)}
    hits.sort(key=lambda hit: (order[hit.talk], hit.number or _BEHIND))
    return hits


_BEHIND = 1 << 62
"""Where hits in an article are: behind all segments."""


def _hits(talks: Sequence[TalkTexts], field: Field, matcher: Matcher) -> Iterator[Hit]:
    columns = [_column(talk, field) for talk in talks]
    firsts = list(accumulate((len(texts) for _, texts in columns), initial=0))
    whole = list(chain.from_iterable(texts for _, texts in columns))
    for n, matches in matcher.matches(field, whole).items():
        place = bisect_right(firsts, n) - 1
        row = n - firsts[place]
        id, number = columns[place][0][row], 0 if field == "article" else row + 1
        for start, end, groups in matches:
            yield Hit(talks[place].talk, field, id, number, start, end, whole[n], groups)


def _column(talk: TalkTexts, field: Field) -> tuple[Sequence[int], Sequence[str]]:
    """Return the ids and the texts of a field of a talk."""
    if field != "article":
        return talk.segments.id, getattr(talk.segments, field)
    kept = [n for n, kind in enumerate(talk.parts.kind) if kind in SEARCHED_PARTS]
    return [talk.parts.id[n] for n in kept], [talk.parts.text[n] for n in kept]


def portions(talks: Iterable[TalkSize]) -> Iterator[list[int]]:
    """Divide talks into those that are looked through at once: few at first, so that there is soon something to see."""
    most, portion, segments = FIRST_SEGMENTS, list[int](), 0
    for talk in talks:
        portion.append(talk.id)
        segments += talk.segments
        if segments >= most:
            yield portion
            most, portion, segments = SEGMENTS_AT_ONCE, [], 0
    if portion:
        yield portion


def find(
    library: Library, matcher: Matcher, talks: Sequence[TalkSize], on_damage: Callable[[int], object]
) -> Iterator[Hit]:
    """Find the query in talks of a library, in their order; `on_damage` hears of those that could not be read whole.

    Raises LibraryError, and what `Matcher.matches` does.
    """
    for portion in portions(talks):
        texts = library.texts(portion)
        for talk in texts:
            if talk.is_damaged:
                on_damage(talk.talk)
        yield from hits_in(texts, matcher)
