"""Panels around the talk: shown, hidden, floated and remembered, with keys alone."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import QApplication, QPushButton, QTabBar

from dwuglos.store.library import Library
from gui.commands.edit import ChangeSettings
from gui.commands.file import CloseTalk
from gui.docks import Dock
from gui.look import theme
from gui.panels import PANELS
from gui.widgets.dock_title import DockTitle
from tests.gui.desk import CTRL, SHIFT, TALK, Key
from tests.gui.reader import nameless

ROOT = Path(__file__).resolve().parents[2]
KEYS = {"HistoryPanel": Key.Key_H, "NotesPanel": Key.Key_N}


def docks(desk):
    return {dock.panel.name: dock for dock in desk.window.findChildren(Dock)}


def press(desk, name):
    desk.key(KEYS[name], CTRL | SHIFT)
    desk.settle()


def shown(desk):
    return {name for name, dock in docks(desk).items() if not dock.isHidden()}


def action(desk, name):
    desk.window.menus.refresh()
    return desk.window.menus.action_named(name)


def test_no_panel_is_there_before_it_is_called(at_work):
    assert docks(at_work) == {}
    assert not action(at_work, "HistoryPanel").isChecked()


@pytest.mark.parametrize("name", KEYS)
def test_its_key_shows_a_panel_with_the_focus_in_it_and_hides_it_again(at_work, name):
    press(at_work, name)
    assert docks(at_work)[name].isVisible()
    assert docks(at_work)[name].has_focus
    assert action(at_work, name).isChecked()
    press(at_work, name)
    assert docks(at_work)[name].isHidden()
    assert at_work.table.hasFocus()
    assert not action(at_work, name).isChecked()


@pytest.mark.parametrize("name", KEYS)
def test_the_key_of_a_panel_that_is_open_goes_into_it(at_work, name):
    press(at_work, name)
    at_work.table.setFocus()
    press(at_work, name)
    assert docks(at_work)[name].isVisible()
    assert docks(at_work)[name].has_focus


@pytest.mark.parametrize("name", KEYS)
def test_escape_gives_the_focus_back_to_the_table_and_the_panel_stays(at_work, name):
    press(at_work, name)
    at_work.key(Key.Key_Escape)
    assert at_work.table.hasFocus()
    assert docks(at_work)[name].isVisible()


@pytest.mark.parametrize("name", KEYS)
def test_who_is_done_in_a_panel_goes_on_in_the_table(at_work, name):
    press(at_work, name)
    assert not at_work.table.hasFocus()
    docks(at_work)[name].view.done.emit()
    assert at_work.table.hasFocus()
    assert docks(at_work)[name].isVisible()


def test_a_key_works_while_a_cell_is_open_and_keeps_what_is_typed(at_work):
    at_work.table.open()
    at_work.type("Bywało samotnie.")
    press(at_work, "NotesPanel")
    assert docks(at_work)["NotesPanel"].has_focus
    assert at_work.target(4) == "Bywało samotnie."


def test_escape_goes_back_to_the_article_where_that_is_on_the_screen(at_work):
    page = at_work.window.show_article()
    page.title.setFocus()
    press(at_work, "NotesPanel")
    assert docks(at_work)["NotesPanel"].has_focus
    at_work.key(Key.Key_Escape)
    assert page.isAncestorOf(QApplication.focusWidget())


def test_two_in_the_same_area_share_it_by_tabs_and_the_one_called_is_in_front(at_work):
    press(at_work, "HistoryPanel")
    press(at_work, "NotesPanel")
    history, notes = (docks(at_work)[name] for name in ("HistoryPanel", "NotesPanel"))
    assert at_work.window.tabifiedDockWidgets(history) == [notes]
    assert (history.view.is_seen, notes.view.is_seen) == (False, True)
    assert action(at_work, "HistoryPanel").isChecked()  # behind its tab
    press(at_work, "HistoryPanel")
    assert (history.view.is_seen, notes.view.is_seen) == (True, False)
    assert history.has_focus
    named = at_work.window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
    (bar,) = (bar for bar in named if bar.isVisible())
    assert bar.accessibleName() == "Panels"
    assert bar.elideMode() == Qt.TextElideMode.ElideNone  # seven names would be cut down to a letter or two


def panel_named(name):
    return next(panel for panel in PANELS if panel.name == name)


def test_a_panel_that_is_entered_is_filled_at_once_and_its_own(at_work):
    press(at_work, "HistoryPanel")
    view = at_work.window.docks.enter(panel_named("NotesPanel"))
    notes = docks(at_work)["NotesPanel"]
    assert view is notes.view
    assert view is not None
    assert view.is_seen
    assert notes.has_focus
    assert at_work.window.docks.enter(panel_named("NotesPanel")) is view


def test_a_panel_is_filled_before_anything_is_painted(at_work):
    """As somebody goes on in it with the next key."""
    view = at_work.window.docks.enter(panel_named("NotesPanel"))
    assert view is not None
    at_work.window.docks.leave_talk()
    dock = docks(at_work)["NotesPanel"]
    assert dock.view is None
    dock.blockSignals(True)  # of which Qt's word that it is seen is one
    dock.go_in()
    dock.blockSignals(False)
    assert dock.view is not None
    assert dock.view.is_seen


def test_a_panel_behind_another_is_filled_when_its_tab_is_chosen(at_work):
    press(at_work, "HistoryPanel")
    press(at_work, "NotesPanel")
    at_work.run(CloseTalk)
    at_work.open(at=4)
    history, notes = (docks(at_work)[name] for name in ("HistoryPanel", "NotesPanel"))
    at_work.qtbot.waitUntil(lambda: notes.view is not None)
    assert history.view is None
    (bar,) = (
        bar
        for bar in at_work.window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if bar.isVisible()
    )
    assert not bar.drawBase()
    bar.setCurrentIndex(1 - bar.currentIndex())
    at_work.qtbot.waitUntil(lambda: history.view is not None and history.view.is_seen)
    assert not notes.view.is_seen


def test_a_panel_gets_the_room_it_needs(at_work):
    at_work.window.resize(1280, 720)
    press(at_work, "NotesPanel")
    notes = docks(at_work)["NotesPanel"]
    wanted = max(panel.size for panel in PANELS if panel.area == notes.panel.area)
    assert abs(notes.width() - wanted) <= 2


def test_a_panel_that_stands_apart_is_behind_no_other_and_above_them(at_work):
    apart = [panel for panel in PANELS if panel.is_apart]
    assert apart
    for panel in apart:
        at_work.window.docks.enter(panel)
    at_work.settle()
    press(at_work, "NotesPanel")
    for panel in apart:
        dock = docks(at_work)[panel.name]
        assert at_work.window.tabifiedDockWidgets(dock) == []
        assert dock.isVisible()
        if panel.area == docks(at_work)["NotesPanel"].panel.area:
            assert dock.y() < docks(at_work)["NotesPanel"].y()


def test_in_another_language_a_panel_has_one_title(at_work):
    press(at_work, "NotesPanel")
    dock = docks(at_work)["NotesPanel"]
    at_work.window.docks.use_language()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert dock.findChildren(DockTitle) == [dock.titleBarWidget()]
    assert dock.view is not None
    assert dock.view.is_seen


def test_the_cross_of_a_panel_hides_it_and_its_other_button_lets_it_float(at_work):
    press(at_work, "NotesPanel")
    dock = docks(at_work)["NotesPanel"]
    title = dock.titleBarWidget()
    title.float_button.click()
    at_work.settle()
    assert dock.isFloating()
    title.float_button.click()
    assert not dock.isFloating()
    title.close_button.click()
    assert dock.isHidden()
    assert not action(at_work, "NotesPanel").isChecked()


def test_a_floating_panel_is_called_and_left_by_keys_like_any_other(at_work):
    press(at_work, "NotesPanel")
    dock = docks(at_work)["NotesPanel"]
    dock.setFloating(True)
    at_work.settle()
    dock.view.setFocus()
    at_work.key(Key.Key_Escape)
    at_work.qtbot.waitUntil(at_work.table.hasFocus)
    assert dock.isVisible()
    press(at_work, "NotesPanel")
    assert dock.has_focus


def test_enter_presses_a_button_in_a_panel_once_docked_or_floating(at_work):
    """Docked, the window hears of the key and does it; floating, it is a window of its own."""
    press(at_work, "NotesPanel")
    dock = docks(at_work)["NotesPanel"]
    button = QPushButton(parent=dock.view)
    button.show()
    presses = []
    button.clicked.connect(lambda: presses.append(dock.isFloating()))
    for is_floating in (False, True):
        dock.setFloating(is_floating)
        at_work.settle()
        button.setFocus()
        at_work.key(Key.Key_Return)
    assert presses == [False, True]


def test_without_a_talk_no_panel_is_possible_and_the_list_of_talks_has_the_window(at_work):
    press(at_work, "HistoryPanel")
    at_work.run(CloseTalk)
    at_work.settle()
    assert shown(at_work) == set()
    assert docks(at_work)["HistoryPanel"].view is None
    assert not action(at_work, "HistoryPanel").isEnabled()
    assert action(at_work, "HistoryPanel").shortcut() == QKeySequence("Ctrl+Shift+H")


def test_panels_come_back_with_the_next_talk_and_are_about_that(at_work):
    with Library(at_work.path) as library:
        other = library.duplicate_talk(TALK, "Other")
    press(at_work, "NotesPanel")
    before = docks(at_work)["NotesPanel"].view
    at_work.open(other)
    at_work.settle()
    assert shown(at_work) == {"NotesPanel"}
    view = docks(at_work)["NotesPanel"].view
    assert view is not before
    view.field.setPlainText("Drugi wykład")
    at_work.window.docks.finish_typing()
    assert at_work.segment(at_work.here).note == "Drugi wykład"


def test_what_was_shown_and_where_is_remembered_from_one_start_to_the_next(new_desk):
    first = new_desk()
    first.open()
    for name in KEYS:
        press(first, name)
    first.window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, docks(first)["HistoryPanel"])
    first.window.close()
    second = new_desk()
    second.settings.window.update(first.settings.window)
    second.open()
    second.settle()
    assert shown(second) == set(KEYS)
    place = second.window.dockWidgetArea(docks(second)["HistoryPanel"])
    assert place == Qt.DockWidgetArea.LeftDockWidgetArea
    assert docks(second)["NotesPanel"].view is not None
    assert second.table.hasFocus()


def test_what_was_hidden_stays_hidden_the_next_time(new_desk):
    first = new_desk()
    first.open()
    press(first, "NotesPanel")
    press(first, "NotesPanel")
    first.window.close()
    second = new_desk()
    second.settings.window.update(first.settings.window)
    second.open()
    assert shown(second) == set()
    assert all(dock.view is None for dock in docks(second).values())


def test_a_layout_that_means_nothing_is_passed_over(new_desk):
    desk = new_desk()
    desk.settings.window["panels"] = "bm9uc2Vuc2U="
    desk.open()
    assert shown(desk) == set()
    press(desk, "NotesPanel")
    assert shown(desk) == {"NotesPanel"}


@pytest.mark.parametrize("name", KEYS)
def test_the_table_stays_usable_in_a_small_window(at_work, name):
    at_work.window.resize(1280, 720)
    for each in KEYS:
        press(at_work, each)
    press(at_work, name)
    if docks(at_work)[name].isHidden():
        press(at_work, name)
    assert at_work.window.width() <= 1280
    assert at_work.table.width() >= 900
    assert docks(at_work)[name].width() >= 220
    widths = {column.name: at_work.table.columnWidth(n) for n, column in enumerate(at_work.table.segments.columns)}
    assert min(widths["source"], widths["target"]) >= 280


def test_another_language_is_spoken_at_once(at_work, speak, monkeypatch):
    from PySide6.QtWidgets import QDialog

    speak("en")
    press(at_work, "NotesPanel")
    at_work.type("Ważne")

    def agree(dialog):
        dialog.language.setCurrentIndex(dialog.language.findData("pl"))
        return True

    monkeypatch.setattr(QDialog, "exec", agree)
    at_work.run(ChangeSettings)
    at_work.settle()
    dock = docks(at_work)["NotesPanel"]
    assert at_work.segment(4).note == "Ważne"
    assert (dock.windowTitle(), dock.titleBarWidget().label.text()) == ("Notatki", "Notatki")
    assert dock.view.heading.text() == "Notatka do segmentu 4"
    assert dock.view.field.text() == "Ważne"
    speak("en")


NEW_PANEL = """
import gui.panels
from gui.panels.base import Panel, PanelView
from PySide6.QtCore import QCoreApplication, QEvent, Qt

