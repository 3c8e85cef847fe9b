"""What every format does with odd times and characters, and the sentences in which the user is told."""

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
"""Cues that a file may have: two days and nights of talk, six times what the longest of talks have."""

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
    "unreadable": ("One line that is no cue was left out.", "{n} lines that are no cues were left out."),
    "empty": ("One cue has no text.", "{n} cues have no text."),
    "invisible": ("One invisible character was dropped.", "{n} invisible characters were dropped."),
}
"""What can be wrong in any format, with the sentence for one and for several, in the order the user is told."""

_LINE_BREAKS = re.compile("\r\n?|[\v\f\x85\u2028\u2029]")
INVISIBLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\ufeff]")
"""Characters that nobody can see and that no line break is."""
_STRANGE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u2028\u2029\ufeff]")

_LATEST = 100 * 366 * 24 * 3_600_000
"""Milliseconds: beyond this a time is no time but damage, and no other format could write it."""
_DAY = 86_400_000
_SHORTEST, _LONGEST = 1000, 7000
"""Milliseconds a cue without an end stays at least and at most (TED)."""
_PER_CHARACTER = 60
"""Milliseconds a character is given where nothing else says how long the last cue stays: about 17 in a second."""
_SWAPPABLE = 10_000
"""Milliseconds up to which an end before its start is taken for the two having changed places."""


def clean(text: str, repairs: Counter[str] | None = None) -> str:
    """Return `text` with `\\n` line ends and without characters that nobody can see; count those."""
    if not _STRANGE.search(text):
        return text
    text, dropped = INVISIBLE.subn("", _LINE_BREAKS.sub("\n", text))
    if repairs is not None:
        repairs["invisible"] += dropped
    return text


def mended(cues: Iterable[Cue], repairs: Counter[str]) -> list[Cue]:
    """Return timed cues in order, none with a negative or missing end, or an end before its start.

    A cue without a start or beyond all reason is left out. Everything done is counted in `repairs`. Raises
    UnreadableFile for more cues than a talk can have.
    """
    sound: list[Cue] = []
    for cue in few_enough(cues):
        start, end = cue.start, cue.end
        if start is not None and end is not None and 0 <= start <= end <= _LATEST:
            sound.append(cue)
        elif _is_timed(cue, repairs):
            sound.append(_swapped(_clamped(cue, repairs), repairs))
    _order(sound, repairs)
    repairs["empty"] += sum(not cue.text and not cue.target for cue in sound)
    for n, cue in enumerate(sound):
        if cue.end is None:
            sound[n] = _ended(cue, sound[n + 1 : n + 2])
    repairs["lasting"] += sum((cue.end or 0) - (cue.start or 0) > _DAY for cue in sound)
    return sound


def few_enough(items: Iterable[T]) -> Iterator[T]:
    """Give `items` back one by one. Raises UnreadableFile once there are more of them than a talk has cues."""
    for n, item in enumerate(items):
        if n == MOST_CUES:
            raise too_many()
        yield item


def too_many() -> UnreadableFile:
    """Return what to raise for a file with more cues than a talk has."""
    return UnreadableFile(
        "It has more than {most} pieces of text, which no talk has; cut it into several files.", most=MOST_CUES
    )


def lines_of(text: str) -> Iterator[str]:
    """Give the lines of `text` one by one: a list of four million empty ones would take ten times the text's room."""
    place = 0
    while (end := text.find("\n", place)) >= 0:
        yield text[place:end]
        place = end + 1
    yield text[place:]


def until_next(cues: Sequence[Cue]) -> list[Cue]:
    """Return `cues`, which are in order, with the next later start as the end of those that end where they begin.

    The last stays as long as it takes to read it.
    """
    return [
        cue if cue.end != cue.start else _ending(cue, _after_reading(cue) if following is None else following)
        for cue, following in zip(cues, _following(cues), strict=True)
    ]


def not_beyond_next(cues: Sequence[Cue]) -> list[Cue]:
    """Return `cues`, which are in order, none of them lasting into the next that begins later."""
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


def _clamped(cue: Cue, repairs: Counter[str]) -> Cue:
    start = cue.start or 0
    if start >= 0 and (cue.end is None or cue.end >= 0):
        return cue
    repairs["negative"] += 1
    return cue._replace(start=max(0, start), end=None if cue.end is None else max(0, cue.end))


def _swapped(cue: Cue, repairs: Counter[str]) -> Cue:
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
    """Sort timed `cues` where they stand, and count those that begin before one that stands before them."""
    starts = [cue.start or 0 for cue in cues]
    disorder = sum(map(lt, starts, accumulate(starts, max)))
    if disorder:
        repairs["disorder"] += disorder
        cues.sort(key=lambda cue: cue.start or 0)


def _ended(cue: Cue, following: list[Cue]) -> Cue:
    """Let a cue without an end stay until the next one, or as long as it takes to read it."""
    start = cue.start or 0
    if not following:
        return _ending(cue, _after_reading(cue))
    return _ending(cue, start + min(max((following[0].start or 0) - start, _SHORTEST), _LONGEST))


def _after_reading(cue: Cue) -> int:
    """Return when there was time enough to read a cue."""
    return (cue.start or 0) + min(max(len(cue.text) * _PER_CHARACTER, _SHORTEST), _LONGEST)


def _ending(cue: Cue, end: int) -> Cue:
    return Cue(cue.start, end, *cue[2:])  # _replace takes three times as long


def _following(cues: Sequence[Cue]) -> list[int | None]:
    """Return for each cue the next later start, None where there is none."""
    found: list[int | None] = []
    following, last = None, None
    for cue in reversed(cues):
        if last is not None and last > (cue.start or 0):
            following = last
        found.append(following)
        last = cue.start or 0
    found.reverse()
    return found


def notices(repairs: Counter[str], own: Mapping[str, tuple[str, str]] | None = None) -> tuple[Notice, ...]:
    """Return what to tell the user: `own` are a format's sentences, which come first and may replace shared ones."""
    sentences = {**(own or {}), **{kind: both for kind, both in REPAIRS.items() if kind not in (own or {})}}
    return tuple(Notice(one, many, repairs[kind]) for kind, (one, many) in sentences.items() if repairs[kind])
