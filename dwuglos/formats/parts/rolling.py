"""Automatic captions that roll up the screen, in which every line stands three times.

A line is built up word by word under the line before it, stands alone for ten milliseconds, and is carried along as the
first line of the next cue. The words that were spoken are those of the lines that are new in their cue.
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
"""Milliseconds up to which a cue only bridges two others; YouTube's last ten."""
_TOUCHING = 100
"""Milliseconds between two cues up to which a line counts as having stayed on the screen."""
_WORD_TIME = re.compile(r"<\d\d:\d\d:\d\d\.\d\d\d>")


def is_rolling(cues: Sequence[Cue]) -> bool:
    """Tell whether every line stands there three times: many cues flash, and nearly all of those only repeat."""
    flashes = [(before, cue) for before, cue in pairwise(cues) if _is_flash(cue) and not _is_flash(before)]
    if len(flashes) < 2 or not len(cues) - 2 <= 4 * len(flashes) <= 3 * len(cues):
        return False
    shown = [(_lines(before), _lines(cue)) for before, cue in flashes if _lines(cue)]  # others clear the screen
    repeating = sum(lines == before[-len(lines) :] for before, lines in shown)
    return 2 * len(shown) >= len(flashes) and repeating >= 0.9 * len(shown)


def unrolled(cues: Sequence[Cue], raws: Sequence[str], repairs: Counter[str]) -> list[Cue]:
    """Return each line of rolling captions once, until the next one begins; other cues come back as they are.

    `raws` are the cues' texts with their markup: a line with times of words in it is new, whatever stood there before.
    Counts in `repairs` how many cues less there are.
    """
    if not is_rolling(cues):
        return list(cues)
    kept: list[Cue] = []
    shown: list[str] = []
    end = 0
    for cue, raw in zip(cues, raws, strict=True):
        lines = _lines(cue)
        touching = (cue.start or 0) - end <= _TOUCHING
        carried = _carried(shown, lines, raw)
        if carried == len(lines) and not touching:
            carried = 0  # after a pause the same is said again
        if carried and kept and touching:
            kept[-1] = kept[-1]._replace(end=max(kept[-1].end or 0, cue.end or 0))
        if lines[carried:]:
            _end_before(kept, cue)
            kept.append(Cue(cue.start, cue.end, "\n".join(lines[carried:])))
        shown, end = lines or shown, cue.end or 0
    repairs["rolling"] = len(cues) - len(kept)
    return kept


def _is_flash(cue: Cue) -> bool:
    return 0 < (cue.end or 0) - (cue.start or 0) <= _FLASH


def _lines(cue: Cue) -> list[str]:
    return [line.strip() for line in cue.text.split("\n") if line.strip()]


def _carried(shown: Sequence[str], lines: Sequence[str], raw: str) -> int:
    """Return how many of `lines`, from the first, are the last of those that were already shown."""
    old = len(lines)
    marked = [line for line in raw.split("\n") if line.strip()]
    if len(marked) == len(lines):
        old = next((n for n, line in enumerate(marked) if _WORD_TIME.search(line)), old)
    return next((n for n in range(min(old, len(shown)), 0, -1) if lines[:n] == shown[-n:]), 0)


def _end_before(kept: list[Cue], cue: Cue) -> None:
    """End the last line where a new one begins."""
    if kept and (kept[-1].end or 0) > (cue.start or 0) > (kept[-1].start or 0):
        kept[-1] = kept[-1]._replace(end=cue.start)
