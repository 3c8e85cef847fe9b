"""The list of keys, read and changed."""

import json
from itertools import pairwise

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QLabel, QLineEdit, QPushButton

from dwuglos import places
from dwuglos.settings import Settings
from gui.commands import COMMANDS
from gui.commands.go import Next
from gui.commands.help import Keys
from gui.dialogs.keys import KeysDialog
from gui.keys.keymap import KeyedCommand
from gui.keys.presets import PRESETS
from tests.gui.desk import CTRL, SHIFT, Key
from tests.gui.room import around, beside, between

COMMANDS_HERE = [
    KeyedCommand("Quit", "File", "Quit", "Ctrl+Q"),
    KeyedCommand("Confirm", "Segment", "Confirm and go on", "Ctrl+Return;Ctrl+Enter"),
    KeyedCommand("Find", "Edit", "Find…", "Ctrl+F"),
    KeyedCommand("Undo", "Edit", "Undo", "Ctrl+Z"),
]


def rows(dialog):
    table = dialog.table
    shown = [row for row in range(table.rowCount()) if not table.isRowHidden(row)]
    return [[table.item(row, column).text() for column in range(3)] for row in shown]


@pytest.fixture
def dialog(qtbot):
    dialog = KeysDialog(COMMANDS_HERE, {}, {"Alt+F": "File"}, None)
    qtbot.addWidget(dialog)
    return dialog


def press(dialog, key):
    dialog.input.setKeySequence(QKeySequence(key))


def test_every_command_is_a_row(dialog):
    assert rows(dialog)[:2] == [
        ["File", "Quit", "Ctrl+Q"],
        ["Segment", "Confirm and go on", "Ctrl+Return / Ctrl+Enter"],
    ]
    assert dialog.own == {}
    assert dialog.presets.currentText() == "Dwugłos"


def test_a_key_is_pressed_and_taken(dialog, qtbot):
    qtbot.keyClick(dialog.input, Key.Key_L, CTRL | SHIFT)
    assert rows(dialog)[0] == ["File", "Quit", "Ctrl+Shift+L"]
    assert dialog.own == {"Quit": "Ctrl+Shift+L"}
    assert dialog.presets.currentIndex() == -1


def test_a_key_of_another_command_is_taken_only_when_that_is_said(dialog):
    press(dialog, "Ctrl+F")
    assert dialog.trouble.text() == "Ctrl+F belongs to “Find…”, which would be left without it."
    assert dialog.own == {}
    dialog.take.click()
    assert dialog.own == {"Quit": "Ctrl+F", "Find": ""}
    assert rows(dialog)[2] == ["Edit", "Find…", ""]
    assert dialog.trouble.text() == ""


@pytest.mark.parametrize(
    ("key", "said"),
    [("J", "This key is for typing"), ("Ctrl+V", "This key selects"), ("Alt+F", "Alt+F opens")],
)
def test_a_key_that_cannot_be_given_is_refused(dialog, key, said):
    press(dialog, key)
    assert dialog.trouble.text().startswith(said)
    assert dialog.take.isHidden()
    assert dialog.own == {}


def test_a_command_gets_its_own_key_back_though_a_field_knows_it_too(dialog):
    dialog.table.selectRow(3)
    dialog.none.click()
    assert dialog.own == {"Undo": ""}
    press(dialog, "Ctrl+Z")
    assert dialog.own == {}


def test_a_command_goes_back_to_how_it_was_made(dialog):
    press(dialog, "F7")
    dialog.usual.click()
    assert dialog.own == {}


def test_the_list_is_searched_by_command_and_by_key(dialog):
    dialog.search.setText("confirm")
    assert [row[1] for row in rows(dialog)] == ["Confirm and go on"]
    press(dialog, "F7")
    assert dialog.own == {"Confirm": "F7"}
    dialog.search.setText("ctrl+q")
    assert [row[1] for row in rows(dialog)] == ["Quit"]


def test_a_preset_is_chosen_and_left(dialog):
    dialog.presets.setCurrentIndex(4)
    dialog.presets.activated.emit(4)
    assert PRESETS[4].keys["Confirm"] == "Ctrl+U"
    assert dialog.own["Confirm"] == "Ctrl+U"
    dialog.presets.activated.emit(0)
    assert dialog.own == {}


def test_a_preset_says_whether_arrows_leave_an_open_text(dialog):
    assert not dialog.arrows.isChecked()
    titles = [each.title for each in PRESETS]
    for title, leaves in (("Trados Studio", True), ("OmegaT", False), ("Trados Studio", True), ("Dwugłos", False)):
        dialog.presets.activated.emit(titles.index(title))
        assert dialog.arrows.isChecked() is leaves
    assert dialog.presets.currentText() == "Dwugłos"
    dialog.arrows.click()
    assert dialog.presets.currentText() != "Dwugłos"
    dialog.arrows.click()
    assert dialog.presets.currentText() == "Dwugłos"


