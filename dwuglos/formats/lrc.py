"""LRC (.lrc), the words of a song with the time at which each line begins. Read only.

A line may have several times (a refrain); a line with a time and no words ends the line before. `[ti:]` and `[ar:]`
name title and artist; `[offset:]` is the number of milliseconds by which all times are earlier. Times between the
words, as in enhanced LRC, are left out.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import ClassVar

from dwuglos.errors import UnreadableFile
from dwuglos.formats.base import Cue, Format, Reading
from dwuglos.formats.parts.mending import clean, few_enough, lines_of, mended, notices, until_next
from dwuglos.formats.parts.times import parse
from dwuglos.talk.video import Video

_TIME_OF_LINE = r"\d{1,4}:\d{1,2}(?::\d{1,2})?(?:[.:]\d{1,3})?"
_STAMP = rf"\[(-?{_TIME_OF_LINE})\]"
_LINE = re.compile(rf"((?:{_STAMP}[ \t]{{0,9}})++)(.*)")
_TIME = re.compile(_STAMP)
_WORD_TIME = re.compile(rf"[ \t]?<{_TIME_OF_LINE}>[ \t]?")
_TAG = re.compile(r"\[(ti|ar|al|au|by|re|ve|la|id|length|offset|tool|#)[ \t]{0,9}:(.*)\]", re.IGNORECASE)
_TAG_LINE = re.compile(rf"^[^\S\n]{{0,99}}{_TAG.pattern}[^\S\n]{{0,99}}$", re.IGNORECASE | re.MULTILINE)
_FRACTION = re.compile(r"^\[-?\d{1,4}:\d\d\.\d{1,3}\]", re.MULTILINE)
_PLAIN = re.compile(r"^\[\d{1,4}:\d\d\]", re.MULTILINE)
_SOME_TAG = re.compile(r"^\[(?:ti|ar|al|by|offset|length):", re.MULTILINE | re.IGNORECASE)
_GLANCE = 65_536
_FIRST_WORD_TIME = re.compile(rf"^<{_TIME_OF_LINE}>[ \t]?")


class Lrc(Format):
    """LRC."""

    name: ClassVar[str] = "lrc"
    title: ClassVar[str] = "LRC (song texts)"
    extensions: ClassVar[tuple[str, ...]] = (".lrc",)
    reads: ClassVar[bool] = True

    def recognise(self, text: str) -> float:
        """Be sure when times with a fraction are in brackets; times without a fraction need some tag, too."""
        head = text[:_GLANCE].replace("\r\n", "\n").replace("\r", "\n")
        if _FRACTION.search(head):
            return 0.95
        return 0.95 if _SOME_TAG.search(head) and _PLAIN.search(head) else 0.0

    def read(self, text: str, frame_rate: float | None = None) -> Reading:
        """Return the lines, each until the next one begins. Raises UnreadableFile when no line has a time."""
        repairs: Counter[str] = Counter()
        text = clean(text, repairs)
        tags = {tag[1].lower(): tag[2].strip() for tag in _TAG_LINE.finditer(text)}
        timed_lines = mended(_cues(text, _offset(tags.get("offset", "")), repairs), repairs)
        repairs["empty"] = 0  # in LRC a time without words is no mistake: it ends the line before
        cues = tuple(cue for cue in until_next(timed_lines) if cue.text)
        if not cues:
            raise UnreadableFile("No line in it begins with a time such as [00:12.50]; it cannot be read as LRC.")
        title, artist = tags.get("ti", ""), tags.get("ar", "")
        video = Video(title=title, channel=artist) if title or artist else None
        return Reading(cues, notices(repairs), video=video)


def _cues(text: str, offset: int, repairs: Counter[str]) -> Iterator[Cue]:
    """Yield a cue for each time; a line without a time continues the text of the line before."""
    starts: list[int] = []
    body: list[str] = []
    for line in map(str.strip, lines_of(text)):
        timed = _LINE.fullmatch(line)
        if timed:
            yield from _with_text(starts, body)
            starts = [parse(time[1]).ms - offset for time in few_enough(_TIME.finditer(timed[1]))]
            body = [" ".join(_WORD_TIME.sub(_joint, _FIRST_WORD_TIME.sub("", timed[3])).split())]
        elif line and not _TAG.fullmatch(line):
            repairs["unreadable"] += not starts
            body.append(line)
    yield from _with_text(starts, body)


def _with_text(starts: list[int], body: list[str]) -> Iterator[Cue]:
    text = "\n".join(line for line in body if line)
    return (Cue(start, start, text) for start in starts)


def _joint(time: re.Match[str]) -> str:
    """Return the text in place of the time between two words: a space if the time had one, else nothing."""
    return " " if any(character.isspace() for character in time[0]) else ""


def _offset(written: str) -> int:
    return int(written) if re.fullmatch(r"[+-]?\d{1,7}", written) else 0
