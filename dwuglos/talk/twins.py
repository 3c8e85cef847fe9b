"""Drafts that say what a person's text says already: near twins, which nobody wants beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

from dwuglos.talk.article import Part


class Draft(Protocol):
    """What a machine suggests for an article."""

    @property
    def text(self) -> str: ...
    @property
    def segment(self) -> int | None: ...


D = TypeVar("D", bound=Draft)

_ALIKE = 0.7
"""The share of the words of the shorter text that the other has, too, from which on both say the same."""
_ALIKE_HERE = 0.35
"""The same where both begin at one segment: models word a paragraph differently each time."""
_ROOT = 5
"""Letters at the beginning of a word that its inflected forms share."""
_WORD = re.compile(r"\w{3,}")


def without_twins(drafts: Sequence[D], kept: Iterable[Part]) -> list[D]:
    """Return the drafts of which none of the `kept` parts is a near twin: the same with some words changed.

    Also the halves of a paragraph that a person has split, and one joined from two, are twins of their drafts.
    """
    others = [(part, _roots(part.text)) for part in kept]
    return [draft for draft in drafts if not any(_are_twins(draft, part, roots) for part, roots in others)]


def _are_twins(draft: Draft, part: Part, roots: frozenset[str]) -> bool:
    own = _roots(draft.text)
    fewer = min(len(own), len(roots))
    if not fewer:
        return False
    is_here = draft.segment is not None and draft.segment == part.segment
    return len(own & roots) >= fewer * (_ALIKE_HERE if is_here else _ALIKE)


def _roots(text: str) -> frozenset[str]:
    return frozenset(word[:_ROOT] for word in _WORD.findall(text.casefold()))
