"""Tables of a talk: comma-separated (.csv, also with semicolons) and tab-separated values (.tsv), with a header.

Tables are written with quotes as in RFC 4180, and with times as 00:00:01.000. They are read by the names of the
columns, in English or Polish; a quote that is never closed is an ordinary character, so that it does not take the rest
of the file with it. A text that begins like a formula is written with an apostrophe, and read without. Tables without
a header, as Whisper's programs write them, have three columns: times and text, or text and times.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from statistics import median_low
from typing import ClassVar, NamedTuple

from dwuglos.errors import Notice, UnreadableFile
from dwuglos.formats.base import Cue, Format, Reading
from dwuglos.formats.parts.formulas import disarmed, notice_of_formulas, rearmed
from dwuglos.formats.parts.mending import clean, clean_rows, few_enough, mended_in_place, notices
from dwuglos.formats.parts.times import parse
from dwuglos.formats.parts.writing import full_clock
from dwuglos.talk.states import state_named
from dwuglos.talk.transcript import State

COLUMNS = ("start", "end", "source", "target", "state", "note")
"""The header of a written table."""

_NAMES = {
    "start": "start begin from in time tcin początek poczatek od czas",
    "end": "end to out stop tcout koniec do",
    "source": "source english en text original transcript subtitle źródło zrodlo angielski oryginał oryginal tekst",
    "target": "target polish pl translation tłumaczenie tlumaczenie polski przekład przeklad",
    "state": "state status stan",
    "note": "note notes comment comments uwaga uwagi notatka notatki komentarz",
    "": "# nr no id number index lp speaker duration chars",
}
_KINDS = {name: kind for kind, names in _NAMES.items() for name in names.split()}
_QUALIFIERS = re.compile(r"(?<![\s_-])[\s_-]*(?:\(?(?:m?s|time|text|tekst|timecode|seconds|milliseconds)\)?)$")
_MILLISECONDS = re.compile(r"(?:[\s_(-]ms|milliseconds)\)?$")

_REPAIRS = {
    "column": ("One column with an unknown name was left out.", "{n} columns with unknown names were left out."),
    "time": ("One time could not be read; its cue has none.", "{n} times could not be read; their cues have none."),
    "state": ("One unknown state was replaced.", "{n} unknown states were replaced."),
    "surplus": (
        "One line has more cells than the header; they were left out.",
        "{n} lines have more cells than the header; they were left out.",
    ),
}
_NUMBER = re.compile(r"-?\d{1,15}(?:[.,]\d{0,9})?")
_CLOCK = re.compile(r"-?\d{1,6}(?:[:.,;]\d{1,9}){1,3}")
_SEPARATOR_LINE = re.compile(r"\s{0,99}sep=[,;\t]\s*\n")
_PLAIN_NUMBER = re.compile(r"\d{1,9}(?:\.\d{1,9})?")
_LONGEST_HEADER = 4096
_BARE = (("start", "end", "source"), ("source", "start", "end"))
"""The columns of tables without a header, as programs of Whisper's family write them."""
_LOOKED_AT = 20
"""The number of first lines that must all be lines of such a table."""


class _Header(NamedTuple):
    """The first line of a table."""

    separator: str
    kinds: tuple[str | None, ...]
    """The kind of each column; None is unknown, an empty string is known and not used."""
    milliseconds: bool
    """Whether the names say that times are milliseconds."""
    end: int
    """The place after the line."""

    def recognised_columns(self) -> int:
        """Return the number of columns that belong to a cue."""
        return sum(bool(kind) for kind in self.kinds)

    def tells(self) -> bool:
        """Return whether this is the table of a talk: it has a text, and times or a translation."""
        kinds = set(self.kinds)
        return bool(kinds & {"source", "target"}) and (kinds >= {"source", "target"} or "start" in kinds)


