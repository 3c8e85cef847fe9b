"""Terms of the glossary that are translated otherwise than the glossary says."""

from __future__ import annotations

from collections.abc import Iterator

from dwuglos.checks.base import Finding, Options, Sentence, SentenceCheck
from dwuglos.checks.parts.joined import Joined
from dwuglos.errors import notice
from dwuglos.language.glossary import Glossary
from dwuglos.language.polish_forms import has_all, is_verb


class Terms(SentenceCheck):
    """An English term of the glossary in a sentence whose Polish has none of its translations, in any form.

    A form in -ed or -ing is a verb, which the Polish of a noun does not translate: of these it asks for verbs only.
    """

    name = "terms"
    title = "Terms of the glossary"
    severity = "warning"

    def __init__(self, options: Options) -> None:
        super().__init__(options)
        self._glossary = Glossary(options.terms)

    @property
    def applies(self) -> bool:
        return bool(self.options.terms)

    def look(self, sentence: Sentence) -> Iterator[Finding]:
        run = sentence.run
        if not sentence.is_translated:
            return
        source, target = Joined(run, "source"), Joined(run, "target")
        translations: dict[str, list[str]] = {}
        places: dict[str, tuple[int, int]] = {}
        for found in self._glossary.occurring(source.text):
            if found.place.is_verb and not is_verb(found.term.polish):
                continue
            translations.setdefault(found.term.english.lower(), []).append(found.term.polish)
            places[found.term.english.lower()] = found.span
        for english, polish in translations.items():
            if not any(has_all(each, target.text) for each in polish):
                segment, span = source.place(*places[english])
                message = notice(
                    "The glossary has “{polish}” for “{english}”.", polish="” / “".join(polish), english=english
                )
                yield self.finding(segment, message, side="source", span=span)
