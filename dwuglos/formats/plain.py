"""Text without times: a page of prose, or one line for each piece."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import ClassVar

from dwuglos import sentences
from dwuglos.errors import UnreadableFile
from dwuglos.formats.base import Cue, Format, Reading

_LINE_BREAKS = re.compile("\r\n?|[\v\f\x85\u2028\u2029]")
_INVISIBLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\ufeff]")


class PlainText(Format):
    """Plain text: each sentence is a cue without times, or each line where all lines are short."""

    name: ClassVar[str] = "text"
    title: ClassVar[str] = "Plain text"
    extensions: ClassVar[tuple[str, ...]] = (".txt",)
    reads: ClassVar[bool] = True
    writes: ClassVar[bool] = True
    needs_times: ClassVar[bool] = False

    def recognise(self, text: str) -> float:
        """Take whatever has a letter or digit, if nothing else does."""
        return 0.05 if re.search(r"[^\W_]", text) else 0.0

    def read(self, text: str, frame_rate: float | None = None) -> Reading:
        """Return one cue for each line or sentence, of at most 84 characters. Raises UnreadableFile without words."""
        text = _INVISIBLE.sub("", _LINE_BREAKS.sub("\n", text))
        lines = [line.strip() for line in text.split("\n")]
        lines = [line for line in lines if line]
        if not self.recognise(text):
            raise UnreadableFile("There is not a single word in it; choose a file with text.")
        pieces = lines if all(len(line) <= sentences.SUBTITLE for line in lines) else _pieces(lines)
        return Reading(tuple(Cue(None, None, piece) for piece in pieces))

    def write(self, cues: Sequence[Cue], extras: str = "") -> str:
        """Return one line for each cue."""
        return "".join(f"{' '.join(cue.text.splitlines())}\n" for cue in cues)


def _pieces(lines: Sequence[str]) -> Iterator[str]:
    for line in lines:
        for sentence in sentences.split(line):
            yield from sentences.cut(sentence)
