"""Notices: what is said, by what it is replaced, and what can be done about it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from gui.widgets.notice_bar import Notices


@pytest.fixture
def notices(qtbot):
    notices = Notices()
    qtbot.addWidget(notices)
    return notices


def test_the_newest_is_last(notices):
    notices.tell("One.")
    notices.tell("Two.", kind="problem")
    assert notices.texts() == ["One.", "Two."]


def test_what_is_said_about_the_same_is_replaced(notices):
    notices.tell("One.", about="a")
    notices.tell("Two.", about="b")
    notices.tell("Three.", about="a")
    assert notices.texts() == ["Two.", "Three."]


def test_a_notice_is_taken_back(notices):
    notices.tell("One.", about="a")
    notices.take_back("a")
    notices.take_back("a")
    notices.take_back("never said")
    assert notices.texts() == []


def test_a_choice_is_carried_out_once_and_closes_the_notice(notices, qtbot):
    done = []
    bar = notices.tell("Sure?", [("Yes", lambda: done.append(1))], about="a")
    bar.buttons[0].click()
    qtbot.waitUntil(lambda: notices.texts() == [])
    assert done == [1]
    assert notices.tell("Again.", about="a").label.text() == "Again."


def test_the_cross_closes(notices, qtbot):
    bar = notices.tell("One.", about="a")
    cross = bar.findChild(QToolButton)
    assert cross.accessibleName() == "Close this notice"
    cross.click()
    qtbot.waitUntil(lambda: notices.texts() == [])


def test_a_notice_may_go_by_itself(notices, qtbot):
    notices.tell("Stays.")
    notices.tell("Goes.", seconds=1)
    assert notices.texts() == ["Stays.", "Goes."]
    qtbot.waitUntil(lambda: notices.texts() == ["Stays."], timeout=10_000)


def test_what_somebody_typed_is_shown_as_it_is(notices):
    bar = notices.tell("<b>bold</b> & more")
    assert bar.label.textFormat() == Qt.TextFormat.PlainText
    assert notices.texts() == ["<b>bold</b> & more"]
