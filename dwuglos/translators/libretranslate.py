"""LibreTranslate, on the user's own server or on one that gives the user a key.

Source of requests and answers: the source of the server (`/translate` of LibreTranslate 1.6). It answers every refusal
with a sentence under "error", and unescapes HTML itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, ClassVar

from dwuglos.translators.base import NO_CONTEXT, Context, Limits, Need, Translator
from dwuglos.translators.parts.answers import translated
from dwuglos.translators.parts.masks import SPANS
from dwuglos.translators.parts.web import Reply, Site


class LibreTranslate(Translator):
    """LibreTranslate, open source: with an own server no text leaves the user's network."""

    name = "libretranslate"
    title = "LibreTranslate"
    about = "Open source, on a server of your own or of somebody who gives you a key."
    destination = "libretranslate.com"
    needs = (
        Need("address", "Address of the server", "https://libretranslate.com"),
        Need("key", "Key, where the server wants one", secret=True, required=False),
    )
    limits = Limits(texts=10, characters=2_000)  # the limits of public servers
    timeout: ClassVar[float] = 30.0  # the user's own server may be a slow machine

    def __init__(self, values: Mapping[str, str] = MappingProxyType({})) -> None:
        super().__init__(values)
        own = self.values["address"].rstrip("/").removesuffix("/translate")
        self._site = Site(self.title, own, "DWUGLOS_LIBRETRANSLATE_URL", self.timeout)
        self.destination = "" if self._site.is_here else self._site.host
        self.sends_key_openly = bool(self.values["key"]) and self._site.is_open
        # Who gives keys mostly sells them; servers without are free.
        self.price = None if self.destination and self.values["key"] else 0.0

    @property
    def is_set_up(self) -> bool:
        """Whether the user has named a server, or has a key for the one that translates for nobody without."""
        return self.destination != type(self).destination or bool(self.values["key"])

    def translate_all(self, texts: Sequence[str], context: Context = NO_CONTEXT) -> list[str]:
        """Return the Polish for each of `texts`. Raises ServiceOffline, ServiceBlocked, ServiceRefused or BadAnswer."""
        return translated(texts, self._ask, self.title, SPANS, self.limits)

    def _ask(self, texts: list[str], marked: bool) -> list[object]:
        body: dict[str, Any] = {"q": texts, "source": "en", "target": "pl", "format": "html" if marked else "text"}
        if self.values["key"]:
            body["api_key"] = self.values["key"]
        return self._answers(self._site.ask("POST", "/translate", json=body))

    def _answers(self, reply: Reply) -> list[object]:
        self._refuse(reply)
        self._site.check(reply)
        answers = reply.value_at("translatedText")
        if not isinstance(answers, list):
            raise self._site.no_answer()
        return answers

    def _refuse(self, reply: Reply) -> None:
        """Raise the errors that only the words of the server show; they are English unless it was set up otherwise."""
        words = str(reply.value_at("error") or "").lower()
        if reply.status == 400 and "api key" in words:
            raise self._site.refused("This server of {service} wants a key; enter one, or another address.")
        if reply.status == 403 and "violations" in words:
            raise self._site.blocked(reply)
        if reply.status == 400 and ("not supported" in words or "not available" in words):
            raise self._site.refused(
                "This server of {service} does not translate from English to Polish; enter the address of another."
            )
        if reply.status == 400 and "exceeds" in words:
            raise self._site.bad("This text is too long for {service}; split the segment or translate it by hand.")
        if reply.status == 500 and words:  # the server failed at this text alone, and translates others
            raise self._site.no_answer()
