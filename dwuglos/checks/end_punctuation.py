"""Sentences that end otherwise than the English does."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dwuglos.checks.base import Finding, Sentence, SentenceCheck
from dwuglos.checks.parts.texts import with_marks
from dwuglos.errors import notice
from dwuglos.language.markup import visible_text
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Segment

_END = re.compile(r"([.?!…:;,–—-]*)[\s\"'”’»)\]♪]*$")
_ANY_END = re.compile(r"[.?!…][\s\"'”’»)\]♪]*$")
_TAG = re.compile(
    r",\s+(?:right|okay|ok|huh|yeah|eh|you know|\w+(?:n['’]t)? (?:i|you|he|she|it|we|they|there))\?\W*$", re.IGNORECASE
)
"""A question after a statement, which Polish mostly leaves out: right? isn't it?"""
_FIRST = re.compile(r"[^\W\d_]")
_WORD_AT_END = re.compile(r"\w$")


class EndPunctuation(SentenceCheck):
    """The end of a sentence: a question mark that only one language has, or a full stop that the Polish lacks.

    A full stop, an exclamation mark and an ellipsis may stand for one another. The fix adds the full stop.
    """

    name = "end-punctuation"
    title = "The end of a sentence"
    severity = "info"

    def look(self, sentence: Sentence) -> Iterator[Finding]:
        run = sentence.run
        last = run[-1]
        if not last.target.strip() or not last.source.strip():
            return
        source, target = _end(last.source), _end(last.target)
        if "?" in source and not _asks(sentence, last.target) and not _TAG.search(last.source):
            yield self._at_end(last, "The English is a question, the Polish is not.")
        elif "?" in target and not any("?" in segment.source for segment in (*sentence.run, *sentence.after)):
            yield self._at_end(last, "The Polish is a question, the English is not.")
        elif source[:1] in (".", "!", "…") and source and _WORD_AT_END.search(last.target) and not _goes_on(sentence):
            fix = Edit("Add full stop", with_marks(last, f"{last.target}{source[:1]}"))
            message = notice("The sentence has no full stop.")
            yield self.finding(last, message, span=_last(last.target), fix=fix)

    def _at_end(self, segment: Segment, sentence: str) -> Finding:
        return self.finding(segment, notice(sentence), span=_last(segment.target))


def _asks(sentence: Sentence, target: str) -> bool:
    """Return whether the Polish asks anywhere, or may go on to do so in the next sentence."""
    return any("?" in segment.target for segment in sentence.run) or not _ANY_END.search(target)


def _goes_on(sentence: Sentence) -> bool:
    """Return whether the Polish goes on in the next sentence: it begins with a small letter."""
    first = _FIRST.search(visible_text(sentence.after[0].target)) if sentence.after else None
    return first is not None and first[0].islower()


def _end(text: str) -> str:
    match = _END.search(visible_text(text)[-12:])
    return match[1] if match is not None else ""


def _last(text: str) -> tuple[int, int]:
    return max(0, len(text) - 1), len(text)
