"""Commands by menu, in the order of the menu bar."""

from gui.commands import article, checks, edit, file, go, help, playback, segment, times, translate, view
from gui.commands.base import Command, Menu, Workplace

__all__ = ["COMMANDS", "MENUS", "Command", "Menu", "Workplace"]

MENUS: tuple[Menu, ...] = (
    file.MENU,
    edit.MENU,
    segment.MENU,
    go.MENU,
    playback.MENU,
    translate.MENU,
    times.MENU,
    checks.MENU,
    article.MENU,
    view.MENU,
    help.MENU,
)

COMMANDS: tuple[type[Command], ...] = tuple(command for menu in MENUS for command in menu.commands)
