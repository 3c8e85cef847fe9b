"""How many lines a text takes when its lines are broken, and how long they are."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from dwuglos.language.markup import visible_text
from dwuglos.layout.borders import Kind, border_kind
from dwuglos.layout.lines import break_lines


class Size(NamedTuple):
    """The size of a text on the screen."""

    lines: int
    longest: int
    """The visible characters of the longest line."""


def fits_at_sight(text: str, limit: int, lines: int) -> bool:
    """Return whether a text surely fits, as most do: in one line, or in the lines that it has."""
    if "<" in text or "{" in text:
        return False
    if "\n" not in text:
        return len(text) <= limit and text[:1] not in _DASHES
    own = text.split("\n")
    return len(own) <= lines and max(map(len, own)) <= limit


@lru_cache(20_000)
def size_of(text: str, limit: int, lines: int) -> Size:
    """Return the size of a text with its lines broken; remembered, as a window asks again at every choice."""
    if len(text) > lines * (limit + 1) and not _MORE_TO_IT.search(text):  # too long in any case: no need to break it
        return Size(lines + 1, max(limit, *map(len, text.split(" "))))
    if lines > 1 and _breaks_in_two(text, limit):
        return Size(2, min(len(text), limit))
    shown = [line for line in visible_text(break_lines(text, limit, lines)).split("\n") if line.strip()]
    return Size(len(shown), max(map(len, shown), default=0))


def _breaks_in_two(text: str, limit: int) -> bool:
    """Return whether a text certainly fits two lines, found in a fraction of the time that breaking it takes.

    `break_lines` takes a third line only where the words do not fit two, or where each break would be forbidden. Of a
    text with more to it (breaks, tags, a dialogue, measures) this says nothing.
    """
    if _MORE_TO_IT.search(text) or text[:1] in _DASHES:
        return False
    if len(text) <= limit:
        return True
    at = text.rfind(" ", 0, limit + 1)
    while len(text) - at - 1 <= limit and at > 0:
        before, after = text[:at].rpartition(" ")[2], text[at + 1 :].partition(" ")[0]
        if before and after and border_kind(before, after) is not Kind.FORBIDDEN:
            return True
        at = text.rfind(" ", 0, at)
    return False


_MORE_TO_IT = re.compile(r"[\n<{\t]|  | $|\A |[0-9] \S+ [0-9]")
_DASHES = frozenset("-–—")
