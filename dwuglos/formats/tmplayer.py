"""TMPlayer (.txt): `00:00:01:Text|second line`, also with `=`, or with numbered lines as `00:00:01,1=Text`. Read only.

The format has no ends: a cue lasts until the next one, or until a line without text clears the screen.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import ClassVar

from dwuglos.errors import UnreadableFile
from dwuglos.formats.base import Cue, Format, Reading
from dwuglos.formats.microdvd import matching_lines, most_lines
from dwuglos.formats.parts.mending import clean, few_enough, mended, notices
from dwuglos.formats.parts.pysubs2 import plain

_REPAIRS = {
    "endless": (
        "TMPlayer subtitles have no ends: one cue stays until the next, but no longer than seven seconds.",
        "TMPlayer subtitles have no ends: {n} cues stay until the next, but no longer than seven seconds.",
    ),
}
_FRAMES = r"\d\d(?:\t|[ \t]*,[ \t]*\d\d:\d\d|(?: [0-9a-f]{4})+[ \t]*(?:\n|\r|\Z))"
_LINE = re.compile(rf"[ \t]*(\d{{1,2}}:[0-5]?\d:[0-5]?\d)(?:,(\d))?[:=](?!{_FRAMES})(.*)")
"""A line with a time and text. It does not match a line with frames after the time, as other formats have them: frames
are followed by another time, or by the codes of captions."""

_UNDERLINE = re.compile(r"< {0,9}u {0,9}>")
_TAG = re.compile(r"< {0,9}/? {0,9}[a-zA-Z][^<>]{0,200}>")


class TmPlayer(Format):
    """TMPlayer: a time in whole seconds before each text."""

    name: ClassVar[str] = "tmplayer"
    title: ClassVar[str] = "TMPlayer"
    extensions: ClassVar[tuple[str, ...]] = (".tmp", ".txt")
    reads: ClassVar[bool] = True

    def recognise(self, text: str) -> float:
        """Be fairly sure when most lines begin with a time and a colon or an equals sign."""
        return 0.92 if most_lines(text, _LINE) and "-->" not in text[:4096] else 0.0

    def read(self, text: str, frame_rate: float | None = None) -> Reading:
        """Return a cue for each line with a time and text. Raises UnreadableFile when there is none."""
        repairs: Counter[str] = Counter()
        lines = list(few_enough(matching_lines(clean(text, repairs), _LINE, repairs)))
        cues = mended(_cleared(_cues(lines)), repairs)
        if not cues:
            raise UnreadableFile("No line in it has a time such as 00:00:01: and text after it; choose another file.")
        return Reading(tuple(cues), notices(repairs, _REPAIRS))


def _cues(lines: list[re.Match[str]]) -> list[Cue]:
    """Return cues without ends, also those without text; a second line with the same time joins the first."""
    cues: list[Cue] = []
    for line in lines:
        text = _text_of(line[3])
        start = _milliseconds(line[1])
        if line[2] not in (None, "1") and cues and cues[-1].start == start:
            cues[-1] = cues[-1]._replace(text=f"{cues[-1].text}\n{text}".strip("\n"))
        else:
            cues.append(Cue(start, None, text))
    return cues


def _milliseconds(time: str) -> int:
    hours, minutes, seconds = map(int, time.split(":"))
    return ((hours * 60 + minutes) * 60 + seconds) * 1000


def _text_of(written: str) -> str:
    """Return the text of a line; of tags only <u> and what stands in braces stays.

    pysubs2 reads the same, but its patterns look for the end of a tag from each `<` to the end of the line.
    """
    markup = written.replace("|", "\\N")
    if "<" in markup:
        markup = _TAG.sub("", _UNDERLINE.sub(r"{\\u1}", markup))
    return plain(markup).text.strip(" \t\n")


def _cleared(cues: list[Cue]) -> list[Cue]:
    """Return the cues with text; a cue without text ends the one before it."""
    result: list[Cue] = []
    for cue in cues:
        if cue.text:
            result.append(cue)
        elif result and result[-1].end is None and (result[-1].start or 0) < (cue.start or 0):
            result[-1] = result[-1]._replace(end=cue.start)
    return result
