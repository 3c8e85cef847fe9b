"""Whisper's TSV: a header `start`, `end`, `text`, then one line for each segment, with times in whole milliseconds."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import ClassVar

from dwuglos.errors import Notice, UnreadableFile
from dwuglos.formats.base import Cue, Format, Reading
from dwuglos.formats.parts.formulas import disarmed, notice_of_formulas, rearmed
from dwuglos.formats.parts.mending import clean, clean_rows, lines_of, mended, notices
from dwuglos.formats.parts.writing import require_times

_HEADER = re.compile(r"\s{0,99}start\tend\ttext[ \t]{0,9}(?:\r|\n|\Z)", re.IGNORECASE)
_LINE = re.compile(r"(-?\d{1,18})\t(-?\d{1,18})?\t(.*)")
_HEAD = "start\tend\ttext\n"


class WhisperTsv(Format):
    """Whisper's table of tab-separated values; text is one line for each cue."""

    name: ClassVar[str] = "whisper-tsv"
    title: ClassVar[str] = "Whisper (TSV)"
    extensions: ClassVar[tuple[str, ...]] = (".tsv",)
    reads: ClassVar[bool] = True
    writes: ClassVar[bool] = True

    def recognise(self, text: str) -> float:
        """Be sure when the header is Whisper's, and the first line after it has times in whole numbers."""
        match = _HEADER.match(text)
        if not match:
            return 0.0
        first = next((line for line in text[match.end() : match.end() + 4096].splitlines() if line.strip()), "")
        return 0.98 if not first or _LINE.match(first) else 0.0

    def read(self, text: str, frame_rate: float | None = None) -> Reading:
        """Return one cue for each line with times. Raises UnreadableFile when no line has any."""
        repairs: Counter[str] = Counter()
        cues = mended(_cues(clean_rows(text, repairs), repairs), repairs)
        if not cues:
            raise UnreadableFile("No line in it has a start, an end and text separated by tabs; choose another file.")
        return Reading(tuple(cues), notices(repairs))

    def write(self, cues: Sequence[Cue], extras: str = "") -> str:
        """Return the header and a line for each cue. Raises InputError for cues without times."""
        require_times(cues, "A Whisper table")
        lines = (f"{cue.start}\t{cue.end}\t{disarmed(' '.join(clean(cue.text).split()))}\n" for cue in cues)
        return _HEAD * bool(cues) + "".join(lines)

    def losses(self, cues: Sequence[Cue], extras: str = "") -> tuple[Notice, ...]:
        """Return notices of the cues that lose their line breaks, and of the texts that begin like a formula."""
        broken = sum("\n" in cue.text.strip() for cue in cues)
        one = "One cue has several lines, which become one."
        many = "{n} cues have several lines, which become one each."
        return (*((Notice(one, many, broken),) if broken else ()), *notice_of_formulas(cues))


def _cues(text: str, repairs: Counter[str]) -> Iterator[Cue]:
    header = _HEADER.match(text)
    for line in lines_of(text[header.end() if header else 0 :]):
        match = _LINE.fullmatch(line)
        if match:
            yield Cue(int(match[1]), int(match[2]) if match[2] else None, rearmed(clean(match[3]).strip()))
        else:
            repairs["unreadable"] += bool(line.strip())
