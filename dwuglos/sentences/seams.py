"""Find the seams between segments at which a sentence ends.

Punctuation decides where there is any nearby. In automatic captions without punctuation silence decides, or a segment
that lasts longer than its words need. Each answer needs only a few segments around the seam, so that an editor can ask
at every step of the cursor.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from statistics import median_low

from dwuglos.language.markup import visible_text
from dwuglos.language.sentence_ends import MAY_END, clause_weight, ends_between
from dwuglos.language.sounds import begins_turn, is_sound
from dwuglos.sentences import pauses
from dwuglos.talk.transcript import Segment

_BLOCK = 32
"""After so many segments without the end of a sentence one is assumed, so that a search for an end is never long."""
AROUND = 6
"""Segments on both sides that show whether a text has punctuation and capitals, and how fast it is spoken."""
SEAM_REACH = AROUND + 4
"""Segments on both sides on which a seam depends, with those that share a median (`_usual_pace`)."""
_DRAG = 1800
"""Milliseconds by which a segment must last longer than its words need, to count as a pause. In some captions each
segment lasts until the next begins, so that there is no silence between them."""
_STOP = re.compile(r"[.?!…][\"'”’»)\]]{0,3}(?=\s|$)")
_OPENING = re.compile(r"[\s\"'„“‘«(\[]{0,5}([^\W\d_])")
_CACHE_SIZE = 4096
"""Texts whose answers are remembered: at the next step the editor asks for most of them again."""


class Seams:
    """The seams between `segments`; the seam `row` is the one before the segment of that row."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        self._segments = segments
        self._ends: dict[int, bool] = {}
        self._paces: dict[int, float] = {}

    def begins_stretch(self, row: int) -> bool:
        """Return whether a sentence begins with the row, or one is assumed to after `_BLOCK` segments without any."""
        if self.ends_sentence(row):
            return True
        return row % _BLOCK == 0 and not any(self.ends_sentence(other) for other in range(row - _BLOCK + 1, row))

    def ends_sentence(self, row: int) -> bool:
        """Return whether a sentence ends at the seam, or the text does."""
        if row <= 0 or row >= len(self._segments):
            return True
        if row not in self._ends:
            self._ends[row] = self._ends_sentence(row)
        return self._ends[row]

    def weight(self, row: int) -> float:
        """Return how well a sentence may be cut at the seam, from 0 to 1, by the pause and the clause there."""
        before, after = (visible_text(self._segments[at].source).split() for at in (row - 1, row))
        pause = min(max(self._silence(row), self._drag(row)), 1000) / 2000
        return pause + (clause_weight(before[-1], after[0]) if before and after else 0.0)

    def _ends_sentence(self, row: int) -> bool:
        before, after = self._segments[row - 1].source, self._segments[row].source
        if _stands_alone(before) or _stands_alone(after) or _changes_speaker(after):
            return True
        if MAY_END.search(visible_text(before).rstrip()):
            return _ends_between(before, after) or self._ends_without_capitals(row)
        return self._ends_by_pause(row)

    def _ends_without_capitals(self, row: int) -> bool:
        """Return whether a sentence ends at the seam with a full stop, in a text without capital letters."""
        around = self._around(row)
        if any(segment.source.lower() != segment.source for segment in around) or len(around) < AROUND:
            return False
        before, after = self._segments[row - 1].source, self._segments[row].source
        return ends_between(visible_text(before), visible_text(after), "en", has_capitals=False)

    def _ends_by_pause(self, row: int) -> bool:
        silence = self._silence(row)
        # A segment that lasts long counts only where there is no silence at all: there segments include the silence.
        if silence < pauses.FULL_STOP and (silence > 0 or self._drag(row) < _DRAG):
            return False
        if any(_has_stop(segment.source) for segment in self._around(row)):
            opening = _OPENING.match(visible_text(self._segments[row].source))
            return silence >= pauses.BREAK and opening is not None and opening[1].isupper()
        return True

    def _silence(self, row: int) -> int:
        """Return the milliseconds of silence at the seam, 0 without times."""
        return pauses.pause_between(self._segments[row - 1], self._segments[row]) or 0

    def _drag(self, row: int) -> float:
        """Return the milliseconds by which the segment before the seam lasts longer than its words need nearby."""
        own = _pace(self._segments[row - 1], self._segments[row])
        return 0.0 if own is None else (own - self._usual_pace(row)) * len(visible_text(self._segments[row - 1].source))

    def _usual_pace(self, row: int) -> float:
        """Return the median of milliseconds per character around a row; to save time, four rows share one median."""
        middle = row - row % 4 + 2
        if middle not in self._paces:
            rows = range(max(1, middle - AROUND), min(middle + AROUND, len(self._segments)))
            paces = [_pace(self._segments[other - 1], self._segments[other]) for other in rows]
            self._paces[middle] = median_low([pace for pace in paces if pace is not None] or [0.0])
        return self._paces[middle]

    def _around(self, row: int) -> Sequence[Segment]:
        return self._segments[max(0, row - AROUND) : row + AROUND]


def _pace(segment: Segment, following: Segment) -> float | None:
    """Return the milliseconds per character from the start of a segment to that of the next, None without times."""
    if segment.start is None or following.start is None or not segment.source:
        return None
    return (following.start - segment.start) / max(1, len(visible_text(segment.source)))


@lru_cache(_CACHE_SIZE)
def _has_stop(source: str) -> bool:
    return _STOP.search(visible_text(source)) is not None


@lru_cache(_CACHE_SIZE)
def _ends_between(before: str, after: str) -> bool:
    return ends_between(visible_text(before), visible_text(after), "en")


@lru_cache(_CACHE_SIZE)
def _stands_alone(source: str) -> bool:
    return not source.strip() or is_sound(source)


@lru_cache(_CACHE_SIZE)
def _changes_speaker(source: str) -> bool:
    return begins_turn(visible_text(source))
