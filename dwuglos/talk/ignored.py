"""Findings that a person does not want to hear of again."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Ignored(NamedTuple):
    """What a person said of a finding: of which check, about which text, in one segment or everywhere in the talk.

    `segment` is 0 for everywhere. `text` is what the finding was about, so that it is heard of again once that is
    another. `at` is when it was said, in ms since 1970 in UTC.
    """

    segment: int
    check: str
    text: str
    at: int = 0


def always(pairs: Iterable[object]) -> list[Ignored]:
    """Return what the settings say is always ignored; what is no pair of a check and a text is left out."""
    return [
        Ignored(0, *pair)
        for pair in pairs
        if isinstance(pair, list | tuple) and len(pair) == 2 and all(isinstance(each, str) for each in pair)
    ]
