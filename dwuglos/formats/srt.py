"""SubRip (.srt): read leniently, written strictly. The only door to pysrt.

There is no standard. What is accepted here is what other programs accept between them, and what the web really holds:
missing, doubled and odd counters, no blank line between cues or several inside one, strange arrows and separators,
times without hours or fractions, ends that are missing or lie before the start, cues in disorder, invisible characters.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar

from dwuglos.errors import Notice, UnreadableFile
from dwuglos.formats import _rolling
from dwuglos.formats._blocks import Block, blocks_of, strict_blocks
from dwuglos.formats._times import mend_split_lines, time_lines
from dwuglos.formats._writing import require_times
from dwuglos.formats.base import Cue, Format, Reading

_REPAIRS = {
    "leading": ("One line before the first cue was left out.", "{n} lines before the first cue were left out."),
    "split": ("One cue had its times on two lines.", "{n} cues had their times on two lines."),
    "unusual": (
        "One cue had its times written in an unusual way.",
        "{n} cues had their times written in an unusual way.",
    ),
    "fraction": (
        "One cue had a fraction of one or two digits; it was read as a decimal (,5 is half a second).",
        "{n} cues had fractions of one or two digits; they were read as decimals (,5 is half a second).",
    ),
    "negative": (
        "One cue began before zero; it was moved to zero.",
        "{n} cues began before zero; they were moved to zero.",
    ),
    "swapped": ("One cue ended before it began.", "{n} cues ended before they began."),
    "endless": ("One cue had no end time.", "{n} cues had no end time."),
    "disorder": ("One cue was out of order.", "{n} cues were out of order."),
    "unnumbered": ("One cue had no number.", "{n} cues had no number."),
    "orphan": ("One number without a cue was left out.", "{n} numbers without a cue were left out."),
    "unparted": ("One cue was not parted from the one before.", "{n} cues were not parted from the one before."),
    "blanks": ("One cue had empty lines in its text.", "{n} cues had empty lines in their text."),
    "beside": ("One cue had text on the line of its times.", "{n} cues had text on the line of their times."),
    "position": (
        "One cue had a position on the screen, which is not kept.",
        "{n} cues had a position on the screen, which is not kept.",
    ),
    "arrows": (
        "One line has an arrow but no readable times; it was kept as text.",
        "{n} lines have an arrow but no readable times; they were kept as text.",
    ),
    "empty": ("One cue has no text.", "{n} cues have no text."),
    "invisible": ("One invisible character was dropped.", "{n} invisible characters were dropped."),
    "doubtful": (
        "One cue was read differently by two readers; compare it with the file.",
        "{n} cues were read differently by two readers; compare them with the file.",
    ),
    **_rolling.REPAIRS,
}
"""What can be repaired, with the sentence for one and for several, in the order the user is told."""

_LINE_BREAKS = re.compile("[\v\f\x85\u2028\u2029]")
_INVISIBLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\ufeff]")
_STRANGE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u2028\u2029\ufeff]")
_JSON = re.compile(r"\s*[\[{]\s*[\"{\[]")
_WEBVTT = re.compile(r"\s*WEBVTT(?=\s|$)")
_VTT_BLOCK = re.compile(r"(?:(?<=\n\n)|\A)(?:NOTE|STYLE|REGION)\b[^\n]*(?:\n[^\n]*\S[^\n]*)*")

_GLANCE = 65_536
"""Characters looked at before the whole of a text that does not begin like subtitles."""
_SHORTEST, _LONGEST = 1000, 7000
"""Milliseconds a cue without an end stays at least and at most (TED)."""
_PER_CHARACTER = 60
"""Milliseconds a character is given where nothing else says how long the last cue stays: about 17 in a second."""
_SWAPPABLE = 10_000
"""Milliseconds up to which an end before its start is taken for the two having changed places."""


class Srt(Format):
    """SubRip."""

    name: ClassVar[str] = "srt"
    title: ClassVar[str] = "SubRip"
    extensions: ClassVar[tuple[str, ...]] = (".srt",)
    reads: ClassVar[bool] = True
    writes: ClassVar[bool] = True

    def recognise(self, text: str) -> float:
        """Be sure when a line has two times and an arrow, less so for WebVTT."""
        if _JSON.match(text):
            return 0.0  # texts inside it may well hold times
        for part in (text[:_GLANCE], text):
            clean = _clean(part, Counter())
            if any(True for _ in time_lines(clean)):
                return 0.5 if _WEBVTT.match(part) else 0.9
        return 0.0

    def read(self, text: str, frame_rate: float | None = None) -> Reading:
        """Return the cues in the order of their starts. Raises UnreadableFile when no line has times."""
        repairs: Counter[str] = Counter()
        text = _clean(text, repairs)
        well_formed = strict_blocks(text)
        blocks = well_formed or blocks_of(text, named=bool(_WEBVTT.match(text)), repairs=repairs)
        if not blocks:
            raise UnreadableFile(
                "No line in it has times such as 00:00:01,000 --> 00:00:04,000; it cannot be read as SubRip subtitles."
            )
        cues = _mend_times(blocks, repairs)
        as_it_is = well_formed and not repairs["swapped"] + repairs["disorder"]
        cues = _through_pysrt(cues, text.split("\n") if as_it_is else _canonical(cues), repairs)
        cues = _rolling.unrolled(cues, [cue.text for cue in cues], repairs)
        repairs["empty"] = sum(not cue.text for cue in cues)
        return Reading(tuple(cues), _notices(repairs))

    def write(self, cues: Sequence[Cue], extras: str = "") -> str:
        """Return the file: counters from 1, blank lines between cues only. Raises InputError for cues without times."""
        require_times(cues, self.title)
        return "\n".join(_written(n, cue) for n, cue in enumerate(cues, 1))


def _notices(repairs: Counter[str]) -> tuple[Notice, ...]:
    return tuple(Notice(one, many, repairs[kind]) for kind, (one, many) in _REPAIRS.items() if repairs[kind])


# Reading: the text


def _clean(text: str, repairs: Counter[str]) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if _STRANGE.search(text):
        text = _LINE_BREAKS.sub("\n", text)
        text, repairs["invisible"] = _INVISIBLE.subn("", text)
    text, repairs["split"] = mend_split_lines(text)
    if _WEBVTT.match(text):
        text = _VTT_BLOCK.sub("", text)
    return text


# Reading: the times


def _mend_times(blocks: list[Block], repairs: Counter[str]) -> list[Cue]:
    """Return cues in order, none with a negative or missing time or an end before its start."""
    begun = [_swap(_clamp(block, repairs), repairs) for block in blocks]
    latest = -1
    for block in begun:
        repairs["disorder"] += block.start < latest
        latest = max(latest, block.start)
    if repairs["disorder"]:
        begun.sort(key=lambda block: block.start)
    following = [block.start for block in begun[1:]]
    return [
        Cue(block.start, _guessed_end(block, following[n : n + 1]) if block.end is None else block.end, block.text)
        for n, block in enumerate(begun)
    ]


def _clamp(block: Block, repairs: Counter[str]) -> Block:
    if block.start >= 0 and (block.end is None or block.end >= 0):
        return block
    repairs["negative"] += 1
    return block._replace(start=max(0, block.start), end=None if block.end is None else max(0, block.end))


def _swap(block: Block, repairs: Counter[str]) -> Block:
    if block.end is None:
        repairs["endless"] += 1
        return block
    if block.end >= block.start:
        return block
    repairs["swapped"] += 1
    if block.start - block.end <= _SWAPPABLE:
        return block._replace(start=block.end, end=block.start)
    return block._replace(end=None)


def _guessed_end(block: Block, following: list[int]) -> int:
    """Let a cue without an end stay until the next one, or as long as it takes to read it."""
    stay = following[0] - block.start if following else len(block.text) * _PER_CHARACTER
    return block.start + min(max(stay, _SHORTEST), _LONGEST)


# Reading: the library


def _through_pysrt(cues: list[Cue], lines: Iterable[str], repairs: Counter[str]) -> list[Cue]:
    """Have pysrt read the mended cues, and make sure that every one comes back as it went in.

    pysrt leaves out what it cannot read without a word, so nothing here relies on it alone.
    """
    from pysrt import SubRipFile

    read = [
        Cue(item.start.ordinal, item.end.ordinal, item.text)
        for item in SubRipFile.stream(lines, error_handling=SubRipFile.ERROR_PASS)
    ]
    if read != cues:
        repairs["doubtful"] = max(1, len(set(cues) - set(read)))
        return cues
    return read


def _canonical(cues: list[Cue]) -> Iterator[str]:
    for n, cue in enumerate(cues, 1):
        yield str(n)
        yield f"{_clock(cue.start)} --> {_clock(cue.end)}"
        yield from cue.text.split("\n") if cue.text else ()
        yield ""


# Writing


def _written(n: int, cue: Cue) -> str:
    text = cue.text
    if "-->" in text:
        text = re.sub("-{2,}>", "->", text)
    lines = (_INVISIBLE.sub("", line).rstrip() for line in text.splitlines())
    body = "".join(f"{line}\n" for line in lines if line)
    return f"{n}\n{_clock(cue.start)} --> {_clock(cue.end)}\n{body}"


def _clock(ms: int | None) -> str:
    """Return milliseconds as HH:MM:SS,mmm; more than 99 hours are allowed."""
    seconds, ms = divmod(max(0, ms or 0), 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02},{ms:03}"
