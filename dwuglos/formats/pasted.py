"""A transcript with times, copied from a page. Read only.

YouTube's “Show transcript” has a time in one line and the text in the next; other sites and tools write `[0:00] text`,
`(00:00) text`, `0:00 text`, `00:12 - text`, or “Starting point is 00:04:46” before a paragraph; Whisper prints
`[00:00.000 --> 00:06.520]  text`. A time is the begin of its text; without an end, the text ends where the next begins.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import ClassVar

from dwuglos.errors import UnreadableFile
from dwuglos.formats.base import Cue, Format, Reading
from dwuglos.formats.parts.mending import clean, lines_of, mended, notices, until_next

_CLOCK = r"(?:(\d{1,3}):(?=[0-5]\d:))?(\d{1,3}):([0-5]\d)(?:[.,](\d{1,3})(?!\d))?"
_SPAN = rf"{_CLOCK}(?:[ \t]{{0,9}}(?:--?>|[-–—])[ \t]{{0,9}}{_CLOCK})?"
_STAMPED = re.compile(
    rf"(?:Starting point is )?(?:[(\[]{_SPAN}[)\]][ \t]{{0,9}}[-–—:|]?|{_SPAN}(?![\d.,;/%]|:\S|[ \t]?[ap]m\b)"
    r"(?:[ \t]{0,9}[-–—|](?=[ \t])|:(?=[ \t]))?)"
    r"[ \t]{0,99}(?P<text>.*)",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_DURATION = re.compile(r"\d{1,3} [^\W\d]{1,12}(?:,? (?:[^\W\d]{1,3} )?\d{1,2} [^\W\d]{1,12}){0,2}")
_FURNITURE = frozenset(
    (
        "transcript",
        "show transcript",
        "hide transcript",
        "search in video",
        "search transcript",
        "sync to video time",
        "english (auto-generated)",
        "transkrypcja",
        "pokaż transkrypcję",
        "ukryj transkrypcję",
        "szukaj w filmie",
        "synchronizuj z czasem filmu",
        "angielski (wygenerowane automatycznie)",
    )
)
"""Lines around YouTube's transcripts that are easily copied with them."""
_HEADING = 5
"""The most lines before the first time."""
_LEAST_SHARE = 0.2
"""The least share of lines with a time; a text with fewer only mentions times."""
_GLANCE = 65_536
_MOST_MISSING = 9
"""The most by which the number of a cue may be greater than that of the cue before."""

_REPAIRS = {
    "leading": ("One line before the first time was left out.", "{n} lines before the first time were left out."),
    "furniture": (
        "One line that belongs to the page and not to the talk was left out.",
        "{n} lines that belong to the page and not to the talk were left out.",
    ),
}


class Pasted(Format):
    """A pasted transcript."""

    name: ClassVar[str] = "pasted"
    title: ClassVar[str] = "Pasted transcript with times"
    extensions: ClassVar[tuple[str, ...]] = (".txt",)
    reads: ClassVar[bool] = True

    def recognise(self, text: str) -> float:
        """Be fairly sure when enough lines begin with a time, and nearly all of these times rise."""
        lines = list(_lines(text[:_GLANCE].replace("\r", "\n")))
        stamps = [(n, ms) for n, line in enumerate(lines) if (ms := _stamp(line)) is not None]
        if not stamps or stamps[0][0] > _HEADING or len(stamps) < _LEAST_SHARE * len(lines):
            return 0.0
        rises = sum(a[1] <= b[1] for a, b in pairwise(stamps))
        if rises < 0.9 * (len(stamps) - 1):
            return 0.0
        return 0.8 if len(stamps) > 1 or len(lines) <= 2 else 0.0

    def read(self, text: str, frame_rate: float | None = None) -> Reading:
        """Return a cue for each time, with the text up to the next. Raises UnreadableFile without any time."""
        repairs: Counter[str] = Counter()
        cues = mended(_cues(_lines(clean(text, repairs)), repairs), repairs)
        if not cues:
            raise UnreadableFile("No line in it begins with a time such as 0:12; choose the format “text” to read it.")
        return Reading(tuple(until_next(cues)), notices(repairs, _REPAIRS))


def _lines(text: str) -> Iterator[str]:
    return (line for line in (" ".join(line.split()) for line in lines_of(text)) if line)


def _stamp(line: str) -> int | None:
    found = _STAMPED.fullmatch(line) if _DIGIT.search(line, 0, 40) else None
    return _ms(found) if found else None


def _ms(stamp: re.Match[str]) -> int:
    return _span(stamp)[0]


def _span(stamp: re.Match[str]) -> tuple[int, int]:
    """Return the start and the end in a line; the end is the start when the line has none."""
    numbers = stamp.groups()[:16]
    clocks = [numbers[n : n + 4] for n in (0, 4, 8, 12) if numbers[n + 1]]
    return _of_clock(*clocks[0]), _of_clock(*clocks[-1])


def _of_clock(hours: str | None, minutes: str | None, seconds: str | None, fraction: str | None) -> int:
    ms = round(int(fraction) * 1000 / 10 ** len(fraction)) if fraction else 0
    return ((int(hours or 0) * 60 + int(minutes or 0)) * 60 + int(seconds or 0)) * 1000 + ms


def _cues(lines: Iterable[str], repairs: Counter[str]) -> Iterator[Cue]:
    start: int | None = None
    end = 0
    body: list[str] = []
    counter: str | None = None
    for line in lines:
        stamp = _STAMPED.fullmatch(line)
        if stamp:
            if start is not None:
                counter = _without_counter(body, counter, repairs)
                yield _cue(start, end, body)
            start, end = _span(stamp)
            body = [stamp["text"]] if stamp["text"] else []
        elif line.lower() in _FURNITURE:
            repairs["furniture"] += 1
        elif start is None:
            repairs["leading"] += 1
            counter = line if line in ("0", "1") else None
        elif body or not _says_time(line, start):
            body.append(line)
    if start is not None:
        yield _cue(start, end, body)


def _without_counter(body: list[str], last: str | None, repairs: Counter[str]) -> str | None:
    """Remove the number of the next cue from the end of `body`, and return it.

    Returns None when `last`, the number before, is None, or when the last line is no number that follows it.
    """
    line = body[-1] if body else ""
    if last is None or not (line.isdecimal() and len(line) < 7 and 0 < int(line) - int(last) <= _MOST_MISSING):
        return None
    # The first number that is removed shows that the line before the first time was a number, too, and no text.
    repairs["leading"] -= not repairs["numbered"]
    repairs["numbered"] += 1
    return body.pop()


def _says_time(line: str, start: int) -> bool:
    """Return whether a line is only the time in words, as pages have it for screen readers: “1 minute, 5 seconds”."""
    if not _DURATION.fullmatch(line):
        return False
    seconds = start // 1000
    numbers = [int(number) for number in re.findall(r"\d+", line)]
    return numbers in ([n for n in (seconds // 3600, seconds // 60 % 60, seconds % 60) if n], [seconds])


def _cue(start: int, end: int, body: list[str]) -> Cue:
    """Return a cue; when its end is its start, `until_next` sets the end later.

    Some pages have five lines for a cue: its text, a number, start and end in milliseconds, and a translation.
    """
    if len(body) == 5 and all(number.isdecimal() and len(number) < 10 for number in body[1:4]):
        first, last = int(body[2]), int(body[3])
        if first < last and abs(first - start) <= 1000:
            return Cue(first, last, body[0], body[4], "translated")
    return Cue(start, end, "\n".join(body))
