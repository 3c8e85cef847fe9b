"""Steps of earlier sessions: fetched before they are taken back."""

import threading

import pytest

from dwuglos.errors import LibraryError
from dwuglos.store.library import Library
from dwuglos.talk import edits
from dwuglos.talk.edits import Edit
from dwuglos.talk.history import Step
from gui.commands.edit import Redo, Undo
from gui.old_steps import OldSteps
from tests.gui.desk import CTRL, TALK, Key


def test_a_step_that_cannot_be_fetched_is_told_and_the_talk_stays_as_it_is(at_work, new_desk, monkeypatch):
    at_work.key(Key.Key_Insert, CTRL)
    at_work.window.close()

    def fail(*_):
        raise LibraryError("The library does not answer.")

    monkeypatch.setattr(Library, "step_edit", fail)
    later = new_desk()
    later.open()
    assert later.told == "", "nobody has asked for it yet"
    later.run(Undo)
    later.qtbot.waitUntil(lambda: later.told != "")
    assert later.told == "The library does not answer."
    assert later.target(4) == "Some were lonely."


@pytest.fixture
def later(at_work, new_desk, monkeypatch):
    """A function that opens a talk with two steps of an earlier session, whose edits come when `go` is set.

    The first step gave the fourth segment its English, the second the fifth.
    """
    at_work.key(Key.Key_Insert, CTRL)
    at_work.table.go_to(5)
    at_work.key(Key.Key_Insert, CTRL)
    at_work.window.close()
    go = threading.Event()
    fetch = Library.step_edit

    def slow_fetch(self, *arguments):
        go.wait(30)
        return fetch(self, *arguments)

    monkeypatch.setattr(Library, "step_edit", slow_fetch)
    desk = new_desk()
    desk.window.open_talk(TALK)
    desk.qtbot.waitUntil(lambda: desk.window.session is not None)
    desk.table.go_to(6)
    return desk, go


LONELY, OTHERS = "Some were lonely.", "Others wrote to each other every day."


def test_steps_are_fetched_before_anybody_wants_to_take_them_back(later):
    desk, go = later
    go.set()
    desk.settle()
    assert desk.session.history.undoable.edit is not None
    desk.run(Undo)
    assert (desk.target(5), desk.here) == ("", 5)
    desk.run(Undo)
    assert (desk.target(4), desk.here) == ("", 4)
    desk.run(Redo)
    assert desk.target(4) == LONELY
    desk.assert_saved()


def test_what_is_not_there_yet_is_taken_back_when_it_comes_and_gone_to(later):
    desk, go = later
    desk.run(Undo)
    assert desk.target(5) == OTHERS
    assert desk.session.is_saving
    assert not desk.session.is_saved
    go.set()
    desk.qtbot.waitUntil(lambda: desk.target(5) == "")
    assert desk.here == 5
    desk.assert_saved()
    assert desk.target(4) == LONELY


def test_what_is_done_meanwhile_keeps_its_order(later):
    desk, go = later
    desk.run(Undo)
    desk.run(Undo)
    assert desk.session.attempt(lambda transcript: edits.set_target(transcript, 4, "Niektórzy"))
    assert desk.session.do(edits.set_note(desk.transcript, 6, "Uwaga"))
    assert (desk.target(4), desk.segment(6).note) == (LONELY, "")
    go.set()
    desk.assert_saved()
    assert (desk.target(4), desk.target(5), desk.segment(6).note) == ("Niektórzy", "", "Uwaga")
    assert desk.session.history.redoable is None
    desk.session.undo()
    desk.session.undo()
    assert (desk.target(4), desk.segment(6).note) == ("", "")
    assert desk.session.history.undoable is None


def test_more_is_wished_for_than_there_was_done(later):
    desk, go = later
    for _ in range(3):
        desk.session.undo()
    desk.session.redo()
    go.set()
    desk.assert_saved()
    assert (desk.target(4), desk.target(5)) == (LONELY, "")
    assert desk.told == ""


def test_a_talk_that_is_left_is_left_once_all_is_done_in_order(later):
    desk, go = later
    desk.run(Undo)
    threading.Timer(0.1, go.set).start()
    desk.window.close()
    assert [segment.target for segment in desk.stored()[3:5]] == [LONELY, ""]


def test_what_cannot_be_fetched_does_not_keep_what_comes_after_it(later, monkeypatch):
    desk, go = later

    def fail(*_):
        go.wait(30)
        raise LibraryError("The library does not answer.")

    monkeypatch.setattr(Library, "step_edit", fail)
    go.set()
    desk.settle()
    go.clear()
    desk.session._moves.old_steps.start_again()
    desk.run(Undo)
    desk.session.attempt(lambda transcript: edits.set_target(transcript, 6, "Zostało światło."))
    go.set()
    desk.assert_saved()


def test_a_failure_nobody_expected_is_no_sentence(later, monkeypatch):
    desk, go = later
    steps = desk.session._moves.old_steps
    steps.failed.disconnect()
    errors = []
    steps.failed.connect(errors.append)
    monkeypatch.setattr(Library, "step_edit", lambda *_: 1 / 0)
    steps.start_again()
    desk.run(Undo)
    go.set()
    desk.qtbot.waitUntil(lambda: len(errors) == 1)
    assert isinstance(errors[0], ZeroDivisionError)
    with pytest.raises(ZeroDivisionError):
        desk.session._moves.explain(errors[0])
    assert desk.session.is_saved


