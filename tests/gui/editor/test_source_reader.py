"""Words of the English are selected and copied without opening it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from gui.commands.segment import SelectEnglish
from tests.gui.desk import CTRL, PLAIN, SHIFT, Key
from tests.gui.editor.rows import drag, place_of

ENGLISH = "Tonight we look at lighthouses,"


@pytest.fixture
def table(at_work):
    at_work.table.go_to(2)
    return at_work.table


def test_words_of_the_chosen_row_are_dragged_over_and_copied(at_work, table):
    drag(table, 1, "Tonight we ", "Tonight we look")
    assert table._reading.has_focus
    assert (table.open_editor, at_work.here) == (None, 2)
    at_work.key(Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "look"
    at_work.key(Key.Key_Escape)
    assert not table._reading.is_on
    assert table.hasFocus()
    assert at_work.session.history.undoable is None


def test_an_open_text_stays_open_beside_what_is_read(at_work, table):
    table.go_to(2, edit=True)
    at_work.type(" Nowe")
    drag(table, 1, "", "Tonight")
    assert at_work.cell.text() == "Dziś przyjrzymy się latarniom, Nowe"
    at_work.key(Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "Tonight"
    at_work.type("!")
    assert at_work.cell.text() == "Dziś przyjrzymy się latarniom, Nowe!"
    assert at_work.cell.input.hasFocus()
    assert not table._reading.is_on


def test_a_press_elsewhere_chooses_a_row_and_keeps_what_was_typed(at_work, table):
    table.go_to(2, edit=True)
    at_work.type("!")
    at_work.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, PLAIN, place_of(table, 4, ""))
    assert (at_work.here, table.open_editor, table.hasFocus()) == (5, None, True)
    assert at_work.target(2) == "Dziś przyjrzymy się latarniom,!"
    assert not table._reading.is_on


@pytest.mark.parametrize(("key", "here"), [(Key.Key_Down, 3), (Key.Key_Up, 1)])
def test_arrows_go_on_to_another_row(at_work, table, key, here):
    drag(table, 1, "", "")
    at_work.key(key)
    assert (at_work.here, table.hasFocus(), table._reading.is_on) == (here, True, False)


def test_typing_goes_into_the_polish(at_work, table):
    drag(table, 1, "", "")
    at_work.type("x")
    assert (at_work.cell.field, at_work.cell.text()) == ("target", "Dziś przyjrzymy się latarniom,x")


def test_words_are_selected_by_keys(at_work, table):
    at_work.run(SelectEnglish)
    at_work.key(Key.Key_Right, CTRL | SHIFT)
    at_work.key(Key.Key_Left, SHIFT)
    at_work.key(Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "Tonight"


def test_a_talk_that_may_only_be_read_is_read(at_work, new_desk):
    other = new_desk()
    other.open(at=2)
    other.run(SelectEnglish)
    other.key(Key.Key_A, CTRL)
    other.key(Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == ENGLISH


def test_two_clicks_later_on_choose_a_word(at_work, table, monkeypatch):
    drag(table, 1, "", "")
    monkeypatch.setattr(QApplication, "doubleClickInterval", lambda: -1)
    view = table._reading.reader.viewport()
    place = view.mapFrom(table.viewport(), place_of(table, 1, "Tonight we lo"))
    at_work.qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, PLAIN, place)
    assert table._reading.reader.textCursor().selectedText() == "look"


def test_what_is_selected_stays_while_the_polish_is_edited(at_work, table):
    assert table.selected_texts() == ("", "")
    drag(table, 1, "Tonight we l", "Tonight we look at lightho")
    assert table.selected_texts() == ("look at lighthouses", "")
    at_work.key(Key.Key_Escape)
    at_work.key(Key.Key_F2)
    at_work.cell.input.selectAll()
    assert table.selected_texts()[0] == "look at lighthouses"
    assert table.selected_texts()[1]
    table.go_to(3)
    assert table.selected_texts() == ("", "")


def test_english_that_is_selected_while_it_is_edited_is_english(at_work, table):
    table.go_to(2, edit=True, field="source")
    at_work.cell.input.selectAll()
    assert table.selected_texts() == ("Tonight we look at lighthouses", "")
