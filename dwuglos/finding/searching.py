"""Finding a query in talks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
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


def hits_in(talk: TalkTexts, matcher: Matcher) -> list[Hit]:
    """Return the hits in a talk in the order of its segments, then those in its article.

    Raises what `Matcher.matches` does.
    """
    found: list[Hit] = []
    segments, parts = talk.segments, talk.parts
    columns: dict[Field, Sequence[str]] = {"source": segments.source, "target": segments.target, "note": segments.note}
    for field, texts in columns.items():
        if field in matcher.query.fields:
            found += _hits(talk.talk, field, segments.id, range(1, len(texts) + 1), texts, matcher)
    found.sort(key=_by_number)
    if "article" in matcher.query.fields:
        kept = [n for n, kind in enumerate(parts.kind) if kind in SEARCHED_PARTS]
        ids, texts = [parts.id[n] for n in kept], [parts.text[n] for n in kept]
        found += _hits(talk.talk, "article", ids, [0] * len(ids), texts, matcher)
    return found


def _by_number(hit: Hit) -> int:
    return hit.number


def _hits(
    talk: int, field: Field, ids: Sequence[int], numbers: Sequence[int], texts: Sequence[str], matcher: Matcher
) -> Iterator[Hit]:
    for id, number, text, matches in zip(ids, numbers, texts, matcher.matches(field, texts), strict=True):
        for start, end, groups in matches:
            yield Hit(talk, field, id, number, start, end, text, groups)


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
        for texts in library.texts(portion):
            if texts.is_damaged:
                on_damage(texts.talk)
            yield from hits_in(texts, matcher)


def in_talks(talks: Sequence[TalkTexts], matcher: Matcher) -> list[Hit]:
    """Return the hits in several talks. Raises what `Matcher.matches` does."""
    return list(chain.from_iterable(hits_in(talk, matcher) for talk in talks))
