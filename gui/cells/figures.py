"""How long a subtitle is and how fast it has to be read, against the limits of a profile."""

from __future__ import annotations

import sys
from functools import lru_cache
from importlib import import_module
from typing import NamedTuple

from dwuglos.language.markup import visible_text
from dwuglos.profiles import Profile
from dwuglos.timing.clock import characters_per_second
from gui.look import theme
from gui.words import decimal

_LAYOUT = "dwuglos.layout"


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


@lru_cache(maxsize=4096)  # each row is painted many times between two changes of it
def as_exported(text: str, profile: Profile) -> str:
    """Return a text in the lines in which it is exported: its own, or those that keep to the limits."""
    if fits(text, profile):
        return text
    from dwuglos.layout import break_lines  # the languages behind it are not needed for the first frame

    return break_lines(text, profile.line_length, profile.lines)


def learn_to_lay_out() -> bool:
    """Fetch the languages behind the lines of texts, which takes a while; False where they are there already."""
    if _LAYOUT in sys.modules:
        return False
    import_module(_LAYOUT)
    return True


def fits(text: str, profile: Profile) -> bool:
    """Whether a text is exported as it is: it has its own lines, or needs one."""
    return "\n" in text or len(visible_text(text)) <= profile.line_length


def is_quickly_laid_out(text: str, profile: Profile) -> bool:
    """Whether the lines of a text can be found without waiting for the languages behind that."""
    return _LAYOUT in sys.modules or fits(text, profile)


def lengths(text: str, profile: Profile) -> list[Figure]:
    """Return the characters of each line as it is exported, without tags; those of a line too many are over."""
    counted = enumerate(map(len, visible_text(as_exported(text, profile)).split("\n")), 1)
    return [_figure(str(length), length > profile.line_length or n > profile.lines) for n, length in counted]


@lru_cache(maxsize=4096)
def all_lengths(text: str, profile: Profile) -> Figure:
    """Return the characters of all lines as one figure."""
    lines = lengths(text, profile)
    return Figure("·".join(figure.text for figure in lines), any(figure.is_over for figure in lines))


def speed(text: str, duration: int | None, profile: Profile) -> Figure | None:
    """Return the characters per second of a text shown for so many ms; None without times."""
    if not duration or duration <= 0:
        return None
    count = characters_per_second(text, duration)
    return _figure(decimal(count), 0 < profile.speed < count)


def _figure(text: str, is_over: bool) -> Figure:
    return Figure(f"{text}!" if is_over else text, is_over)
