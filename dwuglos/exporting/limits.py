"""Cues that a viewer would find hard to read: of too many lines, or with a line that is too long."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice

from dwuglos.errors import Notice
from dwuglos.exporting.cues import ExportOptions, is_gap
from dwuglos.language.typography import set_in
from dwuglos.layout.sizes import Size, fits_at_sight, size_of
from dwuglos.talk.transcript import Segment
from dwuglos.timing.clock import clock

_PLACES = 3
"""Segments that a notice names, the first ones."""


def over_limits(segments: Iterable[Segment], options: ExportOptions) -> tuple[Notice, ...]:
    """Return notices of the cues that have too many lines or too long ones, with their numbers and times.

    Where both languages are written, each is measured for itself.
    """
    sizes = []
    for n, segment in enumerate(segments, 1):
        doubtful = [text for text in _texts(segment, options) if not fits_at_sight(text, options.limit, options.lines)]
        if doubtful:
            sizes.append((n, segment, _size(doubtful, options)))
    tall = [(n, segment) for n, segment, size in sizes if size.lines > options.lines]
    wide = [(n, segment) for n, segment, size in sizes if size.longest > options.limit]
    notices = (_too_many_lines(tall, options.lines), _too_long(wide, options.limit, max(_longest(sizes), default=0)))
    return tuple(notice for notice in notices if notice.n)


def _longest(sizes: Iterable[tuple[int, Segment, Size]]) -> Iterable[int]:
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


def _size(texts: Sequence[str], options: ExportOptions) -> Size:
    sizes = [size_of(text, options.limit, options.lines) for text in texts]
    return Size(max((size.lines for size in sizes), default=0), max((size.longest for size in sizes), default=0))
