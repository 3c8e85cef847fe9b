"""Notices: what is said, by what it is replaced, and what can be done about it."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QVBoxLayout, QWidget
from shiboken6 import delete

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


def test_the_same_is_said_once_whatever_it_is_about(notices):
    notices.tell("There is no model.", about="a", kind="problem")
    notices.tell("Two.")
    notices.tell(lambda: "There is no model.", about="b", kind="problem")
    assert notices.texts() == ["Two.", "There is no model."]
    assert not notices.tells_about("a")
    notices.take_back("b")
    assert notices.texts() == ["Two."]


def test_what_stays_is_not_taken_away_by_the_same_that_goes(notices):
    stays = notices.tell("Read only.", about="a", seconds=0)
    notices.tell("Read only.", about="b")
    assert notices.texts() == ["Read only."] * 2
    assert notices.tells_about("a")
    assert not stays.isHidden()


def test_the_same_about_two_things_that_can_be_stopped_is_said_twice(notices):
    for about in ("a", "b"):
        notices.tell("The model is writing…", [("Stop", list)], about=about)
    assert len(notices.texts()) == 2


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


def test_nothing_is_said_any_more_by_a_notice_that_is_gone(notices):
    bar = notices.tell("One.", about="a")
    assert notices.tells_about("a")
    bar.findChild(QToolButton).click()
    assert not notices.tells_about("a")
    QCoreApplication.sendPostedEvents(bar, QEvent.Type.DeferredDelete)
    assert not notices.tells_about("a")
    notices.take_back_all(but=("a",))
    assert notices.texts() == []


def test_a_notice_may_go_by_itself(notices, qtbot):
    notices.tell("Stays.", seconds=0)
    notices.tell("Goes.", seconds=1)
    notices.show()
    notices.activateWindow()
    assert notices.texts() == ["Stays.", "Goes."]
    qtbot.waitUntil(lambda: notices.texts() == ["Stays."])


def test_what_somebody_typed_is_shown_as_it_is(notices):
    bar = notices.tell("<b>bold</b> & more")
    assert bar.label.textFormat() == Qt.TextFormat.PlainText
    assert notices.texts() == ["<b>bold</b> & more"]


@pytest.fixture
def shown(notices, qtbot):
    """Notices in a window that is in use."""
    notices.resize(400, 200)
    notices.show()
    notices.activateWindow()
    qtbot.waitUntil(notices.isActiveWindow)
    return notices


def timer(bar):
    return bar.findChild(QTimer)


def test_good_news_go_by_themselves_after_they_can_be_read_and_problems_stay(shown):
    short, long = shown.tell("Exported: talk.srt", about="a"), shown.tell("Exported. " * 20, about="b")
    choice = shown.tell("Deleted.", [("Undo", lambda: None)], about="c")
    times = [timer(bar).interval() for bar in (short, long, choice)]
    assert times == [8_000, 16_000, 12_000]
    assert all(timer(bar).isActive() for bar in (short, long, choice))
    assert not timer(shown.tell("It failed.", kind="problem")).isActive()
    assert not timer(shown.tell("A question.", [("Yes", lambda: None)], seconds=0)).isActive()
    assert timer(shown.tell("All. " * 300)).interval() == 25_000


def test_good_news_wait_for_who_is_elsewhere_or_looks_at_them(shown, qtbot, monkeypatch):
    bar = shown.tell("Exported: talk.srt")
    monkeypatch.setattr(bar, "underMouse", lambda: False)
    monkeypatch.setattr(shown, "isActiveWindow", lambda: False)
    timer(bar).timeout.emit()
    assert (shown.texts(), timer(bar).isActive()) == (["Exported: talk.srt"], True)
    monkeypatch.setattr(shown, "isActiveWindow", lambda: True)
    monkeypatch.setattr(bar, "underMouse", lambda: True)
    timer(bar).timeout.emit()
    assert shown.texts() == ["Exported: talk.srt"]
    monkeypatch.setattr(bar, "underMouse", lambda: False)
    timer(bar).timeout.emit()
    qtbot.waitUntil(lambda: shown.texts() == [])


def test_words_stand_before_buttons_and_these_before_the_cross(shown):
    bar = shown.tell("Deleted.", [("Undo", list), ("Show", list)])
    QApplication.processEvents()
    cross = bar.findChild(QToolButton)
    assert (cross.text(), cross.toolTip(), cross.autoRaise()) == ("✕", "Close", True)
    parts = [bar.label, *bar.buttons, cross]
    assert all(one.geometry().right() < other.x() for one, other in pairwise(parts))
    assert all(bar.rect().contains(part.geometry()) for part in parts)
    assert bar.label.width() > bar.width() / 3, "the words have the room that is left"
    assert bar.label.x() > bar.width() - 1 - cross.geometry().right() > 0, "and the most room beside them"
    middle = bar.rect().center().y()
    assert all(abs(part.geometry().center().y() - middle) <= 2 for part in parts)


def test_notices_stand_one_below_the_other_as_wide_as_the_window(shown):
    bars = [shown.tell(text) for text in ("One.", "Two. " * 60)]
    QApplication.processEvents()
    first, second = (bar.geometry() for bar in bars)
    assert second.top() == first.bottom() + 1
    assert (first.x(), first.width()) == (second.x(), second.width()) == (0, shown.width())
    long = bars[1].label
    assert long.height() >= long.heightForWidth(long.width()) > 2 * long.fontMetrics().lineSpacing()


def test_time_that_nobody_sees_does_not_count(shown):
    bar = shown.tell("Exported: talk.srt")
    shown.hide()
    assert not timer(bar).isActive()
    shown.show()
    assert timer(bar).isActive()


def test_more_than_three_leave_no_room_for_old_good_news(shown):
    for text in ("One.", "Two."):
        shown.tell(text)
    shown.tell("Bad.", kind="problem")
    shown.tell("Three.")
    assert shown.texts() == ["Two.", "Bad.", "Three."]
    for text in ("Worse.", "Worst."):
        shown.tell(text, kind="problem")
    assert shown.texts() == ["Bad.", "Worse.", "Worst."]
    shown.tell("The newest.")
    assert shown.texts() == ["Bad.", "Worse.", "Worst.", "The newest."]


def test_all_but_some_are_taken_back(notices):
    notices.tell("One.", about="a")
    notices.tell("Two.", about="b")
    notices.tell("Three.")
    notices.take_back_all(but=("b", "never said"))
    assert notices.texts() == ["Two."]
    notices.tell("Two again.", about="b")
    assert notices.texts() == ["Two again."]


def test_what_can_be_said_again_follows_the_language_and_old_good_news_go(notices):
    language = ["en"]

    def words():
        return {"en": "Not saved.", "pl": "Nie zapisano."}[language[0]]

    bar = notices.tell(words, [(lambda: {"en": "Again", "pl": "Ponów"}[language[0]], lambda: None)], kind="problem")
    notices.tell("Good news.")
    notices.tell("A problem that cannot be said again.", kind="problem")
    language[0] = "pl"
    notices.use_language()
    assert notices.texts() == ["Nie zapisano.", "A problem that cannot be said again."]
    assert (bar.buttons[0].text(), bar.accessibleName()) == ("Ponów", "Nie zapisano.")


@pytest.fixture
def field_and_notices(qtbot):
    window = QWidget()
    rows = QVBoxLayout(window)
    first, field, last = (QLineEdit(window) for _ in range(3))  # Qt itself would go to the first one or the last
    notices = Notices(window)
    for widget in (first, field, last, notices):
        rows.addWidget(widget)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    field.setFocus()
    return window, field, notices


def test_the_focus_goes_back_when_a_notice_was_answered(field_and_notices):
    _, field, notices = field_and_notices
    seen = []
    bar = notices.tell("One.", [("Do it", lambda: seen.append(field.hasFocus()))])
    bar.buttons[0].setFocus()
    bar.buttons[0].click()
    assert seen == [True]  # a dialog that it opens gives the focus back to where it was, too
    assert field.hasFocus()


def test_the_focus_goes_back_when_a_notice_is_closed_or_taken_back(field_and_notices):
    _, field, notices = field_and_notices
    bar = notices.tell("One.")
    cross = bar.findChild(QToolButton)
    cross.setFocus()
    cross.click()
    assert field.hasFocus()
    notices.tell("Two.", [("Do it", list)], about="a").buttons[0].setFocus()
    notices.take_back("a")
    assert field.hasFocus()


@pytest.mark.parametrize("leave", [QWidget.hide, delete])
def test_the_focus_goes_to_no_field_that_is_hidden_or_gone(field_and_notices, leave):
    window, field, notices = field_and_notices
    bar = notices.tell("One.", [("Do it", list)])
    bar.buttons[0].setFocus()
    leave(field)
    bar.buttons[0].click()
    assert notices.texts() == []
    assert QApplication.focusWidget() in window.findChildren(QLineEdit)
    assert QApplication.focusWidget() is not field


def test_who_goes_from_one_notice_to_another_goes_back_to_the_field(field_and_notices):
    _, field, notices = field_and_notices
    first, second = (notices.tell(text, [("Do it", list)]) for text in ("One.", "Two."))
    first.buttons[0].setFocus()
    second.buttons[0].setFocus()
    second.buttons[0].click()
    assert field.hasFocus()


def test_a_notice_does_not_go_while_somebody_is_on_its_button(field_and_notices, qtbot):
    _, field, notices = field_and_notices
    bar = notices.tell("One.", [("Do it", list)], seconds=1)
    bar.buttons[0].setFocus()
    qtbot.wait(0)
    bar._go()
    assert notices.texts() == ["One."]
    field.setFocus()
    bar._go()
    assert notices.texts() == []