def test_after_a_talk_was_closed_nothing_more_is_done_to_it(later):
    desk, go = later
    desk.session.undo()
    session = desk.session
    session.close()
    go.set()
    desk.settle()
    assert session.transcript.by_id(5).target == OTHERS
    assert session.is_saved


def test_no_more_is_fetched_than_may_be_wanted_soon(at_work, new_desk, monkeypatch):
    for n in range(9):
        at_work.session.attempt(lambda transcript, n=n: edits.set_target(transcript, 4, f"{n}"))
    at_work.window.close()
    fetched = []
    fetch = Library.step_edit
    monkeypatch.setattr(Library, "step_edit", lambda self, id, n: fetched.append(n) or fetch(self, id, n))
    desk = new_desk()
    desk.open()
    assert fetched == [9, 8, 7, 6, 5]
    desk.run(Undo)
    desk.settle()
    assert fetched == [9, 8, 7, 6, 5, 4]


# By itself, with a library that answers when it is told to


class Answers:
    """Stands for the lane of look-ups: each look waits until the test answers it."""

    def __init__(self):
        self.looks = []

    def read(self, _look, done, failed):
        self.looks.append((done, failed))


class Talk:
    """Stands for an open talk with steps that lie in the library alone."""

    id = TALK
    read_only_reason = ""

    def __init__(self, numbers):
        self.steps = {number: Step(number, "") for number in numbers}
        self.history = self

    def without_edit(self, _most):
        return [step.number for step in self.steps.values() if step.edit is None]

    def supply(self, number, edit):
        self.steps[number].edit = edit


@pytest.fixture
def by_itself(qapp):
    talk, lane = Talk([2, 1]), Answers()
    steps = OldSteps(talk, lane, None)
    heard = []
    steps.moved_on.connect(lambda: heard.append("moved on"))
    steps.failed.connect(heard.append)
    return steps, talk, lane, heard


def test_each_edit_is_fetched_once_until_it_comes(by_itself):
    steps, talk, lane, heard = by_itself
    steps.fetch()
    steps.fetch()
    assert len(lane.looks) == 2
    lane.looks[0][0](Edit("Two", ()))
    assert talk.steps[2].edit == Edit("Two", ())
    assert heard == ["moved on"]
    steps.fetch()
    assert len(lane.looks) == 2
    talk.read_only_reason = "It is in use."
    talk.steps[1].edit = talk.steps[2].edit = None
    steps.fetch()
    assert len(lane.looks) == 2


def test_what_waits_asks_for_its_edit_and_is_done_in_its_turn(by_itself):
    steps, talk, lane, _heard = by_itself
    acts = []
    assert steps.has_to_wait(lambda: acts.append("undo 2"), lambda: talk.steps[2])
    assert steps.has_to_wait(lambda: acts.append("type"))  # needs no edit, and waits for its turn all the same
    assert steps.has_to_wait(lambda: acts.append("undo 1"), lambda: talk.steps[1])
    assert len(lane.looks) == 2
    lane.looks[1][0](Edit("One", ()))
    assert (acts, steps.is_waiting) == ([], True)
    lane.looks[0][0](Edit("Two", ()))
    assert (acts, steps.is_waiting) == (["undo 2", "type", "undo 1"], False)
    assert not steps.has_to_wait(lambda: acts.append("never"), lambda: talk.steps[1])
    assert acts[-1] == "undo 1"


def test_what_was_on_its_way_before_a_new_start_is_not_taken(by_itself):
    steps, talk, lane, heard = by_itself
    acts = []
    steps.has_to_wait(lambda: acts.append("undo"), lambda: talk.steps[2])
    steps.start_again()
    assert len(lane.looks) == 4, "both edits are asked for anew"
    heard.clear()
    lane.looks[0][0](Edit("Old", ()))
    lane.looks[1][1](LibraryError("It was busy."))
    assert (talk.steps[2].edit, acts, heard) == (None, [], [])
    lane.looks[2][0](Edit("New", ()))
    assert (talk.steps[2].edit, acts) == (Edit("New", ()), ["undo"])


def test_a_new_start_does_what_needs_to_wait_no_longer(by_itself):
    steps, talk, _lane, _heard = by_itself
    acts = []
    steps.has_to_wait(lambda: acts.append("undo"), lambda: talk.steps[2])
    talk.steps[2].edit = Edit("Two", ())
    steps.start_again()
    assert (acts, steps.is_waiting) == (["undo"], False)


def test_a_step_that_cannot_be_fetched_lets_the_next_have_its_turn(by_itself):
    steps, talk, lane, heard = by_itself
    acts = []
    steps.has_to_wait(lambda: acts.append("undo 2"), lambda: talk.steps[2])
    steps.has_to_wait(lambda: acts.append("type"))
    error = LibraryError("It does not answer.")
    lane.looks[1][1](error)  # of another step than the one that is waited for
    assert (acts, heard) == ([], [])
    lane.looks[0][1](error)
    assert (acts, heard) == (["type"], [error, "moved on"])
    assert not steps.is_waiting


def test_what_waits_when_the_talk_is_let_go_is_not_done(by_itself):
    steps, talk, lane, heard = by_itself
    acts = []
    steps.has_to_wait(lambda: acts.append("undo"), lambda: talk.steps[2])
    steps.close()
    lane.looks[0][0](Edit("Two", ()))
    assert (acts, heard, steps.is_waiting) == ([], [], False)
