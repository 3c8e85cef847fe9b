"""The list of notes follows the talk."""

from __future__ import annotations

import random

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from dwuglos.talk import edits
from gui.panels.views.note_list import NoteModel


@pytest.mark.parametrize("seed", range(3))
def test_it_lists_all_notes_after_any_edit(at_work, any_edit, seed):
    source = random.Random(seed)
    session = at_work.session
    model = NoteModel(session, session)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    for _ in range(150):
        segments = session.transcript.segments
        if source.random() < 0.4 and segments:
            id, note = source.choice(segments).id, source.choice(["", "uwaga", "pytanie"])
            session.attempt(lambda t, id=id, note=note: edits.set_note(t, id, note))
        elif source.random() < 0.2:
            session.undo()
        else:
            session.attempt(lambda t: any_edit(t, source.randrange))
        noted = [segment.id for segment in session.transcript if segment.note]
        assert [model.segment(row) for row in range(model.rowCount())] == noted
        numbers = [str(session.transcript.row_of(id) + 1) for id in noted]
        assert [model.data(model.index(row)).split()[0] for row in range(model.rowCount())] == numbers


def test_edits_that_are_about_no_note_leave_the_list_alone(at_work):
    session = at_work.session
    session.attempt(lambda transcript: edits.set_note(transcript, 2, "Uwaga"))
    model = NoteModel(session, session)
    heard = []
    model.modelReset.connect(lambda: heard.append("reset"))
    model.dataChanged.connect(lambda *_: heard.append("data"))
    session.attempt(lambda transcript: edits.set_target(transcript, 4, "Bywało"))
    assert heard == []
    session.attempt(lambda transcript: edits.set_note(transcript, 2, "Inna"))
    assert heard == ["data"]
    session.attempt(lambda transcript: edits.delete(transcript, [1]))
    assert heard == ["data", "data"]
    session.attempt(lambda transcript: edits.set_note(transcript, 4, "Druga"))
    assert heard == ["data", "data", "reset"]


def test_without_a_talk_it_is_empty(qapp):
    model = NoteModel(None, qapp)
    assert (model.rowCount(), model.row_of(1), model.row_of(None)) == (0, None, None)
    model.deleteLater()
