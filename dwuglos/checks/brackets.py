"""Brackets that are opened and never closed, or closed and never opened."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dwuglos.checks.base import Finding, Sentence, SentenceCheck
from dwuglos.checks.parts.pairs_of_marks import Mark, unpaired
from dwuglos.checks.parts.texts import bare
from dwuglos.errors import notice

_BRACKET = re.compile(r"(?<![:;=]-)(?<![:;=])[()]|[\[\]{}]")
"""Brackets, but for those of smileys."""
_ITEM = re.compile(r"(?<!\S)(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})\)")
"""The beginning of an item of a list, `a)` or `12)`, whose bracket needs no partner."""
_CLOSING = {")": "([", "]": "[(", "}": "{"}
"""Brackets and their partners; an interval such as [0, 1) has two kinds."""

_MOST = 5
"""Findings in one sentence."""


class Brackets(SentenceCheck):
    """Brackets without a partner in the sentence, unless the English has as many of them without one."""

    name = "brackets"
    title = "Brackets in pairs"
    severity = "warning"

    def look(self, sentence: Sentence) -> Iterator[Finding]:
        run = sentence.run
        if not any("(" in s.target or ")" in s.target or "[" in s.target or "]" in s.target for s in run):
            return
        lonely = _lonely([segment.target for segment in run])
        if not lonely or len(lonely) == len(_lonely([segment.source for segment in run])):
            return
        for mark in lonely[:_MOST]:
            message = (
                notice("The bracket {mark} is not opened before.", mark=mark.mark)
                if mark.mark in _CLOSING
                else notice("The bracket {mark} is not closed.", mark=mark.mark)
            )
            yield self.finding(run[mark.text], message, span=(mark.place, mark.place + 1))


def _lonely(texts: Sequence[str]) -> list[Mark]:
    plain = [bare(text) for text in texts]
    items = {(n, item.end() - 1) for n, text in enumerate(plain) for item in _ITEM.finditer(text)}
    return [mark for mark in unpaired(plain, _BRACKET, _CLOSING) if mark[:2] not in items]
