"""The rows of the table: how they are sized, shared out and painted, and that no more is painted than has to be."""

from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView

from dwuglos.store.library import Library
from dwuglos.talk import edits
from dwuglos.talk.transcript import NewSegment, number
from gui.look import theme
from tests.gui.desk import CTRL, SHIFT, Key
from tests.gui.editor.rows import Painted, on_screen, shown


def test_rows_follow_when_a_column_is_made_wider(long_talk):
    table = long_talk.table
    before = table.rowHeight(0)
    table.horizontalHeader().resizeSection(1, 400)
    QApplication.processEvents()
    assert table.rowHeight(0) > before
    table.horizontalHeader().resizeSection(1, 88)
    QApplication.processEvents()
    assert table.rowHeight(0) == before


def test_rows_follow_when_the_window_is_made_narrower(long_talk):
    before = long_talk.table.rowHeight(0)
    long_talk.window.resize(long_talk.window.width() - 300, long_talk.window.height())
    QApplication.processEvents()
    assert long_talk.table.rowHeight(0) > before


def test_the_table_is_painted_with_the_current_row_marked(at_work):
    at_work.table.clearFocus()
    picture = at_work.table.viewport().grab().toImage()
    ratio = picture.devicePixelRatio()

    def background(row):
        box = at_work.table.visualRect(at_work.table.segments.index(row, 3))
        return picture.pixelColor(int((box.right() - 3) * ratio), int((box.bottom() - 4) * ratio)).name()

    assert background(3) == "#dfeafb"
    assert background(1) == "#ffffff"


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


def test_rows_are_chosen_as_a_whole_and_told_apart_without_a_grid(at_work):
    table = at_work.table
    assert table.accessibleName() == "Segments"
    assert table.selectionBehavior() == QAbstractItemView.SelectionBehavior.SelectRows
    assert table.selectionMode() == QAbstractItemView.SelectionMode.ExtendedSelection
    assert table.verticalScrollMode() == QAbstractItemView.ScrollMode.ScrollPerPixel
    assert table.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    assert table.contextMenuPolicy() == Qt.ContextMenuPolicy.CustomContextMenu
    assert not table.showGrid()
    assert table.wordWrap()
    assert not table.tabKeyNavigation()
    assert table.viewport().testAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
    assert (table.sizeHint().width(), table.sizeHint().height()) == (900, 500)
    triggers = QAbstractItemView.EditTrigger
    assert table.editTriggers() == triggers.DoubleClicked | triggers.EditKeyPressed


def test_rows_have_room_for_two_lines_and_are_not_numbered_by_qt(at_work):
    table, rows = at_work.table, at_work.table.verticalHeader()
    assert rows.isHidden()
    assert rows.sectionResizeMode(0) == QHeaderView.ResizeMode.Fixed
    assert rows.minimumSectionSize() == 20
    two_lines = 2 * table.fontMetrics().lineSpacing() + 2 * 6
    assert rows.defaultSectionSize() == two_lines
    assert [table.rowHeight(row) for row in range(6)] == [two_lines] * 6


def test_texts_share_the_room_that_other_columns_leave(at_work):
    table, header = at_work.table, at_work.table.horizontalHeader()
    assert not header.highlightSections()
    assert header.minimumSectionSize() == 36
    assert header.defaultAlignment() == Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    stretching = [header.sectionResizeMode(n) == QHeaderView.ResizeMode.Stretch for n in range(header.count())]
    assert stretching == [column.field == "target" for column in table.segments.columns]
    widths = [table.columnWidth(n) for n, column in enumerate(table.segments.columns) if not column.stretches]
    assert widths == [column.width for column in table.segments.columns if not column.stretches]
    assert abs(table.columnWidth(2) - table.columnWidth(3)) <= 1
    assert header.length() == table.viewport().width()


@pytest.fixture
def painted(at_work, monkeypatch):
    """The rows that are painted from now on."""
    rows, delegate = [], at_work.table._delegate
    paint = delegate.paint_row
    QApplication.processEvents()
    monkeypatch.setattr(delegate, "paint_row", lambda p, row, *rest: (rows.append(row), paint(p, row, *rest)))
    return rows


def test_only_the_rows_that_an_edit_changed_are_painted(at_work, painted):
    at_work.session.do(edits.set_state(at_work.transcript, [1, 6], "translated"))
    QApplication.processEvents()
    assert set(painted) == {0, 1, 5}, "Qt takes one pixel of the row that follows"
    painted.clear()
    at_work.session.do(edits.set_target(at_work.transcript, 6, "Ech."))
    QApplication.processEvents()
    assert set(painted) == {5}


def test_a_letter_does_not_paint_the_row_that_its_cell_hides(at_work, painted):
    at_work.table.go_to(3, edit=True)
    at_work.type("Raz")
    QApplication.processEvents()
    painted.clear()
    at_work.type(" dwa")
    QApplication.processEvents()
    assert painted == []
    at_work.key(Key.Key_Escape)
    QApplication.processEvents()
    assert 2 in painted


