"""The table in which a talk is edited: keys, rows and what is painted of them."""

from random import Random

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView

from dwuglos.store.library import Library
from dwuglos.talk import edits
from dwuglos.talk.transcript import NewSegment, number
from gui.commands.segment import Delete
from gui.look import theme
from tests.gui.desk import ALT, CTRL, PLAIN, SHIFT, Key
from tests.gui.editor.rows import Painted, on_screen, shown


def test_stepping_down_keeps_the_current_row_on_the_screen(long_talk):
    table = long_talk.table
    table.go_to(1, edit=True)
    for _ in range(30):
        long_talk.key(Key.Key_Return)
        row = table.currentIndex().row()
        assert table.rowViewportPosition(row) >= 0
        assert table.rowViewportPosition(row) + table.rowHeight(row) <= table.viewport().height()
    assert long_talk.here == 31


def test_stepping_keeps_the_neighbours_on_the_screen_however_high_they_turn_out(long_talk):
    table = long_talk.table
    table.go_to(1)
    for step in [1] * 25 + [-1] * 25:
        table.step(step)
        row, bottom = table.currentIndex().row(), table.viewport().height()
        near = range(max(row - 1, 0), row + 2)
        assert sum(map(table.rowHeight, near)) <= bottom
        assert table.rowViewportPosition(near[0]) >= 0
        assert table.rowViewportPosition(near[-1]) + table.rowHeight(near[-1]) <= bottom


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
    at_work.table.segments.set_filter(lambda segment: segment.id in (1, 4, 6))
    at_work.table.go_to(4)
    at_work.run(Delete)
    assert (at_work.here, at_work.table.selected_ids()) == (6, [6])
    at_work.key(Key.Key_Z, CTRL)
    assert at_work.here == 4


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


# How it is set up


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


# Keys


def press(table, key, modifiers=PLAIN, text=""):
    QApplication.sendEvent(table, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))


@pytest.mark.parametrize("column", ["number", "times", "source", "target", "state"])
def test_typing_goes_into_the_polish_whichever_column_the_cursor_is_in(at_work, column):
    table = at_work.table
    at = [each.name for each in table.segments.columns].index(column)
    table.setCurrentIndex(table.segments.index(1, at))
    press(table, Key.Key_A, text="ą")
    assert (at_work.cell.segment, at_work.cell.field) == (2, "target")
    assert at_work.cell.text() == "Dziś przyjrzymy się latarniom,ą"
    assert at_work.cell.input.hasFocus()


@pytest.mark.parametrize("modifiers", [CTRL, ALT, Qt.KeyboardModifier.MetaModifier, CTRL | SHIFT])
def test_keys_of_commands_type_nothing(at_work, modifiers):
    press(at_work.table, Key.Key_B, modifiers, "b")
    press(at_work.table, Key.Key_Return, modifiers, "\r")
    assert at_work.table.open_cell is None


@pytest.mark.parametrize("blank", [" ", "\u00a0"])
def test_a_blank_alone_types_nothing_and_leaves_a_confirmation(at_work, blank):
    at_work.table.go_to(1)
    press(at_work.table, Key.Key_Space, text=blank)
    press(at_work.table, Key.Key_Space, text=blank)
    assert at_work.table.open_cell is None
    press(at_work.table, Key.Key_Down)
    assert (at_work.segment(1).target, at_work.segment(1).state) == ("Dobry wieczór.", "reviewed")
    press(at_work.table, Key.Key_A, text="a")
    assert at_work.cell.text() == "Dziś przyjrzymy się latarniom,a", "the blank was for another row"


def test_a_blank_before_a_letter_is_typed_with_it_behind_what_is_there(at_work):
    press(at_work.table, Key.Key_Space, text=" ")
    press(at_work.table, Key.Key_A, text="a")
    assert at_work.cell.text() == "a"
    at_work.key(Key.Key_Escape)
    at_work.table.go_to(2)
    press(at_work.table, Key.Key_Space, text=" ")
    press(at_work.table, Key.Key_A, text="a")
    assert at_work.cell.text() == "Dziś przyjrzymy się latarniom, a"