class Terms(Panel):
    title = "T&erms"
    tip = "See the terms."
    keys = "Ctrl+Shift+F9"
    area = Qt.DockWidgetArea.BottomDockWidgetArea
    def make(self, desk):
        made = PanelView()
        made.setObjectName(f"terms of {desk.session.title}")
        return made

gui.panels.PANELS += (Terms(),)

from PySide6.QtWidgets import QApplication
application = QApplication([])
from dwuglos.settings import Settings
from gui.docks import Dock
from gui.look import theme
from gui.tasks import Tasks
from gui.window import Window
import sys
tasks = Tasks(sys.argv[1])
window = Window(tasks, Settings())
window.furnish()
window.show()
window.open_talk(1)
while window.session is None:
    application.processEvents()
window.menus.refresh()
action = window.menus.action_named("Terms")
view = next(menu.menu() for menu in window.menuBar().actions() if menu.text() == "&View")
print(action in view.actions(), action.shortcut().toString(), action.isCheckable())
action.trigger()
dock = next(dock for dock in window.findChildren(Dock) if dock.panel.name == "Terms")
print(dock.windowTitle(), dock.isVisible(), window.dockWidgetArea(dock).name, dock.view.objectName())
window.close()
"""


def test_a_panel_that_is_added_has_its_menu_entry_its_key_and_its_dock(kept):
    """All it takes is an entry in the list; here it is made before the commands are."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        [sys.executable, "-c", NEW_PANEL, str(kept)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    assert done.stdout.splitlines() == [
        "True Ctrl+Shift+F9 True",
        "Terms True BottomDockWidgetArea terms of Lighthouses",
    ], done.stderr


