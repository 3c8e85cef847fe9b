"""SBV, a former format of YouTube's captions: a line `0:00:01.000,0:00:02.500`, lines of text, a blank line.

Amara writes `[br]` for a new line, other programs `<br/>`. SubViewer files have the same lines below a header in
brackets.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import ClassVar

from dwuglos.errors import Notice, UnreadableFile
from dwuglos.formats.base import Cue, Format, Reading
from dwuglos.formats.parts import markup
from dwuglos.formats.parts.mending import clean, mended, notices
from dwuglos.formats.parts.writing import places_lost, require_times, styles_lost, written_lines, written_otherwise

_TIME = r"-?\d{1,6}:[0-5]?\d:[0-5]?\d\.\d{1,6}"
_TIMES = re.compile(rf"^[ \t]{{0,9}}({_TIME}),({_TIME})[ \t]{{0,9}}$", re.MULTILINE)
_ARROW = re.compile(r"\d[ \t]{0,9}-->")
_BROKEN = re.compile(r"-?\d{1,6}:[\w.:]{1,20},[\w.:]{1,20}")
_BREAK = re.compile(r"\[br\]|<br\s{0,9}/?>", re.IGNORECASE)
_LAST_LINE = "[END SUBTITLE]"
_GLANCE = 65_536

_REPAIRS = {
    "outside": ("One line outside the cues was left out.", "{n} lines outside the cues were left out."),
    "blanks": ("One cue had empty lines in its text.", "{n} cues had empty lines in their text."),
}


class Sbv(Format):
    """SBV."""

    name: ClassVar[str] = "sbv"
    title: ClassVar[str] = "SBV (YouTube)"
    extensions: ClassVar[tuple[str, ...]] = (".sbv",)
    reads: ClassVar[bool] = True
    writes: ClassVar[bool] = True

    def recognise(self, text: str) -> float:
        """Be sure when a line is two times with a comma, and no arrow is after a time."""
        head = text[:_GLANCE].replace("\r\n", "\n").replace("\r", "\n")
        return 0.95 if _TIMES.search(head) and not _ARROW.search(head) else 0.0

    def read(self, text: str, frame_rate: float | None = None) -> Reading:
        """Return the cues in the order of their starts. Raises UnreadableFile when no line has times."""
        repairs: Counter[str] = Counter()
        cues = mended(_cues(clean(text, repairs), repairs), repairs)
        if not cues:
            raise UnreadableFile("No line in it has times such as 0:00:01.000,0:00:04.000; it cannot be read as SBV.")
        return Reading(tuple(cues), notices(repairs, _REPAIRS))

    def write(self, cues: Sequence[Cue], extras: str = "") -> str:
        """Return the file, without styles, which players would show as text. Raises InputError without times."""
        require_times(cues, self.title)
        return "\n".join(_written(cue) for cue in cues)

    def losses(self, cues: Sequence[Cue], extras: str = "") -> tuple[Notice, ...]:
        """Return notices of styles, which the format does not have, and of texts that look like times."""
        timed = sum(any(map(_looks_timed, _lines(cue))) for cue in cues)
        return tuple(notice for notice in (styles_lost(cues), places_lost(cues), written_otherwise(timed)) if notice.n)


def _cues(text: str, repairs: Counter[str]) -> Iterator[Cue]:
    times = _TIMES.search(text)
    repairs["outside"] += sum(bool(line.strip()) for line in text[: times.start() if times else 0].split("\n"))
    while times:
        following = _TIMES.search(text, times.end())
        body = text[times.end() : following.start() if following else len(text)]
        yield Cue(_ms(times[1]), _ms(times[2]), _text(body, repairs))
        times = following


def _ms(written: str) -> int:
    hours, minutes, seconds = written.removeprefix("-").split(":")
    ms = (int(hours) * 60 + int(minutes)) * 60_000 + round(float(seconds) * 1000)
    return -ms if written.startswith("-") else ms


def _text(body: str, repairs: Counter[str]) -> str:
    lines = [line.strip() for line in _BREAK.sub("\n", body).strip().split("\n")]
    broken = [n for n, line in enumerate(lines) if _BROKEN.fullmatch(line)]
    if broken:
        repairs["untimed"] += len(broken)
        lines = "\n".join(lines[: broken[0]]).strip().split("\n")
    if lines[-1].upper() == _LAST_LINE:
        repairs["outside"] += 1
        lines = "\n".join(lines[:-1]).strip().split("\n")
    repairs["blanks"] += len(lines) > 1 and not all(lines)
    return "\n".join(line for line in lines if line)


def _written(cue: Cue) -> str:
    body = "".join(f"{line.strip().replace(',', ', ') if _looks_timed(line) else line}\n" for line in _lines(cue))
    return f"{_clock(cue.start)},{_clock(cue.end)}\n{body}"


def _lines(cue: Cue) -> list[str]:
    return written_lines(markup.unstyled(cue.text))


def _looks_timed(line: str) -> bool:
    """Return whether a line of text would be read as the times of a cue."""
    return bool(_TIMES.match(line) or _BROKEN.fullmatch(line.strip()))


def _clock(ms: int | None) -> str:
    """Return milliseconds as H:MM:SS.mmm."""
    seconds, ms = divmod(max(0, ms or 0), 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}.{ms:03}"
