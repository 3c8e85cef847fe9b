"""MyMemory, a public translation memory with machine translation; free, with a small limit each day.

Source of requests and answers: mymemory.translated.net/doc/spec.php. Its warnings are at the place of the translation,
in capitals and with status 200, and its `responseStatus` is a number or a text.
"""

from __future__ import annotations

import html
import re
import time
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import ClassVar

from dwuglos.translators.base import NO_CONTEXT, Context, Limits, Need, Translator
from dwuglos.translators.parts.answers import pieces, translated
from dwuglos.translators.parts.masks import BRACES
from dwuglos.translators.parts.web import Reply, Site

LONGEST = 500
"""The most bytes of one text in UTF-8."""

_USED_UP = re.compile(r"MYMEMORY WARNING|USED ALL AVAILABLE FREE|USAGELIMITS\.PHP|QUOTA", re.I)
_WARNINGS = re.compile(
    r"QUERY LENGTH LIMIT|INVALID (?:LANGUAGE|EMAIL|SOURCE|TARGET)|NO QUERY SPECIFIED|PLEASE SELECT TWO DISTINCT|"
    r"IS AN INVALID|AUTHENTICATION FAILURE|MYMEMORY|NO CONTENT\b"
)


class MyMemory(Translator):
    """MyMemory without a key: 5,000 characters a day, 50,000 for a user with an e-mail address."""

    name = "mymemory"
    title = "MyMemory"
    about = "A public memory of translations: 5,000 characters a day, 50,000 with an e-mail address."
    destination = "api.mymemory.translated.net"
    pause = 1.0
    needs = (Need("email", "E-mail address (raises the daily limit)", required=False),)
    limits = Limits(texts=1, characters=5_000)
    timeout: ClassVar[float] = 15.0

    def __init__(
        self, values: Mapping[str, str] = MappingProxyType({}), sleep: Callable[[float], object] = time.sleep
    ) -> None:
        super().__init__(values)
        own = "https://api.mymemory.translated.net"
        self._site = Site(self.title, own, "DWUGLOS_MYMEMORY_URL", self.timeout)
        self._sleep = sleep
        self.destination = self._site.host

    def translate_all(self, texts: Sequence[str], context: Context = NO_CONTEXT) -> list[str]:
        """Return the Polish for each of `texts`; one too long for a request is sent in parts that end with sentences.

        Raises ServiceOffline, ServiceBlocked, ServiceRefused or BadAnswer.
        """
        calls = 0

        def ask(cores: list[str], _marked: bool) -> list[str]:
            return [" ".join(map(ask_piece, pieces(core, LONGEST, _size))) for core in cores]

        def ask_piece(text: str) -> str:
            nonlocal calls
            if calls:
                self._sleep(self.pause)
            calls += 1
            return self._ask(text)

        return translated(texts, ask, self.title, BRACES, self.limits)

    def _ask(self, text: str) -> str:
        query = {"q": text, "langpair": "en|pl"}
        if self.values["email"]:
            query["de"] = self.values["email"]
        reply = self._site.ask("GET", "/get", params=query)
        self._refuse(reply, text)
        self._site.check(reply)
        answer = reply.value_at("responseData", "translatedText")
        if not isinstance(answer, str) or not answer.strip():
            raise self._site.no_answer()
        return answer if "&" in text else html.unescape(answer)  # texts of web pages in the memory have HTML entities

    def _refuse(self, reply: Reply, text: str) -> None:
        """Raise the errors that a reply shows only in words, at the place of a translation or of details."""
        words = f"{reply.value_at('responseData', 'translatedText')} {reply.value_at('responseDetails')}"
        used_up = reply.value_at("quotaFinished") is True or (_USED_UP.search(words) and not _USED_UP.search(text))
        if used_up or str(reply.value_at("responseStatus")) == "429":
            raise self._site.refused(
                "{service} has reached its daily limit; continue tomorrow, or enter an e-mail address for more."
            )
        if reply.status in (401, 403) and "INVALID EMAIL" not in words:
            raise self._site.blocked(reply)  # MyMemory has no keys, so that no key can be wrong
        if "INVALID EMAIL" in words:
            raise self._site.refused("{service} does not accept the e-mail address; correct it or leave it out.")
        if str(reply.value_at("responseStatus") or 200) != "200" or (
            _WARNINGS.search(words) and not _WARNINGS.search(text)
        ):
            raise self._site.no_answer()


def _size(letter: str) -> int:
    return len(letter.encode())
