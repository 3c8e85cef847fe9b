"""Rows on the clipboard: as lines, as a table, and back."""

import pytest

from dwuglos.formats.parts.rows import as_lines, as_table, read_rows
from dwuglos.talk.transcript import NewSegment, number

SEGMENTS = number(
    [
        NewSegment(0, 1500, "One.", "Jeden."),
        NewSegment(None, None, 'Two\n"2"', "Dwa\nczyli 2"),
        NewSegment(0, 1, "Three"),
    ]
)


def test_one_text_is_a_line_a_row_and_a_single_one_keeps_its_breaks():
    assert as_lines(SEGMENTS, "target") == "Jeden.\nDwa czyli 2\n"
    assert as_lines(SEGMENTS, "source") == 'One.\nTwo "2"\nThree'
    assert as_lines(SEGMENTS[1:2], "target") == "Dwa\nczyli 2"
    assert as_lines([], "target") == ""


def test_a_table_has_times_and_both_texts_and_comes_back():
    text = as_table(SEGMENTS)
    assert text.split("\n")[0] == "0:00.000\t0:01.500\tOne.\tJeden."
    assert read_rows(text, "source", 1) == [{"source": s.source, "target": s.target} for s in SEGMENTS]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_texts_of_the_column_they_are_pasted_into(end):
    text = end.join(["Raz.", " Dwa. ", "Trzy.", ""])
    assert read_rows(text, "target", 1) == [{"target": "Raz."}, {"target": "Dwa."}, {"target": "Trzy."}]
    assert read_rows("One.", "source", 7) == [{"source": "One."}]


def test_empty_lines_count_where_there_are_as_many_lines_as_rows():
    text = "Raz.\n\nTrzy.\n"
    assert read_rows(text, "target", 3) == [{"target": "Raz."}, {"target": ""}, {"target": "Trzy."}]
    assert read_rows(text, "target", 2) == [{"target": "Raz."}, {"target": "Trzy."}]
    assert read_rows(text, "target", 1) == [{"target": "Raz."}, {"target": "Trzy."}]


def test_a_table_from_a_spreadsheet_may_have_a_head_numbers_and_times():
    text = 'No\tEnglish\tPolski\n1\tOne.\t"Raz,\nczyli ""1"""\n\n2\tTwo.\tDwa.\n'
    assert read_rows(text, "target", 1) == [
        {"source": "One.", "target": 'Raz,\nczyli "1"'},
        {"source": "Two.", "target": "Dwa."},
    ]
