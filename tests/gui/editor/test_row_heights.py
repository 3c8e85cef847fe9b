"""Heights of rows: found for what is on the screen, without moving what the eye is on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from dwuglos.profiles import Profile
from dwuglos.talk import edits
from gui.commands.edit import Undo
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


def heights(desk):
    return desk.table._heights


def test_the_rows_on_the_screen_end_with_the_screen_or_with_the_talk(long_talk):
    table = long_talk.table
    table.verticalScrollBar().setValue(0)
    assert heights(long_talk).visible() == on_screen(table)
    assert heights(long_talk).visible().start == 0
    table.go_to(200)
    assert heights(long_talk).visible() == on_screen(table)
    table.segments.set_filter(lambda segment: segment.id < 4)
    assert heights(long_talk).visible() == range(3)
    table.segments.set_filter(lambda segment: False)
    assert heights(long_talk).visible() == range(0)


def test_a_row_is_as_high_as_the_higher_of_its_texts_and_never_lower_than_two_lines(long_talk):
    table = long_talk.table
    two_lines = 2 * table.fontMetrics().lineSpacing() + 12
    table.go_to(1)
    long_talk.settle()

    def lines(text, column):
        width = table.columnWidth(column) - 12
        return table.fontMetrics().boundingRect(0, 0, width, 100_000, int(Qt.TextFlag.TextWordWrap), text).height()

    assert table.rowHeight(0) == lines(LONG, 2) + 12
    assert table.rowHeight(1) == two_lines
    long_talk.session.do(edits.set_target(long_talk.transcript, 1, LONG * 2))
    assert table.rowHeight(0) == lines(LONG * 2, 3) + 12
    long_talk.session.do(edits.set_source(long_talk.transcript, 1, "Short."))
    long_talk.session.do(edits.set_target(long_talk.transcript, 1, ""))
    assert table.rowHeight(0) == two_lines


def test_only_rows_on_the_screen_and_next_to_it_are_fitted(long_talk, monkeypatch):
    fitter, fitted = heights(long_talk), []
    long_talk.table.go_to(200)
    visible = fitter.visible()
    monkeypatch.setattr(fitter, "fit", lambda rows: fitted.append(list(rows)))
    fitter.fit_between(0, 399)
    fitter.fit_between(0, visible.start + 1)
    fitter.fit_between(0, 5)
    fitter.fit_between(visible.stop + 1, 399)
    assert fitted == [
        list(range(visible.start - 1, visible.stop + 1)),
        [visible.start - 1, visible.start, visible.start + 1],
        [],
        [],
    ]
    long_talk.table.verticalScrollBar().setValue(0)
    fitted.clear()
    fitter.fit_between(-1, 1)
    assert fitted == [[0, 1]]
    long_talk.table.go_to(400)
    fitted.clear()
    fitter.fit_between(398, 400)
    assert fitted == [[398, 399]]


def test_fitting_says_whether_anything_changed(long_talk):
    fitter = heights(long_talk)
    long_talk.table.go_to(1)
    assert not fitter.fit((0, 1))
    long_talk.table.verticalHeader().resizeSection(1, 99)
    assert fitter.fit((0, 1))
    assert not fitter.fit((0, 1))


def test_the_scroll_bar_and_the_open_cell_follow_the_heights(long_talk):
    table = long_talk.table
    table.go_to(2, edit=True)
    long_talk.session.do(edits.set_target(long_talk.transcript, 1, LONG * 3))
    assert table.verticalScrollBar().maximum() == table.verticalHeader().length() - table.viewport().height()
    assert long_talk.cell.geometry() == table.visualRect(table.currentIndex())
    table.close_cell()
    table.segments.set_filter(lambda segment: segment.id == 2)
    assert table.verticalScrollBar().maximum() == 0


def test_an_open_cell_makes_room_in_its_row_alone(long_talk):
    table = long_talk.table
    table.go_to(2, edit=True)
    before = table.rowHeight(2)
    long_talk.cell.input.setPlainText("a\n" * 10)
    assert table.rowHeight(1) == long_talk.cell.needed_height() > before
    long_talk.cell.input.setPlainText("")
    heights(long_talk).fit((0, 1, 2))
    assert table.rowHeight(2) == before


def test_nothing_is_fitted_while_the_table_is_hidden_and_all_when_it_comes_back(long_talk, monkeypatch):
    fitter, asked = heights(long_talk), []
    long_talk.window.show_article()
    monkeypatch.setattr(fitter, "fit_between", lambda *rows: asked.append(rows))
    fitter.fit_visible()
    assert asked == []
    monkeypatch.undo()
    long_talk.window.show_segments()
    QApplication.processEvents()
    assert_texts_fit(long_talk.table)


def test_heights_are_looked_up_once_for_each_text_and_width(long_talk):
    fitter = heights(long_talk)
    first = fitter._text_height(LONG, 200)
    assert fitter._heights[LONG, 200] == first > fitter._text_height(LONG, 400)
    assert fitter._text_height("", 0) > 0
    fitter._heights.update({(str(n), 1): n for n in range(5001)})
    assert fitter._text_height("7", 1) == 7
    assert fitter._text_height("new", 1) > 0
    assert len(fitter._heights) == 1, "what is remembered does not grow without end"


CHANGES = {
    "an edit": lambda desk: desk.session.do(edits.set_target(desk.transcript, 2, LONG * 2)),
    "undo": lambda desk: desk.run(Undo),
    "lines as exported": lambda desk: desk.page.show_in_lines(not desk.page.in_lines),
    "another profile": lambda desk: desk.page.use_profile(Profile("narrow", "Narrow", 20, 4, 17, 800, 7000)),
    "another size of text": lambda desk: desk.page.use_text_size(150),
    "another width": lambda desk: desk.table.horizontalHeader().resizeSection(2, 300),
    "a hidden column": lambda desk: desk.table.column_layout.show(2, False),
    "a filter": lambda desk: desk.table.segments.set_filter(lambda segment: segment.id % 2 == 0),
    "rows that go": lambda desk: desk.session.do(edits.delete(desk.transcript, [1, 3, 6])),
}


def test_rows_have_the_heights_that_a_table_would_find_that_remembers_nothing(long_talk):
    table, fitter = long_talk.table, long_talk.table._heights
    for name, change in CHANGES.items():
        change(long_talk)
        QApplication.processEvents()
        rows = on_screen(table)
        heights = [table.rowHeight(row) for row in rows]
        fitter.forget()
        assert not fitter.fit(rows), name
        assert heights == [table.rowHeight(row) for row in rows], name


def test_the_current_row_that_grows_at_the_bottom_stays_in_view(long_talk):
    table = long_talk.table
    table.go_to(199)  # of many lines
    QApplication.processEvents()
    bar = table.verticalScrollBar()
    bar.setValue(bar.value() + table.rowViewportPosition(198) + table.rowHeight(198) - table.viewport().height())
    QApplication.processEvents()
    before = table.rowHeight(198)
    assert table.rowViewportPosition(198) + before == table.viewport().height()
    table.column_layout.share = 0.3
    table.column_layout._settle()
    assert table.rowHeight(198) > before
    assert table.rowViewportPosition(198) + table.rowHeight(198) <= table.viewport().height()
