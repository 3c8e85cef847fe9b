"""Sentences that deny something in one language only."""

from __future__ import annotations

from collections.abc import Iterator

from dwuglos.checks.base import Finding, Sentence, SentenceCheck
from dwuglos.checks.parts.borders import neighbours
from dwuglos.checks.parts.joined import Joined
from dwuglos.errors import notice
from dwuglos.language.denials import denials_in_english, denials_in_polish, may_deny_in_english, may_deny_in_polish

_CUT = 0.5
"""Where the Polish has so small a share of the characters of the English, and goes on elsewhere, much stands there."""


class Negation(SentenceCheck):
    """A sentence whose English denies something while nothing in its Polish does, or the reverse."""

    name = "negation"
    title = "Negation"
    severity = "warning"

    def look(self, sentence: Sentence) -> Iterator[Finding]:
        if not sentence.is_translated:
            return
        source, target = Joined(sentence.run, "source"), Joined(sentence.run, "target")
        english = denials_in_english(source.text)
        polish = [] if english else denials_in_polish(target.text)
        if not english and not polish:
            return
        if english and not _polish_denies(sentence, source.text, target.text):
            segment, span = source.place(*english[0])
            message = notice("The English denies something here, the Polish does not.")
            yield self.finding(segment, message, side="source", span=span)
        elif polish and not _english_denies(sentence, source.text):
            segment, span = target.place(*polish[0])
            yield self.finding(segment, notice("The Polish denies something here, the English does not."), span=span)


def _polish_denies(sentence: Sentence, source: str, target: str) -> bool:
    if may_deny_in_polish(target, source):
        return True
    beside = neighbours(sentence)
    if beside and len(target) < _CUT * len(source):
        return True
    return any(
        len(denials_in_polish(Joined(run, "target").text)) > len(denials_in_english(Joined(run, "source").text))
        for run in beside
    )


def _english_denies(sentence: Sentence, source: str) -> bool:
    return may_deny_in_english(source) or any(
        may_deny_in_english(Joined(run, "source").text) for run in neighbours(sentence)
    )
