"""Microsoft Translator of Azure, by version 3 of its API, with a key and the region of the resource.

Source of requests, answers, codes of errors and limits: learn.microsoft.com.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import ClassVar

from dwuglos.translators.base import NO_CONTEXT, Context, Limits, Need, Translator
from dwuglos.translators.parts.answers import translated
from dwuglos.translators.parts.masks import SPANS
from dwuglos.translators.parts.web import Reply, Site

_TRIAL_USED_UP = 403_001
_TOO_LONG = frozenset({400_050, 400_077})


class Microsoft(Translator):
    """Microsoft Translator with a key of Azure; the free tier takes two million characters a month."""

    name = "microsoft"
    title = "Microsoft Translator"
    about = "Microsoft's service in Azure; its free tier gives two million characters a month."
    destination = "api.cognitive.microsofttranslator.com"
    needs = (
        Need("key", "Key", secret=True),
        Need("region", "Region, such as westeurope; empty for a global resource", required=False),
    )
    limits = Limits(texts=50, characters=10_000)  # the free tier takes some 33,000 characters a minute
    price = 9.0
    timeout: ClassVar[float] = 15.0

    def __init__(self, values: Mapping[str, str] = MappingProxyType({})) -> None:
        super().__init__(values)
        own = "https://api.cognitive.microsofttranslator.com"
        self._site = Site(self.title, own, "DWUGLOS_MICROSOFT_URL", self.timeout)
        self.destination = self._site.host
        self.sends_key_openly = bool(self.values["key"]) and self._site.is_open

    def translate_all(self, texts: Sequence[str], context: Context = NO_CONTEXT) -> list[str]:
        """Return the Polish for each of `texts`. Raises ServiceOffline, ServiceBlocked, ServiceRefused or BadAnswer."""
        return translated(texts, self._ask, self.title, SPANS, self.limits)

    def _ask(self, texts: list[str], marked: bool) -> list[object]:
        kind = "html" if marked else "plain"
        query = {"api-version": "3.0", "from": "en", "to": "pl", "textType": kind}
        headers = {"Ocp-Apim-Subscription-Key": self.values["key"]}
        if self.values["region"]:
            headers["Ocp-Apim-Subscription-Region"] = self.values["region"]
        body = [{"Text": text} for text in texts]
        return self._answers(self._site.ask("POST", "/translate", params=query, json=body, headers=headers))

    def _answers(self, reply: Reply) -> list[object]:
        self._refuse(reply)
        self._site.check(reply)
        if not isinstance(reply.data, list):
            raise self._site.no_answer()
        return [reply.value_at(n, "translations", 0, "text") for n in range(len(reply.data))]

    def _refuse(self, reply: Reply) -> None:
        """Raise the errors that only Microsoft's own codes show."""
        code = reply.value_at("error", "code")
        if code == _TRIAL_USED_UP:
            raise self._site.used_up()
        if code in _TOO_LONG:
            raise self._site.bad("This text is too long for {service}; split the segment or translate it by hand.")
        if reply.status == 401:
            raise self._site.refused(
                "{service} does not accept the key for this region; look up both in your account and enter them again."
            )
