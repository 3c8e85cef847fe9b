"""What changed between two texts, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

_WORDS = re.compile(r"\w+|\s+|[^\w\s]")
_LONG = 1000
"""Words, spaces and signs of a text in which those that come all the time are not compared with each other."""


class Piece(NamedTuple):
    """A stretch of text that stayed, was taken out, or was put in."""

    kind: Literal["same", "removed", "added"]
    text: str


def word_changes(before: str, after: str) -> list[Piece]:
    """Return both texts as one row of pieces.

    Those that are no `added` make up `before`, those that are no `removed` make up `after`. A space between two
    changed words goes with them, so that a clause that was written anew is shown in one piece.
    """
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    pieces: list[Piece] = []
    for is_same, from_old, from_new in _stretches(old, new):
        if is_same:
            pieces.append(Piece("same", from_old))
            continue
        if from_old:
            pieces.append(Piece("removed", from_old))
        if from_new:
            pieces.append(Piece("added", from_new))
    return pieces


def _stretches(old: Sequence[str], new: Sequence[str]) -> Iterable[tuple[bool, str, str]]:
    """Yield what stayed and what changed by turns, with its text before and after."""
    changed_old = changed_new = ""
    is_long = len(old) > _LONG or len(new) > _LONG
    matches = SequenceMatcher(None, old, new, autojunk=is_long).get_opcodes()
    for n, (kind, i1, i2, j1, j2) in enumerate(matches):
        text = "".join(old[i1:i2])
        is_between = 0 < n < len(matches) - 1
        if kind == "equal" and not (is_between and text.isspace()):
            if changed_old or changed_new:
                yield False, changed_old, changed_new
                changed_old = changed_new = ""
            yield True, text, text
        else:
            changed_old += text
            changed_new += "".join(new[j1:j2])
    if changed_old or changed_new:
        yield False, changed_old, changed_new
