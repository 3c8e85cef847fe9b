"""Read the times of WebVTT: those of the W3C's parser, and those that people and programs write instead.

A file with a signature may contain lines that look like times and are no cue for the W3C's parser. So only those other
forms are read that real files have.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from dwuglos.formats.parts.times import parse

_TIME = r"(?:(\d{2,6}):)?([0-5]\d):([0-5]\d)\.(\d{3})"
_TIME_LINE = re.compile(rf"[ \t\f]*{_TIME}[ \t\f]*-->[ \t\f]*{_TIME}(?!\d)[ \t\f]*(.*)")
_LOOSE_TIME = (
    r"((?:\d{1,6}:[0-5]?\d|\d{1,3}):[0-5]?\d(?:[.,]\d{1,3})?(?![\d.,:])|\d{1,6}:[0-5]?\d:[0-5]?\d:\d{3}(?![\d.,:]))"
)
_LOOSE_LINE = re.compile(rf"\s*{_LOOSE_TIME}\s*-{{1,3}}>\s*{_LOOSE_TIME}(?:\s+(.*))?")

# Times with hours, which can be nothing else. They may have spaces, marks of writing direction and wide colons inside,
# dots instead of colons, microseconds, frames, a minus, a counter before them, 60 seconds where a program rounded a
# minute up, and no end.
_GAP = "[ \t\xa0\u200e\u200f\u202a-\u202e\u2066-\u2069]{0,3}"
_COLON = f"{_GAP}[:：]{_GAP}"
_SECONDS = rf"(?:[0-5]?\d|60(?!{_GAP}[.,．，]{_GAP}0{{0,8}}[1-9]))"
_FRACTION = rf"(?:{_GAP}[.,．，]{_GAP}(?:\d{{6}}|\d{{1,3}})|[:;]\d{{2,3}})"
_FULL_TIME = (
    rf"([-−–]?\d{{1,6}}(?:{_COLON}[0-5]?\d{_COLON}{_SECONDS}{_FRACTION}?|(?:\.[0-5]\d){{2}}\.\d{{3}})(?![\d.,:;]))"
)
_FULL_LINE = re.compile(
    rf"{_GAP}(?:\d{{1,6}}[.):]?[ \t]{{1,9}})?{_FULL_TIME}{_GAP}(?:-{{1,3}}>{_GAP}{_FULL_TIME}(?:\s+(.*))?|-->\s*)"
)
_SIXTY = re.compile(rf"[:：]{_GAP}60(?!\d)")
_LONGEST = 10_000
"""The most milliseconds of a cue with 60 seconds in a time; in a longer one, 60 is an error and no rounded minute."""


class Times(NamedTuple):
    """The times of a cue in milliseconds (the end may be missing), its settings, and whether they follow the W3C."""

    start: int
    end: int | None
    settings: str
    usual: bool


def times_of(line: str) -> Times | None:
    """Return the times in a line with an arrow; None when it is no line of times."""
    strict = _TIME_LINE.fullmatch(line)
    if strict:
        parts = strict.groups()
        return Times(_ms(*parts[:4]), _ms(*parts[4:8]), parts[8].strip(), True)
    loose = _LOOSE_LINE.fullmatch(line) or _FULL_LINE.fullmatch(line)
    if loose is None:
        return None
    start, end = parse(loose[1]).ms, parse(loose[2]).ms if loose[2] else None
    if _SIXTY.search(line, 0, loose.end(2)) and not (end is None or 0 < end - start <= _LONGEST):
        return None
    return Times(start, end, (loose[3] or "").strip(), False)


def _ms(hours: str | None, minutes: str, seconds: str, thousandths: str) -> int:
    return ((int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)) * 1000 + int(thousandths)
