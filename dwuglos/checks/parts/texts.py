"""Texts of segments as checks look at them."""

from __future__ import annotations

import re

from dwuglos.language.markup import SUBTITLE_TAG
from dwuglos.talk.transcript import Change, Segment

_TAG = re.compile(SUBTITLE_TAG)
_LETTER_OR_DIGIT = re.compile(r"[^\W_]")


def bare(text: str) -> str:
    """Return `text` with NUL in place of each character of a tag: places stay, and no pattern finds tags."""
    if "<" not in text and "{" not in text:
        return text
    return _TAG.sub(lambda tag: "\0" * len(tag[0]), text)


def says_something(text: str) -> bool:
    """Return whether `text` has a letter or a digit outside tags."""
    return _LETTER_OR_DIGIT.search(bare(text)) is not None


def with_marks(segment: Segment, target: str) -> tuple[Change, ...]:
    """Return the change of a segment to a translation of the same words with other marks: its state stays."""
    return (Change(segment, segment._replace(target=target)),)
