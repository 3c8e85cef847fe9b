"""Text without times: a page of prose, or one line for each piece."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import ClassVar

from dwuglos import sentences
from dwuglos.errors import Notice, UnreadableFile
from dwuglos.formats.base import Cue, Format, Reading
from dwuglos.formats.parts.mending import MOST_CUES, clean, few_enough, lines_of, notices, too_many
from dwuglos.formats.parts.writing import styles_lost
from dwuglos.language.markup import visible_text

_ENDS = (". ", "! ", "? ")
"""Ends of sentences, which are counted quickly: there cannot be many more sentences than these."""


class PlainText(Format):
    """Plain text: each sentence is a cue without times, or each line where all lines are short."""

    name: ClassVar[str] = "text"
    title: ClassVar[str] = "Plain text"
    extensions: ClassVar[tuple[str, ...]] = (".txt",)
    reads: ClassVar[bool] = True
    writes: ClassVar[bool] = True
    needs_times: ClassVar[bool] = False

    def recognise(self, text: str) -> float:
        """Accept any text with a letter or digit that no other format accepts."""
        return 0.05 if re.search(r"[^\W_]", text) else 0.0

    def read(self, text: str, frame_rate: float | None = None) -> Reading:
        """Return one cue for each line or sentence, of at most 84 characters. Raises UnreadableFile without words."""
        repairs: Counter[str] = Counter()
        text = clean(text, repairs)
        if sum(text.count(end) for end in _ENDS) > MOST_CUES:
            raise too_many()
        lines = [line for line in map(str.strip, few_enough(lines_of(text))) if line]
        if not self.recognise(text):
            raise UnreadableFile("There is not a single word in it; choose a file with text.")
        pieces = lines if all(len(line) <= sentences.SUBTITLE for line in lines) else _pieces(lines)
        return Reading(tuple(Cue(None, None, piece) for piece in few_enough(pieces)), notices(repairs))

    def write(self, cues: Sequence[Cue], extras: str = "") -> str:
        """Return one line for each cue, without tags."""
        return "".join(f"{' '.join(visible_text(cue.text).splitlines())}\n" for cue in cues)

    def losses(self, cues: Sequence[Cue], extras: str = "") -> tuple[Notice, ...]:
        """Return a notice of styles, which plain text does not have."""
        notice = styles_lost(cues)
        return (notice,) if notice.n else ()


def _pieces(lines: Sequence[str]) -> Iterator[str]:
    for line in lines:
        for sentence in sentences.split(line):
            yield from sentences.cut(sentence)
