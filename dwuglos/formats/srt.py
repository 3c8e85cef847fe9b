"""SubRip (.srt): read leniently, written strictly. No other module imports pysrt.

There is no standard. This module reads what any other program reads, and what files of the web really contain: missing,
double and odd counters, no blank line between cues or several inside a cue, unusual arrows and separators, times
without hours or fractions, ends that are missing or before the start, cues in disorder, invisible characters.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice, zip_longest
from typing import ClassVar

from dwuglos.errors import Notice, UnreadableFile
from dwuglos.formats.base import Cue, Format, Reading
from dwuglos.formats.parts import rolling
from dwuglos.formats.parts.blocks import blocks_of, strict_blocks
from dwuglos.formats.parts.mending import MOST_CUES, clean, lines_of, mended, notices, too_many
from dwuglos.formats.parts.times import mend_split_lines, time_lines
from dwuglos.formats.parts.writing import full_clock, require_times, written_lines, written_otherwise

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
    "unnumbered": ("One cue had no number.", "{n} cues had no number."),
    "orphan": ("One number without a cue was left out.", "{n} numbers without a cue were left out."),
    "unparted": ("One cue was not separated from the one before.", "{n} cues were not separated from the one before."),
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
    "doubtful": (
        "One cue was read differently by two readers; compare it with the file.",
        "{n} cues were read differently by two readers; compare them with the file.",
    ),
    **rolling.REPAIRS,
}
"""The repairs, each with its sentence for one and for several, in the order of the notices."""

_JSON = re.compile(r"\s*[\[{]\s*[\"{\[]")
_WEBVTT = re.compile(r"\s*WEBVTT(?=\s|$)")
_VTT_BLOCK = re.compile(r"(?:(?<=\n\n)|\A)(?:NOTE|STYLE|REGION)\b[^\n]*(?:\n[^\n]*\S[^\n]*)*")

_ARROW = re.compile("-{2,}>")
_CLOCK = re.compile(r"\d\s{0,9}[:;.,：；．，。،٫]")
_PARTED = re.compile(
    r"(?<=\d)(?:[-–—‐‑‒―−= \xa0]{0,9}(?:>{1,4}|&gt;|[→⟶➔⇒])[ \xa0]{0,9}(?=\d)|[-–—,;|/ \xa0]{1,9}(?=\d{1,6}:))"
)
"""The separators between two times that `time_lines` accepts."""
_AFTER_NUMBER = re.compile(r"(?<=\d)(?=[^\w:;.,])")
_SECOND_LOOK = 500
"""Cues of a well-formed file that the library reads too: the pattern of such a file leaves nothing to be read
otherwise."""
_GLANCE = 65_536
"""Characters that are searched first; only a text with an arrow is then searched as a whole."""


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
            return 0.0  # texts inside JSON may have times
        for part in (text[:_GLANCE], text if "->" in text else ""):
            cleaned = _clean(part, Counter())
            if len(part) < len(text):  # the last line may be cut off, and then look like a line with times
                cleaned = cleaned[: cleaned.rfind("\n") + 1] or cleaned
            if any(True for _ in time_lines(cleaned)):
                return 0.5 if _WEBVTT.match(part) else 0.9
        return 0.0

    def read(self, text: str, frame_rate: float | None = None) -> Reading:
        """Return the cues in the order of their starts. Raises UnreadableFile when no line has times."""
        if text.count("-->") > MOST_CUES:
            raise too_many()
        repairs: Counter[str] = Counter()
        text = _clean(text, repairs)
        well_formed = strict_blocks(text)
        blocks = well_formed or blocks_of(text, named=bool(_WEBVTT.match(text)), repairs=repairs)
        if not blocks:
            raise UnreadableFile(
                "No line in it has times such as 00:00:01,000 --> 00:00:04,000; it cannot be read as SubRip subtitles."
            )
        cues = mended((Cue(*block) for block in blocks), repairs)
        if well_formed and not repairs["swapped"] + repairs["disorder"]:
            _check_by_pysrt(cues, lambda: lines_of(text), repairs, _SECOND_LOOK)
        else:
            _check_by_pysrt(cues, lambda: _canonical(cues), repairs)
        cues = rolling.unrolled(cues, [cue.text for cue in cues], repairs)
        repairs["empty"] = sum(not cue.text for cue in cues)
        return Reading(tuple(cues), notices(repairs, _REPAIRS))

    def write(self, cues: Sequence[Cue], extras: str = "") -> str:
        """Return the file: counters from 1, blank lines between cues only. Raises InputError for cues without times."""
        require_times(cues, self.title)
        return "\n".join(_written(n, cue) for n, cue in enumerate(cues, 1))

    def losses(self, cues: Sequence[Cue], extras: str = "") -> tuple[Notice, ...]:
        """Return a notice of the texts with lines that would begin a cue, which are written differently."""
        lines = (written_lines(cue.text) for cue in cues if "-->" in cue.text or _CLOCK.search(cue.text))
        notice = written_otherwise(sum(text != _sound(text) for text in lines))
        return (notice,) if notice.n else ()


# Reading: the text


def _clean(text: str, repairs: Counter[str]) -> str:
    text, repairs["split"] = mend_split_lines(clean(text, repairs))
    if _WEBVTT.match(text):
        text = _VTT_BLOCK.sub("", text)
    return text


# Reading: the library


def _check_by_pysrt(
    cues: Sequence[Cue], lines: Callable[[], Iterable[str]], repairs: Counter[str], most: int | None = None
) -> None:
    """Have pysrt read the mended cues, or the first so many, and count those that do not come back as they went in.

    pysrt leaves out what it cannot read without a word, so nothing here relies on it alone.
    """
    cues = cues[:most]
    read = [islice(_read_by_pysrt(lines()), most) for _ in range(2)]
    if any(one != cue[:3] for one, cue in zip_longest(read[0], cues, fillvalue=())):
        repairs["doubtful"] = max(1, len({cue[:3] for cue in cues}.difference(read[1])))


def _read_by_pysrt(lines: Iterable[str]) -> Iterator[tuple[int, int, str]]:
    from pysrt import SubRipFile

    items = SubRipFile.stream(lines, error_handling=SubRipFile.ERROR_PASS)
    return ((item.start.ordinal, item.end.ordinal, item.text) for item in items)


def _canonical(cues: list[Cue]) -> Iterator[str]:
    for n, cue in enumerate(cues, 1):
        yield str(n)
        yield f"{full_clock(cue.start, ',')} --> {full_clock(cue.end, ',')}"
        yield from cue.text.split("\n") if cue.text else ()
        yield ""


# Writing


def _written(n: int, cue: Cue) -> str:
    body = "".join(f"{line}\n" for line in _sound(written_lines(cue.text)))
    return f"{n}\n{full_clock(cue.start, ',')} --> {full_clock(cue.end, ',')}\n{body}"


def _sound(lines: list[str]) -> list[str]:
    """Return the lines of a text so that none begins another cue: without arrows, and without a line of two times."""
    whole = "\n".join(lines)
    if "-->" not in whole and not _CLOCK.search(whole):  # most have neither
        return lines
    lines = [_ARROW.sub("->", line) if "-->" in line else line for line in lines]
    lines = [_as_text(line) if _begins_cue(line) else line for line in lines]
    return [
        f"{line}…" if _CLOCK.search(line) and mend_split_lines(f"{line}\n{below}")[1] else line
        for line, below in zip_longest(lines, lines[1:], fillvalue="")
    ]


def _as_text(line: str) -> str:
    """Return a line that would begin a cue with an ellipsis between its times, so that it is only text."""
    text = _PARTED.sub("…", line)
    return _AFTER_NUMBER.sub("…", text) if _begins_cue(text) else text


def _begins_cue(line: str) -> bool:
    return bool(_CLOCK.search(line)) and any(True for _ in time_lines(line))