def test_arrows_that_leave_are_agreed_to_and_kept(at_work, monkeypatch):
    monkeypatch.setattr(QDialog, "exec", lambda dialog: dialog.arrows.click() or True)
    at_work.run(Keys)
    assert Settings.load(places.settings()).arrows_leave
    at_work.table.go_to(4, edit=True)
    at_work.key(Key.Key_Down)
    assert at_work.cell.segment == 5


def test_keys_go_through_a_file(dialog, qtbot, tmp_path, monkeypatch):
    path = tmp_path / "keys.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    press(dialog, "F7")
    dialog._export()
    assert dialog.trouble.text() == f"Exported: {path}"
    assert json.loads(path.read_text("utf-8"))["keys"] == {"Quit": "F7"}
    other = KeysDialog(COMMANDS_HERE, {"Find": "F9"}, {}, None)
    qtbot.addWidget(other)
    other._import()
    assert other.own == {"Quit": "F7"}
    path.write_text("no keys")
    other._import()
    assert "contains no keyboard shortcuts" in other.trouble.text()
    path.unlink()
    other._import()
    assert "cannot be read" in other.trouble.text()
    assert other.own == {"Quit": "F7"}


def test_a_folder_that_cannot_be_written_is_told(dialog, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "gone" / "keys.json"), ""))
    dialog._export()
    assert "could not be written" in dialog.trouble.text()


def test_what_is_agreed_is_in_force_and_kept(desk, monkeypatch):
    seen = []

    def agree(dialog):
        seen.extend(rows(dialog))
        dialog.search.setText("alt+down")
        press(dialog, "Ctrl+Alt+Y")
        return True

    monkeypatch.setattr(QDialog, "exec", agree)
    desk.run(Keys)
    assert len(seen) == len(COMMANDS)
    assert desk.window.menus.action(Next).shortcut() == QKeySequence("Ctrl+Alt+Y")
    assert Settings.load(places.settings()).keys == {"Next": "Ctrl+Alt+Y"}
    desk.qtbot.waitUntil(lambda: not desk.window.findChildren(QDialog))


def test_what_is_not_agreed_is_forgotten(desk, monkeypatch):
    monkeypatch.setattr(QDialog, "exec", lambda dialog: press(dialog, "F7"))
    desk.run(Keys)
    assert desk.settings.keys == {}


def test_a_changed_key_works_in_an_open_cell(desk):
    desk.settings.keys = {"Next": "Ctrl+Shift+N"}
    desk.window.menus.use_keys(desk.settings.keys)
    desk.open(at=1)
    desk.table.open()
    desk.key(Key.Key_N, CTRL | SHIFT)
    assert desk.here == 2


def button(dialog, title):
    return next(each for each in dialog.findChildren(QPushButton) if each.text() == title)


def headers(dialog):
    return [dialog.table.horizontalHeaderItem(n).text() for n in range(dialog.table.columnCount())]


def test_it_opens_with_the_cursor_in_the_search(dialog):
    dialog.show()
    assert dialog.windowTitle() == "Keyboard shortcuts"
    assert dialog.size().toTuple() == (680, 600)
    assert dialog.focusWidget() is dialog.search
    assert dialog.table.currentRow() == 0
    assert dialog.input.keySequence() == QKeySequence("Ctrl+Q")
    assert (dialog.trouble.text(), dialog.take.isHidden()) == ("", True)


def test_the_list_is_read_by_rows(dialog):
    table, header = dialog.table, dialog.table.horizontalHeader()
    assert headers(dialog) == ["Menu", "Command", "Shortcut"]
    assert (table.rowCount(), table.columnCount()) == (4, 3)
    assert table.accessibleName() == "Keyboard shortcuts"
    assert table.editTriggers() == table.EditTrigger.NoEditTriggers
    assert table.selectionMode() == table.SelectionMode.SingleSelection
    assert {index.row() for index in table.selectedIndexes()} == {0}
    assert len(table.selectedIndexes()) == 3
    assert not table.verticalHeader().isVisibleTo(table)
    assert not table.showGrid()
    assert not table.tabKeyNavigation()  # Tab leads on to the field
    assert header.defaultAlignment() & Qt.AlignmentFlag.AlignLeft


def test_the_columns_share_the_width(dialog, qtbot):
    dialog.show()
    header, table = dialog.table.horizontalHeader(), dialog.table
    qtbot.waitUntil(lambda: header.length() == table.viewport().width())
    assert (header.sectionSize(0), header.sectionSize(2)) == (100, 210)
    dialog.resize(780, 600)
    qtbot.waitUntil(lambda: header.length() == table.viewport().width())
    assert (header.sectionSize(0), header.sectionSize(2)) == (100, 210)


