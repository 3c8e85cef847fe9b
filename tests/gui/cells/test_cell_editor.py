"""A column that says itself what its cells are edited in."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout

from dwuglos.talk import edits
from gui import segment_model
from gui.cells.cell_editor import CellEditor
from gui.cells.text_cell import TextCell
from gui.cells.times_line import TimesLine
from gui.columns import COLUMNS, Column
from tests.gui.desk import Key


class NoteLine(CellEditor):
    """A line that goes down with Enter."""

    def __init__(self, parent):
        super().__init__(parent)
        self.input = QLineEdit(self)
        QVBoxLayout(self).addWidget(self.input)
        self.watch(self.input)

    def text(self):
        return self.input.text()

    def set_text(self, text):
        super().set_text(text)
        self.input.setText(text)

    def needed_height(self):
        return 90

    def handles(self, event):
        if event.key() == Key.Key_Return:
            self.accepted.emit(1)
            return True
        return super().handles(event)


class Note(Column):
    """What somebody wrote about a segment."""

    name = "note"
    title = "Note"
    width = 100
    editor = NoteLine

    def text(self, row):
        return row.segment.note

    def edit(self, transcript, id, text):
        return edits.set_note(transcript, id, text)


@pytest.fixture
def noting(desk, monkeypatch):
    monkeypatch.setattr(segment_model, "COLUMNS", (*COLUMNS, Note))
    desk.open(at=4)
    desk.session.do(edits.set_note(desk.transcript, 4, "Ask"))
    open_note(desk)
    return desk


def open_note(desk):
    desk.table.open(desk.table.currentIndex().siblingAtColumn(len(COLUMNS)))


def test_its_own_field_is_opened_over_the_cell_and_the_row_makes_room(noting):
    field = noting.table.open_editor
    assert isinstance(field, NoteLine)
    assert (field.segment, field.field, field.text(), field.is_changed) == (4, None, "Ask", False)
    assert QApplication.focusWidget() is field.input
    assert field.input.accessibleDescription() == "segment 4"
    assert noting.table.rowHeight(3) >= 90
    assert field.geometry() == noting.table.visualRect(noting.table.currentIndex())
    assert noting.table.open_cell is None


def test_what_is_accepted_becomes_its_edit_and_the_next_row_is_gone_to(noting):
    noting.type("Ask her")
    noting.key(Key.Key_Return)
    assert noting.segment(4).note == "Ask her"
    assert noting.here == 5
    assert noting.table.open_editor is None
    noting.settle()
    assert noting.typed() == []  # only texts are written down while they are typed


def test_escape_gives_it_up(noting):
    noting.type("Ask her")
    noting.key(Key.Key_Escape)
    assert noting.segment(4).note == "Ask"
    assert (noting.table.open_editor, noting.table.hasFocus()) == (None, True)


def test_a_field_is_used_again_and_starts_with_what_its_cell_says(noting):
    first = noting.table.open_editor
    noting.key(Key.Key_Return)
    open_note(noting)
    assert noting.table.open_editor is first
    assert (first.segment, first.text(), first.is_changed) == (5, "", False)
    assert first.input.accessibleDescription() == "segment 5"


def test_kinds_of_fields_do_not_take_each_others_place(noting):
    noting.table.open()
    assert isinstance(noting.table.open_editor, TextCell)
    noting.table.open(noting.table.currentIndex().siblingAtColumn(1))
    assert isinstance(noting.table.open_editor, TimesLine)
    noting.table.open()
    assert isinstance(noting.table.open_editor, TextCell)


def test_losing_the_focus_to_a_menu_is_not_leaving(noting):
    noting.type("Ask her")
    field = noting.table.open_editor
    for reason in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason):
        QApplication.sendEvent(field.input, QFocusEvent(QEvent.Type.FocusOut, reason))
    assert noting.table.open_editor is field
    QApplication.sendEvent(field.input, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.MouseFocusReason))
    assert noting.table.open_editor is None
    assert noting.segment(4).note == "Ask her"


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_a_press_of_any_button_in_the_field_is_not_one_on_the_row(at_work, button):
    at_work.table.go_to(2, edit=True)
    QTest.mouseClick(at_work.cell.input.viewport(), button)
    QTest.mouseDClick(at_work.cell.input.viewport(), button)
    assert at_work.cell.segment == 2
    assert QApplication.focusWidget() is at_work.cell.input


def test_a_change_from_elsewhere_shows_unless_something_is_typed(noting):
    noting.session.do(edits.set_note(noting.transcript, 4, "Told"))
    assert noting.table.open_editor.text() == "Told"
    QApplication.focusWidget().home(False)
    noting.type("!")
    noting.session.do(edits.set_note(noting.transcript, 4, "Asked"))
    assert noting.table.open_editor.text() == "!Told"


def test_a_column_without_an_editor_is_not_opened(noting):
    noting.table.close_cell()
    state = [column.name for column in noting.table.segments.columns].index("state")
    noting.table.open(noting.table.currentIndex().siblingAtColumn(state))
    assert noting.table.open_editor is None
