"""MicroDVD (.sub): `{first frame}{last frame}Text|second line`. Read only.

The first line may name the frame rate, as `{1}{1}23.976`; otherwise the user must know it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import ClassVar, NamedTuple

from dwuglos.errors import UnreadableFile
from dwuglos.formats.base import Cue, Format, Reading
from dwuglos.formats.parts.mending import clean, few_enough, lines_of, mended, notices
from dwuglos.formats.parts.pysubs2 import events, plain

USUAL_RATE = 23.976
"""Frames per second of most films for which such files were made."""

_REPAIRS = {
    "rate": (
        "The file does not say how many frames there are in a second; 23.976 were assumed. Compare it with the video.",
        "The file does not say how many frames there are in a second; 23.976 were assumed. Compare it with the video.",
    ),
}
_LINE = re.compile(r"[ \t]*\{[ \t]*(\d{1,9})[ \t]*\}[ \t]*\{[ \t]*(\d{0,9})[ \t]*\}(.*)")
_RATE = re.compile(r"[ \t]*(\d{1,4}(?:[.,]\d{1,9})?)[ \t]*(?:fps)?[ \t]*", re.IGNORECASE)


class _Line(NamedTuple):
    first: int
    last: int | None
    text: str


class MicroDvd(Format):
    """MicroDVD: times are numbers of frames."""

    name: ClassVar[str] = "microdvd"
    title: ClassVar[str] = "MicroDVD"
    extensions: ClassVar[tuple[str, ...]] = (".sub",)
    reads: ClassVar[bool] = True
    asks_frame_rate: ClassVar[bool] = True

    def recognise(self, text: str) -> float:
        """Be sure when most lines begin with two numbers in braces."""
        return 0.95 if most_lines(text, _LINE) else 0.0

    def read(self, text: str, frame_rate: float | None = None) -> Reading:
        """Return a cue for each line with frames; the frame rate of the file, if it names one, overrides `frame_rate`.

        Raises UnreadableFile when no line has frames.
        """
        repairs: Counter[str] = Counter()
        lines = [_line(match) for match in few_enough(matching_lines(clean(text, repairs), _LINE, repairs))]
        rate = _own_rate(lines[:1])
        if rate:
            del lines[0]
        elif not frame_rate:
            repairs["rate"] += 1
        cues = mended(_cues(lines, rate or frame_rate or USUAL_RATE), repairs)
        if not cues:
            raise UnreadableFile(
                "No line in it begins with frames such as {example}; choose another file.", example="{25}{50}"
            )
        return Reading(tuple(cues), notices(repairs, _REPAIRS))


def most_lines(text: str, pattern: re.Pattern[str]) -> bool:
    """Return whether half of the first 40 lines that are not empty match `pattern`, and one of the first three does."""
    lines = [line for line in re.split(r"[\r\n]+", text[:4096].lstrip("\ufeff")) if line.strip()][:40]
    matching = [bool(pattern.match(line)) for line in lines]
    return any(matching[:3]) and 2 * sum(matching) >= len(matching)


def matching_lines(text: str, pattern: re.Pattern[str], repairs: Counter[str]) -> Iterator[re.Match[str]]:
    """Yield the lines of `text` that match `pattern`; count all others that are not blank as unreadable."""
    for line in lines_of(text):
        match = pattern.fullmatch(line)
        if match:
            yield match
        elif line and not line.isspace():
            repairs["unreadable"] += 1


def _line(match: re.Match[str]) -> _Line:
    return _Line(int(match[1]), int(match[2]) if match[2] else None, match[3])


def _own_rate(first: list[_Line]) -> float | None:
    """Return the frame rate in the first line, None when it has none between 1 and 1000."""
    for line in first:
        match = _RATE.fullmatch(line.text)
        if match and line.first <= 1 and (line.last or 0) <= 1:
            rate = float(match[1].replace(",", "."))
            return rate if 1 <= rate <= 1000 else None
    return None


def _cues(lines: list[_Line], rate: float) -> list[Cue]:
    canonical = [f"{{{line.first}}}{{{line.first if line.last is None else line.last}}} {line.text}" for line in lines]
    return [
        Cue(event.start, None if line.last is None else event.end, plain(event.markup).text.strip("\n"))
        for line, event in zip(lines, events(canonical, "microdvd", rate), strict=True)
    ]
