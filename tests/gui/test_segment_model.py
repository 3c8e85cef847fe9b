"""The model keeps the contract of Qt whatever happens to the transcript."""

import random

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from dwuglos.store.library import Library
from dwuglos.talk import edits
from dwuglos.talk.transcript import STATES, NewSegment, number
from gui.segment_model import SegmentModel

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def ids(model):
    return [model.segment(row).id for row in range(model.rowCount())]


def some_filter(pick):
    states = [state for state in STATES if pick(2)]
    return [] if pick(4) == 0 else [lambda segment: segment.state in states]


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


def test_rows_segments_and_numbers_belong_together(at_work):
    model = at_work.table.segments
    assert not model.is_filtered
    assert [(model.number(row), model.segment(row).id, model.row_of(row + 1)) for row in range(6)] == [
        (n, n, n - 1) for n in range(1, 7)
    ]
    model.set_filter(lambda segment: segment.id in (2, 5))
    assert model.is_filtered
    assert [(model.number(row), model.segment(row).id) for row in range(2)] == [(2, 2), (5, 5)]
    assert [model.row_of(id) for id in (1, 2, 3, 5, 6, 99)] == [None, 0, None, 1, None, None]
    assert (model.ids(0, 1), model.ids(1, 1), model.ids(0, 0)) == ([2, 5], [5], [2])
    assert (model.row(1).number, model.row(1).segment.id, model.row(1).marks) == (5, 5, ())
    model.set_filter()
    assert (model.ids(0, 5), model.ids(1, 2)) == ([1, 2, 3, 4, 5, 6], [2, 3])
    assert not model.is_filtered
    assert model.rowCount() == 6


def test_every_predicate_has_to_let_a_segment_through(at_work):
    model = at_work.table.segments
    model.set_filter(lambda segment: segment.id > 1, lambda segment: segment.id < 4)
    assert ids(model) == [2, 3]


def test_cells_have_no_cells_below_them_and_none_beside_the_table(at_work):
    model = at_work.table.segments
    cell = model.index(0, 0)
    assert (model.rowCount(cell), model.columnCount(cell)) == (0, 0)
    nowhere = QModelIndex()
    assert (model.rowCount(nowhere), model.columnCount(nowhere)) == (6, 6)
    assert model.data(nowhere) is None
    assert model.flags(nowhere) == Qt.ItemFlag.NoItemFlags
    gone = model.createIndex(6, 3)
    assert model.data(gone) is None
    assert model.index(5, 3).data() == "Zostało tylko światło."


def test_what_a_cell_answers_by_role(at_work):
    model, role = at_work.table.segments, Qt.ItemDataRole
    assert model.index(1, 1).data(role.EditRole) == "0:02.000 – 0:05.000"
    assert model.index(1, 3).data(role.EditRole) == "Dziś przyjrzymy się latarniom,"
    assert model.index(1, 1).data(role.ToolTipRole) == "0:02.000 – 0:05.000"
    assert model.index(1, 3).data(role.ToolTipRole) is None
    assert model.index(1, 3).data(role.AccessibleTextRole) == "Dziś przyjrzymy się latarniom,"
    assert model.index(1, 3).data(role.DecorationRole) is None
    assert model.index(3, 5).data(role.AccessibleTextRole) == "empty"


def test_headings_stand_over_their_columns(at_work):
    model, across = at_work.table.segments, Qt.Orientation.Horizontal
    align = Qt.AlignmentFlag
    sides = [model.headerData(n, across, Qt.ItemDataRole.TextAlignmentRole) for n in range(6)]
    right, left = align.AlignRight | align.AlignVCenter, align.AlignLeft | align.AlignVCenter
    assert sides == [right, left, left, left, left, right]
    assert model.headerData(2, Qt.Orientation.Vertical) == 3
    assert model.headerData(2, across, Qt.ItemDataRole.ToolTipRole) is None


def test_nothing_can_be_edited_in_a_talk_that_may_only_be_read(at_work, new_desk):
    other = new_desk()
    other.open()
    assert not any(is_editable(other.table.segments, n) for n in range(6))
    assert not other.table.segments.setData(other.table.segments.index(3, 3), "Tak")
    assert other.target(4) == ""


def test_data_that_is_set_is_an_edit_of_the_segment_shown(at_work):
    model = at_work.table.segments
    model.set_filter(lambda segment: segment.state == "initial")
    assert model.setData(model.index(1, 3), "Tak")
    assert at_work.target(5) == "Tak"
    assert not model.setData(model.index(1, 3), "Tak")
    assert model.setData(model.index(0, 1), "0:08 – 0:09")
    assert at_work.segment(4).start == 8000