def test_every_panel_says_what_a_command_needs():
    assert [panel.name for panel in PANELS if not (panel.title and panel.tip and panel.keys and panel.icon)] == []


def test_everything_in_the_panels_has_a_name_for_a_screen_reader(at_work):
    QAccessible.setActive(True)
    try:
        for name in KEYS:
            press(at_work, name)
            assert nameless(at_work.window) == []
        docks(at_work)["NotesPanel"].setFloating(True)
        at_work.settle()
        assert nameless(docks(at_work)["NotesPanel"]) == []
    finally:
        QAccessible.setActive(False)


def test_a_floating_panel_has_an_edge_and_one_in_the_window_has_none(at_work):
    press(at_work, "NotesPanel")
    dock = docks(at_work)["NotesPanel"]
    edge = theme.colours().edge

    def corners():
        QApplication.processEvents()
        picture = dock.grab().toImage()
        right, below = picture.width() - 1, picture.height() - 1
        return {picture.pixelColor(x, y).name() for x, y in ((0, 0), (right, 0), (0, below), (right, below))}

    assert corners() != {edge}
    dock.setFloating(True)
    assert corners() == {edge}
    dock.setFloating(False)


def test_a_panel_of_a_talk_that_is_left_looks_for_nothing_more(at_work):
    press(at_work, "NotesPanel")
    view = docks(at_work)["NotesPanel"].view
    seen = []
    view.see = lambda is_seen: seen.append(is_seen)
    docks(at_work)["NotesPanel"].empty()
    assert seen == [False]
    assert view.isHidden()


def test_commands_hear_of_a_panel_that_comes_and_goes(at_work):
    changes = []
    press(at_work, "NotesPanel")
    at_work.window.docks.changed.connect(lambda: changes.append(True))
    docks(at_work)["NotesPanel"].hide()
    at_work.settle()
    assert changes
