"""The View menu: filters, panels, limits and themes."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt

from dwuglos.profiles import NETFLIX_PL, TED_PL, Profile
from gui.commands.base import Command, Menu, SegmentsCommand
from gui.filters import FILTERS, Filter
from gui.look import text_size
from gui.look.theme import Theme
from gui.panels import PANELS, Panel
from gui.words import later


class ShowFiltered(SegmentsCommand):
    """Chooses a filter; there is a subclass for each, made from the list of filters."""

    number: int

    def run(self) -> None:
        self.page.filters.choose(self.number)


def showing(number: int, kind: type[Filter]) -> type[ShowFiltered]:
    """Return the command that chooses a filter, which stands at `number` among the chips."""
    words = {
        "title": kind.command,
        "tip": kind.tip,
        "keys": kind.keys,
        "submenu": kind.submenu,
        "__doc__": kind.__doc__,
    }
    return type(f"Show{kind.__name__}", (ShowFiltered,), {**words, "number": number, "__module__": __name__})


FILTER_COMMANDS = {kind: showing(number, kind) for number, kind in enumerate(FILTERS)}
"""What shows the segments that pass a filter."""


class PanelCommand(Command):
    """Goes into a panel, which is shown if need be; from within it, hides it."""

    panel: ClassVar[Panel]

    def obstacle(self) -> str:
        return self.panel.obstacle(self.place)

    def checked(self) -> bool:
        return self.place.docks.is_shown(self.panel)

    def run(self) -> None:
        self.place.docks.call(self.panel)


def panel_commands() -> list[type[Command]]:
    """Return a command for each panel, named after it."""
    made = []
    for panel in PANELS:
        facts = {name: getattr(panel, name) for name in ("title", "tip", "keys", "icon")}
        of_class = {"__module__": __name__, "panel": panel, "starts_group": panel is PANELS[0]}
        made.append(type(panel.name, (PanelCommand,), facts | of_class))
    return made


_ROWS = later("commands", "Dis&play of rows")
"""Letters ran out in the menu."""


class ShowLines(SegmentsCommand):
    submenu = _ROWS
    title = later("commands", "Lines as e&xported")
    tip = later("commands", "Show each text in the lines in which it is exported.")
    keys = "F9"
    starts_group = True

    def checked(self) -> bool:
        return self.place.settings.in_lines

    def run(self) -> None:
        settings = self.place.settings
        settings.in_lines = not settings.in_lines
        self.place.remember()
        self.page.show_in_lines(settings.in_lines)


class ShowMilliseconds(SegmentsCommand):
    submenu = _ROWS
    title = later("commands", "&Precise times (milliseconds)")
    tip = later("commands", "Show the times of segments to the millisecond.")

    def checked(self) -> bool:
        return self.place.settings.milliseconds

    def run(self) -> None:
        settings = self.place.settings
        settings.milliseconds = not settings.milliseconds
        self.place.remember()
        self.page.show_milliseconds(settings.milliseconds)


class ChooseColumns(SegmentsCommand):
    title = later("commands", "Colu&mns…")
    tip = later("commands", "Choose which columns of the segments are shown; their borders can be dragged.")
    starts_group = True

    @classmethod
    def waits(cls) -> bool:
        return False

    def run(self) -> None:
        self.page.table.column_layout.ask()


class FullScreen(Command):
    title = later("commands", "Full sc&reen")
    tip = later("commands", "Give the window the whole screen, or take that back.")
    keys = "F11"

    def checked(self) -> bool:
        return self.place.widget.isFullScreen()

    def run(self) -> None:
        window = self.place.widget
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)


_TEXT_SIZE = later("commands", "Text si&ze")


class LargerText(Command):
    submenu = _TEXT_SIZE
    title = later("commands", "Make text lar&ger")
    tip = later("commands", "Show the texts of talks and articles larger; the wheel does it, too, with Ctrl held.")
    keys = "Ctrl++;Ctrl+="
    starts_group = True
    steps = 1

    def run(self) -> None:
        self.place.look.use_text_size(text_size.beside(self.place.settings.text_size, self.steps))


class SmallerText(LargerText):
    submenu = _TEXT_SIZE
    title = later("commands", "Ma&ke text smaller")
    tip = later("commands", "Show the texts of talks and articles smaller.")
    keys = "Ctrl+-"
    starts_group = False
    steps = -1


class UsualText(Command):
    submenu = _TEXT_SIZE
    title = later("commands", "Make text the usual si&ze")
    tip = later("commands", "Show the texts of talks and articles as large as at first.")
    keys = "Ctrl+0"

    def run(self) -> None:
        self.place.look.use_text_size(text_size.USUAL)


_LIMITS = later("commands", "&Limits")


class _Limits(Command):
    submenu = _LIMITS
    profile: Profile

    def checked(self) -> bool:
        return self.place.settings.profile == self.profile.name

    def run(self) -> None:
        self.place.look.use_profile(self.profile)


class NetflixLimits(_Limits):
    title = later("commands", "Limits: &Netflix PL (42 characters, 17 cps)")
    tip = later("commands", "Use the limits of Netflix.")
    profile = NETFLIX_PL


class TedLimits(_Limits):
    title = later("commands", "Limits: &TED PL (42 characters, 21 cps)")
    tip = later("commands", "Use the limits of TED.")
    profile = TED_PL


class Limits(Command):
    submenu = _LIMITS
    title = later("commands", "Limits: others, or &your own…")
    tip = later("commands", "Choose among all limits for subtitles, make your own, and share them as files.")

    def checked(self) -> bool:
        return self.place.settings.profile not in (NETFLIX_PL.name, TED_PL.name)

    def run(self) -> None:
        from gui.dialogs.limits import LimitsDialog

        settings = self.place.settings
        dialog = LimitsDialog(settings.profiles, settings.profile, self.place.widget)
        agreed = dialog.exec()
        dialog.deleteLater()
        if agreed:
            settings.profiles = dialog.stored()
            self.place.look.use_profile(dialog.chosen)
            self.place.remember()


class _Theme(Command):
    submenu = later("commands", "&Theme")
    theme: Theme

    def checked(self) -> bool:
        return self.place.settings.theme == self.theme

    def run(self) -> None:
        self.place.look.use_theme(self.theme)


class SystemTheme(_Theme):
    title = later("commands", "Theme of the &system")
    tip = later("commands", "Follow the desktop's theme.")
    theme = "system"
    starts_group = True


class LightTheme(_Theme):
    title = later("commands", "&Light theme")
    tip = later("commands", "Show dark text on light.")
    theme = "light"


class DarkTheme(_Theme):
    title = later("commands", "&Dark theme")
    tip = later("commands", "Show light text on dark.")
    theme = "dark"


MENU = Menu(
    later("menus", "&View"),
    *FILTER_COMMANDS.values(),
    *panel_commands(),
    ChooseColumns,
    FullScreen,
    LargerText,
    SmallerText,
    UsualText,
    ShowLines,
    ShowMilliseconds,
    NetflixLimits,
    TedLimits,
    Limits,
    SystemTheme,
    LightTheme,
    DarkTheme,
)
