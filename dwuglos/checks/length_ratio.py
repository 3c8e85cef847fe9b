"""Translations that are much longer or much shorter than the English."""

from __future__ import annotations

from collections.abc import Iterator

from dwuglos.checks.base import Finding, Sentence, SentenceCheck
from dwuglos.errors import notice
from dwuglos.language.markup import visible_text

_SHORT = 40
"""Characters of an English sentence up to which lengths differ more."""
_MOST_SHORT, _MOST = 3.5, 2.2
_LEAST_SHORT, _LEAST = 0.15, 0.33
"""The most and the least characters of Polish for one of English. Of human translations one in ten has fewer than 0.64,
one in ten more than 1.23."""
_FREE = 20
"""Characters that may always be more or fewer."""


class LengthRatio(SentenceCheck):
    """A sentence whose Polish is so much longer or shorter that something was added or left out."""

    name = "length-ratio"
    title = "Length beside the English"
    severity = "info"

    def look(self, sentence: Sentence) -> Iterator[Finding]:
        run = sentence.run
        source = sum(len(visible_text(segment.source)) for segment in run)
        target = sum(len(visible_text(segment.target)) for segment in run)
        if not source or not target or not sentence.is_translated:
            return
        least, most = (_LEAST_SHORT, _MOST_SHORT) if source <= _SHORT else (_LEAST, _MOST)
        if target > most * source and target - source > _FREE:
            message = notice("The Polish is much longer than the English: was something added?")
        elif target < least * source and source - target > _FREE:
            message = notice("The Polish is much shorter than the English: was something left out?")
        else:
            return
        yield self.finding(run[0], message)
