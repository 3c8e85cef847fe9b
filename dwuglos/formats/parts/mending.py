"""Repair times and characters in the same way for every format, and make the notices about it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from operator import lt
from typing import TypeVar

from dwuglos.errors import Notice, UnreadableFile
from dwuglos.formats.base import Cue

T = TypeVar("T")

MOST_CUES = 60_000
"""The most cues of a file: enough for two days and nights of talk, and six times those of the longest talks."""

REPAIRS: Mapping[str, tuple[str, str]] = {
    "truncated": (
        "The file breaks off; what stands before the break was read.",
        "The file breaks off; what stands before the break was read.",
    ),
    "negative": (
        "One cue began before zero; it was moved to zero.",
        "{n} cues began before zero; they were moved to zero.",
    ),
    "swapped": ("One cue ended before it began.", "{n} cues ended before they began."),
    "endless": ("One cue had no end time.", "{n} cues had no end time."),
    "untimed": (
        "One cue without a readable time was left out.",
        "{n} cues without a readable time were left out.",
    ),
    "beyond": (
        "One cue lay more than 100 years from the beginning and was left out.",
        "{n} cues lay more than 100 years from the beginning and were left out.",
    ),
    "lasting": (
        "One cue lasts for more than a day; look at its times.",
        "{n} cues last for more than a day; look at their times.",
    ),
    "disorder": ("One cue was out of order.", "{n} cues were out of order."),
    "unreadable": ("One line that is not a cue was left out.", "{n} lines that are not cues were left out."),
    "empty": ("One cue has no text.", "{n} cues have no text."),
    "invisible": ("One invisible character was removed.", "{n} invisible characters were removed."),
}
"""The repairs of all formats, each with its sentence for one and for several, in the order of the notices."""

_LINE_BREAKS = re.compile("\r\n?|[\v\f\x85\u2028\u2029]")
_ROW_ENDS = re.compile("\r\n?")
INVISIBLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\ufeff]")
"""Invisible characters, except those that are line breaks."""
_STRANGE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u2028\u2029\ufeff]")
"""All characters that `clean` removes or changes: a text without them, as most are, needs only this one search."""

_LATEST = 100 * 366 * 24 * 3_600_000
"""The latest possible time in milliseconds, 100 years; a later one is damage, and no other format could write it."""
_DAY = 86_400_000
_SHORTEST, _LONGEST = 1000, 7000
"""The least and the most milliseconds of a cue without an end (TED)."""
_PER_CHARACTER = 60
"""Milliseconds for each character of a last cue without an end: about 17 characters per second."""
_SWAPPABLE = 10_000
"""When an end is up to so many milliseconds before its start, both are taken to have changed places."""


def clean(text: str, repairs: Counter[str] | None = None) -> str:
    """Return `text` with `\\n` line ends and without invisible characters, which are counted in `repairs`."""
    if not _STRANGE.search(text):
        return text
    text, dropped = INVISIBLE.subn("", _LINE_BREAKS.sub("\n", text))
    if repairs is not None:
        repairs["invisible"] += dropped
    return text


def clean_rows(text: str, repairs: Counter[str] | None = None) -> str:
    """Return a table with `\\n` at the ends of rows, cleaned as by `clean`; its other line breaks are in cells."""
    text, dropped = INVISIBLE.subn("", _ROW_ENDS.sub("\n", text))
    if repairs is not None:
        repairs["invisible"] += dropped
    return text


def mended(cues: Iterable[Cue], repairs: Counter[str]) -> list[Cue]:
    """Return the cues in the order of time, with no negative time, missing end, or end before its start.

    A cue without a start or with an impossible time is left out. All repairs are counted in `repairs`. Raises
    UnreadableFile for more than `MOST_CUES` cues.
    """
    sound: list[Cue] = []
    for cue in few_enough(cues):
        start, end = cue.start, cue.end
        if start is not None and end is not None and 0 <= start <= end <= _LATEST:
            sound.append(cue)
        elif _is_timed(cue, repairs):
            sound.append(_fix_end(_clamp(cue, repairs), repairs))
    _order(sound, repairs)
    repairs["empty"] += sum(not cue.text and not cue.target for cue in sound)
    for n, cue in enumerate(sound):
        if cue.end is None:
            sound[n] = _with_end(cue, sound[n + 1 : n + 2])
    repairs["lasting"] += sum((cue.end or 0) - (cue.start or 0) > _DAY for cue in sound)
    return sound


def mended_in_place(cues: list[Cue], repairs: Counter[str]) -> list[Cue]:
    """Return the cues with times repaired and in order, as `mended` does; cues without times keep their places."""
    timed = iter(mended([cue for cue in cues if cue.start is not None], repairs))
    result = [cue if cue.start is None else next(timed, None) for cue in cues]
    return [cue for cue in result if cue is not None]


def few_enough(items: Iterable[T]) -> Iterator[T]:
    """Yield `items` one by one. Raises UnreadableFile after `MOST_CUES` of them."""
    for n, item in enumerate(items):
        if n == MOST_CUES:
            raise too_many()
        yield item


def too_many() -> UnreadableFile:
    """Return the error for a file with more than `MOST_CUES` cues."""
    return UnreadableFile(
        "It has more than {most} pieces of text, which no talk has; cut it into several files.", most=MOST_CUES
    )


def lines_of(text: str) -> Iterator[str]:
    """Yield the lines of `text` one by one: a list of four million empty lines would take ten times the memory."""
    place = 0
    while (end := text.find("\n", place)) >= 0:
        yield text[place:end]
        place = end + 1
    yield text[place:]


def until_next(cues: Sequence[Cue]) -> list[Cue]:
    """Return `cues`, which are in order; a cue without a duration ends at the next later start.

    The last one lasts as long as it takes to read it.
    """
    return [
        cue if cue.end != cue.start else _ending(cue, _after_reading(cue) if following is None else following)
        for cue, following in zip(cues, _following(cues), strict=True)
    ]


def not_beyond_next(cues: Sequence[Cue]) -> list[Cue]:
    """Return `cues`, which are in order; a cue that would last longer ends at the next later start."""
    return [
        cue if following is None or (cue.end or 0) <= following else _ending(cue, following)
        for cue, following in zip(cues, _following(cues), strict=True)
    ]


def _is_timed(cue: Cue, repairs: Counter[str]) -> bool:
    if cue.start is None:
        repairs["untimed"] += 1
        return False
    if abs(cue.start) > _LATEST or abs(cue.end or 0) > _LATEST:
        repairs["beyond"] += 1
        return False
    return True


def _clamp(cue: Cue, repairs: Counter[str]) -> Cue:
    """Return a cue whose times before zero are zero."""
    start = cue.start or 0
    if start >= 0 and (cue.end is None or cue.end >= 0):
        return cue
    repairs["negative"] += 1
    return cue._replace(start=max(0, start), end=None if cue.end is None else max(0, cue.end))


def _fix_end(cue: Cue, repairs: Counter[str]) -> Cue:
    """Return a cue whose end is not before its start: start and end are exchanged, or the end is removed."""
    start = cue.start or 0
    if cue.end is None:
        repairs["endless"] += 1
        return cue
    if cue.end >= start:
        return cue
    repairs["swapped"] += 1
    if start - cue.end <= _SWAPPABLE:
        return cue._replace(start=cue.end, end=start)
    return cue._replace(end=None)


def _order(cues: list[Cue], repairs: Counter[str]) -> None:
    """Sort timed `cues` in place, and count those that begin before an earlier one in the file."""
    starts = [cue.start or 0 for cue in cues]
    disorder = sum(map(lt, starts, accumulate(starts, max)))
    if disorder:
        repairs["disorder"] += disorder
        cues.sort(key=lambda cue: cue.start or 0)


def _with_end(cue: Cue, following: list[Cue]) -> Cue:
    """Return a cue that lasts until the next one, within the limits; the last lasts as long as it takes to read it."""
    start = cue.start or 0
    if not following:
        return _ending(cue, _after_reading(cue))
    return _ending(cue, start + min(max((following[0].start or 0) - start, _SHORTEST), _LONGEST))


def _after_reading(cue: Cue) -> int:
    """Return the time (ms) at which a reader has read a cue."""
    return (cue.start or 0) + min(max(len(cue.text) * _PER_CHARACTER, _SHORTEST), _LONGEST)


def _ending(cue: Cue, end: int) -> Cue:
    return Cue(cue.start, end, *cue[2:])  # _replace takes three times as long


def _following(cues: Sequence[Cue]) -> list[int | None]:
    """Return for each cue the next later start, None where there is none."""
    starts: list[int | None] = []
    following, last = None, None
    for cue in reversed(cues):
        if last is not None and last > (cue.start or 0):
            following = last
        starts.append(following)
        last = cue.start or 0
    starts.reverse()
    return starts


def notices(repairs: Counter[str], own: Mapping[str, tuple[str, str]] | None = None) -> tuple[Notice, ...]:
    """Return the notices about repairs; `own` are a format's sentences, which come first and may replace others."""
    sentences = {**(own or {}), **{kind: both for kind, both in REPAIRS.items() if kind not in (own or {})}}
    return tuple(Notice(one, many, repairs[kind]) for kind, (one, many) in sentences.items() if repairs[kind])
