"""Plain text with the time before each line: `[0:00] text`. Written only; the format `pasted` reads it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from dwuglos.errors import Notice
from dwuglos.formats.base import Cue, Format
from dwuglos.formats.parts.writing import clock, one_line, require_times, styles_lost


class TimedText(Format):
    """Plain text with times."""

    name: ClassVar[str] = "timed-text"
    title: ClassVar[str] = "Plain text with times"
    extensions: ClassVar[tuple[str, ...]] = (".txt",)
    writes: ClassVar[bool] = True
    breaks_lines: ClassVar[bool] = False

    def write(self, cues: Sequence[Cue], extras: str = "") -> str:
        """Return one line for each cue. Raises InputError for cues without times."""
        require_times(cues, self.title)
        return "".join(f"[{clock(cue.start)}] {one_line(cue.text)}".rstrip() + "\n" for cue in cues)

    def losses(self, cues: Sequence[Cue], extras: str = "") -> tuple[Notice, ...]:
        """Return a notice of the cues that lose their exact start or their end."""
        inexact = sum((cue.start or 0) % 1000 > 0 or cue.end != following for cue, following in _with_next(cues))
        notice = Notice(
            "The time of one cue is written as a whole second, without an end.",
            "The times of {n} cues are written as whole seconds, without an end.",
            inexact,
        )
        return tuple(notice for notice in (notice, styles_lost(cues)) if notice.n)


def _with_next(cues: Sequence[Cue]) -> list[tuple[Cue, int | None]]:
    starts = [cue.start for cue in cues[1:]]
    return list(zip(cues, [*starts, None], strict=False))
