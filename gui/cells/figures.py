"""How long a subtitle is and how fast it has to be read, against the limits of a profile."""

from __future__ import annotations

from typing import NamedTuple

from dwuglos.language.markup import visible_text
from dwuglos.profiles import Profile
from dwuglos.timing.clock import characters_per_second
from gui.look import theme
from gui.words import decimal


class Figure(NamedTuple):
    """A figure as it is written; one that is over its limit has an exclamation mark, for those who see no colours."""

    text: str
    is_over: bool

    @property
    def marked(self) -> str:
        """The figure as rich text, in the colour of warnings where it is over."""
        if not self.is_over:
            return self.text
        return f'<span style="color: {theme.colours().warning}; font-weight: 600">{self.text}</span>'


def lengths(text: str, profile: Profile) -> list[Figure]:
    """Return the characters of each line, without tags; those of a line too many are over, however few."""
    counted = enumerate(map(len, visible_text(text).split("\n")), 1)
    return [_figure(str(length), length > profile.line_length or n > profile.lines) for n, length in counted]


def speed(text: str, duration: int | None, profile: Profile) -> Figure | None:
    """Return the characters per second of a text shown for so many ms; None without times."""
    if not duration or duration <= 0:
        return None
    count = characters_per_second(text, duration)
    return _figure(decimal(count), count > profile.speed)


def _figure(text: str, is_over: bool) -> Figure:
    return Figure(f"{text}!" if is_over else text, is_over)
