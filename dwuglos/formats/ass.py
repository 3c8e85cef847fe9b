"""Advanced SubStation (.ass) and SubStation Alpha (.ssa).

There is no standard; this module follows libass and Aegisub. Italics, bold and underline become <i>, <b> and <u>.
`Cue.extra` is the line of the cue without its times, with all other tags, the style and the other columns.
`Reading.extras` is everything that is no cue (script info, styles, comments, drawings, fonts), with a form feed at the
place of the cues. A text that nobody changed is written as it was.

With both languages a cue is two lines with the same times: the Polish in one style at the bottom, and above it the
English in a smaller style.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from typing import ClassVar, NamedTuple

from dwuglos.errors import Notice, UnreadableFile
from dwuglos.formats.base import Cue, Format, Reading
from dwuglos.formats.parts.mending import MOST_CUES, clean, lines_of, mended, notices, too_many
from dwuglos.formats.parts.pysubs2 import events, markup, plain
from dwuglos.formats.parts.substation_header import COLUMNS, STANDARD, event_columns, style_places, with_styles
from dwuglos.formats.parts.tags import flattened
from dwuglos.formats.parts.writing import require_times

POLISH, ENGLISH = "Polski", "English"
"""The names of both styles in a file with both languages."""

_REPAIRS = {
    "comments": (
        "One comment is not part of the talk; it returns to the file when you export as SubStation.",
        "{n} comments are not part of the talk; they return to the file when you export as SubStation.",
    ),
    "drawings": (
        "One drawing is not part of the talk; it returns to the file when you export as SubStation.",
        "{n} drawings are not part of the talk; they return to the file when you export as SubStation.",
    ),
}
_TELLING = re.compile(
    r"\s{0,99}\[Script Info\]|^\s{0,9}\[V4\+? Styles\]|^\s{0,9}Dialogue:\s?(?:\d|Marked)", re.I | re.M
)
_SECTION = re.compile(r"\s*\[([^\[\]]*[a-z][^\[\]]*|EVENTS|FONTS|GRAPHICS|SCRIPT INFO)\]\s*")
_LINE = re.compile(r"\s*(Dialogue|Comment)\s{0,9}:\s{0,9}(.*)", re.IGNORECASE)
_FORMAT = re.compile(r"\s*Format\s{0,9}:(.*)", re.IGNORECASE)
_TIME = re.compile(r"\s*(-?)(\d{1,7}):(\d{1,2}):(\d{1,2})(?:[.,:](\d{1,3}))?\s*")
_LEADING = re.compile(r"(?:\{\\[^{}]*\})+")
_PLACE_LINE = re.compile(r"\A((?:\{\\[^{}\n]*\})+)\n")
_SLANT = re.compile(r"\\[ibu]\d{0,3}(?![A-Za-z(])")
_CUES_HERE = "\f"
_HUNDRED_HOURS = 360_000_000
"""In milliseconds: pysubs2 reads only two digits of hours, so this module adds the hundreds."""


class _Line(NamedTuple):
    """A line of dialogue; its times are written as pysubs2 reads them."""

    extra: str
    style: str
    text: str
    start: str
    end: str
    beyond: tuple[int, int]
    """The hundreds of hours of start and end, in milliseconds, which pysubs2 cannot read."""


class Ass(Format):
    """Advanced SubStation, and its ancestor SubStation Alpha."""

    name: ClassVar[str] = "ass"
    title: ClassVar[str] = "Advanced SubStation"
    extensions: ClassVar[tuple[str, ...]] = (".ass", ".ssa")
    reads: ClassVar[bool] = True
    writes: ClassVar[bool] = True
    holds_both: ClassVar[bool] = True

    def recognise(self, text: str) -> float:
        """Be sure of its section names, or a line of dialogue."""
        return 0.97 if _TELLING.search(text[:65_536]) else 0.0

    def read(self, text: str, frame_rate: float | None = None) -> Reading:
        """Return a cue for each line of dialogue with text. Raises UnreadableFile when there is none."""
        repairs: Counter[str] = Counter()
        script = _Script(clean(text, repairs), repairs)
        cues = mended(_paired(script.cues()), repairs)
        if not cues:
            raise UnreadableFile("There is no line of dialogue with times in it; choose another subtitle file.")
        return Reading(tuple(cues), notices(repairs, _REPAIRS), script.extras())

    def write(self, cues: Sequence[Cue], extras: str = "") -> str:
        """Return the file, with the head and foot it was read with or new ones.

        Raises InputError for cues without times.
        """
        if not cues:
            return ""
        require_times(cues, self.title)
        both = any(cue.target for cue in cues)
        frame = extras.removeprefix("ass:") if extras.startswith("ass:") and _CUES_HERE in extras else STANDARD
        before, _, after = frame.partition(_CUES_HERE)
        before = with_styles(before, (POLISH, ENGLISH) if both else ())
        columns = event_columns(before)
        usual = ENGLISH if both else "Default"
        lines = [line for cue in cues for line in _written(cue, columns, usual, both)]
        return before + "".join(f"{line}\n" for line in lines) + after

    def placer(self, extras: str) -> Callable[[str], int]:
        """Return what tells the place that a tag of a line names, the first one, or else that of its style."""
        head = extras.removeprefix("ass:").partition(_CUES_HERE)[0]
        columns, styles = event_columns(head), style_places(head)

        def place_of(extra: str) -> int:
            cells = dict(zip(columns, extra.removeprefix("ass:").split(",", len(columns) - 1), strict=False))
            return flattened(extra).place or styles.get(cells.get("style", "").strip().lstrip("*"), 0)

        return place_of

    def losses(self, cues: Sequence[Cue], extras: str = "") -> tuple[Notice, ...]:
        """Return a notice of the cues whose times are finer than hundredths of a second."""
        finer = sum(bool((cue.start or 0) % 10 or (cue.end or 0) % 10) for cue in cues)
        one = "The times of one cue are rounded to hundredths of a second."
        return (Notice(one, "The times of {n} cues are rounded to hundredths of a second.", finer),) if finer else ()


# Reading


class _Script:
    """A file divided into lines of dialogue and everything before and after them."""

    def __init__(self, text: str, repairs: Counter[str]) -> None:
        self._repairs = repairs
        self._columns: tuple[str, ...] = COLUMNS
        self._lines: list[_Line] = []
        self._before: list[str] = []
        self._after: list[str] = []
        section = ""
        for line in lines_of(text):
            heading = _SECTION.fullmatch(line)
            section = heading[1].lower() if heading else section
            if heading or section in ("fonts", "graphics") or not self._take(line):
                self._keep(line, orphan=section == "events" and not heading)

    def _take(self, line: str) -> bool:
        """Add a line of dialogue; return whether it was one."""
        dialogue = _LINE.fullmatch(line)
        if not dialogue:
            columns = _FORMAT.fullmatch(line)
            if columns:
                self._columns = event_columns(line)
            return False
        if dialogue[1].lower() == "comment":
            self._repairs["comments"] += 1
            return False
        cells = dict(zip(self._columns, dialogue[2].split(",", len(self._columns) - 1), strict=False))
        text, drawn = plain(cells.get("text", ""))
        if drawn and not text.strip():
            self._repairs["drawings"] += 1
            return False
        start, end = (_TIME.fullmatch(cells.get(key, "")) for key in ("start", "end"))
        if not start or len(cells) < len(self._columns):
            self._repairs["untimed"] += 1
            return True
        if len(self._lines) == MOST_CUES:
            raise too_many()
        self._lines.append(_line(cells, text, start, end))
        return True

    def _keep(self, line: str, orphan: bool) -> None:
        recognisable = (
            not line.strip() or line.lstrip().startswith((";", "!:")) or _FORMAT.match(line) or _LINE.match(line)
        )
        if orphan and not recognisable:
            self._repairs["unreadable"] += 1
        else:
            (self._after if self._lines else self._before).append(line)

    def cues(self) -> list[Cue]:
        """Return the cues in the order of the file, without an end where that is unreadable.

        The note is the style of the line, which `_paired` needs and then removes.
        """
        canonical = [f"Dialogue: 0,{line.start},{line.end or line.start},,,0,0,0,," for line in self._lines]
        return [
            Cue(
                event.start + line.beyond[0],
                event.end + line.beyond[1] if line.end else None,
                line.text.strip("\n"),
                note=line.style,
                extra=line.extra,
            )
            for line, event in zip(self._lines, events(canonical, "ass"), strict=True)
        ]

    def extras(self) -> str:
        """Return everything that is no cue, with a form feed at the place of the cues.

        A line end is added before the cues when it is missing, and none after them.
        """
        before = "\n".join([*self._before, ""])
        return f"ass:{before}{_CUES_HERE}" + "\n".join(self._after)


def _line(cells: dict[str, str], text: str, start: re.Match[str], end: re.Match[str] | None) -> _Line:
    times = [(*_split(time),) if time else ("", 0) for time in (start, end)]
    extra = "ass:" + ",".join(cell * (key not in ("start", "end")) for key, cell in cells.items())
    return _Line(extra, cells.get("style", "").strip(), text, times[0][0], times[1][0], (times[0][1], times[1][1]))


def _split(time: re.Match[str]) -> tuple[str, int]:
    """Return a time as pysubs2 reads it, and the milliseconds that are missing in it."""
    sign, hours, minutes, seconds, fraction = time.groups()
    beyond = int(hours) // 100 * _HUNDRED_HOURS
    text = f"{sign}{int(hours) % 100}:{minutes}:{seconds}.{fraction or '0'}"
    return text, -beyond if sign else beyond


def _paired(cues: list[Cue]) -> list[Cue]:
    """Return the cues; a line in the Polish style and the next line, if it has the same times, become one cue."""
    result: list[Cue] = []
    polish: Cue | None = None
    for cue in cues:
        if polish is not None and cue.note != POLISH and cue[:2] == polish[:2]:
            result[-1] = cue._replace(target=polish.text, state="translated" if polish.text else "initial", note="")
            polish = None
            continue
        polish = cue if cue.note == POLISH else None
        result.append(cue._replace(note=""))
    return result


# Writing


def _written(cue: Cue, columns: tuple[str, ...], style: str, both: bool) -> list[str]:
    cells = dict.fromkeys(columns, "0") | {"style": style, "name": "", "actor": "", "effect": "", "text": ""}
    if "marked" in cells:
        cells["marked"] = "Marked=0"
    old_cells = cue.extra.removeprefix("ass:").split(",", len(columns) - 1) if cue.extra.startswith("ass:") else []
    own = cells | dict(zip(columns, old_cells, strict=True)) if len(old_cells) == len(columns) else cells
    texts = [(own, _markup(cue.text, own["text"]))]
    if both and cue.target:
        texts.insert(0, (cells | {"style": POLISH}, markup(_lines(cue.target))))
    times = {"start": _clock(cue.start), "end": _clock(cue.end)}
    return [_dialogue(columns, kind | times | {"text": text}) for kind, text in texts]


def _dialogue(columns: tuple[str, ...], cells: dict[str, str]) -> str:
    return "Dialogue: " + ",".join(cells[column] for column in columns)


def _markup(text: str, before: str) -> str:
    """Return the markup of `text`: that of `before` when the text is the same, else with the tags at its beginning."""
    text = _lines(text)
    if before and plain(before).text.strip("\n") == text:
        return before
    leading = _LEADING.match(before)
    tags = _SLANT.sub("", leading[0]).replace("{}", "") if leading else ""
    return tags + markup(text)


def _lines(text: str) -> str:
    text = clean(text).strip("\n")
    return _PLACE_LINE.sub(r"\1", text) if text.startswith("{") else text


def _clock(ms: int | None) -> str:
    """Return milliseconds as H:MM:SS.cc, rounded as Aegisub does."""
    seconds, hundredths = divmod((max(0, ms or 0) + 5) // 10, 100)
    minutes, seconds = divmod(seconds, 60)
    return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}.{hundredths:02}"
