"""Cut, copy and paste: chosen rows, and the field one types in."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from gui.commands.clipboard import Copy, CopyTable, Cut, Paste
from gui.commands.edit import Undo
from gui.dialogs import paste
from tests.gui.desk import CTRL, SHIFT, Key


@pytest.fixture(autouse=True)
def _clipboard():
    QGuiApplication.clipboard().clear()


def clipboard():
    return QGuiApplication.clipboard().text()


def choose(desk, first, last, column="target"):
    desk.table.go_to(desk.table.segments.segment(first - 1).id, field=column)
    for _ in range(last - first):
        desk.key(Key.Key_Down, SHIFT)


def test_the_polish_of_all_chosen_rows_is_copied_a_line_each(at_work):
    choose(at_work, 1, 3)
    at_work.key(Key.Key_C, CTRL)
    assert clipboard() == "Dobry wieczór.\nDziś przyjrzymy się latarniom,\ni ich latarnikom."
    choose(at_work, 4, 5, "source")
    at_work.key(Key.Key_C, CTRL)
    assert clipboard() == "Some were lonely.\nOthers wrote to each other every day."


def test_rows_are_copied_as_a_table_for_a_spreadsheet(at_work):
    choose(at_work, 1, 2)
    at_work.key(Key.Key_C, CTRL | SHIFT)
    assert clipboard().splitlines() == [
        "0:00.000\t0:02.000\tGood evening.\tDobry wieczór.",
        "0:02.000\t0:05.000\tTonight we look at lighthouses,\tDziś przyjrzymy się latarniom,",
    ]


def test_lines_are_pasted_from_the_current_row_on_and_undone_at_once(at_work):
    QGuiApplication.clipboard().setText("Niektórzy byli samotni.\nInni pisali do siebie.\n")
    at_work.key(Key.Key_V, CTRL)
    assert (at_work.target(4), at_work.target(5)) == ("Niektórzy byli samotni.", "Inni pisali do siebie.")
    assert at_work.segment(4).state == "translated"
    at_work.assert_saved()
    at_work.window.menus.refresh()
    assert at_work.window.menus.action(Undo).text() == "&Undo Paste"
    at_work.key(Key.Key_Z, CTRL)
    assert (at_work.target(4), at_work.target(5)) == ("", "")


WHOLE = " ".join(f"Latarnia numer {n} świeciła w nocy daleko na morze." for n in range(1, 12))


def test_a_whole_translation_is_not_put_into_one_row_but_pointed_elsewhere(at_work, monkeypatch):
    opened = []
    monkeypatch.setattr(paste, "paste_translation", lambda desk, copied: opened.append(copied))
    before = list(at_work.transcript)
    QGuiApplication.clipboard().setText(WHOLE)
    at_work.key(Key.Key_V, CTRL)
    assert list(at_work.transcript) == before
    assert "This looks like a translation of the whole talk; nothing was pasted yet." in at_work.told
    QGuiApplication.clipboard().setText("Something else that was copied meanwhile.")
    at_work.press_in_notice("Paste a whole translation…")
    assert opened == [WHOLE]
    QGuiApplication.clipboard().setText(WHOLE)
    at_work.key(Key.Key_V, CTRL)
    at_work.press_in_notice("Put it into these rows")
    assert at_work.target(4) == WHOLE


def test_more_sentences_than_rows_are_pointed_elsewhere(at_work):
    QGuiApplication.clipboard().setText(WHOLE.replace(". ", ".\n"))
    at_work.key(Key.Key_V, CTRL)
    assert "nothing was pasted yet" in at_work.told
    assert at_work.target(4) == ""


def test_what_was_copied_comes_back_with_its_line_breaks(at_work):
    at_work.table.go_to(4, edit=True)
    at_work.cell.input.setPlainText("Pierwszy\ndrugi")
    at_work.table.close_cell()
    choose(at_work, 3, 4)
    at_work.key(Key.Key_C, CTRL)
    assert clipboard() == "i ich latarnikom.\nPierwszy drugi"
    choose(at_work, 5, 5)
    at_work.key(Key.Key_V, CTRL)
    assert (at_work.target(5), at_work.target(6)) == ("i ich latarnikom.", "Pierwszy\ndrugi")


def test_both_columns_are_pasted_from_a_table(at_work):
    QGuiApplication.clipboard().setText("Some were alone.\tNiektórzy byli sami.\nThe end.\tKoniec.")
    at_work.run(Paste)
    assert (at_work.segment(4).source, at_work.target(4)) == ("Some were alone.", "Niektórzy byli sami.")
    assert (at_work.segment(5).source, at_work.target(5)) == ("The end.", "Koniec.")


def test_under_a_filter_only_rows_that_are_shown_take_lines(at_work):
    at_work.page.filters.choose(2)
    assert at_work.table.segments.rowCount() == 2
    choose(at_work, 1, 1)
    QGuiApplication.clipboard().setText("raz\ndwa")
    at_work.key(Key.Key_V, CTRL)
    assert (at_work.target(2), at_work.target(3), at_work.target(4)) == ("raz", "dwa", "")


def test_too_many_lines_change_nothing_and_it_is_said(at_work):
    QGuiApplication.clipboard().setText("1\n2\n3\n4")
    before = list(at_work.transcript)
    at_work.key(Key.Key_V, CTRL)
    assert list(at_work.transcript) == before
    assert at_work.told == "There are more rows to paste (4) than segments to take them (3); nothing was changed."
    choose(at_work, 1, 2)
    at_work.key(Key.Key_V, CTRL)
    assert list(at_work.transcript) == before


def test_an_empty_clipboard_is_said(at_work):
    at_work.key(Key.Key_V, CTRL)
    assert at_work.told == "There is no text on the clipboard."


def test_cutting_takes_the_text_along(at_work):
    choose(at_work, 2, 3)
    at_work.key(Key.Key_X, CTRL)
    assert clipboard() == "Dziś przyjrzymy się latarniom,\ni ich latarnikom."
    assert (at_work.target(2), at_work.target(3), at_work.segment(3).state) == ("", "", "initial")
    at_work.key(Key.Key_Z, CTRL)
    assert at_work.target(3) == "i ich latarnikom."


def test_in_an_open_cell_only_its_text_is_meant(at_work):
    at_work.table.go_to(2, edit=True)
    at_work.cell.input.selectAll()
    at_work.run(Copy)
    assert clipboard() == "Dziś przyjrzymy się latarniom,"
    at_work.run(Cut)
    assert at_work.cell.text() == ""
    at_work.run(Paste)
    at_work.run(Paste)
    assert at_work.cell.text() == "Dziś przyjrzymy się latarniom," * 2
    assert at_work.target(2) == "Dziś przyjrzymy się latarniom,", "it is no edit yet"
    at_work.key(Key.Key_Escape)


def test_a_field_of_the_article_is_meant_where_it_has_the_focus(at_work):
    page = at_work.window.show_article()
    QApplication.processEvents()
    assert not at_work.can(CopyTable)
    page.tabs.setCurrentIndex(0)
    QGuiApplication.clipboard().setText("Latarnie")
    field = QApplication.focusWidget()
    at_work.run(Paste)
    assert "Latarnie" in (field.toPlainText() if hasattr(field, "toPlainText") else field.text())


def test_a_talk_that_may_only_be_read_can_be_copied(at_work, new_desk):
    other = new_desk()
    other.open(at=2)
    assert other.can(Copy)
    assert not other.can(Cut)
    assert not other.can(Paste)
