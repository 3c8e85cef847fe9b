"""The times of WebVTT: as the W3C's parser reads them, and what people and programs write instead of them.

A file with a signature may hold anything that only looks like times and is no cue to the W3C's parser. So what is read
beyond its rules is what is met, and no more.
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

# With hours and in full, where nothing else can be meant: spaces, marks of direction and wide signs inside, dots for
# colons, microseconds, frames, a minus, a counter before it, a minute that was rounded up to 60 seconds, no end.
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
"""Milliseconds that a cue with a minute rounded up lasts at most; else 60 is as wrong as 61."""


class Times(NamedTuple):
    """The times of a cue in milliseconds, the end None where there is none, and the settings behind them."""

    start: int
    end: int | None
    settings: str
    usual: bool


def times_of(line: str) -> Times | None:
    """Return the times in a line that has an arrow; None where nobody means times by it."""
    strict = _TIME_LINE.fullmatch(line)
    if strict:
        parts = strict.groups()
        return Times(_ms(*parts[:4]), _ms(*parts[4:8]), parts[8].strip(), True)
    found = _LOOSE_LINE.fullmatch(line) or _FULL_LINE.fullmatch(line)
    if found is None:
        return None
    start, end = parse(found[1]).ms, parse(found[2]).ms if found[2] else None
    if _SIXTY.search(line, 0, found.end(2)) and not (end is None or 0 < end - start <= _LONGEST):
        return None
    return Times(start, end, (found[3] or "").strip(), False)


def _ms(hours: str | None, minutes: str, seconds: str, thousandths: str) -> int:
    return ((int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)) * 1000 + int(thousandths)
