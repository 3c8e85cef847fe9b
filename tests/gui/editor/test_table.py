"""Heights of rows: found for what is on the screen, without moving what the eye is on."""

from random import Random

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication

from dwuglos.store.library import Library
from dwuglos.talk import edits
from dwuglos.talk.transcript import NewSegment, number
from gui.commands.segment import Delete
from tests.gui.desk import CTRL, Key

LONG = "A rather long sentence that needs several lines in any column of a window of this size, " * 4


@pytest.fixture
def long_talk(kept, desk):
    """400 segments; every third one needs many lines."""
    with Library(kept) as library:
        segments = [
            NewSegment(n * 1000, n * 1000 + 900, LONG if n % 3 == 0 else f"Number {n}.", f"Numer {n}.")
            for n in range(400)
        ]
        id = library.add_talk("Long", number(segments))
    desk.open(id)
    QApplication.processEvents()
    return desk


def on_screen(table):
    first, last = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
    return range(first, (last if last >= 0 else table.segments.rowCount() - 1) + 1)


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


def test_stepping_down_keeps_the_current_row_on_the_screen(long_talk):
    table = long_talk.table
    table.go_to(1, edit=True)
    for _ in range(30):
        long_talk.key(Key.Key_Return)
        row = table.currentIndex().row()
        assert table.rowViewportPosition(row) >= 0
        assert table.rowViewportPosition(row) + table.rowHeight(row) <= table.viewport().height()
    assert long_talk.here == 31


def test_going_to_a_hidden_segment_says_no(at_work):
    at_work.table.segments.set_filter(lambda segment: segment.state == "initial")
    assert not at_work.table.go_to(1)
    assert at_work.table.go_to(4)


def test_the_selected_segments_come_in_their_order(at_work):
    model = at_work.table.selectionModel()
    flag = model.SelectionFlag
    model.clear()
    assert at_work.table.selected_ids() == []
    for row in (4, 1):
        model.select(at_work.table.segments.index(row, 0), flag.Select | flag.Rows)
    assert at_work.table.selected_ids() == [2, 5]


def test_the_table_is_painted_with_the_current_row_marked(at_work):
    at_work.table.clearFocus()
    picture = at_work.table.viewport().grab().toImage()
    ratio = picture.devicePixelRatio()

    def background(row):
        box = at_work.table.visualRect(at_work.table.segments.index(row, 3))
        return picture.pixelColor(int((box.right() - 3) * ratio), int((box.bottom() - 4) * ratio)).name()

    assert background(3) == "#dfeafb"
    assert background(1) == "#ffffff"


def test_deleting_under_a_filter_keeps_a_segment_current(at_work):
    at_work.table.segments.set_filter(lambda segment: segment.state == "initial")
    at_work.table.go_to(4)
    at_work.run(Delete)
    assert at_work.table.current() is not None
    at_work.key(Key.Key_Z, CTRL)
    assert at_work.here == 4


class Painted(QObject):
    """How much of a widget was painted each time: 1 is all of it."""

    def __init__(self, widget):
        super().__init__(widget)
        self.shares = []
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):  # noqa: N802 (Qt's name)
        if event.type() == QEvent.Type.Paint:
            pixels = sum(rect.width() * rect.height() for rect in event.region())
            self.shares.append(pixels / (watched.width() * watched.height()))
        return False


def test_scrolling_paints_only_what_comes_in(long_talk):
    table = long_talk.table
    bar, painted = table.verticalScrollBar(), Painted(table.viewport())
    bar.setValue(3000)
    QApplication.processEvents()
    for step in (40, 40, -40):
        painted.shares.clear()
        bar.setValue(bar.value() + step)
        QApplication.processEvents()
        assert 0 < sum(painted.shares) < 1 / 2


def test_opening_and_closing_a_cell_paints_only_its_row(long_talk):
    table = long_talk.table
    table.go_to(table.segments.segment(1).id)
    QApplication.processEvents()
    painted = Painted(table.viewport())
    for key in (Key.Key_Return, Key.Key_Escape):
        painted.shares.clear()
        long_talk.key(key)
        QApplication.processEvents()
        assert (table.open_cell is not None) is (key == Key.Key_Return)
        assert 0 < sum(painted.shares) < 1 / 2


def test_confirming_at_the_lower_end_does_not_paint_all_that_it_scrolls(kept, desk):
    with Library(kept) as library:
        texts = [NewSegment(n * 1000, n * 1000 + 900, f"Number {n}.", f"Numer {n}.", "translated") for n in range(100)]
        id = library.add_talk("Even", number(texts))
    desk.open(id)
    table = desk.table
    table.go_to(table.segments.segment(on_screen(table)[-1]).id, edit=True)
    painted = Painted(table.viewport())
    for _ in range(4):
        QApplication.processEvents()
        painted.shares.clear()
        value = table.verticalScrollBar().value()
        desk.key(Key.Key_Return, CTRL)
        QApplication.processEvents()
        assert table.verticalScrollBar().value() > value
        assert 0 < max(painted.shares) < 2 / 3


def test_what_is_composed_of_keys_may_begin_in_a_cell_that_can_be_edited(at_work):
    table = at_work.table
    for column, editable in (("target", True), ("state", False), ("source", True)):
        at = [each.name for each in table.segments.columns].index(column)
        table.setCurrentIndex(table.segments.index(1, at))
        at_work.page.find_bar.open_bar()
        table.setFocus()
        assert table.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled) is editable


def test_what_was_scrolled_looks_as_if_it_had_been_painted(long_talk):
    table, chance = long_talk.table, Random(0)
    table.go_to(table.segments.segment(30).id)
    for _ in range(25):
        bar = table.verticalScrollBar()
        bar.setValue(bar.value() + chance.choice((-170, -60, 25, 60, 170)))
        if chance.random() < 0.3:
            long_talk.key(chance.choice((Key.Key_Down, Key.Key_Up)))
        QApplication.processEvents()
        assert shown(table) == table.viewport().grab().toImage()


def shown(table):
    """Return what stands on the screen where the rows are."""
    view = table.viewport()
    at = QRect(view.mapTo(table.window(), QPoint()), view.size())
    return table.screen().grabWindow(table.window().winId(), *at.getRect()).toImage()
