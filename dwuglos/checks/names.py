"""Names that a translation lost."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from dwuglos.checks.base import Finding, Sentence, SentenceCheck
from dwuglos.checks.parts.borders import neighbours
from dwuglos.checks.parts.joined import Joined
from dwuglos.errors import notice
from dwuglos.language.name_words import has_name, names_in
from dwuglos.talk.transcript import Segment

_SMALL = re.compile(r"\b[a-z]{3,}")


class Names(SentenceCheck):
    """A name in the English sentence that its Polish has in no form, nor a neighbour's into which it may reach."""

    name = "names"
    title = "Names"
    severity = "warning"

    _names: frozenset[str] = frozenset()

    def prepare(self, segments: Iterable[Segment]) -> None:
        """Take the names that stand inside sentences: at the beginning of one they are names, too.

        What begins a sentence in quotes or after a colon, or has no capital elsewhere, may be any word.
        """
        names, words = set[str](), set[str]()
        for segment in segments:
            words.update(_SMALL.findall(segment.source))
            texts = ((segment.source, name) for name in names_in(segment.source))
            names.update(name[1] for text, name in texts if text[name.start(1) - 2].isalpha())
        self._names = frozenset(name for name in names if name.lower() not in words)

    def look(self, sentence: Sentence) -> Iterator[Finding]:
        if not sentence.is_translated:
            return
        source = Joined(sentence.run, "source")
        names = names_in(source.text, self._names)
        if not names:
            return
        target = Joined(sentence.run, "target").text
        lost = [name for name in names if not has_name(name[1], target)]
        if lost:
            beside = [(Joined(run, "source").text, Joined(run, "target").text) for run in neighbours(sentence)]
            lost = [name for name in lost if not any(_moved(name[1], *texts) for texts in beside)]
        if lost:
            segment, span = source.place(*lost[0].span(1))
            written = ", ".join(dict.fromkeys(name[1] for name in lost))
            message = notice("The Polish lacks the name {name}.", name=written)
            yield self.finding(segment, message, side="source", span=span)


def _moved(name: str, source: str, target: str) -> bool:
    """Return whether a neighbouring sentence has a name in Polish and not in English."""
    return name not in source and has_name(name, target)
