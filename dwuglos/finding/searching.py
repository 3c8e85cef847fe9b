"""Finding a query in talks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import repeat
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
    hits = [hit for field in matcher.query.fields for hit in _hits(field, _texts(talks, field), matcher)]
    order = {talk.talk: n for n, talk in enumerate(talks)}
    hits.sort(key=lambda hit: (order[hit.talk], hit.number or _BEHIND))
    return hits


_BEHIND = 1 << 62
"""Where hits in an article are: behind all segments."""


class _Texts(NamedTuple):
    """The texts of one field of several talks, and where each is: all are as long."""

    talks: list[int]
    ids: list[int]
    numbers: list[int]
    texts: list[str]


def _texts(talks: Sequence[TalkTexts], field: Field) -> _Texts:
    found = _Texts([], [], [], [])
    for talk in talks:
        if field == "article":
            kept = [n for n, kind in enumerate(talk.parts.kind) if kind in SEARCHED_PARTS]
            ids: Sequence[int] = [talk.parts.id[n] for n in kept]
            texts: Sequence[str] = [talk.parts.text[n] for n in kept]
            numbers: Iterable[int] = repeat(0, len(kept))
        else:
            ids, texts = talk.segments.id, getattr(talk.segments, field)
            numbers = range(1, len(texts) + 1)
        found.talks.extend(repeat(talk.talk, len(texts)))
        found.ids.extend(ids)
        found.numbers.extend(numbers)
        found.texts.extend(texts)
    return found


def _hits(field: Field, found: _Texts, matcher: Matcher) -> Iterator[Hit]:
    talks, ids, numbers, texts = found
    for n, matches in enumerate(matcher.matches(field, texts)):
        for start, end, groups in matches:
            yield Hit(talks[n], field, ids[n], numbers[n], start, end, texts[n], groups)


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
