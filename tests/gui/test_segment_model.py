"""The model keeps the contract of Qt whatever happens to the transcript."""

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from dwuglos.talk import edits
from dwuglos.talk.transcript import STATES
from gui.segment_model import SegmentModel

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def ids(model):
    return [model.segment(row).id for row in range(model.rowCount())]


def some_filter(pick):
    states = [state for state in STATES if pick(2)]
    return [] if pick(4) == 0 else [lambda segment: segment.state in states]


@pytest.mark.parametrize("seed", range(4))
def test_the_contract_holds_under_random_edits_filters_and_undo(at_work, any_edit, seed):
    source = random.Random(seed)
    session = at_work.session
    models = [SegmentModel(session, session), SegmentModel(session, session), at_work.table.segments]
    for model in models[:2]:
        model.columns = model.columns[2:]  # the tester takes it for an error that numbers change where rows go
    testers = [QAbstractItemModelTester(model, FATAL) for model in models[:2]]
    for _ in range(120):
        wish = source.randrange(10)
        if wish == 0:
            for model in models[1:]:
                model.set_filter(*some_filter(source.randrange))
        elif wish <= 2 and session.history.undoable is not None:
            session.undo()
        elif wish == 3 and session.history.redoable is not None:
            session.redo()
        else:
            session.do(any_edit(session.transcript, source.randrange))
        assert ids(models[0]) == [s.id for s in session.transcript]
        for model in models[1:]:
            shown = ids(model)
            assert shown == [s.id for s in session.transcript if s.id in set(shown)]
            assert [model.row_of(id) for id in shown] == list(range(len(shown)))
    at_work.assert_saved()
    for each in (*testers, *models[:2]):
        each.deleteLater()


def test_numbers_count_in_the_whole_talk(at_work):
    model = at_work.table.segments
    model.set_filter(lambda segment: segment.state == "initial")
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["4", "5"]
    at_work.session.do(edits.delete(at_work.transcript, [1]))
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["3", "4"]


def test_numbers_that_change_are_announced(at_work):
    told = []
    model = at_work.table.segments
    model.dataChanged.connect(lambda first, last, _: told.append((first.row(), last.row())))
    at_work.session.do(edits.delete(at_work.transcript, [3]))
    assert told == [(2, 4)]


def test_numbers_that_change_with_a_hidden_segment_are_announced(at_work):
    told = []
    model = at_work.table.segments
    model.set_filter(lambda segment: segment.state == "initial")
    model.dataChanged.connect(lambda first, last, _: told.append((first.row(), last.row())))
    at_work.session.do(edits.delete(at_work.transcript, [1]))
    assert told == [(0, 1)]
    at_work.session.undo()
    model.set_filter(lambda segment: segment.state == "initial")
    told.clear()
    at_work.session.do(edits.delete(at_work.transcript, [6]))
    assert told == []


def announced(model):
    """Return the list into which the spans of rows go that are announced as changed."""
    spans = []
    model.dataChanged.connect(
        lambda first, last, _: spans.append((first.row(), last.row(), first.column(), last.column()))
    )
    return spans


def test_only_the_rows_that_changed_are_announced(at_work):
    spans = announced(at_work.table.segments)
    at_work.session.do(edits.set_state(at_work.transcript, [1, 2, 6], "translated"))
    assert spans == [(0, 0, 0, 5), (5, 5, 0, 5)]  # the second is a draft already
    spans.clear()
    at_work.session.do(edits.set_state(at_work.transcript, [1, 2, 3, 6], "final"))
    assert spans == [(0, 2, 0, 5), (5, 5, 0, 5)]
    spans.clear()
    at_work.session.undo()
    assert spans == [(0, 2, 0, 5), (5, 5, 0, 5)]


def test_under_a_filter_the_rows_that_show_them_are(at_work):
    model = at_work.table.segments
    model.set_filter(lambda segment: segment.id in (1, 3, 6))
    spans = announced(model)
    at_work.session.do(edits.set_state(at_work.transcript, [2, 3, 6], "reviewed"))
    assert spans == [(1, 2, 0, 5)]


def test_very_many_are_announced_as_one_span(at_work, monkeypatch):
    monkeypatch.setattr("gui.segment_model._MANY", 2)
    model = at_work.table.segments
    spans = announced(model)
    at_work.session.do(edits.set_state(at_work.transcript, [2, 3], "reviewed"))
    at_work.session.do(edits.set_state(at_work.transcript, [2, 3, 6], "translated"))
    assert spans == [(1, 2, 0, 5), (1, 5, 0, 5)]
    model.set_filter(lambda segment: segment.id in (1, 3, 5))
    spans.clear()
    at_work.session.do(edits.set_state(at_work.transcript, [2, 3, 6], "final"))
    assert spans == [(1, 2, 0, 5)]
    model.set_filter(lambda segment: segment.id == 1)
    spans.clear()
    at_work.session.do(edits.set_state(at_work.transcript, [2, 3, 6], "reviewed"))
    assert spans == []


def test_a_segment_that_was_changed_and_then_taken_out_is_not_announced(at_work):
    spans = announced(at_work.table.segments)
    change = edits.set_target(at_work.transcript, 6, "x").changes
    gone = change[0].after
    at_work.session.do(edits.Edit("Both", (*change, edits.Change(gone, None))))
    assert spans == []


def test_a_new_segment_is_shown_under_any_filter(at_work):
    """It was asked for just now, and would seem lost."""
    model = at_work.table.segments
    model.set_filter(lambda segment: segment.state == "reviewed")
    at_work.session.do(edits.insert_after(at_work.transcript, 1))
    assert ids(model) == [1, 7]


def test_changes_of_hidden_segments_are_not_announced(at_work):
    told = []
    model = at_work.table.segments
    model.set_filter(lambda segment: segment.state == "reviewed")
    model.dataChanged.connect(lambda *_: told.append(1))
    at_work.session.do(edits.set_target(at_work.transcript, 4, "Tak"))
    assert told == []
    assert model.row_of(4) is None


def test_cells_say_their_text_and_what_a_screen_reader_needs(at_work):
    model = at_work.table.segments
    said = [model.index(1, n).data() for n in range(model.columnCount())]
    assert said[:5] == ["2", "0:02.0\n3.0 s", TEXT, "Dziś przyjrzymy się latarniom,", "Draft"]
    role = Qt.ItemDataRole.AccessibleDescriptionRole
    described = [model.index(1, n).data(role) for n in range(model.columnCount())]
    assert described[1] == "segment 2 of 6, Time, Draft. 0:02.000 – 0:05.000"
    assert described[3] == "segment 2 of 6, Polish, Draft."
    assert described[4] == "segment 2 of 6, State, Draft. Draft, drafted by google"
    assert model.index(3, 3).data(Qt.ItemDataRole.AccessibleTextRole) == "empty"
    assert [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())] == [
        "#",
        "Time",
        "English",
        "Polish",
        "State",
        "CPS",
    ]


TEXT = "Tonight we look at lighthouses,"


def test_only_texts_and_times_can_be_edited(at_work):
    model = at_work.table.segments
    editable = [column.name for n, column in enumerate(model.columns) if is_editable(model, n)]
    assert editable == ["times", "source", "target"]
    assert not model.setData(model.index(0, 0), "7")
    assert not model.setData(model.index(0, 3), "x", Qt.ItemDataRole.DisplayRole)
    assert at_work.session.history.undoable is None


def is_editable(model, column):
    return bool(model.flags(model.index(0, column)) & Qt.ItemFlag.ItemIsEditable)