class Csv(Format):
    """Comma-separated values with both languages, states and notes."""

    name: ClassVar[str] = "csv"
    title: ClassVar[str] = "Table (CSV)"
    extensions: ClassVar[tuple[str, ...]] = (".csv",)
    reads: ClassVar[bool] = True
    writes: ClassVar[bool] = True
    holds_both: ClassVar[bool] = True
    needs_times: ClassVar[bool] = False
    separators: ClassVar[tuple[str, ...]] = (",", ";")
    """The separators of cells in reading; the first one is that of writing."""

    def recognise(self, text: str) -> float:
        """Be fairly sure when the first line has the names of columns of a talk."""
        return 0.9 if _header(clean_rows(text[:_LONGEST_HEADER]), self.separators).tells() else 0.0

    def read(self, text: str, frame_rate: float | None = None) -> Reading:
        """Return one cue for each line with text or times. Raises UnreadableFile without known columns or lines."""
        repairs: Counter[str] = Counter()
        text = clean_rows(text, repairs)
        header = _header(text, self.separators)
        if not header.tells():
            raise UnreadableFile(
                "Its first line does not name the columns; it should have “source” and “start” or “target” in it."
            )
        repairs["column"] = header.kinds.count(None)
        cues = mended_in_place(list(_cues(text, header, repairs)), repairs)
        if not cues:
            raise UnreadableFile("There is nothing below the names of the columns; choose another table.")
        return Reading(tuple(cues), notices(repairs, _REPAIRS))

    def write(self, cues: Sequence[Cue], extras: str = "") -> str:
        """Return the header and a line for each cue; a cue without times has empty cells there."""
        if not cues:
            return ""
        separator = self.separators[0]
        special = re.compile(rf'["\n{separator}]|\A\s|\s\Z')
        rows = (_cells(cue) for cue in cues)
        lines = [separator.join(_quoted(cell, special) for cell in row) for row in (COLUMNS, *rows)]
        return "\n".join(lines) + "\n"

    def losses(self, cues: Sequence[Cue], extras: str = "") -> tuple[Notice, ...]:
        """Return a notice of the texts that begin like a formula."""
        return notice_of_formulas(cues)


class Tsv(Csv):
    """Tab-separated values with both languages, states and notes."""

    name: ClassVar[str] = "tsv"
    title: ClassVar[str] = "Table (TSV)"
    extensions: ClassVar[tuple[str, ...]] = (".tsv", ".tab")
    separators: ClassVar[tuple[str, ...]] = ("\t",)


# Reading


def _header(text: str, separators: tuple[str, ...]) -> _Header:
    """Return the header, with the separator by which most columns are recognised, or that of a table without one."""
    separator_line = _SEPARATOR_LINE.match(text)  # Excel's line `sep=;` before the table
    start = separator_line.end() if separator_line else 0
    start += len(text[start : start + 99]) - len(text[start : start + 99].lstrip())
    named = max((_header_by(text, start, separator) for separator in separators), key=_Header.recognised_columns)
    if named.tells():
        return named
    return next((bare for separator in separators if (bare := _bare(text, start, separator))), named)


def _header_by(text: str, start: int, separator: str) -> _Header:
    cells, end = next(_rows(text[: start + _LONGEST_HEADER], start, separator), ([], len(text)))
    names = [" ".join(cell.lower().split()) for cell in cells]
    kinds: list[str | None] = []
    for name in names:
        kind = _KINDS.get(name, _KINDS.get(_QUALIFIERS.sub("", name)))
        kinds.append("" if kind in kinds and kind else kind)  # of several columns of a kind, the first is used
    ms = any(_MILLISECONDS.search(name) for name, kind in zip(names, kinds, strict=True) if kind in ("start", "end"))
    return _Header(separator, tuple(kinds), ms, end)


def _bare(text: str, start: int, separator: str) -> _Header | None:
    """Return the columns of a Whisper table without a header, which has a text and two times; None for any other."""
    rows = [cells for cells, _ in islice(_rows(text, start, separator), _LOOKED_AT)]
    for kinds in _BARE:
        if rows and all(_fits(cells, kinds) for cells in rows):
            return _Header(separator, kinds, milliseconds=False, end=start)
    return None


