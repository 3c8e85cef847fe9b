"""The Help menu."""

from __future__ import annotations

from html import escape

from PySide6.QtWidgets import QMessageBox

from dwuglos import __version__
from gui.commands.base import Command, Menu
from gui.words import later, say

REMEMBERED = 6
"""How many commands stand first in the palette, because they were chosen there last."""


class FindCommand(Command):
    """Do anything by a few letters of its name."""

    title = later("commands", "&Find a command…")
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


class Keys(Command):
    """All commands with their keys."""

    title = later("commands", "&Keys")
    keys = "F1"
    icon = "keys"

    def run(self) -> None:
        from gui.dialogs.keys import KeysDialog

        place = self.place
        dialog = KeysDialog(place.menus.keyed_commands(), place.settings.keys, place.menus.opening_keys(), place.widget)
        agreed = dialog.exec()
        dialog.deleteLater()
        if agreed:
            place.settings.keys = dialog.own
            place.menus.use_keys(place.settings.keys)
            place.remember()


class About(Command):
    """What this is."""

    title = later("commands", "&About Dwugłos")
    icon = "about"

    def run(self) -> None:
        words = say(
            "help",
            "<h3>Dwugłos {version}</h3><p>Turns English talks into Polish: bilingual subtitles, edited by hand, kept "
            "safe.</p><p>Free software under the GNU General Public License, version 3 or later.</p>"
            "<p>Library: {library}</p>",
        )
        library = escape(self.place.tasks.library_address)
        QMessageBox.about(self.place.widget, "Dwugłos", words.format(version=__version__, library=library))


MENU = Menu(later("menus", "&Help"), FindCommand, Keys, About)
