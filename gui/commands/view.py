"""The View menu."""

from __future__ import annotations

from dwuglos.profiles import NETFLIX_PL, TED_PL, Profile
from gui.commands.base import Command, Menu, SegmentsCommand
from gui.look.theme import Theme
from gui.words import later


class _Filter(SegmentsCommand):
    number: int

    def run(self) -> None:
        self.page.filters.choose(self.number)


class ShowAll(_Filter):
    title = later("commands", "&All segments")
    tip = later("commands", "Show every segment.")
    keys = "Alt+1"
    number = 0


class ShowUntranslated(_Filter):
    title = later("commands", "&Untranslated only")
    tip = later("commands", "Show only segments without Polish.")
    keys = "Alt+2"
    number = 1


class ShowDrafts(_Filter):
    title = later("commands", "Dra&fts only")
    tip = later("commands", "Show only segments that nobody has confirmed.")
    keys = "Alt+3"
    number = 2


class ShowConfirmed(_Filter):
    title = later("commands", "&Confirmed only")
    tip = later("commands", "Show only segments that somebody has confirmed.")
    keys = "Alt+4"
    number = 3


class _Limits(Command):
    profile: Profile

    def checked(self) -> bool:
        return self.place.settings.profile == self.profile.name

    def run(self) -> None:
        self.place.use_profile(self.profile)


class NetflixLimits(_Limits):
    title = later("commands", "Limits: &Netflix PL (42 characters, 17 cps)")
    tip = later("commands", "Count by the limits of Netflix.")
    profile = NETFLIX_PL
    starts_group = True


class TedLimits(_Limits):
    title = later("commands", "Limits: &TED PL (42 characters, 21 cps)")
    tip = later("commands", "Count by the limits of TED.")
    profile = TED_PL


class _Theme(Command):
    theme: Theme

    def checked(self) -> bool:
        return self.place.settings.theme == self.theme

    def run(self) -> None:
        self.place.use_theme(self.theme)


class SystemTheme(_Theme):
    title = later("commands", "Theme of the &system")
    tip = later("commands", "Be light or dark as the desktop is.")
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
    ShowAll,
    ShowUntranslated,
    ShowDrafts,
    ShowConfirmed,
    NetflixLimits,
    TedLimits,
    SystemTheme,
    LightTheme,
    DarkTheme,
)
