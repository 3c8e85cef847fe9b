"""Findings that a person does not want to hear of again."""

from __future__ import annotations

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
