"""The list of keys."""

from PySide6.QtWidgets import QDialog, QTableWidget

from gui.commands import COMMANDS
from gui.commands.help import Keys
from gui.dialogs.keys import KeysDialog


def rows(dialog):
    table = dialog.findChild(QTableWidget)
    return [[table.item(row, column).text() for column in range(3)] for row in range(table.rowCount())]


def test_every_entry_is_a_row(qtbot):
    dialog = KeysDialog([("File", "Quit", "Ctrl+Q"), ("Help", "Keys", "F1")], None)
    qtbot.addWidget(dialog)
    assert rows(dialog) == [["File", "Quit", "Ctrl+Q"], ["Help", "Keys", "F1"]]


def test_the_command_lists_all_commands_and_leaves_no_dialog(desk, monkeypatch):
    seen = []
    monkeypatch.setattr(QDialog, "exec", lambda dialog: seen.extend(rows(dialog)))
    desk.run(Keys)
    assert len(seen) == len(COMMANDS)
    assert ["Segment", "Join with the next", "Ctrl+J"] in seen
    desk.qtbot.waitUntil(lambda: not desk.window.findChildren(QDialog))
