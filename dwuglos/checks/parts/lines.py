"""The lines of a translation, as they are exported."""

from __future__ import annotations

from functools import lru_cache

from dwuglos.language.markup import visible_text
from dwuglos.layout import break_lines
from dwuglos.profiles import Profile


def lines_of(text: str, profile: Profile) -> list[str]:
    """Return the lines in which a text is exported, as they are seen: its own, or those that keep to the limits."""
    return _lines(text, profile.line_length, profile.lines)


@lru_cache(2000)  # several checks ask for the same lines, one after the other
def _lines(text: str, limit: int, lines: int) -> list[str]:
    return [line for line in visible_text(break_lines(text, limit, lines)).split("\n") if line.strip()]
