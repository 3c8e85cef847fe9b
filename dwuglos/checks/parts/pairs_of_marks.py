"""Marks that come in pairs: brackets and quotation marks that are opened and never closed, or the reverse."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

_DEEPEST = 50
"""Marks that may stand open one in another; in hostile text there may be thousands."""


class Mark(NamedTuple):
    """A mark in one of several texts: which text, where in it, and which mark."""

    text: int
    place: int
    mark: str


def unpaired(texts: Sequence[str], marks: re.Pattern[str], closing: Mapping[str, str]) -> list[Mark]:
    """Return the marks that have no partner in the texts taken as one; `closing` has what opens each closing mark.

    A mark that also opens, such as `"`, is among its own partners.
    """
    opening = "".join(closing.values())
    waiting: list[Mark] = []
    lonely: list[Mark] = []
    for n, text in enumerate(texts):
        for match in marks.finditer(text):
            mark = Mark(n, match.start(), match[0])
            partner = _partner(waiting, mark, closing)
            if partner is not None:
                lonely += waiting[partner + 1 :]
                del waiting[partner:]
            elif mark.mark in opening:
                waiting.append(mark)
            else:
                lonely.append(mark)
    return sorted(lonely + waiting)


def _partner(waiting: Sequence[Mark], mark: Mark, closing: Mapping[str, str]) -> int | None:
    """Return which of the marks that wait for a partner is the one of `mark`."""
    wanted = closing.get(mark.mark)
    if wanted is None:
        return None
    near = range(max(0, len(waiting) - _DEEPEST), len(waiting))
    return next((n for n in reversed(near) if waiting[n].mark in wanted), None)
