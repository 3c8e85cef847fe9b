"""The timeline as a table: what its cells say and take."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt

from dwuglos.talk import article_edits
from dwuglos.talk.article_edits import Drafted
from dwuglos.talk.basis import basis_of
from dwuglos.talk.edits import set_target
from gui.article.page import ArticlePage
from gui.article.timeline_model import MARK, SEGMENTS, TEXT, TIME, TimelineModel
from gui.commands import article as commands
from gui.look import theme
from tests.gui.article.writing import texts
from tests.gui.desk import Desk


def test_a_time_that_is_typed_is_checked(at_work: Desk, page: ArticlePage) -> None:
    page.timeline.add_segments([1, 3])
    model = page.timeline.model
    assert not model.setData(model.index(0, TIME), "pół")
    assert "'pół' is not a time" in at_work.told
    assert model.setData(model.index(0, TIME), "1:02:03")
    assert model.index(0, TIME).data() == "1:02:03"
    assert page.timeline.order.text() == "! Not in the order of time"
    at_work.run(commands.SortTimeline)
    assert texts(at_work, "entry") == ["i ich latarnikom.", "Dobry wieczór."]
    assert page.timeline.order.text() == ""
    assert not at_work.can(commands.SortTimeline)


@pytest.fixture
def model(page: ArticlePage) -> TimelineModel:
    """The table of a timeline with the entries of the first and the third segment."""
    page.timeline.add_segments([1, 3])
    return page.timeline.model


def row(model: TimelineModel, number: int, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> list[object]:
    return [model.index(number, column).data(role) for column in range(model.columnCount())]


def test_a_row_says_when_what_and_in_which_segment(model: TimelineModel) -> None:
    assert [row(model, n) for n in range(model.rowCount())] == [
        ["00:00", "Dobry wieczór.", "1", ""],
        ["00:05", "i ich latarnikom.", "3", ""],
    ]
    assert row(model, 1, Qt.ItemDataRole.EditRole) == row(model, 1)
    assert row(model, 1, Qt.ItemDataRole.ToolTipRole) == [None] * 4
    assert row(model, 1, Qt.ItemDataRole.ForegroundRole) == [None] * 4
    assert row(model, 1, Qt.ItemDataRole.DecorationRole) == [None] * 4
    assert model.data(QModelIndex()) is None


def test_it_is_a_table_and_no_tree(model: TimelineModel) -> None:
    assert (model.rowCount(), model.columnCount()) == (2, 4)
    assert (model.rowCount(model.index(0, 0)), model.columnCount(model.index(0, 0))) == (0, 0)


def test_the_heads_of_the_columns(model: TimelineModel) -> None:
    across, role = Qt.Orientation.Horizontal, Qt.ItemDataRole
    assert [model.headerData(n, across) for n in range(4)] == ["Time", "What happens", "Segment", ""]
    to_the_left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    assert model.headerData(1, across, role.TextAlignmentRole) == to_the_left
    assert model.headerData(1, across, role.DecorationRole) is None
    assert model.headerData(1, Qt.Orientation.Vertical) == 2
    assert model.headerData(1, Qt.Orientation.Vertical, role.TextAlignmentRole) is None


def test_entries_are_found_by_their_id(at_work: Desk, model: TimelineModel) -> None:
    parts = at_work.session.article.timeline
    assert [model.part(n) for n in (0, 1)] == parts
    assert [model.row_of(part.id) for part in parts] == [0, 1]
    assert model.row_of(999) is None


def test_an_entry_that_is_not_later_is_marked_and_says_so(at_work: Desk, model: TimelineModel) -> None:
    assert model.setData(model.index(0, TIME), "0:06")
    assert row(model, 0)[MARK] == ""
    assert row(model, 1)[MARK] == "!"
    warning = theme.colours().warning
    colours = [colour and colour.name() for colour in row(model, 1, Qt.ItemDataRole.ForegroundRole)]
    assert colours == [warning, None, None, warning]
    for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
        assert row(model, 1, role) == ["The entry before it is not earlier."] * 4


def test_an_entry_without_a_time_says_so(at_work: Desk, model: TimelineModel) -> None:
    session = at_work.session
    assert session.do(article_edits.add_entry(session.article, session.transcript, None, "Kiedyś"))
    number = next(n for n in range(3) if model.part(n).text == "Kiedyś")
    assert row(model, number) == ["", "Kiedyś", "", "!"]
    assert row(model, number, Qt.ItemDataRole.ToolTipRole)[TEXT] == "This entry has no time."


def test_a_draft_whose_segments_changed_says_so(at_work: Desk, page: ArticlePage) -> None:
    session, model = at_work.session, page.timeline.model
    drafts = [
        Drafted("Raz.", 0, basis=basis_of([session.transcript[0]])),
        Drafted("Dwa.", 2000, basis=basis_of([session.transcript[1]])),
        Drafted("Trzy.", 2000),
    ]
    assert session.do(article_edits.accept_timeline(session.article, session.transcript, drafts, "topics"))
    assert not any(model.is_stale(n) for n in range(3))
    assert session.attempt(lambda transcript: set_target(transcript, 1, "Inaczej."))
    at_work.qtbot.waitUntil(lambda: model.is_stale(0))
    assert [model.is_stale(n) for n in range(3)] == [True, False, False]
    assert row(model, 1, Qt.ItemDataRole.ToolTipRole)[0] == "This is a draft that nobody has confirmed."
    assert row(model, 1, Qt.ItemDataRole.ForegroundRole)[TEXT].name() == theme.colours().faint
    assert [row(model, n)[MARK] for n in range(3)] == ["!", "", "!"]
    said = "The segments it was drafted from have changed since."
    assert row(model, 0, Qt.ItemDataRole.ToolTipRole)[0] == said
    assert row(model, 0, Qt.ItemDataRole.ForegroundRole)[TIME].name() == theme.colours().warning
    assert session.attempt(lambda transcript: set_target(transcript, 2, "Inaczej."))
    assert session.attempt_on_article(lambda article: article_edits.move(article, article.timeline[1].id, 1))
    at_work.qtbot.waitUntil(lambda: model.is_stale(2))
    assert row(model, 2, Qt.ItemDataRole.ToolTipRole)[0] == f"The entry before it is not earlier. {said}"


def test_sentences_are_typed_and_times_as_they_are_change_nothing(at_work: Desk, model: TimelineModel) -> None:
    assert model.setData(model.index(0, TEXT), "  Wieczorem. ")
    assert at_work.session.article.timeline[0].text == "Wieczorem."
    assert not model.setData(model.index(0, TEXT), "Wieczorem.")
    step = at_work.session.history.undoable
    assert not model.setData(model.index(1, TIME), "00:05")
    assert at_work.session.article.timeline[1].segment == 3  # it still moves along
    assert not model.setData(model.index(1, TEXT), "Nic", Qt.ItemDataRole.ToolTipRole)
    assert not model.setData(model.index(1, TIME), "za chwilę")
    assert at_work.session.history.undoable == step


def test_what_can_be_typed_into(model: TimelineModel) -> None:
    editable = [bool(model.index(0, column).flags() & Qt.ItemFlag.ItemIsEditable) for column in range(4)]
    assert editable == [True, True, False, False]
    assert all(model.index(0, column).flags() & Qt.ItemFlag.ItemIsSelectable for column in range(4))
    assert model.flags(QModelIndex()) & Qt.ItemFlag.ItemIsDropEnabled  # below the last entry
    assert not model.flags(QModelIndex()) & Qt.ItemFlag.ItemIsEditable


def test_only_segments_can_be_dropped(at_work: Desk, model: TimelineModel) -> None:
    assert model.mimeTypes() == [SEGMENTS]
    assert model.supportedDropActions() == Qt.DropAction.CopyAction
    words, segments = QMimeData(), QMimeData()
    words.setText("2")
    segments.setData(SEGMENTS, b"2 4")
    assert not model.dropMimeData(words, Qt.DropAction.CopyAction, -1, -1, QModelIndex())
    assert model.rowCount() == 2
    assert model.dropMimeData(segments, Qt.DropAction.CopyAction, -1, -1, QModelIndex())
    assert [model.part(n).segment for n in range(4)] == [1, 2, 3, 4]


def test_nothing_can_be_done_to_a_timeline_that_may_only_be_read(new_desk: Callable[[], Desk]) -> None:
    first = new_desk()
    first.open()
    first.run(commands.ShowArticle)
    first.window.article.timeline.add_segments([1])
    first.wait_saved()
    second = new_desk()
    second.open()
    second.run(commands.ShowArticle)
    model = second.window.article.timeline.model
    assert not any(model.index(0, column).flags() & Qt.ItemFlag.ItemIsEditable for column in range(4))
    data = QMimeData()
    data.setData(SEGMENTS, b"2")
    assert not model.dropMimeData(data, Qt.DropAction.CopyAction, -1, -1, QModelIndex())
    assert not model.setData(model.index(0, TEXT), "x")
    assert row(model, 0)[TEXT] == "Dobry wieczór."


def test_the_same_entries_are_shown_again_without_being_laid_out_again(at_work: Desk, model: TimelineModel) -> None:
    begun: list[object] = []
    changed: list[tuple[int, int, int, int]] = []
    model.modelAboutToBeReset.connect(lambda: begun.append("begin"))
    model.modelReset.connect(lambda: begun.append("end"))
    model.dataChanged.connect(lambda a, b: changed.append((a.row(), a.column(), b.row(), b.column())))
    assert model.setData(model.index(0, TEXT), "Inaczej.")
    assert begun == []
    assert changed == [(0, 0, 1, 3)]
    id = model.part(1).id
    assert at_work.session.attempt_on_article(lambda article: article_edits.remove(article, [id]))
    assert begun == ["begin", "end"]
    assert model.rowCount() == 1
