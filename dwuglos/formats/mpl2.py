"""MPL2 (.txt, .mpl): `[start][end]Text|/second line in italics`, with times in tenths of a second. Read only."""

from __future__ import annotations

import re
from collections import Counter
from typing import ClassVar

from dwuglos.errors import UnreadableFile
from dwuglos.formats.base import Cue, Format, Reading
from dwuglos.formats.microdvd import matching_lines, most_lines
from dwuglos.formats.parts.mending import clean, few_enough, mended, notices
from dwuglos.formats.parts.pysubs2 import events, plain

_LINE = re.compile(r"[ \t]*\[(-?\d{1,9})\][ \t]*\[(-?\d{1,9})?\](.*)")


class Mpl2(Format):
    """MPL2: times are tenths of a second."""

    name: ClassVar[str] = "mpl2"
    title: ClassVar[str] = "MPL2"
    extensions: ClassVar[tuple[str, ...]] = (".mpl", ".mpl2", ".txt")
    reads: ClassVar[bool] = True

    def recognise(self, text: str) -> float:
        """Be sure when most lines begin with two numbers in brackets."""
        return 0.95 if most_lines(text, _LINE) else 0.0

    def read(self, text: str, frame_rate: float | None = None) -> Reading:
        """Return a cue for each line with times. Raises UnreadableFile when no line has any."""
        repairs: Counter[str] = Counter()
        lines = list(few_enough(matching_lines(clean(text, repairs), _LINE, repairs)))
        cues = mended(_cues(lines), repairs)
        if not cues:
            raise UnreadableFile("No line in it begins with times such as [10][25]; choose another file.")
        return Reading(tuple(cues), notices(repairs))


def _cues(lines: list[re.Match[str]]) -> list[Cue]:
    canonical = [f"[{line[1]}][{line[2] or line[1]}]{line[3]}" for line in lines]
    return [
        Cue(event.start, event.end if line[2] else None, plain(event.markup).text.strip("\n"))
        for line, event in zip(lines, events(canonical, "mpl2"), strict=True)
    ]
