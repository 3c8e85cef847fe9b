"""The look of the window: colours, language, size of text, limits; changed while it is open, and kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.changing_language import change_language
from gui.look import text_size, theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from dwuglos.profiles import Profile
    from gui.commands import Workplace
    from gui.look.theme import Theme
    from gui.talks.on_screen import TalkOnScreen


class WindowLook(QObject):
    """Changes how the window and the talk in it look; `make_again` makes anew what is made of words."""

    def __init__(self, place: Workplace, talk: TalkOnScreen, make_again: Callable[[], None]) -> None:
        super().__init__(place.widget)
        self._place, self._talk, self._make_again = place, talk, make_again
        text_size.in_force.wanted.connect(self._on_size_wanted)

    def use_theme(self, colours: Theme) -> None:
        """Change the colours."""
        self._place.settings.theme = colours
        self._place.remember()
        theme.use(colours)
        self._talk.use_theme()
        self._place.menus.show_icons()

    def use_language(self) -> None:
        """Speak the language of the settings from now on."""
        change_language(self._place, self._make_again)

    def use_text_size(self, size: int) -> None:
        """Show the texts of talks in another size, in percent of the usual one."""
        self._talk.use_text_size(size)

    def use_profile(self, profile: Profile) -> None:
        """Count by other limits."""
        self._talk.use_profile(profile)

    def _on_size_wanted(self, steps: int) -> None:
        self.use_text_size(text_size.beside(self._place.settings.text_size, steps))
