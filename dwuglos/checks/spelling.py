"""Words that are not spelt as Polish words are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dwuglos.checks.base import Finding, Options, SegmentCheck
from dwuglos.checks.parts.texts import bare
from dwuglos.errors import notice
from dwuglos.language.english_words import EnglishWords
from dwuglos.language.misspelt import misspelt
from dwuglos.language.own_words import OwnWords, ready
from dwuglos.talk.transcript import Segment


class Spelling(SegmentCheck):
    """A word that no dictionary has, Polish or the user's own, and that does not come from the English."""

    name = "spelling"
    title = "A word that is not in the dictionary"
    severity = "warning"

    def __init__(self, options: Options) -> None:
        super().__init__(options)
        self._english = EnglishWords(())
        self._terms = EnglishWords(term.polish for term in options.terms)
        self._own: OwnWords | None = None

    def prepare(self, segments: Iterable[Segment]) -> None:
        self._english = EnglishWords(segment.source for segment in segments)

    def look(self, segment: Segment) -> Iterator[Finding]:
        for word in misspelt(bare(segment.target)):
            if not self._is_accepted(word[0], segment):
                message = notice("“{word}” is not in the dictionary.", word=word[0])
                yield self.finding(segment, message, span=word.span())

    def _is_accepted(self, word: str, segment: Segment) -> bool:
        if self._own is None:
            self._own = ready(self.options.words)
        if self._own.has(word) or self._terms.has(word) or self._terms.base_of(word):
            return True
        english = self._english
        if english.has(word) or english.base_of(word):
            return True
        here = EnglishWords((segment.source,))
        return here.has(word) or bool(here.base_of(word))
