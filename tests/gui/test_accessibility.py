"""The window for somebody who does not see it, and who has no mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

from tests.gui import reader
from tests.gui.desk import Key, look_at_dialogs
from tests.gui.reader import Role, find, focused, hear, nameless


@pytest.fixture(autouse=True)
def _somebody_listens(qapp):
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def cells(window, row):
    table = next(heard for heard in hear(window) if heard.role == Role.Table)
    found = [heard for heard in hear(table.thing.object()) if heard.role == Role.Cell]
    return [heard for heard in found if heard.thing.tableCellInterface().rowIndex() == row]


def test_everything_on_the_pages_has_a_name(desk):
    desk.home()
    assert nameless(desk.window) == []
    desk.open(at=4)
    assert nameless(desk.window) == []
    desk.page.find_bar.open_bar("light")
    assert nameless(desk.window) == []
    desk.table.go_to(2, edit=True)
    assert nameless(desk.window) == []
    article = desk.window.show_article()
    for tab in range(article.tabs.count()):
        article.tabs.setCurrentIndex(tab)
        assert nameless(desk.window) == []


@pytest.mark.parametrize("column", ["English", "Polish", "State", "Time"])
def test_a_cell_says_its_row_its_column_and_how_far_its_segment_is(desk, column):
    desk.open(at=4)
    said = next(cell for cell in cells(desk.window, 3) if f" {column}," in cell.description)
    assert said.description.startswith(f"segment 4 of 6, {column}, Untranslated.")
    assert said.name.strip()
    assert said.thing.tableCellInterface().columnHeaderCells()[0].text(QAccessible.Text.Name) == column


def test_the_cell_one_types_in_says_which_segment_it_is(desk):
    desk.open(at=4)
    desk.table.open()
    assert focused()[:2] == (Role.EditableText, "Polish text")
    assert focused().description == "segment 4"


def test_a_talk_in_the_library_is_read_out_with_its_progress(desk):
    desk.home()
    assert [cell.name for cell in cells(desk.window, 0)][:4] == [
        "Lighthouses",
        "0:15",
        "6",
        "33% confirmed, 66% translated",
    ]


def test_what_is_told_is_read_out(desk, monkeypatch):
    said = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    desk.window.tell("It is done.")
    assert said == ["It is done."]


# Dialogs


def looked_at(dialog: QDialog, found: dict[str, list[str]]) -> int:
    dialog.show()
    QApplication.processEvents()
    found[type(dialog).__name__] = nameless(dialog) + unreached(dialog)
    dialog.done(0)
    return 0


def unreached(dialog: QWidget) -> list[str]:
    """Return what could be worked and is not come to by Tab."""
    reached: set[QWidget] = set()
    wanted = {each for each in dialog.findChildren(QWidget) if each.isVisible() and takes_tab(each)}
    for _ in range(4 * len(wanted) + 4):
        here = dialog.focusWidget()  # which it has, whether it is the active window or not
        if here is not None:
            reached.add(here)
        dialog.focusNextChild()
    left = wanted - reached - {each for each in wanted if each.focusProxy() in reached}
    return [f"not reached: {type(each).__name__} {each.accessibleName()}" for each in left]


def takes_tab(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    if isinstance(widget, QAbstractButton) and widget.group() is not None and not widget.isChecked():
        return False  # one of a group is come to by Tab, the others by the arrows
    own = not widget.objectName().startswith("qt_") and widget.focusProxy() is None
    return by_tab and own and widget.isEnabled()


def test_everything_in_the_dialogs_has_a_name_and_is_reached_by_tab(desk, monkeypatch):
    found: dict[str, list[str]] = {}
    desk.open(at=4)
    look_at_dialogs(desk, monkeypatch, lambda dialog: looked_at(dialog, found))
    assert {"KeysDialog", "SettingsDialog", "Palette", "ExportDialog", "NewTalkDialog"} <= set(found)
    assert {name: left for name, left in found.items() if left} == {}


# The whole job


def press(desk, title):
    desk.settle()
    find(desk.window, Role.MenuItem, title).do()


def write(text):
    cell = focused()
    assert cell[:2] == (Role.EditableText, "Polish text")
    cell.thing.setText(QAccessible.Text.Value, text)


def in_dialog(act):
    """Do something in the dialog that comes up, as soon as it is there."""

    def look():
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(10, look)
        else:
            act(dialog)

    QTimer.singleShot(0, look)


def test_a_talk_is_made_translated_and_exported_by_what_is_read_out_alone(desk, tmp_path):
    with desk.qtbot.waitSignal(desk.window.ready):
        desk.window.tasks.store(lambda library: library.delete_talk(1), lambda _: desk.window.refresh_home())
    find(desk.window, Role.Button, "Try the sample talk").do()
    desk.qtbot.waitUntil(lambda: desk.window.session is not None)
    for _ in range(2):
        press(desk, "Edit the Polish")
        write(f"Zdanie, {focused().description}.")
        press(desk, "Confirm and go on")
    assert [cell.name for cell in cells(desk.window, 1) if " Polish," in cell.description] == ["Zdanie, segment 2."]
    assert "Confirmed" in [cell.name for cell in cells(desk.window, 1)]

    desk.settings.last_folder = str(tmp_path)
    in_dialog(lambda dialog: find(dialog, Role.Button, "Export").do())
    press(desk, "Export subtitles…")
    desk.qtbot.waitUntil(lambda: "Exported" in desk.told)
    (written,) = tmp_path.glob("*.srt")
    assert "Zdanie, segment 1." in written.read_text("utf-8")
    assert "Zdanie, segment 2." in written.read_text("utf-8")


def test_a_reader_is_answered_before_a_dialog_is_closed(desk):
    """It would say nothing, and be told nothing, for as long as somebody reads the dialog."""
    desk.open(at=4)
    answered = []
    in_dialog(lambda dialog: (answered.append("dialog"), dialog.reject()))
    find(desk.window, Role.MenuItem, "Settings…").thing.actionInterface().doAction("Press")
    answered.append("answer")
    desk.qtbot.waitUntil(lambda: len(answered) == 2)
    assert answered == ["answer", "dialog"]


def test_what_a_reader_selects_is_what_commands_are_for(desk):
    desk.open(at=4)
    desk.table.clearSelection()
    cells(desk.window, 1)[3].do("Toggle")
    assert desk.table.current().id == 2
    press(desk, "Edit the Polish")
    assert focused().description == "segment 2"


def test_the_whole_window_is_gone_round_by_tab(desk):
    desk.open(at=4)
    assert unreached(desk.window) == []
    desk.window.show_article()
    assert unreached(desk.window) == []


def test_escape_leaves_a_dialog_and_gives_the_focus_back(desk):
    desk.open(at=4)
    in_dialog(lambda dialog: desk.qtbot.keyClick(dialog, Key.Key_Escape))
    press(desk, "Find a command…")
    assert QApplication.activeModalWidget() is None
    assert desk.window.focusWidget() is desk.table


def test_the_tree_is_found_by_role_and_name_alone(desk):
    desk.home()
    with pytest.raises(AssertionError, match="0 of"):
        find(desk.window, reader.Role.Button, "Nothing is called so")
