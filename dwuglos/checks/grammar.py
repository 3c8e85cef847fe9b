"""What LanguageTool's rules for Polish find."""

from __future__ import annotations

from collections.abc import Iterator

from dwuglos.checks.base import Finding, Sentence, SentenceCheck
from dwuglos.checks.parts.joined import Joined
from dwuglos.checks.parts.requirements import Severity
from dwuglos.checks.parts.texts import with_marks
from dwuglos.errors import notice
from dwuglos.language import grammar
from dwuglos.language.grammar import Remark
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Segment

_GRAVE = frozenset(("misspelling", "grammar"))
"""Kinds of rules whose findings are mistakes whatever one's style: more than a comma."""

Place = tuple[Segment, tuple[int, int]]


class Grammar(SentenceCheck):
    """What the rules said about a sentence, which is asked about apart (`results/grammar.py`), as that takes its time.

    The fix puts in what they suggest, where that is one thing.
    """

    name = "grammar"
    title = "Grammar and commas"
    severity = "warning"

    def look(self, sentence: Sentence) -> Iterator[Finding]:
        text = Plain(sentence)
        if not text.text:
            return
        found = [
            (remark, place)
            for remark in grammar.remembered(text.text) or ()
            if remark.rule not in self.options.rules_off and (place := text.place(remark)) is not None
        ]
        fixes: dict[int, Edit | None] = {}
        for remark, (segment, span) in found:
            if segment.id not in fixes:
                fixes[segment.id] = _fix(segment, [each for each in found if each[1][0].id == segment.id])
            message = notice("{remark} (rule {rule})", remark=remark.message, rule=remark.rule)
            fix = fixes[segment.id] if len(remark.suggestions) == 1 else None
            yield self.finding(segment, message, span=span, fix=fix, severity=self._severity_of(remark))

    def _severity_of(self, remark: Remark) -> Severity:
        if self.name in self.options.severities or remark.kind in _GRAVE:
            return self.severity
        return "info"


class Plain:
    """The Polish of a sentence as the rules read it: without tags, and with its lines as one."""

    def __init__(self, sentence: Sentence) -> None:
        self._joined = Joined(sentence.run, "target")
        whole = self._joined.text
        self._places = [n for n, letter in enumerate(whole) if letter != "\0"] if "\0" in whole else None
        self.text = whole.replace("\0", "") if any(map(str.isalpha, whole)) else ""
        self._length = len(whole)

    def place(self, remark: Remark) -> Place | None:
        """Return where a remark is: a segment, and a span there; None where that is nowhere."""
        if not 0 <= remark.start < remark.end <= len(self.text):
            return None
        start, end = remark.start, remark.end
        if self._places is not None:
            start, end = self._places[start], self._places[end - 1] + 1
        segment, span = self._joined.place(start, end)
        return (segment, span) if span[0] < span[1] else None


def _fix(segment: Segment, found: list[tuple[Remark, Place]]) -> Edit | None:
    """Return what puts right all in a segment for which one thing is suggested, and which is whole in it."""
    text, before = segment.target, len(segment.target) + 1
    for remark, (_, (start, end)) in sorted(found, key=lambda each: each[1][1], reverse=True):
        is_whole = end - start == remark.end - remark.start
        if len(remark.suggestions) == 1 and is_whole and end <= before and "\n" not in segment.target[start:end]:
            text, before = text[:start] + remark.suggestions[0] + text[end:], start
    return Edit("Correct grammar", with_marks(segment, text)) if text != segment.target else None
