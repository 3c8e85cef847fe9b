"""What every format does with odd times and characters, and the sentences in which the user is told."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from dwuglos.errors import Notice
from dwuglos.formats.base import Cue

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
    "disorder": ("One cue was out of order.", "{n} cues were out of order."),
    "unreadable": ("One line that is no cue was left out.", "{n} lines that are no cues were left out."),
    "empty": ("One cue has no text.", "{n} cues have no text."),
    "invisible": ("One invisible character was dropped.", "{n} invisible characters were dropped."),
}
"""What can be wrong in any format, with the sentence for one and for several, in the order the user is told."""

_LINE_BREAKS = re.compile("\r\n?|[\v\f\x85\u2028\u2029]")
_INVISIBLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\ufeff]")
_STRANGE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u2028\u2029\ufeff]")

_LATEST = 100 * 366 * 24 * 3_600_000
"""Milliseconds: beyond this a time is no time but damage, and no other format could write it."""
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
    text, dropped = _INVISIBLE.subn("", _LINE_BREAKS.sub("\n", text))
    if repairs is not None:
        repairs["invisible"] += dropped
    return text


def mended(cues: Iterable[Cue], repairs: Counter[str]) -> list[Cue]:
    """Return timed cues in order, none with a negative or missing end, or an end before its start.

    A cue without a start or beyond all reason is left out. Everything done is counted in `repairs`.
    """
    sound = [_swapped(_clamped(cue, repairs), repairs) for cue in cues if _is_timed(cue, repairs)]
    latest = -1
    for cue in sound:
        start = cue.start or 0
        repairs["disorder"] += start < latest
        latest = max(latest, start)
    if repairs["disorder"]:
        sound.sort(key=lambda cue: cue.start or 0)
    repairs["empty"] += sum(not cue.text and not cue.target for cue in sound)
    return [cue if cue.end is not None else _ended(cue, sound[n + 1 : n + 2]) for n, cue in enumerate(sound)]


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


def _ended(cue: Cue, following: list[Cue]) -> Cue:
    """Let a cue without an end stay until the next one, or as long as it takes to read it."""
    start = cue.start or 0
    stay = (following[0].start or 0) - start if following else len(cue.text) * _PER_CHARACTER
    return cue._replace(end=start + min(max(stay, _SHORTEST), _LONGEST))


def notices(repairs: Counter[str], own: Mapping[str, tuple[str, str]] | None = None) -> tuple[Notice, ...]:
    """Return what to tell the user: `own` are a format's sentences, which come first and may replace shared ones."""
    sentences = {**(own or {}), **{kind: both for kind, both in REPAIRS.items() if kind not in (own or {})}}
    return tuple(Notice(one, many, repairs[kind]) for kind, (one, many) in sentences.items() if repairs[kind])
