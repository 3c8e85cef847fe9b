"""Cues that a viewer would find hard to read: of too many lines, or with a line that is too long."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from dwuglos.errors import Notice
from dwuglos.exporting.cues import ExportOptions, is_gap
from dwuglos.language.markup import visible_text
from dwuglos.language.typography import set_in
from dwuglos.layout import break_lines
from dwuglos.layout.borders import Kind, border_kind
from dwuglos.talk.transcript import Segment
from dwuglos.timing.clock import clock

_PLACES = 3
"""Segments that a notice names, the first ones."""


class _Size(NamedTuple):
    lines: int
    longest: int
    """The visible characters of the longest line."""


def over_limits(segments: Iterable[Segment], options: ExportOptions) -> tuple[Notice, ...]:
    """Return notices of the cues that have too many lines or too long ones, with their numbers and times.

    Where both languages are written, each is measured for itself.
    """
    sizes = []
    for n, segment in enumerate(segments, 1):
        doubtful = [text for text in _texts(segment, options) if not _fits(text, options.limit, options.lines)]
        if doubtful:
            sizes.append((n, segment, _size(doubtful, options)))
    tall = [(n, segment) for n, segment, size in sizes if size.lines > options.lines]
    wide = [(n, segment) for n, segment, size in sizes if size.longest > options.limit]
    notices = (_too_many_lines(tall, options.lines), _too_long(wide, options.limit, max(_longest(sizes), default=0)))
    return tuple(notice for notice in notices if notice.n)


def _longest(sizes: Iterable[tuple[int, Segment, _Size]]) -> Iterable[int]:
    return (size.longest for _, _, size in sizes)


def _too_many_lines(cues: Sequence[tuple[int, Segment]], lines: int) -> Notice:
    return Notice(
        "One cue has more than {lines} lines: segment {places}.",
        "{n} cues have more than {lines} lines, beginning with segments {places}.",
        len(cues),
        (("lines", lines), ("places", _places(cues))),
    )


def _too_long(cues: Sequence[tuple[int, Segment]], limit: int, longest: int) -> Notice:
    return Notice(
        "One cue has a line of {longest} characters, over the limit of {limit}: segment {places}; it was broken by "
        "hand, or is one long word.",
        "{n} cues have lines of up to {longest} characters, over the limit of {limit}, beginning with segments "
        "{places}; they were broken by hand, or are one long word.",
        len(cues),
        (("longest", longest), ("limit", limit), ("places", _places(cues))),
    )


def _places(cues: Sequence[tuple[int, Segment]]) -> str:
    """Return where the first cues are, as `12 (0:31)`: the number of the segment in the table, and its start."""
    named = (f"{n} ({clock(segment.start, 0)})" if segment.start is not None else str(n) for n, segment in cues)
    return ", ".join(islice(named, _PLACES))


def _texts(segment: Segment, options: ExportOptions) -> tuple[str, ...]:
    """Return the texts of a segment that are written, each as it is before its lines are broken."""
    if options.text == "source":
        return (segment.source,)
    if is_gap(segment):
        return (segment.source,) if options.untranslated == "source" else ()
    target = set_in(segment.target, options.typography)
    return (target,) if options.text == "target" else (target, segment.source)


def _fits(text: str, limit: int, lines: int) -> bool:
    """Return whether a text fits at first sight, as most do: in one line, or in the lines that it has."""
    if "<" in text or "{" in text:
        return False
    if "\n" not in text:
        return len(text) <= limit and text[:1] not in _DASHES
    own = text.split("\n")
    return len(own) <= lines and max(map(len, own)) <= limit


def _size(texts: Sequence[str], options: ExportOptions) -> _Size:
    sizes = [_size_of(text, options.limit, options.lines) for text in texts]
    return _Size(max((size.lines for size in sizes), default=0), max((size.longest for size in sizes), default=0))


@lru_cache(20_000)
def _size_of(text: str, limit: int, lines: int) -> _Size:
    """Return the size of a text with its lines broken; remembered, as a window asks again at every choice."""
    if len(text) > lines * (limit + 1) and not _MORE_TO_IT.search(text):  # too long in any case: no need to break it
        return _Size(lines + 1, max(limit, *map(len, text.split(" "))))
    if lines > 1 and _breaks_in_two(text, limit):
        return _Size(2, min(len(text), limit))
    shown = [line for line in visible_text(break_lines(text, limit, lines)).split("\n") if line.strip()]
    return _Size(len(shown), max(map(len, shown), default=0))


def _breaks_in_two(text: str, limit: int) -> bool:
    """Return whether a text certainly fits two lines, found in a fraction of the time that breaking it takes.

    `break_lines` takes a third line only where the words do not fit two, or where each break would be forbidden. Of a
    text with more to it (breaks, tags, a dialogue, measures) this says nothing.
    """
    if _MORE_TO_IT.search(text) or text[:1] in _DASHES:
        return False
    if len(text) <= limit:
        return True
    at = text.rfind(" ", 0, limit + 1)
    while len(text) - at - 1 <= limit and at > 0:
        before, after = text[:at].rpartition(" ")[2], text[at + 1 :].partition(" ")[0]
        if before and after and border_kind(before, after) is not Kind.FORBIDDEN:
            return True
        at = text.rfind(" ", 0, at)
    return False


_MORE_TO_IT = re.compile(r"[\n<{\t]|  | $|\A |[0-9] \S+ [0-9]")
_DASHES = frozenset("-–—")