def test_the_sentence_of_a_row_has_hidden_segments_and_its_rows_have_not(at_work):
    model = at_work.table.segments
    assert [s.id for s in model.sentence(1)] == [s.id for s in model.sentence(2)] == [2, 3]
    assert [s.id for s in model.sentence(0)] == [1]
    assert model.sentence_rows(1) == model.sentence_rows(2) == range(1, 3)
    assert [len(model.sentence_rows(row)) for row in (-1, 0, 3, 5, 6)] == [0] * 5
    model.set_filter(lambda segment: segment.id != 2)
    assert [s.id for s in model.sentence(1)] == [2, 3]
    assert len(model.sentence_rows(1)) == 0
    model.set_filter(lambda segment: segment.id in (2, 3))
    assert model.sentence_rows(0) == model.sentence_rows(1) == range(2)


def test_the_columns_of_texts_are_found(at_work):
    model = at_work.table.segments
    assert (model.column_of("source"), model.column_of("target")) == (2, 3)


def test_rows_that_come_are_inserted_where_they_stand(at_work):
    model = at_work.table.segments
    spans = []
    model.rowsInserted.connect(lambda _, first, last: spans.append(("in", first, last)))
    model.rowsRemoved.connect(lambda _, first, last: spans.append(("out", first, last)))
    at_work.session.do(edits.insert_after(at_work.transcript, 2))
    at_work.session.do(edits.delete(at_work.transcript, [4, 6]))
    assert spans == [("in", 2, 2), ("out", 6, 6), ("out", 4, 4)]
    spans.clear()
    model.set_filter(lambda segment: segment.id in (1, 3))
    at_work.session.do(edits.delete(at_work.transcript, [2]))
    at_work.session.do(edits.delete(at_work.transcript, [3]))
    assert spans == [("out", 1, 1)]
    at_work.session.undo()
    at_work.session.undo()
    assert spans == [("out", 1, 1), ("in", 1, 1), ("in", 1, 1)]
    assert ids(model) == [1, 2, 3]


def test_the_numbers_after_rows_that_come_are_announced_in_their_column_alone(at_work):
    spans = announced(at_work.table.segments)
    at_work.session.do(edits.insert_after(at_work.transcript, 3))
    assert spans[0] == (3, 6, 0, 0)
    spans.clear()
    at_work.session.do(edits.delete(at_work.transcript, [6]))
    assert spans == []


def test_marks_are_said_where_they_stand_and_read_out_in_every_cell(at_work):
    model, role = at_work.table.segments, Qt.ItemDataRole
    at_work.session.do(edits.set_note(at_work.transcript, 2, "One\n<two>"))
    assert [mark.name for mark in model.row(1).marks] == ["note"]
    assert model.row(0).marks == ()
    assert model.index(1, 4).data(role.ToolTipRole) == (
        "<p>Draft, drafted by google</p><p>Note: One<br>&lt;two&gt;</p>"
    )
    assert model.index(0, 4).data(role.ToolTipRole) == "Confirmed"
    assert model.index(1, 1).data(role.ToolTipRole) == "0:02.000 – 0:05.000"
    assert model.index(1, 3).data(role.AccessibleDescriptionRole) == ("segment 2 of 6, Polish, Draft. Note: One\n<two>")
    assert model.index(1, 1).data(role.AccessibleDescriptionRole).endswith("0:05.000. Note: One\n<two>")


def test_a_hundred_changes_are_told_apart_and_more_are_not(kept, desk):
    with Library(kept) as library:
        texts = [NewSegment(n * 1000, n * 1000 + 900, f"Number {n}.") for n in range(210)]
        id = library.add_talk("Long", number(texts))
    desk.open(id)
    spans = announced(desk.table.segments)
    desk.session.do(edits.copy_source(desk.transcript, range(1, 201, 2)))
    assert spans == [(row, row, 0, 5) for row in range(0, 200, 2)]
    spans.clear()
    desk.session.do(edits.copy_source(desk.transcript, range(2, 204, 2)))
    assert spans == [(1, 201, 0, 5)]


def test_a_sentence_may_take_all_rows_of_the_talk(at_work):
    model, transcript = at_work.table.segments, at_work.transcript
    for id, text in enumerate(
        ("This evening,", "tonight,", "at sea,", "as some", "of you", "know, there is light."), 1
    ):
        at_work.session.do(edits.set_source(transcript, id, text))
    assert [model.sentence_rows(row) for row in range(6)] == [range(6)] * 6
    at_work.session.do(edits.set_source(transcript, 3, "at sea."))
    at_work.session.do(edits.set_source(transcript, 4, "As some"))
    assert [model.sentence_rows(row) for row in range(6)] == [range(3)] * 3 + [range(3, 6)] * 3
    model.set_filter(lambda segment: segment.id != 5)
    assert [model.sentence_rows(row) for row in range(5)] == [range(3)] * 3 + [range(3, 5)] * 2


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
