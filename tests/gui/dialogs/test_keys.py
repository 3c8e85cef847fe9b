"""The list of keys, read and changed."""

import json

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QFileDialog

from dwuglos import places
from dwuglos.settings import Settings
from gui.commands import COMMANDS
from gui.commands.go import Next
from gui.commands.help import Keys
from gui.dialogs.keys import KeysDialog
from gui.keys.keymap import KeyedCommand
from gui.keys.presets import PRESETS
from tests.gui.desk import CTRL, SHIFT, Key

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
    assert "holds no keys" in other.trouble.text()
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
        press(dialog, "Ctrl+Shift+N")
        return True

    monkeypatch.setattr(QDialog, "exec", agree)
    desk.run(Keys)
    assert len(seen) == len(COMMANDS)
    assert desk.window.menus.action(Next).shortcut() == QKeySequence("Ctrl+Shift+N")
    assert Settings.load(places.settings()).keys == {"Next": "Ctrl+Shift+N"}
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
