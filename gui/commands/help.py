"""The Help menu."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog

from gui.commands.base import Command, Menu, TalkCommand
from gui.language import in_force
from gui.words import later, say

REMEMBERED = 6
"""How many commands stand first in the palette, because they were chosen there last."""


class FindCommand(Command):
    title = later("commands", "&Find a command…")
    tip = later("commands", "Find any command by a few letters of its name, and run it.")
    keys = "Ctrl+Shift+P"
    icon = "find"

    def run(self) -> None:
        from gui.dialogs.palette import Palette

        used = self.place.settings.commands_used
        palette = Palette(self.place.menus.choices(), used, self.place.widget)
        palette.exec()
        palette.deleteLater()
        chosen = palette.chosen
        if chosen is None or chosen.name == type(self).__name__:
            return
        used[:] = [chosen.name, *(name for name in used if name != chosen.name)][:REMEMBERED]
        chosen.run()


class Help(Command):
    title = later("commands", "&Help")
    tip = later("commands", "Read how to use the program.")
    keys = "F1"
    icon = "help"
    starts_group = True

    def run(self) -> None:
        from gui.dialogs.pages import PagesDialog, help_pages
        from gui.keys.keymap import shown

        def keys(name: str) -> str:
            action = self.place.menus.action_named(name)
            return shown(";".join(key.toString() for key in action.shortcuts()[:1])) or action.text().replace("&", "")

        pages = help_pages(in_force(self.place.settings.language), keys)
        _open(PagesDialog(say("help", "Help"), pages, self.place.widget))


class TakeTour(TalkCommand):
    title = later("commands", "&Tour of the window")
    tip = later("commands", "See what is in this window, in one minute.")

    def run(self) -> None:
        from gui.start.window_tour import take_tour

        self.place.notices.take_back("tour")
        self.place.finish_typing()
        take_tour(self.place.show_segments(), self.place.widget, self._key)

    def _key(self, name: str) -> str:
        action = self.place.menus.action_named(name)
        return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


class News(Command):
    title = later("commands", "&What is new")
    tip = later("commands", "Read what is new in each version.")
    icon = "news"

    def run(self) -> None:
        from gui.dialogs.pages import PagesDialog, news

        _open(PagesDialog(say("help", "What is new"), news(in_force(self.place.settings.language)), self.place.widget))


def _open(dialog: QDialog) -> None:
    """Show pages beside the work, and let them go when they are closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()


class Keys(Command):
    title = later("commands", "&Keyboard shortcuts")
    tip = later("commands", "See and change all keyboard shortcuts.")
    keys = "Shift+F1"
    icon = "keys"

    @classmethod
    def waits(cls) -> bool:
        return True

    def run(self) -> None:
        from gui.dialogs.keys import KeysDialog

        place = self.place
        commands, menus, settings = place.menus.keyed_commands(), place.menus.opening_keys(), place.settings
        dialog = KeysDialog(commands, settings.keys, menus, place.widget, settings.arrows_leave)
        agreed = dialog.exec()
        dialog.deleteLater()
        if agreed:
            settings.keys, settings.arrows_leave = dialog.own, dialog.arrows.isChecked()
            place.menus.use_keys(settings.keys)
            place.remember()


class CheckLibrary(Command):
    title = later("commands", "&Check the library…")
    tip = later("commands", "Look through the whole library: whether every talk and its history are sound.")
    icon = "check"

    @classmethod
    def waits(cls) -> bool:
        return False

    def run(self) -> None:
        self.place.checking.show()


class About(Command):
    title = later("commands", "&About Dwugłos")
    tip = later("commands", "See versions, licences, and where the library is.")
    icon = "about"

    @classmethod
    def waits(cls) -> bool:
        return True

    def run(self) -> None:
        from gui.dialogs.about import AboutDialog

        dialog = AboutDialog(self.place.tasks.library_address, self.place.widget)
        dialog.exec()
        dialog.deleteLater()


MENU = Menu(later("menus", "&Help"), FindCommand, Help, TakeTour, Keys, News, CheckLibrary, About)
