"""DeepL, by version 2 of its API; a key is needed, also for the free plan.

Source of requests and answers: developers.deepl.com. The address depends on the key: a key of the free plan ends with
`:fx`, and works only on another host.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, ClassVar

from dwuglos.translators.base import NO_CONTEXT, Context, Limits, Need, Translator
from dwuglos.translators.parts.answers import translated
from dwuglos.translators.parts.masks import XML
from dwuglos.translators.parts.web import Reply, Site


class DeepL(Translator):
    """DeepL with a key: drafts that use the sentences around; the free plan takes 500,000 characters a month."""

    name = "deepl"
    title = "DeepL"
    about = "Drafts that know the sentences around; the free plan gives 500,000 characters a month."
    destination = "api.deepl.com"
    needs = (Need("key", "Key", secret=True),)
    limits = Limits(texts=50, characters=20_000, parallel=2)
    price = 20.0
    uses_context = True
    timeout: ClassVar[float] = 15.0

    def __init__(self, values: Mapping[str, str] = MappingProxyType({})) -> None:
        super().__init__(values)
        free = self.values["key"].endswith(":fx")
        self.price = 0.0 if free else type(self).price
        own = "https://api-free.deepl.com" if free else "https://api.deepl.com"
        self._site = Site(self.title, own, "DWUGLOS_DEEPL_URL", self.timeout)
        self.destination = self._site.host
        self.sends_key_openly = bool(self.values["key"]) and self._site.is_open

    def translate_all(self, texts: Sequence[str], context: Context = NO_CONTEXT) -> list[str]:
        """Return the Polish for each of `texts`; the context is sent, too, and DeepL does not charge for it.

        Raises ServiceOffline, ServiceBlocked, ServiceRefused or BadAnswer.
        """
        around = " ".join((context.title, *context.before, *context.after)).strip()
        return translated(texts, lambda pieces, marked: self._ask(pieces, marked, around), self.title, XML, self.limits)

    def _ask(self, texts: list[str], marked: bool, around: str) -> list[object]:
        body: dict[str, Any] = {
            "text": texts,
            "source_lang": "EN",
            "target_lang": "PL",
            "split_sentences": "nonewlines",
            "preserve_formatting": True,
        }
        if around:
            body["context"] = around
        if marked:
            body |= {"tag_handling": "xml", "tag_handling_version": "v2"}
        key = {"Authorization": f"DeepL-Auth-Key {self.values['key']}"}
        return self._answers(self._site.ask("POST", "/v2/translate", json=body, headers=key))

    def _answers(self, reply: Reply) -> list[object]:
        self._site.check(reply)
        answers = reply.value_at("translations")
        if not isinstance(answers, list):
            raise self._site.no_answer()
        return [answer.get("text") if isinstance(answer, dict) else None for answer in answers]
