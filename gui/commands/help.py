"""The Help menu."""

from __future__ import annotations

from html import escape

from PySide6.QtWidgets import QMessageBox

from dwuglos import __version__
from gui.commands.base import Command, Menu
from gui.words import later, say


class Keys(Command):
    """All commands with their keys."""

    title = later("commands", "&Keys")
    keys = "F1"
    icon = "keys"

    def run(self) -> None:
        from gui.dialogs.keys import KeysDialog

        dialog = KeysDialog(self.place.menus.entries(), self.place.widget)
        dialog.exec()
        dialog.deleteLater()


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


MENU = Menu(later("menus", "&Help"), Keys, About)
