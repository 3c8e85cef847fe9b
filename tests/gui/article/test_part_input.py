"""The field of one paragraph: its keys, its height, its cursor."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dwuglos.talk.article_edits import add_paragraph
from gui.article.page import ArticlePage
from gui.article.part_input import PartInput
from tests.gui.article.writing import texts
from tests.gui.desk import CTRL, SHIFT, Desk, Key


def test_line_breaks_of_a_paragraph_stay_while_it_is_typed_into(at_work: Desk, page: ArticlePage) -> None:
    assert at_work.session.do(add_paragraph(at_work.session.article, None, "Pierwszy wers,\ndrugi 🙂 wers"))
    box = page.paragraphs.boxes[0].input
    box.setFocus()
    box.place_cursor(22)
    at_work.type("!")
    page.finish_typing()
    assert texts(at_work) == ["Pierwszy wers,\ndrugi 🙂! wers"]
    assert box.textCursor().position() == 24  # units of UTF-16, of which the smile has two


@pytest.fixture
def box(qtbot: QtBot, qapp: QApplication) -> PartInput:
    """A field of its own, as wide as a page."""
    box = PartInput("Paragraph")
    qtbot.addWidget(box)
    box.setFixedWidth(400)
    box.show()
    box.activateWindow()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    return box


@pytest.fixture
def heard(box: PartInput) -> list[tuple[str, object]]:
    """What the field said."""
    facts: list[tuple[str, object]] = []
    for name in ("typed", "split_wanted", "join_wanted", "move_wanted"):
        getattr(box, name).connect(lambda fact, name=name: facts.append((name, fact)))
    for name in ("entered", "left"):
        getattr(box, name).connect(lambda name=name: facts.append((name, None)))
    return facts


def press(box: PartInput, key: Key) -> None:
    QTest.keyClick(box, key)


def test_a_shown_text_is_not_typed_and_a_typed_one_is(box: PartInput, heard: list) -> None:
    box.set_text("Raz")
    box.set_text("Raz")
    assert heard == []
    box.insertPlainText("!")
    assert heard == [("typed", "!Raz")]


def test_no_break_spaces_stay(box: PartInput) -> None:
    box.set_text("12\u00a0000\u00a0osób\ni\u00a0pies")
    assert box.text() == "12\u00a0000\u00a0osób\ni\u00a0pies"


def test_the_cursor_stays_where_it_was_when_a_text_comes(box: PartInput) -> None:
    box.set_text("🙂 Raz dwa")
    box.place_cursor(3)
    assert box.textCursor().position() == 4  # units of UTF-16, of which the smile has two
    box.set_text("🙂 Raz, dwa, trzy")
    assert box.textCursor().position() == 4
    box.set_text("R")
    assert box.textCursor().position() == 1
    box.place_cursor(-5)
    assert box.textCursor().position() == 0


def test_enter_parts_at_the_cursor_without_what_is_selected(box: PartInput, heard: list) -> None:
    box.set_text("🙂 Raz dwa")
    box.place_cursor(5)
    press(box, Key.Key_Return)
    press(box, Key.Key_Enter)
    assert heard == [("split_wanted", 5), ("split_wanted", 5)]
    assert box.text() == "🙂 Raz dwa"
    box.moveCursor(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    press(box, Key.Key_Return)
    assert box.text() == "🙂 Raz"
    assert heard[-1] == ("split_wanted", 5)


def test_only_at_its_ends_a_text_is_joined(box: PartInput, heard: list) -> None:
    box.set_text("Raz")
    box.place_cursor(0)
    press(box, Key.Key_Backspace)
    press(box, Key.Key_Delete)
    box.place_cursor(2)
    press(box, Key.Key_Delete)
    press(box, Key.Key_Backspace)
    assert heard == [("join_wanted", -1), ("typed", "az"), ("join_wanted", 1), ("typed", "a")]
    box.selectAll()
    press(box, Key.Key_Backspace)
    assert heard[-1] == ("typed", "")


def test_a_selection_at_an_end_is_deleted_and_joins_nothing(box: PartInput, heard: list) -> None:
    box.set_text("Raz")
    box.place_cursor(3)
    box.moveCursor(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor)
    box.moveCursor(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor)
    box.moveCursor(QTextCursor.MoveOperation.StartOfLine, QTextCursor.MoveMode.KeepAnchor)
    press(box, Key.Key_Delete)
    assert heard == [("typed", "")]


def test_arrows_leave_from_the_first_and_the_last_line_only(box: PartInput, heard: list) -> None:
    box.set_text("Słowo " * 40)
    box.place_cursor(0)
    press(box, Key.Key_Up)
    press(box, Key.Key_Down)
    assert heard == [("move_wanted", -1)]
    assert box.textCursor().position() > 0
    box.moveCursor(QTextCursor.MoveOperation.End)
    press(box, Key.Key_Down)
    assert heard[-1] == ("move_wanted", 1)


def test_a_field_that_may_only_be_read_is_not_parted(box: PartInput, heard: list) -> None:
    box.set_text("Raz dwa")
    box.setReadOnly(True)
    box.place_cursor(3)
    press(box, Key.Key_Return)
    assert heard == []
    assert box.text() == "Raz dwa"


def test_what_is_pasted_is_one_paragraph(box: PartInput) -> None:
    data = QMimeData()
    data.setText("Raz\n\n dwa\ttrzy ")
    box.insertFromMimeData(data)
    assert box.text() == "Raz dwa trzy"


def test_it_is_as_high_as_its_text(box: PartInput) -> None:
    one = box.height()
    box.set_text("Słowo " * 40)
    many = box.height()
    assert many > 2 * one
    box.setFixedWidth(800)
    QApplication.processEvents()
    assert one < box.height() < many
    box.insertPlainText("Słowo " * 80)
    assert box.height() > many
    assert box.sizeHint().height() == box.height()
    box.set_text("")
    assert box.height() == one


def test_a_field_may_begin_with_several_lines(qtbot: QtBot, box: PartInput) -> None:
    two = PartInput("Lead", lines=2)
    qtbot.addWidget(two)
    two.setFixedWidth(400)
    two.show()
    assert two.height() == box.height() + two.fontMetrics().lineSpacing()
    two.set_text("Raz")
    assert two.height() == box.height() + two.fontMetrics().lineSpacing()


def test_going_in_and_out_is_said_but_not_of_a_menu(box: PartInput, heard: list) -> None:
    for reason in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.TabFocusReason):
        QApplication.sendEvent(box, QFocusEvent(QEvent.Type.FocusOut, reason))
    QApplication.sendEvent(box, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    assert heard == [("left", None), ("entered", None)]


def test_undoing_is_left_to_the_talk(box: PartInput) -> None:
    assert not box.isUndoRedoEnabled()
    taken = []
    for key, modifiers in ((Key.Key_Z, CTRL), (Key.Key_Z, CTRL | SHIFT), (Key.Key_A, CTRL)):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers)
        event.ignore()
        QApplication.sendEvent(box, event)
        taken.append(event.isAccepted())
    assert taken == [False, False, True]
    assert box.tabChangesFocus()
    assert box.accessibleName() == "Paragraph"