def test_typing_into_a_cell_that_was_scrolled_away_brings_it_back(long_talk):
    table = long_talk.table
    table.go_to(5, edit=True)
    bar = table.verticalScrollBar()
    for key in (Key.Key_A, Key.Key_Left, Key.Key_Backspace, Key.Key_Y):
        bar.setValue(bar.maximum())
        QApplication.processEvents()
        assert 4 not in on_screen(table)
        long_talk.key(key)
        assert 4 in on_screen(table), f"after {key}"
    assert long_talk.cell.segment == 5


def test_typing_on_a_row_that_was_scrolled_away_brings_it_back(long_talk):
    table = long_talk.table
    for key in (Key.Key_A, Key.Key_F2):
        table.go_to(5)
        table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
        long_talk.key(key)
        assert 4 in on_screen(table)
        long_talk.key(Key.Key_Escape)


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
@pytest.mark.parametrize("modifiers", [PLAIN, SHIFT])
def test_enter_opens_the_polish_and_types_nothing(at_work, key, modifiers):
    press(at_work.table, key, modifiers, "\r")
    assert (at_work.cell.segment, at_work.cell.text()) == (4, "")


@pytest.mark.parametrize(("key", "text"), [(Key.Key_Shift, ""), (Key.Key_Backspace, "\b"), (Key.Key_Down, "")])
def test_keys_that_print_nothing_open_nothing(at_work, key, text):
    press(at_work.table, key, text=text)
    assert at_work.table.open_cell is None
    assert at_work.here == (5 if key == Key.Key_Down else 4)


def test_a_key_that_reaches_the_table_from_elsewhere_opens_nothing(at_work):
    at_work.page.find_bar.open_bar()
    assert not at_work.table.hasFocus()
    press(at_work.table, Key.Key_Return, text="\r")
    press(at_work.table, Key.Key_A, text="a")
    assert at_work.table.open_cell is None


def test_a_talk_that_may_only_be_read_says_why_nothing_can_be_typed(at_work, new_desk):
    other, messages = new_desk(), []
    other.open(at=4)
    other.session.message.connect(messages.append)
    press(other.table, Key.Key_A, text="a")
    assert other.table.open_cell is None
    assert messages == [other.session.read_only_reason]
    other.table.open(other.table.segments.index(1, 0))
    assert (messages[1:], other.here) == ([other.session.read_only_reason], 4)


def test_control_and_home_select_the_row_they_lead_to_and_shift_adds_rows(at_work):
    at_work.key(Key.Key_Home, CTRL)
    assert (at_work.here, at_work.table.selected_ids()) == (1, [1])
    at_work.key(Key.Key_Down, SHIFT)
    at_work.key(Key.Key_Down, SHIFT)
    assert (at_work.here, at_work.table.selected_ids()) == (3, [1, 2, 3])
    at_work.key(Key.Key_End, CTRL)
    assert (at_work.here, at_work.table.selected_ids()) == (6, [6])


def test_what_is_clicked_with_control_is_added_and_taken_away(at_work):
    table = at_work.table

    def click(row, modifiers=PLAIN):
        place = table.visualRect(table.segments.index(row, 3)).center()
        at_work.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifiers, place)
        return table.selected_ids()

    assert click(1) == [2]
    assert click(4, CTRL) == [2, 5]
    assert click(1, CTRL) == [5]
    assert click(4, CTRL) == [at_work.here], "the current one when none is selected"


# Going about


def test_steps_end_at_both_ends(at_work):
    table = at_work.table
    table.go_to(5)
    assert table.step(1)
    assert not table.step(1)
    assert at_work.here == 6
    assert table.open_cell is None
    assert table.step(-5)
    assert not table.step(-1)
    assert at_work.here == 1


def test_a_step_with_an_open_cell_keeps_to_its_language(at_work):
    at_work.table.go_to(2, edit=True, field="source")
    assert at_work.table.step(1)
    assert (at_work.cell.segment, at_work.cell.field) == (3, "source")
    at_work.key(Key.Key_Return)
    assert (at_work.cell.segment, at_work.cell.field) == (4, "source")


def test_after_the_last_row_the_cell_is_closed_and_the_table_has_the_keys(at_work):
    at_work.table.go_to(6, edit=True)
    at_work.type(" Koniec.")
    at_work.key(Key.Key_Return)
    assert (at_work.table.open_cell, at_work.table.hasFocus()) == (None, True)
    assert at_work.target(6) == "Zostało tylko światło. Koniec."


