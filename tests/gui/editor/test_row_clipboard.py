"""Rows of the segment table on the clipboard, and rows from there."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from dwuglos.talk.edits import Field
from dwuglos.talk.transcript import NewSegment, number
from gui.editor.row_clipboard import copy_table, copy_texts, rows_to_paste

SEGMENTS = number(
    [
        NewSegment(0, 1000, "Yes,\nof course.", "Tak,\noczywiście.", "reviewed"),
        NewSegment(1000, 2000, "Why?"),
    ]
)


@pytest.fixture(autouse=True)
def _clipboard(qapp: QApplication) -> None:
    QGuiApplication.clipboard().clear()


def text() -> str:
    """Return what other programs get."""
    return QGuiApplication.clipboard().text()


@pytest.mark.parametrize(
    ("field", "other", "lines"),
    [("source", "target", ["Yes,\nof course.", "Why?"]), ("target", "source", ["Tak,\noczywiście.", ""])],
)
def test_one_text_of_each_row_comes_back_with_its_line_breaks_into_either_column(
    field: Field, other: Field, lines: list[str]
) -> None:
    copy_texts(SEGMENTS, field)
    assert text().splitlines()[0] == lines[0].replace("\n", " ")
    assert rows_to_paste(field, 2) == [{field: line} for line in lines]
    assert rows_to_paste(other, 1) == [{other: line} for line in lines]


def test_a_table_has_times_for_others_and_both_texts_for_us() -> None:
    copy_table(SEGMENTS)
    assert text().splitlines()[0].split("\t")[:2] == ["0:00.000", "0:01.000"]
    assert rows_to_paste("target", 1) == [
        {"source": "Yes,\nof course.", "target": "Tak,\noczywiście."},
        {"source": "Why?", "target": ""},
    ]


def test_what_another_program_has_put_there_since_counts() -> None:
    copy_table(SEGMENTS)
    QGuiApplication.clipboard().setText("raz\ndwa")
    assert rows_to_paste("target", 1) == [{"target": "raz"}, {"target": "dwa"}]
    QGuiApplication.clipboard().setText("One\tRaz\nTwo\tDwa")
    assert rows_to_paste("target", 1) == [{"source": "One", "target": "Raz"}, {"source": "Two", "target": "Dwa"}]


@pytest.mark.parametrize("blank", ["", " ", "\n\n", "\t"])
def test_nothing_but_spaces_are_no_rows(blank: str) -> None:
    QGuiApplication.clipboard().setText(blank)
    assert rows_to_paste("target", 2) == []


@pytest.mark.parametrize("letters", ["zażółć 🐢", "a\u2028b", '"]'])
def test_any_letters_come_back(letters: str) -> None:
    copy_texts([SEGMENTS[0]._replace(target=letters)], "target")
    assert rows_to_paste("target", 1) == [{"target": letters}]
