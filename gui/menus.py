"""The menu bar, made from the list of commands."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar

from gui import icons
from gui.commands import MENUS, Command, Workplace
from gui.words import say


class Menus(QObject):
    """One action for each command; whether it can be done is looked at when something has changed."""

    def __init__(self, place: Workplace, bar: QMenuBar) -> None:
        super().__init__(bar)
        self._entries: list[tuple[str, Command, QAction]] = []
        self._refresh_soon = QTimer(self, singleShot=True, interval=0)
        self._refresh_soon.timeout.connect(self.refresh)
        for menu in MENUS:
            shown = bar.addMenu(say("menus", menu.title))
            shown.aboutToShow.connect(self.refresh)
            for command_type in menu.commands:
                if command_type.starts_group:
                    shown.addSeparator()
                action = self._action(command_type(place), menu.title)
                shown.addAction(action)
        self.refresh()

    def _action(self, command: Command, menu: str) -> QAction:
        action = QAction(say("commands", command.title), self)
        action.setObjectName(type(command).__name__)
        action.setShortcuts([QKeySequence(key) for key in command.keys.split(";") if key])
        action.setCheckable(command.checked() is not None)
        action.triggered.connect(lambda: self._run(command))
        self._entries.append((menu, command, action))
        return action

    def _run(self, command: Command) -> None:
        if command.possible():
            command.run()
        self._refresh_soon.stop()
        self.refresh()

    def action(self, command_type: type[Command]) -> QAction:
        """Return the action of a command."""
        return next(action for _, command, action in self._entries if type(command) is command_type)

    def context_actions(self) -> list[QAction]:
        """Return the actions for the context menu of the segment table."""
        return [action for _, command, action in self._entries if command.in_context]

    def entries(self) -> Iterator[tuple[str, str, str]]:
        """Yield menu, command and keys, as the list of keys shows them."""
        for menu, command, action in self._entries:
            keys = " / ".join(k.toString(QKeySequence.SequenceFormat.NativeText) for k in action.shortcuts())
            yield say("menus", menu).replace("&", ""), say("commands", command.title).replace("&", ""), keys

    def refresh_soon(self) -> None:
        """Look at everything again once, after what is going on now."""
        self._refresh_soon.start()

    def refresh(self) -> None:
        """Look at what can be done, what it is called, and which choice is in force."""
        for _, command, action in self._entries:
            action.setEnabled(command.possible())
            label = command.label()
            action.setText(label or say("commands", command.title))
            checked = command.checked()
            if checked is not None:
                action.setChecked(checked)

    def show_icons(self) -> None:
        """Give the actions their icons, in the colours of the theme."""
        for _, command, action in self._entries:
            action.setIcon(icons.icon(command.icon))
