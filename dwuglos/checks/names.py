"""Names that a translation lost."""

from __future__ import annotations

from collections.abc import Iterator

from dwuglos.checks.base import Finding, Sentence, SentenceCheck
from dwuglos.checks.parts.borders import neighbours
from dwuglos.checks.parts.joined import Joined
from dwuglos.errors import notice
from dwuglos.language.name_words import has_name, names_in


class Names(SentenceCheck):
    """A name in the English sentence that its Polish has in no form, nor a neighbour's into which it may reach."""

    name = "names"
    title = "Names"
    severity = "warning"

    def look(self, sentence: Sentence) -> Iterator[Finding]:
        if not sentence.is_translated:
            return
        source = Joined(sentence.run, "source")
        names = names_in(source.text)
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
