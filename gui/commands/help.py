"""The Help menu."""

from __future__ import annotations

from gui.commands.base import Command, Menu
from gui.words import later


class Keys(Command):
    """All commands with their keys."""

    title = later("commands", "&Keys")
    keys = "F1"
    icon = "keys"

    def run(self) -> None:
        self.place.show_keys()


class About(Command):
    """What this is."""

    title = later("commands", "&About Dwugłos")
    icon = "about"

    def run(self) -> None:
        self.place.show_about()


MENU = Menu(later("menus", "&Help"), Keys, About)
