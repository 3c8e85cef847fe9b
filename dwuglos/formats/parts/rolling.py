"""Automatic captions that roll up the screen: the file has every line three times.

A line first appears word by word under the line before it, then stands alone for ten milliseconds, then is the first
line of the next cue. The spoken words are in the lines that are new in their cue.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from dwuglos.formats.base import Cue

REPAIRS = {
    "rolling": (
        "In automatic captions lines are repeated as they roll up the screen; one cue of repetition was left out.",
        "In automatic captions lines are repeated as they roll up the screen; {n} cues of repetition were left out.",
    ),
}

_FLASH = 20
"""The most milliseconds of a cue that only bridges two others; in YouTube's files these last ten."""
_TOUCHING = 100
"""The most milliseconds between two cues for which a line in both counts as one line that stayed on the screen."""
_WORD_TIME = re.compile(r"<\d\d:\d\d:\d\d\.\d\d\d>")


def is_rolling(cues: Sequence[Cue]) -> bool:
    """Return whether captions roll: about every second cue is a flash, and nearly all flashes only repeat a line."""
    flashes = [(before, cue) for before, cue in pairwise(cues) if _is_flash(cue) and not _is_flash(before)]
    if len(flashes) < 2 or not len(cues) - 2 <= 4 * len(flashes) <= 3 * len(cues):
        return False
    shown = [(_lines(before), _lines(cue)) for before, cue in flashes if _lines(cue)]  # others clear the screen
    repeating = sum(lines == before[-len(lines) :] for before, lines in shown)
    return 2 * len(shown) >= len(flashes) and repeating >= 0.9 * len(shown)


def unrolled(cues: Sequence[Cue], raws: Sequence[str], repairs: Counter[str]) -> list[Cue]:
    """Return each line of rolling captions once, until the next one begins; captions that do not roll are unchanged.

    `raws` are the texts of the cues with their markup: a line with times of words is new, even when the same words
    stood there before. Counts in `repairs` the cues that are left out.
    """
    if not is_rolling(cues):
        return list(cues)
    result: list[Cue] = []
    shown: list[str] = []
    end = 0
    for cue, raw in zip(cues, raws, strict=True):
        lines = _lines(cue)
        touching = (cue.start or 0) - end <= _TOUCHING
        old = _old_lines(shown, lines, raw)
        if old == len(lines) and not touching:
            old = 0  # after a pause the same words are said again
        if old and result and touching:
            result[-1] = result[-1]._replace(end=max(result[-1].end or 0, cue.end or 0))
        if lines[old:]:
            _end_before(result, cue)
            result.append(Cue(cue.start, cue.end, "\n".join(lines[old:])))
        shown, end = lines or shown, cue.end or 0
    repairs["rolling"] = len(cues) - len(result)
    return result


def _is_flash(cue: Cue) -> bool:
    return 0 < (cue.end or 0) - (cue.start or 0) <= _FLASH


def _lines(cue: Cue) -> list[str]:
    return [line.strip() for line in cue.text.split("\n") if line.strip()]


def _old_lines(shown: Sequence[str], lines: Sequence[str], raw: str) -> int:
    """Return how many of the first `lines` are also the last lines of `shown`, the cue before."""
    most = len(lines)
    raw_lines = [line for line in raw.split("\n") if line.strip()]
    if len(raw_lines) == len(lines):
        most = next((n for n, line in enumerate(raw_lines) if _WORD_TIME.search(line)), most)
    return next((n for n in range(min(most, len(shown)), 0, -1) if lines[:n] == shown[-n:]), 0)


def _end_before(cues: list[Cue], cue: Cue) -> None:
    """End the last of `cues` where `cue` begins."""
    if cues and (cues[-1].end or 0) > (cue.start or 0) > (cues[-1].start or 0):
        cues[-1] = cues[-1]._replace(end=cue.start)