def test_a_segment_is_brought_into_sight_without_moving_the_cursor(long_talk):
    table = long_talk.table
    table.go_to(5)
    table.bring_into_sight(200)
    assert {198, 199, 200} <= set(on_screen(table))
    assert long_talk.here == 5
    table.segments.set_filter(lambda segment: segment.id != 200)
    value = table.verticalScrollBar().value()
    table.bring_into_sight(200)
    assert table.verticalScrollBar().value() == value


def test_a_segment_in_sight_does_not_move_the_screen(long_talk):
    table = long_talk.table
    table.go_to(200)
    value = table.verticalScrollBar().value()
    table.go_to(199)
    assert table.verticalScrollBar().value() == value


@pytest.mark.parametrize("talk", ["long_talk", "even_talk"])
@pytest.mark.parametrize(("key", "modifier"), [(Key.Key_Return, CTRL), (Key.Key_Return, PLAIN)])
def test_going_on_to_the_next_text_scrolls_once_and_no_further_than_it_has_to(talk, key, modifier, request):
    desk = request.getfixturevalue(talk)
    table = desk.table
    table.go_to(200, edit=True)
    QApplication.processEvents()
    values, moves = [], []
    table.verticalScrollBar().valueChanged.connect(values.append)
    for n in range(12):
        table.open_cell.input.insertPlainText(" więcej słów" * (n % 4) + "\n" * (n % 3))
        values.clear()
        desk.key(key, modifier)
        moves.append(len(values))
        QApplication.processEvents()
        assert len(values) == moves[-1]
        row = table.currentIndex().row()
        assert desk.here == 201 + n == row + 1
        assert table.rowHeight(row) >= table.open_cell.needed_height()
        room = table.viewport().height()
        bottom = table.rowViewportPosition(row + 3) + table.rowHeight(row + 3)
        assert bottom == room if moves[-1] == 1 and talk == "even_talk" else bottom <= room
        assert table.rowViewportPosition(row) >= 0
    assert set(moves) <= {0, 1} and sum(moves) > 3 if talk == "even_talk" else max(moves) <= 2


def test_the_current_row_can_be_put_at_a_place_on_the_screen(long_talk):
    table = long_talk.table
    table.go_to(200)
    for top in (100, 37):
        table.put_current_at(top)
        assert table.rowViewportPosition(199) == top


# The open cell


# What is painted


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


def test_without_a_current_row_the_focus_goes_to_the_first(at_work):
    at_work.table.clearFocus()
    at_work.table.selectionModel().clearCurrentIndex()
    at_work.table.setFocus()
    assert at_work.table.currentIndex().isValid()


def test_columns_that_are_moved_over_keep_their_cells(at_work):
    """The cell of each column is painted where its header stands, inside its borders."""
    table = at_work.table
    boxes = {}
    for column in table.segments.columns:
        column.paint = lambda _, box, row, look, name=column.name: boxes.setdefault((name, row.number), box)
    table.horizontalHeader().resizeSection(0, 80)
    QApplication.processEvents()
    boxes.clear()
    table.viewport().repaint()
    for n, column in enumerate(table.segments.columns):
        for row in range(6):
            cell = table.visualRect(table.segments.index(row, n))
            box = boxes[column.name, row + 1]
            assert (box.left(), box.width()) == (cell.left() + 6, table.columnWidth(n) - 12)
            assert (box.top(), box.height()) == (cell.top() + 5, table.rowHeight(row) - 7)


def test_the_last_row_leaves_its_sentence_when_it_is_taken_out(at_work):
    at_work.session.do(edits.set_source(at_work.transcript, 5, "Others wrote to each other every day,"))
    at_work.session.do(edits.set_source(at_work.transcript, 6, "for the light was all they had."))
    at_work.table.go_to(5)
    QApplication.processEvents()
    assert list(at_work.table._bracket.rows) == [4, 5]
    at_work.session.do(edits.delete(at_work.transcript, [6]))
    at_work.table.viewport().repaint()
    assert list(at_work.table._bracket.rows) == []
