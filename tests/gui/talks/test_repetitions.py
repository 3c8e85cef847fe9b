"""Repetitions of what is confirmed, filled in the same step."""

import time
from threading import Event

import pytest

from dwuglos.memory import repetitions
from dwuglos.store.library import Library
from dwuglos.talk.transcript import NewSegment, number
from gui.commands.segment import Confirm
from gui.idle import Idle
from tests.gui.desk import CTRL, Key

LINES = (
    NewSegment(0, 1000, "Thank you."),
    NewSegment(1000, 2000, "And now the light."),
    NewSegment(2000, 3000, "Thank you."),
    NewSegment(3000, 4000, "Thank you.", "Dzięki.", "translated", "person"),
    NewSegment(4000, 5000, "Thank you.", "Podziękować.", "translated", "google"),
)


@pytest.fixture
def thanks(desk, kept):
    with Library(kept) as library:
        talk = library.add_talk("Thanks", number(LINES))
    desk.open(talk, at=1)
    return desk


def targets(desk):
    return [segment.target for segment in desk.transcript]


def confirm(desk, text):
    desk.type(text)
    desk.key(Key.Key_Return, CTRL)


def test_what_is_empty_or_a_machines_is_filled_in_the_same_step(thanks):
    before = list(thanks.transcript)
    confirm(thanks, "Dziękuję.")
    filled = ["Dziękuję.", "", "Dziękuję.", "Dzięki.", "Dziękuję."]
    thanks.qtbot.waitUntil(lambda: targets(thanks) == filled)
    assert [thanks.segment(id).origin for id in (3, 5)] == ["memory", "memory"]
    message = "2 segments with the same English got the same Polish."
    assert thanks.window.status.currentMessage() == message
    thanks.wait_saved()
    assert thanks.stored(thanks.session.id) == list(thanks.transcript)
    thanks.session.undo()
    assert list(thanks.transcript) == before
    thanks.session.redo()
    assert targets(thanks) == filled


def test_nothing_is_filled_when_it_is_switched_off_or_undone_at_once(thanks):
    thanks.settings.fill_repetitions = False
    confirm(thanks, "Dziękuję.")
    thanks.qtbot.wait(80)
    assert targets(thanks)[2] == ""
    thanks.settings.fill_repetitions = True
    thanks.session.undo()
    thanks.table.go_to(1)
    confirm(thanks, "Dziękuję.")
    thanks.session.undo()
    thanks.qtbot.wait(80)
    assert targets(thanks) == ["", "", "", "Dzięki.", "Podziękować."]


def test_several_confirmed_together_fill_theirs(thanks):
    thanks.table.go_to(5)
    thanks.run(Confirm)
    thanks.qtbot.waitUntil(lambda: targets(thanks)[0] == "Podziękować.")
    assert targets(thanks) == ["Podziękować.", "", "Podziękować.", "Dzięki.", "Podziękować."]


def test_a_talk_that_is_left_is_not_filled(thanks, kept):
    talk, soon = thanks.session.id, thanks.window._repetitions._soon
    soon.setInterval(60_000)
    confirm(thanks, "Dziękuję.")
    assert soon.isActive()
    thanks.wait_saved()
    thanks.window.close_talk()
    assert not soon.isActive()
    thanks.settle()
    with Library(kept) as library:
        assert [segment.target for segment in library.segments(talk)][2] == ""


def test_the_window_closes_while_repetitions_are_looked_for(thanks, monkeypatch):
    begun, looks = Event(), []

    def wait(_idle):
        looks.append(1)
        begun.set()
        time.sleep(0.01)

    monkeypatch.setattr(Idle, "wait", wait)
    monkeypatch.setattr(repetitions, "_AT_ONCE", 1)
    many = number(NewSegment(n * 1000, n * 1000 + 900, f"Line {n}.") for n in range(5000))
    with Library(thanks.path) as library:
        talk = library.add_talk("Many", many)
    thanks.open(talk, at=1)
    for text in ("Raz.", "Dwa.", "Trzy."):
        confirm(thanks, text)
    thanks.qtbot.waitUntil(begun.is_set)
    thanks.window.close()
    assert len(looks) < 5000, "the look is broken off, and no other begins"
