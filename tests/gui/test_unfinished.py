"""Text that was being typed when the program ended is offered back."""

import pytest
from PySide6.QtWidgets import QPushButton

from dwuglos.store.library import Library
from gui.commands.view import FILTER_COMMANDS
from gui.filters.confirmed import Confirmed
from tests.gui.desk import TALK, Key

ShowConfirmed = FILTER_COMMANDS[Confirmed]


def button(desk, title):
    return next(b for b in desk.window.notices.findChildren(QPushButton) if b.text().replace("&", "") == title)


@pytest.fixture
def interrupted(kept):
    """The program ended while somebody typed into the fourth segment."""
    with Library(kept) as library:
        library.keep_typing(TALK, 4, "target", "Niektórzy\nbyli")


def test_unfinished_text_is_offered(interrupted, desk):
    desk.open()
    assert desk.told == "When the program ended, you were typing into segment 4: “Niektórzy / byli”"
    assert desk.target(4) == ""


def test_unfinished_text_is_put_back_into_its_cell(interrupted, desk):
    desk.open()
    button(desk, "Put it back").click()
    assert (desk.cell.segment, desk.cell.text()) == (4, "Niektórzy\nbyli")
    desk.type(" samotni")
    desk.key(Key.Key_Return)
    assert desk.target(4) == "Niektórzy\nbyli samotni"
    desk.assert_saved()
    assert desk.typed() == []
    assert "When the program ended" not in desk.told


def test_unfinished_text_is_put_back_though_a_filter_hides_its_segment(interrupted, desk):
    desk.open()
    desk.run(ShowConfirmed)
    button(desk, "Put it back").click()
    assert desk.cell.text() == "Niektórzy\nbyli"


def test_unfinished_text_that_was_put_back_and_given_up_is_forgotten(interrupted, desk):
    desk.open()
    button(desk, "Put it back").click()
    desk.key(Key.Key_Escape)
    desk.settle()
    assert desk.typed() == []
    assert desk.target(4) == ""


def test_unfinished_text_is_dropped(interrupted, desk):
    desk.open()
    button(desk, "Drop it").click()
    desk.qtbot.waitUntil(lambda: desk.told == "")
    desk.settle()
    assert desk.typed() == []


def test_unfinished_text_that_nobody_answers_for_is_offered_again(interrupted, desk, new_desk):
    desk.open()
    desk.window.close()
    second = new_desk()
    second.open()
    assert "Niektórzy / byli" in second.told


def test_unfinished_text_that_is_there_already_is_not_offered(kept, desk):
    with Library(kept) as library:
        library.keep_typing(TALK, 1, "target", "Dobry wieczór.")
    desk.open()
    desk.settle()
    assert desk.told == ""
    assert desk.typed() == []


def test_a_crash_loses_nothing_that_was_typed_a_second_ago(at_work, new_desk):
    at_work.type("Zanim zgasło światło")
    at_work.qtbot.waitUntil(lambda: bool(at_work.typed()), timeout=1000)
    second = new_desk()  # while the first one never ends as it should
    second.open()
    assert second.session.typings[-1].text == "Zanim zgasło światło"
