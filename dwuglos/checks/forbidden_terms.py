"""Translations that the glossary forbids."""

from __future__ import annotations

from collections.abc import Iterator

from dwuglos.checks.base import Finding, Options, Sentence, SentenceCheck
from dwuglos.checks.parts.joined import Joined
from dwuglos.checks.parts.term_fix import fix_of
from dwuglos.errors import notice
from dwuglos.language.glossary import Glossary
from dwuglos.language.polish_forms import places_of


class ForbiddenTerms(SentenceCheck):
    """A forbidden translation of a term, in any form, in a sentence whose English has the term."""

    name = "forbidden-terms"
    title = "Forbidden terms"
    severity = "error"

    def __init__(self, options: Options) -> None:
        super().__init__(options)
        self._glossary = Glossary([term for term in options.terms if term.forbidden])

    @property
    def applies(self) -> bool:
        return any(term.forbidden for term in self.options.terms)

    def look(self, sentence: Sentence) -> Iterator[Finding]:
        run = sentence.run
        terms = [term for term, _ in self._glossary.occurring(Joined(run, "source").text)]
        if not terms:
            return
        target = Joined(run, "target")
        found = [
            (term, forbidden, place)
            for term in terms
            for forbidden in term.forbidden
            for place in places_of(forbidden, target.text)
        ]
        fix = fix_of(run, ((forbidden, term.polish) for term, forbidden, _ in found)) if found else None
        for term, forbidden, place in found:
            segment, span = target.place(*place)
            message = notice(
                "The glossary has “{polish}” for “{english}”, not “{forbidden}”.",
                polish=term.polish,
                english=term.english,
                forbidden=forbidden,
            )
            yield self.finding(segment, message, span=span, fix=fix)
