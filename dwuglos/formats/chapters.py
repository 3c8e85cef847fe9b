"""Chapters for the description of a video on YouTube: one line `0:00 Title` for each cue. Written only.

YouTube makes chapters of such a list when the first begins at 0:00, when there are at least three in the order of time,
and when each lasts at least ten seconds. The format `pasted` reads such a list.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import ClassVar

from dwuglos.errors import Notice
from dwuglos.formats.base import Cue, Format
from dwuglos.formats.parts.writing import clock, one_line, require_times

_LEAST = 3
_SHORTEST = 10_000


class Chapters(Format):
    """A list of chapters."""

    name: ClassVar[str] = "chapters"
    title: ClassVar[str] = "Chapters for YouTube"
    extensions: ClassVar[tuple[str, ...]] = (".txt",)
    writes: ClassVar[bool] = True
    breaks_lines: ClassVar[bool] = False

    def write(self, cues: Sequence[Cue], extras: str = "") -> str:
        """Return one line for each cue that has text. Raises InputError for cues without times."""
        require_times(cues, self.title)
        return "".join(f"{clock(cue.start)} {title}\n" for cue in cues if (title := one_line(cue.text)))

    def losses(self, cues: Sequence[Cue], extras: str = "") -> tuple[Notice, ...]:
        """Return the reasons why YouTube would make no chapters of the list."""
        starts = [cue.start // 1000 * 1000 for cue in cues if cue.start is not None and one_line(cue.text)]
        short = sum(later - earlier < _SHORTEST for earlier, later in pairwise(starts))
        sentences = (
            (bool(starts) and starts[0] > 0, "YouTube shows no chapters unless the first begins at 0:00."),
            (0 < len(starts) < _LEAST, "YouTube shows no chapters when there are fewer than three."),
        )
        notices = [Notice(sentence, sentence, 1) for applies, sentence in sentences if applies]
        if short:
            notices.append(
                Notice(
                    "YouTube shows no chapters while one of them is shorter than ten seconds.",
                    "YouTube shows no chapters while {n} of them are shorter than ten seconds.",
                    short,
                )
            )
        return tuple(notices)
