"""The cursor of a talk and the current row of a table, which go together, whatever is done to either."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QItemSelectionModel, QObject, Signal
from PySide6.QtWidgets import QAbstractItemView, QTableView
from pytestqt.qtbot import QtBot

from dwuglos.talk import edits
from dwuglos.talk.history import History
from dwuglos.talk.transcript import Transcript, number
from gui.cursor import Cursor
from gui.editor.table_cursor import TableCursor
from gui.segment_model import SegmentModel
from gui.session import Session
from tests.gui.desk import TEXTS

Flag = QItemSelectionModel.SelectionFlag


class Talk(QObject):
    """An open talk, as far as a table looks at it."""

    rows_inserting = Signal(int)
    rows_inserted = Signal(int)
    rows_removing = Signal(int)
    rows_removed = Signal(int)
    segments_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.transcript = Transcript(number(TEXTS))
        self.history = History(self.transcript)
        self.cursor = Cursor(1, self.transcript, self)
        self.findings = SimpleNamespace(fitting=lambda id: ())
        self.terms = SimpleNamespace(spans_in=lambda segment: ())
        self.read_only_reason = ""
        self.transcript.inserting.connect(self.rows_inserting.emit)
        self.transcript.inserted.connect(self.rows_inserted.emit)
        self.transcript.removing.connect(self.rows_removing.emit)
        self.transcript.removed.connect(self.rows_removed.emit)
        self.history.written.connect(lambda write: self.segments_changed.emit(write.changes))
        self.segments_changed.connect(self.cursor.follow)


class Table(QTableView):
    """A table of a talk, with what its cursor hears of."""

    def __init__(self, talk: Talk) -> None:
        super().__init__()
        self.talk = talk
        self.segments = SegmentModel(cast(Session, talk), self)
        self.setModel(self.segments)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.cursor_of_rows = TableCursor(self, self.segments, cast(Session, talk), self.go_to)
        self.moves: list[tuple[int | None, tuple[int, ...]]] = []
        talk.cursor.moved.connect(lambda: self.moves.append(self.place))

    @property
    def place(self) -> tuple[int | None, tuple[int, ...]]:
        """Where the cursor is, and what is selected."""
        return self.talk.cursor.segment, self.talk.cursor.selection

    @property
    def row(self) -> int:
        """The current row, which is the selected one."""
        row = self.currentIndex().row()
        assert [index.row() for index in self.selectionModel().selectedRows()] == ([row] if row >= 0 else [])
        return row

    def go_to(self, id: int) -> None:
        row = self.segments.row_of(id)
        assert row is not None
        self.cursor_of_rows.make_current(self.segments.index(row, 4))

    def show_only(self, *ids: int) -> None:
        """Filter the rows."""
        self.segments.set_filter(lambda segment: segment.id in ids)

    def do(self, edit: Any) -> None:
        """Edit the talk as the table has it done."""
        self.cursor_of_rows.hold()
        self.talk.history.do(edit)


@pytest.fixture
def table(qtbot: QtBot) -> Table:
    table = Table(Talk())
    qtbot.addWidget(table)
    table.go_to(4)
    table.moves.clear()
    return table


def test_the_cursor_goes_where_the_user_goes_in_the_table_and_hears_of_it_once(table: Table) -> None:
    table.go_to(2)
    assert table.row == 1
    assert table.moves == [(2, (2,))]
    table.selectRow(4)
    assert table.place == (5, (5,))


def test_the_table_goes_where_the_cursor_goes(table: Table) -> None:
    table.talk.cursor.place(6)
    assert table.row == 5
    assert table.place == (6, (6,))
    table.talk.cursor.place(None)
    assert table.row == 5, "nowhere is no row"


def test_what_is_selected_is_kept_in_the_order_of_the_rows(table: Table) -> None:
    model = table.selectionModel()
    model.select(table.segments.index(5, 0), Flag.Select | Flag.Rows)
    model.select(table.segments.index(0, 0), Flag.Select | Flag.Rows)
    assert table.place == (4, (1, 4, 6))
    model.select(table.segments.index(3, 2), Flag.Select)  # a cell of a row that is selected already
    assert table.cursor_of_rows.selected_ids() == [1, 4, 6]
    table.selectAll()
    assert table.place == (4, (1, 2, 3, 4, 5, 6))


def test_a_segment_that_is_taken_out_gives_the_cursor_to_the_next(table: Table) -> None:
    table.do(edits.delete(table.talk.transcript, [4]))
    assert (table.row, table.place) == (3, (5, (5,)))
    assert table.moves == [(5, (5,))]
    table.talk.history.undo()
    assert table.place == (5, (5,)), "and the user stays there"
    assert table.row == 4


def test_a_segment_that_is_put_elsewhere_keeps_the_cursor(table: Table) -> None:
    table.do(edits.set_times(table.talk.transcript, 4, 20_000, 21_000))
    assert table.segments.row_of(4) == table.row
    assert table.place == (4, (4,))


def test_after_an_edit_that_moves_nothing_the_user_is_followed_again(table: Table) -> None:
    table.do(edits.set_target(table.talk.transcript, 4, "Bywało."))
    table.go_to(1)
    assert table.place == (1, (1,))


def test_an_edit_of_another_writer_leaves_the_user_where_he_is(table: Table) -> None:
    table.talk.history.do(edits.delete(table.talk.transcript, [1, 2]))
    assert (table.row, table.place) == (1, (4, (4,)))


def test_a_filter_that_hides_the_segment_goes_to_the_next_and_back(table: Table) -> None:
    table.show_only(2, 5, 6)
    assert (table.row, table.place) == (1, (5, (5,)))
    table.segments.set_filter()
    assert (table.row, table.place) == (3, (4, (4,)))
    table.show_only(1, 2)
    assert table.place == (2, (2,)), "after the last, the last"
    table.show_only(1)
    assert table.place == (1, (1,))
    table.segments.set_filter()
    assert table.place == (4, (4,)), "through several filters"


def test_who_moves_under_a_filter_stays_there(table: Table) -> None:
    table.show_only(2, 5, 6)
    table.go_to(6)
    table.segments.set_filter()
    assert (table.row, table.place) == (5, (6, (6,)))


def test_a_filter_that_hides_everything_leaves_the_cursor_nowhere_and_gives_it_back(table: Table) -> None:
    table.show_only()
    assert (table.row, table.place) == (-1, (None, ()))
    table.segments.set_filter()
    assert (table.row, table.place) == (3, (4, (4,)))


def test_a_filter_that_shows_the_segment_leaves_the_cursor(table: Table) -> None:
    table.show_only(1, 4)
    assert (table.row, table.place) == (1, (4, (4,)))


def test_without_a_place_the_cursor_begins_in_the_first_row(qtbot: QtBot) -> None:
    table = Table(Talk())
    qtbot.addWidget(table)
    assert table.place == (None, ())
    table.show_only(3, 4)
    assert (table.row, table.place) == (0, (3, (3,)))


def test_a_segment_taken_out_under_a_filter_gives_the_cursor_to_the_next_that_is_shown(table: Table) -> None:
    table.show_only(1, 4, 6)
    table.do(edits.delete(table.talk.transcript, [4]))
    assert (table.row, table.place) == (1, (6, (6,)))
    table.go_to(1)
    assert table.place == (1, (1,)), "the user is followed again"
    table.go_to(6)
    table.do(edits.delete(table.talk.transcript, [6]))
    assert (table.row, table.place) == (0, (1, (1,))), "after the last, the last"
    table.do(edits.delete(table.talk.transcript, [1]))
    assert (table.row, table.place) == (-1, (None, ()))
