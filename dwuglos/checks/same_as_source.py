"""Translations that are the English text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dwuglos.checks.base import Finding, SegmentCheck
from dwuglos.errors import notice
from dwuglos.language.common_words import ENGLISH, POLISH
from dwuglos.language.markup import visible_text
from dwuglos.talk.transcript import Segment

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_ENGLISH = ENGLISH - POLISH - {"no", "on", "so", "to", "we"}
_MANY = 4
"""Words of a text that is hardly a name only."""


class SameAsSource(SegmentCheck):
    """A translation with the same words as its source, unless these may be a name, a formula or an international word.

    A text counts that has an English function word, or at least four words with a small letter among them.
    """

    name = "same-as-source"
    title = "The same as the English"
    severity = "warning"

    def look(self, segment: Segment) -> Iterator[Finding]:
        if len(segment.target) - len(segment.source) not in range(-8, 9) or not segment.target:
            return
        words = _words(segment.target)
        if words and words == _words(segment.source) and _is_english(words, segment.source):
            yield self.finding(segment, notice("The Polish is the same as the English."), span=(0, len(segment.target)))


def _words(text: str) -> list[str]:
    return _WORD.findall(visible_text(text).lower())


def _is_english(words: list[str], source: str) -> bool:
    if any(word in _ENGLISH for word in words):
        return True
    return len(words) >= _MANY and any(word.islower() for word in source.split())
