"""The mark of two subtitles at once."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from dwuglos.talk import edits
from gui.marks.overlap import OverlapMark
from tests.gui.editor.rows import shown


def overlapping(desk):
    return [id for id in range(1, 7) if "overlap" in [mark.name for mark in desk.table.segments.row(id - 1).marks]]


def test_a_segment_that_begins_too_early_has_it_until_the_one_before_ends_earlier(at_work):
    assert overlapping(at_work) == []
    at_work.session.do(edits.set_times(at_work.transcript, 3, 5000, 8450))
    assert overlapping(at_work) == [4]
    at_work.session.undo()
    assert overlapping(at_work) == []


def test_it_says_by_how_much(at_work, mark_of, inked):
    at_work.session.do(edits.set_times(at_work.transcript, 3, 5000, 8450))
    mark, segment = mark_of(OverlapMark), at_work.segment(4)
    assert mark.word(segment) == "overlaps"
    assert mark.sentence(segment) == "Overlaps: it begins 0.25 s before the one before it has ended."
    assert inked(mark, segment)
    model = at_work.table.segments
    assert model.index(3, 1).data(Qt.ItemDataRole.ToolTipRole).endswith("has ended.</p>")
    assert "has ended." in model.index(3, 3).data(Qt.ItemDataRole.AccessibleDescriptionRole)


def test_the_row_after_the_one_that_was_changed_is_painted_again(at_work):
    QApplication.processEvents()
    at_work.session.do(edits.set_times(at_work.transcript, 3, 5000, 8450))
    QApplication.processEvents()
    assert shown(at_work.table) == at_work.table.viewport().grab().toImage()
