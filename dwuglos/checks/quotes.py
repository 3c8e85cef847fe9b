"""Quotation marks that are opened and never closed, or closed and never opened."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dwuglos.checks.base import Finding, Sentence, SentenceCheck
from dwuglos.checks.parts.pairs_of_marks import Mark, unpaired
from dwuglos.checks.parts.texts import bare
from dwuglos.errors import notice

_QUOTE = re.compile(r"(?<!\d)\"|[„”“«»]|(?<!,),,(?=\S)|(?<=\S)''")  # not the sign of inches
_MARKS = ('"', "„", "”", "“", "«", "»", ",,", "''")
_CLOSING = {"”": "„“,,", "“": "„,,", "«": "»", "»": "«", "''": ",,", '"': '",,'}
"""Marks and those that open what they close: „ ”, “ ”, „ “, « », » «, and ,, for „ as people type it."""

_MOST = 5
"""Findings in one sentence."""


class Quotes(SentenceCheck):
    """Quotation marks without a partner in the sentence, unless the English has as many of them without one."""

    name = "quotes"
    title = "Quotation marks in pairs"
    severity = "warning"

    def look(self, sentence: Sentence) -> Iterator[Finding]:
        run = sentence.run
        if not any(mark in segment.target for segment in run for mark in _MARKS):
            return
        lonely = _lonely([segment.target for segment in run])
        if not lonely or len(lonely) == len(_lonely([segment.source for segment in run])):
            return
        for mark in lonely[:_MOST]:
            message = notice("The quotation mark {mark} has no partner in this sentence.", mark=mark.mark)
            yield self.finding(run[mark.text], message, span=(mark.place, mark.place + 1))


def _lonely(texts: Sequence[str]) -> list[Mark]:
    return unpaired([bare(text) for text in texts], _QUOTE, _CLOSING)
