"""Columns: how wide they are, which are shown, and that this is remembered."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu

from gui.commands.segment import EditEnglish
from gui.commands.times import EditTimes
from gui.commands.view import ChooseColumns

NUMBER, TIMES, SOURCE, TARGET, STATE, SPEED = range(6)


def layout(desk):
    return desk.table.column_layout


def widths(desk):
    QApplication.processEvents()
    return [desk.table.columnWidth(n) for n in range(6)]


def fills(desk):
    return sum(widths(desk)) == desk.table.viewport().width()


def test_the_border_between_the_texts_can_be_dragged_and_keeps_its_share(at_work):
    at_work.window.resize(1100, 600)
    room = sum(widths(at_work)[SOURCE : TARGET + 1])
    at_work.table.horizontalHeader().resizeSection(SOURCE, round(room * 0.3))
    assert fills(at_work)
    at_work.window.resize(1400, 600)
    source, target = widths(at_work)[SOURCE : TARGET + 1]
    assert abs(source / (source + target) - 0.3) < 0.01
    assert fills(at_work)
    at_work.table.setColumnWidth(TIMES, 150)
    layout(at_work).share_out()
    source, target = widths(at_work)[SOURCE : TARGET + 1]
    assert abs(source / (source + target) - 0.3) < 0.01


@pytest.mark.parametrize("width", [1, 5000])
def test_neither_text_can_be_dragged_away(at_work, width):
    at_work.table.horizontalHeader().resizeSection(SOURCE, width)
    layout(at_work).share_out()
    assert fills(at_work)
    texts = widths(at_work)[SOURCE : TARGET + 1]
    assert min(texts) > sum(texts) / 7


def test_columns_are_hidden_in_a_menu_and_the_polish_takes_their_room(at_work):
    before = widths(at_work)[TARGET]
    menu = layout(at_work).menu()
    assert [action.text() for action in menu.actions()] == [
        "Number",
        "Time",
        "English",
        "Polish",
        "State",
        "Characters per second",
        "",
        "As at first",
    ]
    assert [action.isEnabled() for action in menu.actions()].count(False) == 1
    menu.actions()[SOURCE].trigger()
    menu.actions()[SPEED].trigger()
    menu.close()
    assert (widths(at_work)[SOURCE], widths(at_work)[SPEED]) == (0, 0)
    assert widths(at_work)[TARGET] > 1.8 * before
    assert fills(at_work)
    layout(at_work).show(TARGET, False)
    assert layout(at_work).is_shown(TARGET)
    layout(at_work).reset()
    assert fills(at_work)
    assert widths(at_work)[TARGET] == before


def test_what_was_chosen_is_there_the_next_time_and_in_the_next_talk(new_desk):
    first = new_desk()
    first.open()
    layout(first).show(STATE, False)
    first.table.setColumnWidth(TIMES, 133)
    first.table.horizontalHeader().resizeSection(SOURCE, 200)
    was = widths(first)
    first.window.close()
    second = new_desk()
    second.settings.window.update(first.settings.window)
    second.open()
    assert widths(second) == was
    layout(second).show(STATE)
    assert widths(second)[STATE] == 48


@pytest.mark.parametrize("stored", ["", "52 88", "times x number", "times 0 unknown 99", "source -0", "target -40"])
def test_what_cannot_be_read_is_left_alone(desk, stored):
    desk.settings.window["segment columns"] = stored
    desk.open()
    assert (widths(desk)[NUMBER], widths(desk)[TIMES]) == (52, 124)
    assert fills(desk)


def test_a_hidden_column_comes_back_where_its_cell_is_edited(at_work):
    layout(at_work).show(SOURCE, False)
    layout(at_work).show(TIMES, False)
    at_work.run(EditEnglish)
    assert layout(at_work).is_shown(SOURCE)
    assert at_work.cell.field == "source"
    at_work.table.close_cell()
    at_work.run(EditTimes)
    assert layout(at_work).is_shown(TIMES)
    assert at_work.table.open_editor is not None


def test_the_cursor_leaves_a_column_that_is_hidden(at_work):
    at_work.table.go_to(4, field="source")
    layout(at_work).show(SOURCE, False)
    assert (at_work.here, at_work.table.currentIndex().column()) == (4, TARGET)


def test_the_menu_comes_by_a_command_and_at_the_header(at_work):
    at_work.run(ChooseColumns)
    menus = at_work.table.findChildren(QMenu)
    assert [menu.isVisible() for menu in menus] == [True]
    menus[0].close()
    at_work.table.horizontalHeader().customContextMenuRequested.emit(QPoint(30, 5))
    menus = [menu for menu in at_work.table.findChildren(QMenu) if menu.isVisible()]
    assert len(menus) == 1
    menus[0].close()


def test_large_letters_leave_the_texts_half_of_the_room(at_work):
    table = at_work.table
    usual = [table.columnWidth(n) for n in range(len(table.segments.columns))]
    at_work.window.resize(1500, 600)
    QApplication.processEvents()
    at_work.window.look.use_text_size(250)
    wide = table.column_layout.scale
    at_work.window.resize(900, 600)
    QApplication.processEvents()
    assert 1 <= table.column_layout.scale < wide <= 2.5
    texts = [n for n, column in enumerate(table.segments.columns) if column.stretches]
    others = [n for n in range(len(table.segments.columns)) if n not in texts]
    assert sum(map(table.columnWidth, others)) <= 0.5 * table.viewport().width() + len(others)
    at_work.window.look.use_text_size(100)
    for n in others:
        assert abs(table.columnWidth(n) - usual[n]) <= 1
