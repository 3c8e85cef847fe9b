"""Heights of rows: found for what is on the screen, without moving what the eye is on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from dwuglos.talk import edits
from tests.gui.editor.rows import LONG, on_screen


def assert_texts_fit(table):
    rows = on_screen(table)
    assert len(rows) > 2
    lines = table.fontMetrics().lineSpacing()
    for row in rows:
        for column in (2, 3):
            width = table.columnWidth(column) - 12
            text = table.segments.index(row, column).data()
            box = table.fontMetrics().boundingRect(0, 0, width, 100_000, int(Qt.TextFlag.TextWordWrap), text)
            assert table.rowHeight(row) >= box.height(), f"row {row} is too low"
    assert max(table.rowHeight(row) for row in rows) > 3 * lines


def test_texts_fit_at_first(long_talk):
    assert_texts_fit(long_talk.table)


def test_texts_fit_after_scrolling(long_talk):
    bar = long_talk.table.verticalScrollBar()
    for value in (300, 1500, 4000, bar.maximum(), 2000, 0):
        bar.setValue(value)
        QApplication.processEvents()
        assert_texts_fit(long_talk.table)


@pytest.mark.parametrize("width", [700, 1000])
def test_texts_fit_after_resizing(long_talk, width):
    long_talk.table.go_to(200)
    long_talk.window.resize(width, 500)
    QApplication.processEvents()
    assert_texts_fit(long_talk.table)


def test_texts_fit_after_edits_and_filters(long_talk):
    session, table = long_talk.session, long_talk.table
    session.do(edits.set_target(long_talk.transcript, 2, LONG * 2))
    assert_texts_fit(table)
    table.segments.set_filter(lambda segment: segment.id % 2 == 0)
    QApplication.processEvents()
    assert_texts_fit(table)
    session.do(edits.delete(long_talk.transcript, range(2, 30)))
    QApplication.processEvents()
    assert_texts_fit(table)


def test_a_far_segment_is_shown_with_its_neighbours(long_talk):
    table = long_talk.table
    for id in (250, 20, 399, 1):
        table.go_to(id)
        QApplication.processEvents()
        row = table.segments.row_of(id)
        assert set(range(max(row - 1, 0), min(row + 2, 400))) <= set(on_screen(table))
        top, bottom = table.rowViewportPosition(row), table.rowViewportPosition(row) + table.rowHeight(row)
        assert top >= 0
        assert bottom <= table.viewport().height()
        assert_texts_fit(table)


def test_what_the_eye_is_on_does_not_jump_when_scrolling_up(long_talk):
    """Rows that come in at the top turn out higher than they were taken for."""
    table = long_talk.table
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum() // 2)
    QApplication.processEvents()
    for _ in range(40):
        row = on_screen(table)[len(on_screen(table)) // 2]
        before = table.rowViewportPosition(row)
        table.verticalScrollBar().setValue(table.verticalScrollBar().value() - 40)
        moved = table.rowViewportPosition(row) - before
        assert abs(moved - 40) <= 1, f"row {row} moved by {moved} where the bar was moved by 40"


def test_what_the_eye_is_on_does_not_jump_while_typing_in_the_row_below(long_talk):
    table = long_talk.table
    table.go_to(100, edit=True)
    QApplication.processEvents()
    above = table.rowViewportPosition(98)
    long_talk.type("Dalej. ")
    QApplication.processEvents()
    assert table.rowViewportPosition(98) == above
