"""What a spreadsheet would run is text in a table, and read back as it was."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.formats.base import Cue, Format
from dwuglos.formats.parts.formulas import disarmed, rearmed
from dwuglos.formats.table import Csv, Tsv
from dwuglos.formats.whisper_tsv import WhisperTsv

ATTACKS = (
    "=CMD|'/C calc'!A0",
    "+1+1",
    "-2+3+cmd|' /C calc'!D2",
    "@SUM(1+1)",
    " =1+1",
    "\t=1+1",
    "\uff1d1+1",
    "'=1",
    "''=1",
    "' =1",
    '="a"',
)
HARMLESS = ("It is 1+1=2.", "Wait; no: yes = no", "'tis so", "–5", "me@example.org", "", "''", "“=”")


@pytest.mark.parametrize("text", ATTACKS)
def test_what_is_a_formula_gets_an_apostrophe(text: str) -> None:
    assert disarmed(text) == f"'{text}"


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("- Yes.\n- No.", "'- Yes.\n'- No."),
        ("a;=1+1", "a;'=1+1"),
        ("a;'=1;b", "a;''=1;b"),
        ("\n=1+1", "\n'=1+1"),
        ("a;\n=1", "a;\n'=1"),
        ("a\r@b", "a\r'@b"),
    ],
)
def test_so_does_what_is_one_where_cells_are_parted_otherwise(text: str, cell: str) -> None:
    """At a semicolon, as by an Excel that speaks Polish, or where a line ends."""
    assert disarmed(text) == cell
    assert rearmed(cell) == text


@pytest.mark.parametrize("text", HARMLESS)
def test_what_is_none_stays(text: str) -> None:
    assert disarmed(text) == rearmed(text) == text


@given(st.text(alphabet="'=+-@; \r\n\tab"))
def test_all_is_read_back(text: str) -> None:
    assert rearmed(disarmed(text)) == text


@pytest.mark.parametrize("format", [Csv(), Tsv()])
def test_no_cell_of_a_table_is_a_formula_and_all_is_read_back(format: Csv) -> None:
    cues = tuple(Cue(n, n + 1, text, text, "translated", text) for n, text in enumerate(ATTACKS))
    written = format.write(cues)
    rows = csv.reader(io.StringIO(written), delimiter=format.separators[0])
    assert [cell for row in rows for cell in row if cell.strip().startswith(("=", "+", "-", "@", "\uff1d"))] == []
    assert format.read(written).cues == cues
    assert [str(notice) for notice in format.losses(cues)] == [
        "33 texts look like formulas; an apostrophe in each keeps spreadsheets from running it."
    ]


def test_whispers_table_is_one_too() -> None:
    cues = (Cue(0, 1000, "=CMD|'/C calc'!A0"), Cue(1000, 2000, "'=1"))
    written = WhisperTsv().write(cues)
    assert "\t'=CMD" in written
    assert WhisperTsv().read(written).cues == cues


@pytest.mark.parametrize("format", [Csv(), Tsv(), WhisperTsv()])
def test_it_is_said_only_where_there_is_one(format: Format) -> None:
    harmless = [Cue(0, 1000, text) for text in HARMLESS]
    assert format.losses(harmless) == ()
    (notice,) = format.losses([*harmless, Cue(0, 1000, "=1")])
    assert str(notice) == "One text looks like a formula; an apostrophe keeps spreadsheets from running it."


@pytest.mark.parametrize("break_", ["\u2028", "\u2029", "\x85", "\v", "\f"])
def test_a_line_break_in_a_cell_breaks_no_row(break_: str) -> None:
    (cue,) = Csv().read(f"start,end,source,target\n0.0,1.0,one{break_}two,jeden{break_}dwa\n").cues
    assert (cue.text, cue.target) == ("one\ntwo", "jeden\ndwa")
    (cue,) = Tsv().read(f"start\tend\tsource\ttarget\r0.0\t1.0\tone{break_}two\tjeden\r").cues
    assert (cue.text, cue.target) == ("one\ntwo", "jeden")
    reading = WhisperTsv().read(f"start\tend\ttext\n0\t1000\tone{break_}two\n")
    assert [cue.text for cue in reading.cues] == ["one\ntwo"]
    assert reading.notices == ()