def _fits(cells: list[str], kinds: tuple[str, ...]) -> bool:
    if len(cells) != len(kinds):
        return not any(cells)
    row = dict(zip(kinds, cells, strict=True))
    begin, end = row["start"], row["end"]
    if not (_PLAIN_NUMBER.fullmatch(begin) and _PLAIN_NUMBER.fullmatch(end)):
        return False
    return float(begin) <= float(end) and any(character.isalpha() for character in row["source"])


def _rows(text: str, start: int, separator: str) -> Iterator[tuple[list[str], int]]:
    """Yield the cells of each line from `start` on, and the place where the next line begins."""
    cell = re.compile(rf'[ ]*+"((?:[^"]++|"")*+)"[ ]*+(?={separator}|\n|\Z)|([^{separator}\n]*+)')
    cells: list[str] = []
    while start < len(text):
        match = cell.match(text, start)
        assert match is not None, "a cell may be empty"
        quotation = match[1]
        cells.append(match[2].strip() if quotation is None else quotation.replace('""', '"'))
        start = match.end() + 1
        if text[match.end() : start] != separator:
            yield cells, start
            cells = []
    if cells:
        yield cells, start


def _cues(text: str, header: _Header, repairs: Counter[str]) -> Iterator[Cue]:
    rows: list[dict[str, str]] = []
    for cells, _ in few_enough(_rows(text, header.end, header.separator)):
        if any(cells):
            repairs["surplus"] += any(cells[len(header.kinds) :])
            rows.append({kind: cell for kind, cell in zip(header.kinds, cells, strict=False) if kind})
    unit = 1 if header.milliseconds or _counts_milliseconds(rows) else 1000
    for row in rows:
        start, end = (_time(row.get(kind, "").strip(), unit, repairs) for kind in ("start", "end"))
        source, target, note = (rearmed(clean(row.get(kind, ""))) for kind in ("source", "target", "note"))
        state = _state(row.get("state", "").strip().lower(), target, repairs)
        if source or target or start is not None:
            yield Cue(start, end if start is not None else None, source, target, state, note)
        else:
            repairs["unreadable"] += 1


def _counts_milliseconds(rows: Sequence[dict[str, str]]) -> bool:
    """Return whether all times are whole milliseconds: as seconds, most cues would last for minutes."""
    pairs = [(row.get("start", "").strip(), row.get("end", "").strip()) for row in rows]
    pairs = [pair for pair in pairs if all(pair)]
    if not pairs or not all(part.isascii() and part.isdigit() and len(part) < 16 for pair in pairs for part in pair):
        return False
    return median_low([int(end) - int(start) for start, end in pairs]) >= 100


def _time(written: str, unit: int, repairs: Counter[str]) -> int | None:
    """Return the milliseconds of a time: a number counts units of `unit` milliseconds, anything else is a clock."""
    if not written:
        return None
    if _NUMBER.fullmatch(written):
        return round(float(written.replace(",", ".")) * unit)
    if _CLOCK.fullmatch(written):
        return parse(written.replace(";", ":")).ms
    repairs["time"] += 1
    return None


def _state(written: str, target: str, repairs: Counter[str]) -> State:
    usual: State = "translated" if target.strip() else "initial"
    state = state_named(written)
    repairs["state"] += bool(written) and state is None
    return state or usual


# Writing


def _cells(cue: Cue) -> tuple[str, ...]:
    times = (("" if ms is None else full_clock(ms)) for ms in (cue.start, cue.end))
    source, target, note = (disarmed(clean(text)) for text in (cue.text, cue.target, cue.note))
    return (*times, source, target, cue.state, note)


def _quoted(cell: str, special: re.Pattern[str]) -> str:
    return '"' + cell.replace('"', '""') + '"' if special.search(cell) else cell