def test_only_the_columns_in_a_part_of_the_view_are_painted(at_work, monkeypatch):
    table, painted = at_work.table, []
    QApplication.processEvents()
    monkeypatch.setattr(table._delegate, "paint_row", lambda _, row, box, columns, *rest: painted.append(columns))
    left, width = table.columnViewportPosition(3), table.columnWidth(3)
    table.viewport().update(left, 0, width, 10)
    QApplication.processEvents()
    assert painted == [[(at, size if n == 3 else 0) for n, (at, size) in enumerate(table._columns(table.rect()))]]


def test_rows_that_go_by_under_the_mouse_are_not_painted_for_it(even_talk, monkeypatch):
    table, painted = even_talk.table, []
    table.go_to(100)
    QTest.mouseMove(table.viewport(), table.viewport().rect().center())
    QApplication.processEvents()
    monkeypatch.setattr(table._delegate, "paint_row", lambda _, row, *rest: painted.append(row))
    bar = table.verticalScrollBar()
    for _ in range(3):
        bar.setValue(bar.value() + table.rowHeight(0))
        QApplication.processEvents()
    last = on_screen(table).stop - 1
    assert min(painted) >= last - 4


def test_changes_off_the_screen_paint_and_fit_nothing(long_talk, monkeypatch):
    table, painted = long_talk.table, []
    QApplication.processEvents()
    monkeypatch.setattr(table._delegate, "paint_row", lambda _, row, *rest: painted.append(row))
    fitted = []
    height = table._heights._height
    monkeypatch.setattr(table._heights, "_height", lambda row, *rest: (fitted.append(row), height(row, *rest))[1])
    long_talk.session.do(edits.set_state(long_talk.transcript, [100, 200, 300], "reviewed"))
    QApplication.processEvents()
    assert (painted, fitted) == ([], [])
    long_talk.session.do(edits.set_state(long_talk.transcript, [2, 300], "reviewed"))
    QApplication.processEvents()
    assert set(painted) == {1, 2}
    assert set(fitted) == {1}


def backgrounds(desk):
    """Return the colour behind each row, near its lower right corner, and the one below the rows."""
    table = desk.table
    picture = table.viewport().grab().toImage()
    right = table.viewport().width() - 2
    rows = range(table.segments.rowCount())
    bottoms = [table.rowViewportPosition(row) + table.rowHeight(row) - 3 for row in rows]
    return [picture.pixelColor(right, y).name() for y in (*bottoms, bottoms[-1] + 20)]


def test_selected_rows_and_the_sentence_stand_out_over_the_whole_width(at_work):
    plain, chosen, sentence = theme.LIGHT.base, theme.LIGHT.current, theme.LIGHT.sentence
    at_work.table.go_to(5)
    at_work.key(Key.Key_Down, SHIFT)
    assert backgrounds(at_work) == [plain] * 4 + [chosen] * 2 + [plain]
    at_work.table.go_to(2)
    assert backgrounds(at_work) == [plain, chosen, sentence] + [plain] * 4


def test_the_sentence_follows_what_is_done_to_its_segments(at_work):
    plain, chosen, sentence = theme.LIGHT.base, theme.LIGHT.current, theme.LIGHT.sentence
    at_work.table.go_to(2)
    at_work.session.do(edits.set_source(at_work.transcript, 3, "Keepers lived in them."))
    at_work.session.do(edits.set_source(at_work.transcript, 2, "Tonight we look at lighthouses."))
    QApplication.processEvents()
    assert backgrounds(at_work)[:3] == [plain, chosen, plain]
    at_work.session.undo()
    at_work.session.undo()
    QApplication.processEvents()
    assert backgrounds(at_work)[:3] == [plain, chosen, sentence]


def test_the_current_row_has_a_bar_at_its_edge_and_selected_ones_have_none(at_work):
    at_work.table.go_to(5)
    at_work.key(Key.Key_Down, SHIFT)
    picture = at_work.table.viewport().grab().toImage()
    edges = [at_work.table.rowViewportPosition(row) + 5 for row in range(6)]
    for x in range(3):
        assert [picture.pixelColor(x, y).name() == theme.LIGHT.accent for y in edges] == [False] * 5 + [True]
    assert picture.pixelColor(3, edges[5]).name() == theme.LIGHT.current


def test_another_look_is_painted_at_once(at_work, painted):
    at_work.table.set_look(at_work.page.profile, "evening")
    QApplication.processEvents()
    assert set(painted) == set(range(6))
    picture = at_work.table.viewport().grab().toImage()
    box = at_work.table.visualRect(at_work.table.segments.index(0, 2))
    inked = {picture.pixelColor(x, box.top() + 14).name() for x in range(box.left(), box.right())}
    assert theme.LIGHT.match in inked


def test_losing_and_getting_the_focus_paints_nothing(at_work):
    painted = Painted(at_work.table.viewport())
    QApplication.processEvents()
    painted.shares.clear()
    at_work.page.find_bar.input.setFocus()
    at_work.table.setFocus()
    QApplication.processEvents()
    assert painted.shares == []
