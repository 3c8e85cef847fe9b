"""The menu bar, made from the list of commands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from gui.commands import MENUS, Command, Workplace
from gui.commands.base import OBSTACLES_OF_MANY
from gui.keys import keymap
from gui.language import in_other
from gui.look import icons
from gui.words import say

if TYPE_CHECKING:
    from gui.dialogs.palette import Choice
    from gui.keys.keymap import KeyedCommand, Keymap


class Entry:
    """A command in its menu, the action it has, and what that action shows: setting it again would cost time."""

    def __init__(self, menu: str, command: Command, action: QAction) -> None:
        self.menu, self.command, self.action = menu, command, action
        kind = type(command)
        self.obstacle_of_many = kind.obstacle if kind.obstacle in OBSTACLES_OF_MANY else None
        self._has_label = kind.label is not Command.label
        self._is_choice = kind.checked is not Command.checked
        self._is_enabled, self._label = action.isEnabled(), action.text()

    def refresh(self, obstacle: str) -> None:
        """Show whether it can be done, what it is called, and whether it is the choice in force."""
        is_enabled = not obstacle
        if is_enabled is not self._is_enabled:
            self._is_enabled = is_enabled
            self.action.setEnabled(is_enabled)
        if self._has_label:
            label = self.command.label() or say("commands", self.command.title)
            if label != self._label:
                self._label = label
                self.action.setText(label)
        if self._is_choice:
            checked = self.command.checked()
            if checked is not None:  # each time: an action that is triggered checks itself
                self.action.setChecked(checked)


class Menus(QObject):
    """One action for each command; whether it can be done is looked at when something has changed."""

    _wanted = Signal(object)

    def __init__(self, place: Workplace, bar: QMenuBar) -> None:
        super().__init__(bar)
        self._place = place
        self._entries: list[Entry] = []
        self._refresh_soon = QTimer(self, singleShot=True, interval=0)
        self._refresh_soon.timeout.connect(self.refresh)
        self._wanted.connect(self._run, Qt.ConnectionType.QueuedConnection)
        # One connection for all: two hundred take a while at each start.
        self._commands: dict[QAction, Command] = {}
        self._group = QActionGroup(self)
        self._group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        self._group.triggered.connect(lambda action: self._on_triggered(self._commands[action]))
        for menu in MENUS:
            shown = bar.addMenu(say("menus", menu.title))
            shown.aboutToShow.connect(self.refresh)
            inner: dict[str, QMenu] = {}
            for command_type in menu.commands:
                title = command_type.submenu
                if command_type.starts_group:
                    shown.addSeparator()
                if title and title not in inner:
                    inner[title] = shown.addMenu(say("commands", title))
                self._add(command_type(place), menu.title, inner[title] if title else shown)
        self._context = self._folded(bar)
        self._cell = self._grouped(lambda command: command.in_cell)
        self._talk_list = self._grouped(lambda command: command.in_talk_list)
        self._entry_list = self._grouped(lambda command: command.in_entries)
        self._paragraph = self._grouped(lambda command: command.in_paragraphs)
        self.use_keys(place.settings.keys)
        self.refresh()

    def _add(self, command: Command, menu: str, shown: QMenu) -> None:
        action = QAction(say("commands", command.title), self)
        action.setObjectName(type(command).__name__)
        action.setStatusTip(say("commands", command.tip))
        if command.checked() is not None:
            action.setCheckable(True)
        self._group.addAction(action)
        shown.addAction(action)
        self._commands[action] = command
        self._entries.append(Entry(menu, command, action))

    def _grouped(self, wanted: Callable[[Command], bool]) -> list[QAction]:
        actions: list[QAction] = []
        before, is_new_group = "", False
        for entry in self._entries:
            is_new_group = is_new_group or entry.command.starts_group or entry.menu != before
            before = entry.menu
            if not wanted(entry.command):
                continue
            if is_new_group and actions:
                actions.append(self._line())
            actions.append(entry.action)
            is_new_group = False
        return actions

    def _folded(self, bar: QMenuBar) -> list[QAction]:
        """Return what the context menu of the segment table holds: more than thirty lines of one menu nobody reads."""
        folded = {
            command: menu.title
            for menu in MENUS
            if menu.is_folded
            for command in menu.commands
            if command.in_context and not command.leads_in_context
        }
        actions = self._grouped(lambda command: command.in_context and type(command) not in folded)
        actions.append(self._line())
        for title in dict.fromkeys(folded.values()):
            opened = QMenu(say("menus", title), bar)
            opened.addActions(self._grouped(partial(_stands_in, folded, title)))
            actions.append(opened.menuAction())
        return actions

    def _line(self) -> QAction:
        line = QAction(self)
        line.setSeparator(True)
        return line

    def _on_triggered(self, command: Command) -> None:
        # A screen reader that asks for a command waits for the answer: it would as long as a dialog is open. All else
        # is done at once, before the keys that were pressed after it.
        if QAccessible.isActive() and command.waits():
            self._wanted.emit(command)
        else:
            self._run(command)

    def _run(self, command: Command) -> None:
        if not command.obstacle():
            command.run()
        self._place.menus.refresh_now()  # others than these, where the language was changed

    def action(self, command_type: type[Command]) -> QAction:
        """Return the action of a command."""
        return next(entry.action for entry in self._entries if type(entry.command) is command_type)

    def action_named(self, name: str) -> QAction:
        """Return the action of the command of that name."""
        return next(entry.action for entry in self._entries if entry.action.objectName() == name)

    def context_actions(self) -> list[QAction]:
        """Return the actions for the context menu of the segment table, with lines between the groups of the menus.

        Those of some menus are in menus of their own, whose actions stand for them.
        """
        return self._context

    def cell_actions(self) -> list[QAction]:
        """Return the actions about findings for the context menu of the open cell, with lines as above."""
        return self._cell

    def talk_list_actions(self) -> list[QAction]:
        """Return the actions for the context menu of the list of talks, with lines as above."""
        return self._talk_list

    def entry_actions(self) -> list[QAction]:
        """Return the actions for the context menu of the article's timeline, with lines as above."""
        return self._entry_list

    def paragraph_actions(self) -> list[QAction]:
        """Return the actions for the context menus of the article's texts, with lines as above."""
        return self._paragraph

    def press(self, keys: QKeySequence) -> None:
        """Do what a key stands for, where it stands for a command that is possible now."""
        self.refresh()
        action = next((entry.action for entry in self._entries if keys in entry.action.shortcuts()), None)
        if action is not None:
            action.trigger()

    def explain(self, keys: QKeySequence) -> None:
        """Say why nothing happened, where a key stands for a command that is not possible now."""
        entry = next((entry for entry in self._entries if keys in entry.action.shortcuts()), None)
        if entry is not None and (obstacle := entry.command.obstacle()):
            self._place.tell(obstacle)

    def use_keys(self, own: Keymap) -> None:
        """Give each command its keys; `own` are those the user changed."""
        keys = {entry.action.objectName(): entry.command.keys for entry in self._entries}
        if own:  # whoever changed nothing does not wait for it either
            keys = keymap.resolve(keys, own)
        for entry in self._entries:
            own_keys = [keymap.sequence(key) for key in keys[entry.action.objectName()].split(";") if key]
            if own_keys or entry.action.shortcuts():
                entry.action.setShortcuts(own_keys)

    def keyed_commands(self) -> list[KeyedCommand]:
        """Return all commands with the keys they come with, as the list of keys shows them."""
        from gui.keys.keymap import KeyedCommand

        return [
            KeyedCommand(
                entry.action.objectName(),
                _plain(say("menus", entry.menu)),
                _plain(say("commands", entry.command.title)),
                entry.command.keys,
            )
            for entry in self._entries
        ]

    def opening_keys(self) -> dict[str, str]:
        """Return the keys that open menus, with the titles of those."""
        titles = (say("menus", menu.title) for menu in MENUS)
        return {QKeySequence.mnemonic(title).toString(): _plain(title) for title in titles}

    def choices(self) -> list[Choice]:
        """Return every command as it is now, as the palette shows it."""
        from gui.dialogs.palette import Choice

        self.refresh()
        return [
            Choice(
                entry.action.objectName(),
                _plain(entry.action.text()),
                _plain(in_other("commands", entry.command.title)),
                _plain(say("menus", entry.menu)),
                entry.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
                entry.command.obstacle(),
                entry.action.trigger,
            )
            for entry in self._entries
        ]

    def refresh_soon(self) -> None:
        """Look at everything again once, after what is going on now."""
        self._refresh_soon.start()

    def refresh_now(self) -> None:
        """Look at everything again at once, and not once more after what is going on now."""
        self._refresh_soon.stop()
        self.refresh()

    def refresh(self) -> None:
        """Look at what can be done, what it is called, and which choice is in force."""
        found: dict[object, str] = {}
        for entry in self._entries:
            of_many = entry.obstacle_of_many
            if of_many is None:
                entry.refresh(entry.command.obstacle())
                continue
            if of_many not in found:
                found[of_many] = entry.command.obstacle()
            entry.refresh(found[of_many])

    def load_icons(self) -> None:
        """Give the actions their icons for the first time, which takes a while."""
        icons.load()
        self.show_icons()

    def show_icons(self) -> None:
        """Give the actions their icons, in the colours of the theme."""
        for entry in self._entries:
            entry.action.setIcon(icons.icon(entry.command.icon))


def _stands_in(folded: Mapping[type[Command], str], title: str, command: Command) -> bool:
    return folded.get(type(command)) == title


def _plain(title: str) -> str:
    """Return a title without the mark of its letter."""
    return title.replace("&&", "\0").replace("&", "").replace("\0", "&")
