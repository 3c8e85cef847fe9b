"""Find and read the lines with times in subtitle files, in all the ways in which people and programs write them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

# The lines with times in real files contain no-break spaces and marks of writing direction.
_SPACE = "[ \t\xa0\u2000-\u200a\u200e\u200f\u202a-\u202f\u205f\u2060\u2066-\u2069\u3000]"
_GAP = f"{_SPACE}{{0,9}}"
_COLON = "[:;.,：；．，。،٫]"
_TIME = rf"[-−–]?\d{{1,6}}+(?:{_GAP}{_COLON}{_GAP}\d{{1,9}}+){{1,3}}(?:{_COLON}(?!\d))?"
_ARROW = rf"(?:[-–—‐‑‒―−=](?:[-–—‐‑‒―−=]|{_SPACE}){{0,9}})?(?:>{{1,4}}|&gt;|→|⟶|➔|⇒)"
_BARE = rf"(?:{_SPACE}|[-–—,;|/]){{1,9}}"

# Every repetition is bounded or possessive, and a number is tried only from its first digit on. Otherwise a hostile
# text could make the search take quadratic time or worse.
_TIME_LINE = re.compile(
    rf"(?<!\d)(?P<start>{_TIME}){_GAP}(?P<arrow>{_ARROW}|{_BARE}(?={_TIME}{_GAP}(?:\n|\Z))){_GAP}(?P<end>{_TIME})?"
)
_SPLIT_LINE = re.compile(
    rf"^({_GAP}{_TIME}{_GAP})(?:\n{_GAP}{_ARROW}|{_ARROW}{_GAP}\n)({_GAP}{_TIME}{_GAP})$", re.MULTILINE
)
_EDGE = re.compile(rf"\n(?:(?<=[{_SPACE[1:-1]}>;→⟶➔⇒]\n)|(?=[{_SPACE[1:-1]}>&→⟶➔⇒–—‐‑‒―−=-]))")
"""A line that ends or begins as one with an arrow at its end does: much sooner looked for than the times on it."""
_NUMBERS = re.compile(rf"\d{_GAP}{_COLON}{_GAP}\d")
"""Numbers joined as those of a time are: without them a line holds none."""
_PARTS = re.compile(rf"(\d+)|({_COLON})")
_PLAIN = re.compile(r"(?:(\d{1,6}):)?(\d{1,9}):(\d{1,9})(?:[.,](\d{1,9}))?")
_USUAL = re.compile(r"\d\d:[0-5]\d:[0-5]\d,\d{3}")
_MARGIN = 300
"""Times must begin within so many characters of a line: otherwise one enormous line of times would take minutes."""
_FRACTION_MARKS = ".,٫，．،。"
_POINTED = (">", "&gt;", "→", "⟶", "➔", "⇒")


class TimeLine(NamedTuple):
    """A line with the times of a cue, in milliseconds, and its place in the text."""

    line_start: int
    line_end: int
    start: int
    end: int | None
    before: str
    """The text before the times."""
    after: str
    """The text after the times."""
    usual: bool
    """Whether the start is written as in SubRip: 00:01:02,345 -->"""
    short_fraction: bool
    """Whether a time has one or two digits of fraction instead of three."""


class Time(NamedTuple):
    """A time in milliseconds, with the number of its parts (hours, minutes, …) and of the digits of its fraction."""

    ms: int
    parts: int
    digits: int


def parse(written: str) -> Time:
    """Return the time in `written`; hours may be missing, and a fraction of any length is decimal."""
    if len(written) == 12 and _USUAL.match(written):  # the usual form of SubRip, which most files have throughout
        minutes = int(written[:2]) * 60 + int(written[3:5])
        return Time((minutes * 60 + int(written[6:8])) * 1000 + int(written[9:]), 4, 3)
    plain = _PLAIN.fullmatch(written)
    return _of_plain(plain) if plain else _of_any(written)


def _of_plain(time: re.Match[str]) -> Time:
    hours, minutes, seconds, fraction = time.groups("")
    ms = ((int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)) * 1000
    ms += round(int(fraction or 0) * 1000 / 10 ** len(fraction))
    return Time(ms, 2 + bool(hours) + bool(fraction), len(fraction))


def _of_any(written: str) -> Time:
    pieces = _PARTS.findall(written)
    digits = [number for number, _ in pieces if number]
    marks = [mark for _, mark in pieces if mark][: len(digits) - 1]
    fraction = digits.pop() if _last_is_fraction(digits, marks) else ""
    seconds = 0
    for number in digits:
        seconds = seconds * 60 + int(number)
    ms = seconds * 1000 + (round(int(fraction) * 1000 / 10 ** len(fraction)) if fraction else 0)
    return Time(-ms if written[0] in "-−–" else ms, len(digits) + bool(fraction), len(fraction))


def _last_is_fraction(digits: list[str], marks: list[str]) -> bool:
    """Return whether the last number of a time is a fraction; `1:02:03` and `1.02.03` have none, `1:02.3` has one."""
    if len(digits) == 4:
        return True
    if marks[-1] not in _FRACTION_MARKS:
        return False
    return len(digits) == 2 or marks[0] != marks[-1] or len(digits[-1]) == 3


def mend_split_lines(text: str) -> tuple[str, int]:
    """Join times that are on two lines, with the arrow on either; return the text and the number of such times."""
    return _SPLIT_LINE.subn(r"\1 --> \2", text) if _EDGE.search(text) else (text, 0)


def holds_times(text: str) -> bool:
    """Return whether `time_lines` finds any in `text`, without looking closely at lines that cannot be one."""
    at = 0
    while numbers := _NUMBERS.search(text, at):
        start, end = text.rfind("\n", at, numbers.start()) + 1 or at, text.find("\n", numbers.end())
        at = len(text) if end < 0 else end
        if any(True for _ in time_lines(text[start:at])):
            return True
    return False


def time_lines(text: str) -> Iterator[TimeLine]:
    """Yield the lines of `text` that have the times of a cue, in order; line ends must be `\\n`."""
    done = -1
    for match in _TIME_LINE.finditer(text):
        first, last = match.span()
        line_start = text.rfind("\n", max(0, first - _MARGIN), first) + 1
        if line_start == done or (line_start == 0 and first >= _MARGIN):
            continue
        line_end = text.find("\n", last)
        line_end = len(text) if line_end < 0 else line_end
        before, after = text[line_start:first].strip(), text[last:line_end].strip()
        start, end = parse(match["start"]), parse(match["end"]) if match["end"] else None
        if _is_time_line(start, end, match["arrow"], before) and not _is_bracketed(before, after):
            done = line_start
            usual, short = _is_usual(start, match["arrow"]), _is_short(start, end)
            yield TimeLine(line_start, line_end, start.ms, end.ms if end else None, before, after, usual, short)


def _is_bracketed(before: str, after: str) -> bool:
    """Return whether the times are in brackets, as Whisper prints them before the text of the same line.

    The second bracket may be missing, where a text breaks off.
    """
    return before[-1:] in ("[", "(") and after[:1] in ("", "]", ")")


def _is_usual(start: Time, arrow: str) -> bool:
    return start.digits == 3 and start.parts == 4 and arrow == "-->"


def _is_short(start: Time, end: Time | None) -> bool:
    return 0 < start.digits < 3 or (end is not None and 0 < end.digits < 3)


def _is_time_line(start: Time, end: Time | None, arrow: str, before: str) -> bool:
    """Return whether this is a line with the times of a cue, and no text that mentions times.

    The less the arrow looks like one of subtitles, the more complete the times must be.
    """
    if arrow == "-->" and not before and end is not None:
        return True
    pointed = arrow.endswith(_POINTED)
    numbered = not before or before.strip("#.):[]( ").isdigit()
    full = start.parts >= 3 and (end is None or end.parts >= 3)
    if end is None or not pointed:
        return full and numbered and (pointed or end is not None)
    if not numbered:
        return full and "--" in arrow
    return full or "--" in arrow
