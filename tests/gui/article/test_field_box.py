"""A line of the article's form: its hint, its name, and whose its keys of undoing are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.article.field_box import FieldBox, field_label, subheading
from gui.look import text_size

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot: QtBot, _look: None) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def box(window: QWidget) -> FieldBox:
    box = FieldBox(window)
    window.show()
    return box


def test_only_the_hint_of_an_empty_line_stands_aslant(box: FieldBox, qtbot: QtBot) -> None:
    assert box.font().italic()
    qtbot.keyClicks(box, "2")
    assert not box.font().italic()
    box.clear()
    assert box.font().italic()


def test_a_text_that_is_put_in_while_nobody_hears_of_it_is_upright(box: FieldBox) -> None:
    box.blockSignals(True)
    box.setText("25")
    assert (box.text(), box.font().italic()) == ("25", False)
    box.setText(None)
    assert (box.text(), box.font().italic()) == ("", True)
    box.blockSignals(False)


@pytest.mark.parametrize(
    ("key", "modifiers", "is_left"),
    [
        (Qt.Key.Key_Z, CTRL, True),
        (Qt.Key.Key_Z, CTRL | SHIFT, True),
        (Qt.Key.Key_Y, CTRL, True),
        (Qt.Key.Key_A, CTRL, False),
    ],
)
def test_keys_of_undoing_are_left_to_the_talk(
    box: FieldBox, key: Qt.Key, modifiers: Qt.KeyboardModifier, is_left: bool
) -> None:
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers)
    event.ignore()
    QApplication.sendEvent(box, event)
    assert event.isAccepted() is not is_left


def test_its_letters_have_the_size_of_texts(box: FieldBox) -> None:
    try:
        before = box.font().pointSizeF()
        text_size.use(2 * text_size.USUAL)
        assert box.font().pointSizeF() > 1.5 * before
    finally:
        text_size.use(text_size.USUAL)


def test_a_label_leads_to_its_box_and_names_it(box: FieldBox, window: QWidget) -> None:
    label = field_label("&Likes", box, window)
    assert (label.buddy(), label.text(), box.accessibleName()) == (box, "&Likes", "Likes")
    assert subheading("Statistics").objectName() == "subheading"
