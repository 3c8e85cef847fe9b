"""Moving through the talk."""

import pytest
from PySide6.QtWidgets import QInputDialog

from gui.commands.go import WIDE_ENOUGH, GoToNumber, Next, NextUnconfirmed, NextUntranslated, Previous
from gui.commands.segment import Delete
from gui.commands.view import FILTER_COMMANDS
from gui.filters.confirmed import Confirmed
from tests.gui.desk import ALT, CTRL, SHIFT, Key

ShowConfirmed = FILTER_COMMANDS[Confirmed]


def test_the_next_untranslated_goes_round(at_work):
    visited = []
    for _ in range(3):
        at_work.key(Key.Key_U, CTRL)
        visited.append(at_work.here)
    assert visited == [5, 4, 5]
    assert at_work.table.open_cell is None


def test_the_next_untranslated_keeps_what_is_typed_and_goes_on_typing(at_work):
    at_work.type("Tak")
    at_work.key(Key.Key_U, CTRL)
    assert at_work.target(4) == "Tak"
    assert at_work.cell.segment == 5


def test_no_untranslated_segment_left_is_told(at_work):
    for id in (4, 5):
        at_work.table.go_to(id)
        at_work.type("x")
        at_work.key(Key.Key_Return)
    at_work.key(Key.Key_U, CTRL)
    assert at_work.told == "No segment shown here is untranslated."


def test_the_next_unconfirmed(at_work):
    at_work.table.go_to(5)
    at_work.key(Key.Key_U, CTRL | SHIFT)
    assert at_work.here == 2


def test_only_what_is_shown_is_gone_to(at_work):
    at_work.run(ShowConfirmed)
    at_work.run(NextUnconfirmed)
    assert at_work.told == "Everything shown here is confirmed."


@pytest.mark.parametrize(("answer", "here"), [((2, True), 2), ((2, False), 4)])
def test_going_to_a_number(at_work, monkeypatch, answer, here):
    number, given = answer
    asked = []

    def ask(dialog):
        asked.append(dialog.windowTitle())
        dialog.setTextValue(str(number))
        return given

    monkeypatch.setattr(QInputDialog, "exec", ask)
    at_work.run(GoToNumber)
    assert at_work.here == here
    assert asked == ["Go to number or time"]


def test_going_to_a_number_that_a_filter_hides(at_work, monkeypatch):
    at_work.run(ShowConfirmed)
    monkeypatch.setattr(QInputDialog, "exec", lambda dialog: dialog.setTextValue("4") or True)
    at_work.run(GoToNumber)
    assert at_work.here == 4


def test_one_segment_down_and_up_and_no_further(at_work):
    visited = []
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Up):
        at_work.key(key, ALT)
        visited.append(at_work.here)
    assert visited == [5, 6, 6, 5]


def test_keys_of_moving_go_on_typing(at_work):
    at_work.type("Tak")
    at_work.run(Previous)
    assert at_work.cell.segment == 3
    assert at_work.target(4) == "Tak"
    at_work.run(Next)
    assert at_work.cell.segment == 4


def test_without_segments_there_is_nowhere_to_go(at_work, monkeypatch):
    monkeypatch.setattr(QInputDialog, "exec", lambda _: pytest.fail("a number was asked for"))
    at_work.table.selectAll()
    at_work.run(Delete)
    at_work.run(GoToNumber)
    at_work.run(NextUntranslated)
    assert at_work.told == "No segment shown here is untranslated."


def test_a_number_keeps_what_is_typed_and_its_window_can_be_read(at_work, monkeypatch):
    seen = []

    def ask(dialog):
        seen.append((dialog.labelText(), dialog.width()))
        dialog.setTextValue("6")
        return 1

    monkeypatch.setattr(QInputDialog, "exec", ask)
    at_work.type("Tak")
    at_work.key(Key.Key_G, CTRL)
    assert (at_work.here, at_work.target(4)) == (6, "Tak")
    assert seen == [("Segment number, or a time such as 2:30:", WIDE_ENOUGH)]
    assert at_work.table.open_cell is None
    at_work.qtbot.waitUntil(lambda: not at_work.window.findChildren(QInputDialog))


@pytest.mark.parametrize(("text", "here"), [("0:09", 4), ("0:12,4", 5), (" #2 ", 2), ("", 4)])
def test_a_time_leads_to_the_segment_that_is_on_the_screen_then(at_work, monkeypatch, text, here):
    monkeypatch.setattr(QInputDialog, "exec", lambda dialog: dialog.setTextValue(text) or True)
    at_work.key(Key.Key_G, CTRL)
    assert (at_work.here, at_work.told) == (here, "")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("7", "There is no segment 7; the numbers go from 1 to 6."),
        ("soon", "'soon' is not a time; write it as 1:02:03.450."),
    ],
)
def test_where_nothing_is_found_one_stays_and_is_told(at_work, monkeypatch, text, told):
    monkeypatch.setattr(QInputDialog, "exec", lambda dialog: dialog.setTextValue(text) or True)
    at_work.type("Tak")
    at_work.key(Key.Key_G, CTRL)
    assert (at_work.here, at_work.told, at_work.cell.text()) == (4, told, "Tak")