def test_a_row_chosen_by_a_screen_reader_is_the_one_that_is_changed(dialog):
    dialog.table.selectionModel().select(
        dialog.table.model().index(2, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    press(dialog, "F9")
    assert dialog.own == {"Find": "F9"}


def test_the_field_shows_the_key_of_the_row(dialog):
    shown = []
    for row in range(4):
        dialog.table.setCurrentCell(row, 1)
        shown.append(dialog.input.keySequence().toString())
    assert shown == ["Ctrl+Q", "Ctrl+Return", "Ctrl+F", "Ctrl+Z"]
    assert dialog.own == {}  # looking at them changes none
    dialog.none.click()
    assert dialog.input.keySequence().isEmpty()
    assert rows(dialog)[3] == ["Edit", "Undo", ""]
    dialog.table.setCurrentCell(0, 1)
    assert dialog.input.keySequence() == QKeySequence("Ctrl+Q")


def test_going_to_another_row_forgets_what_was_said(dialog):
    press(dialog, "J")
    assert dialog.trouble.text() != ""
    dialog.table.setCurrentCell(1, 0)
    assert dialog.trouble.text() == ""
    press(dialog, "Ctrl+F")
    assert not dialog.take.isHidden()
    dialog.table.setCurrentCell(2, 0)
    assert dialog.take.isHidden()


def test_the_key_it_has_already_is_no_trouble(dialog):
    press(dialog, "J")
    press(dialog, "Ctrl+Q")
    assert dialog.trouble.text() == ""
    press(dialog, "J")
    press(dialog, "")
    assert dialog.trouble.text() == ""
    assert dialog.own == {}
    dialog.table.setCurrentCell(1, 0)
    press(dialog, "Ctrl+Enter")  # the second of two
    assert dialog.own == {}


def test_enter_on_the_block_of_digits_comes_along(dialog):
    press(dialog, "Ctrl+Shift+Return")
    assert dialog.own == {"Quit": "Ctrl+Shift+Return;Ctrl+Shift+Enter"}
    dialog.table.setCurrentCell(2, 0)
    press(dialog, "Ctrl+Return")
    dialog.take.click()
    assert dialog.own["Find"] == "Ctrl+Return;Ctrl+Enter"
    assert dialog.own["Confirm"] == ""
    assert rows(dialog)[1] == ["Segment", "Confirm and go on", ""]


def test_what_is_said_of_a_key_names_it_and_who_has_it(dialog):
    press(dialog, "Alt+F")
    assert dialog.trouble.text() == "Alt+F opens the menu File; choose another."
    dialog.table.setCurrentCell(1, 0)
    press(dialog, "Ctrl+Q")
    assert dialog.trouble.text() == "Ctrl+Q belongs to “Quit”, which would be left without it."
    assert rows(dialog)[0] == ["File", "Quit", "Ctrl+Q"]


def test_only_one_key_is_taken_not_a_row_of_them(dialog, qtbot):
    dialog.show()
    qtbot.keyClick(dialog.input, Key.Key_L, CTRL | SHIFT)
    qtbot.keyClick(dialog.input, Key.Key_F7)
    assert dialog.own == {"Quit": "F7"}
    assert dialog.input.maximumSequenceLength() == 1


def test_giving_a_key_brings_the_cursor_back_to_the_field(dialog):
    dialog.show()
    press(dialog, "Ctrl+F")
    dialog.take.click()
    assert dialog.focusWidget() is dialog.input or dialog.input.isAncestorOf(dialog.focusWidget())


def test_the_presets_are_offered_by_name(dialog):
    assert [dialog.presets.itemText(n) for n in range(dialog.presets.count())] == [each.title for each in PRESETS]
    assert dialog.presets.placeholderText() == "Your own"
    dialog.presets.activated.emit(4)
    assert dialog.presets.currentIndex() == 4
    assert rows(dialog)[1][2] == "Ctrl+U"
    dialog.none.click()
    assert dialog.presets.currentIndex() == -1
    assert dialog.presets.currentText() == ""
    dialog.presets.activated.emit(0)
    assert dialog.presets.currentIndex() == 0


def test_own_keys_are_in_force_from_the_start(qtbot):
    dialog = KeysDialog(COMMANDS_HERE, {"Find": "F9"}, {}, None)
    qtbot.addWidget(dialog)
    assert rows(dialog)[2] == ["Edit", "Find…", "F9"]
    assert dialog.own == {"Find": "F9"}
    assert dialog.presets.currentIndex() == -1


def test_the_search_goes_to_the_first_that_fits_unless_it_is_there(dialog):
    dialog.search.setText("edit")
    assert [row[1] for row in rows(dialog)] == ["Find…", "Undo"]
    assert dialog.table.currentRow() == 2
    dialog.table.setCurrentCell(3, 0)
    dialog.search.setText("edit ")
    assert dialog.table.currentRow() == 3
    dialog.search.setText("xqz")
    assert rows(dialog) == []
    assert dialog.table.currentRow() == 3
    dialog.search.setText("")
    assert len(rows(dialog)) == 4
    assert dialog.table.currentRow() == 3


def test_without_a_row_the_first_command_is_meant(dialog):
    dialog.table.setCurrentItem(None)
    press(dialog, "F7")
    assert dialog.own == {"Quit": "F7"}


def test_a_changed_key_is_found_at_once(dialog):
    dialog.search.setText("quit")
    dialog.usual.click()
    assert dialog.own == {}
    dialog.search.setText("ctrl+q")
    press(dialog, "F7")
    assert rows(dialog) == []  # it is no longer called so


@pytest.mark.parametrize("chosen", ["", "keys.json"])
def test_files_are_chosen_by_buttons(dialog, tmp_path, monkeypatch, chosen):
    path = str(tmp_path / chosen) if chosen else ""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (path, ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (path, ""))
    press(dialog, "F7")
    button(dialog, "E&xport…").click()
    assert dialog.trouble.text() == (f"Exported: {path}" if chosen else "")
    assert (tmp_path / "keys.json").exists() == bool(chosen)
    dialog.usual.click()
    button(dialog, "I&mport…").click()
    assert dialog.own == ({"Quit": "F7"} if chosen else {})
    assert rows(dialog)[0][2] == ("F7" if chosen else "Ctrl+Q")
    assert dialog.trouble.text() == ""


def test_what_cannot_be_written_or_read_is_said_by_its_path(dialog, tmp_path, monkeypatch):
    path = str(tmp_path / "gone" / "keys.json")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (path, ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (path, ""))
    dialog._export()
    assert dialog.trouble.text() == (
        f"The shortcuts could not be written to {path}: No such file or directory. Choose another folder."
    )
    dialog._import()
    assert dialog.trouble.text() == f"{path} cannot be read; choose another file."


def test_shortcuts_never_overwrite_a_library(dialog, tmp_path, monkeypatch):
    path = tmp_path / "library.db"
    path.write_bytes(b"SQLite format 3\0 and years of work")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    dialog._export()
    assert dialog.trouble.text().startswith("library.db is a database, such as a library of talks, and is never")
    assert path.read_bytes() == b"SQLite format 3\0 and years of work"


def test_letters_lead_to_the_fields(dialog):
    buddies = {label.text(): label.buddy() for label in dialog.findChildren(QLabel) if label.buddy() is not None}
    assert buddies == {"Shortcut &scheme:": dialog.presets, "New shortc&ut:": dialog.input}
    inside = dialog.input.findChild(QLineEdit)
    assert dialog.input.accessibleName() == inside.accessibleName() == "New shortcut: press it"
    assert not any(each.autoDefault() for each in (dialog.take, dialog.none, dialog.usual))


@pytest.mark.parametrize(("which", "result"), [("Ok", 1), ("Cancel", 0)])
def test_the_buttons_agree_and_give_up(dialog, which, result):
    dialog.show()
    dialog.findChild(QDialogButtonBox).button(getattr(QDialogButtonBox.StandardButton, which)).click()
    assert (dialog.result(), dialog.isVisible()) == (result, False)


def test_the_search_stands_above_the_list_and_the_field_below(dialog, qtbot):
    dialog.show()
    press(dialog, "Ctrl+F")
    box = dialog.findChild(QDialogButtonBox)
    like, new = (label for label in dialog.findChildren(QLabel) if label.buddy() is not None)
    qtbot.waitUntil(lambda: dialog.take.isVisible() and between(dialog.take, box) >= 0)
    for upper, lower in ((dialog.search, dialog.table), (dialog.table, dialog.input), (dialog.input, dialog.take)):
        assert between(upper, lower) >= 0
    assert dialog.table.height() > dialog.height() / 2
    lines = [
        (dialog.search, like, dialog.presets),
        (new, dialog.input, dialog.none, dialog.usual),
        (dialog.trouble, dialog.take),
        (button(dialog, "I&mport…"), button(dialog, "E&xport…"), box),
    ]
    assert min(beside(*pair) for line in lines for pair in pairwise(line)) >= 0
    margin = around(dialog.table, dialog)[0]
    assert {around(line[-1], dialog)[2] for line in (lines[0], lines[2], lines[3])} == {margin}
    assert around(dialog.usual, dialog)[2] > 2 * margin
    assert dialog.trouble.wordWrap()
    assert dialog.search.width() > 2 * dialog.presets.width() - 60
