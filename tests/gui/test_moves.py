"""What is done to a talk, counted and announced."""

from collections import Counter

from PySide6.QtWidgets import QToolButton

from dwuglos.talk import edits
from dwuglos.talk.history import OneStep
from gui import moves


def test_the_counts_are_those_of_the_segments_whatever_is_done(at_work, any_edit):
    numbers = iter(range(1, 1_000_000))
    for _ in range(80):
        at_work.session.do(any_edit(at_work.transcript, lambda below: next(numbers) * 7919 % 104_729 % below))
        counted = Counter(s.state for s in at_work.transcript)
        assert {state: n for state, n in at_work.session.counts.items() if n} == dict(counted)
    while at_work.session.history.undoable is not None:
        at_work.session.undo()
    assert at_work.session.counts == {"initial": 2, "translated": 2, "reviewed": 1, "final": 1}
    at_work.assert_saved()


def test_an_edit_of_nothing_is_no_step(at_work):
    assert not at_work.session.do(None)
    assert not at_work.session.attempt(lambda transcript: edits.set_target(transcript, 4, ""))
    assert at_work.session.history.undoable is None


def test_an_edit_that_cannot_be_made_is_told(at_work):
    assert not at_work.session.attempt(lambda transcript: edits.set_target(transcript, 77, "x"))
    assert at_work.told == "That segment is no longer there."


def test_a_step_that_grows_is_told_of_now_and_then(at_work):
    session, chips = at_work.session, at_work.page.filters
    told = []
    session.history_changed.connect(lambda: told.append(dict(session.counts)))
    step = OneStep(session.history)
    for state in ("reviewed", "final", "translated", "reviewed"):
        for id in (2, 3):
            step.do(edits.set_state(session.transcript, [id], state))
    assert len(told) == 1
    at_work.qtbot.waitUntil(lambda: len(told) == 2)
    assert told[1] == session.counts
    assert "Confirmed  4" in [button.text() for button in chips.findChildren(QToolButton)]
    session.undo()
    session.do(edits.set_state(session.transcript, [2], "final"))
    assert len(told) == 4, "what is no growth is told at once"


def test_undo_and_redo_give_the_edit_that_was_made(at_work):
    session, later = at_work.session, []
    edit = edits.copy_source(session.transcript, [4])
    session.do(edit)
    assert session.undo(later.append) == edit.inverse
    assert session.redo(later.append) == edit
    assert later == [edit.inverse, edit]
    assert session.redo(later.append) is None
    session.undo()
    assert session.undo(later.append) is None
    assert len(later) == 2


def test_a_step_that_grew_is_not_announced_once_more_after_another_move(at_work):
    session, announced = at_work.session, []
    step = OneStep(session.history)
    for id in (2, 3):
        step.do(edits.set_state(session.transcript, [id], "reviewed"))
    session.history_changed.connect(lambda: announced.append(True))
    session.do(edits.set_note(session.transcript, 6, "Uwaga"))
    at_work.qtbot.wait(moves.GROWN_MS + 100)
    assert announced == [True]


def test_a_talk_that_was_closed_announces_nothing(at_work):
    session, announced = at_work.session, []
    step = OneStep(session.history)
    for id in (2, 3):
        step.do(edits.set_state(session.transcript, [id], "reviewed"))
    session.history_changed.connect(lambda: announced.append(True))
    session.close()
    at_work.qtbot.wait(moves.GROWN_MS + 100)
    assert announced == []


def test_what_came_too_late_is_told_and_changes_nothing(at_work):
    session = at_work.session
    late = edits.set_target(session.transcript, 4, "Tak")
    session.attempt(lambda transcript: edits.set_target(transcript, 4, "Nie"))
    assert not session.do(late)
    assert at_work.told == "Segment 4 has changed in the meantime; nothing was done."
    assert at_work.target(4) == "Nie"
    assert not session.do(edits.set_state(at_work.transcript, [4], "translated"))
