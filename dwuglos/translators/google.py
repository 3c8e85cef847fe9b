"""Google Translate, by its page for simple telephones, read with deep-translator.

The library makes the request and parses the page. Everything else is done here, because the library has no time limit,
is not safe on two threads, raises exceptions of all libraries below it, and takes an error page for a translation.
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Mapping, Sequence
from types import FunctionType, MappingProxyType, MethodType
from typing import TYPE_CHECKING, Any, ClassVar
from urllib.parse import quote_plus, urlsplit

from dwuglos.errors import BadAnswer, ServiceError, ServiceOffline
from dwuglos.models import page_content
from dwuglos.system.web_addresses import host_of
from dwuglos.translators.base import NO_CONTEXT, Context, Translator
from dwuglos.translators.parts import answers, web
from dwuglos.translators.parts.masks import BRACES

if TYPE_CHECKING:
    import requests

ADDRESS = "DWUGLOS_GOOGLE_URL"
"""The environment variable with the address of a mirror, which is used in place of Google's own page."""

LONGEST = 1_900
"""The most bytes of a text in an address: the service takes addresses below 2,000 bytes, less than the library says."""

_HOLDS_ANSWER = re.compile(r"class=[\"']?(result-container|t0)\b")


class Google(Translator):
    """Google Translate without a key: good drafts; it refuses for minutes or hours when it is asked too fast."""

    name = "google"
    title = "Google Translate"
    about = "Good drafts without a key; when asked too often, it refuses for minutes or hours."
    destination = "translate.google.com"
    pause = 1.0
    timeout: ClassVar[float] = web.TIMEOUT
    """Seconds to wait for a connection, and for each piece of an answer."""

    def __init__(
        self, values: Mapping[str, str] = MappingProxyType({}), sleep: Callable[[float], object] = time.sleep
    ) -> None:
        super().__init__(values)
        self._sleep = sleep
        self.destination = host_of(os.environ.get(ADDRESS) or f"https://{self.destination}")

    def translate_all(self, texts: Sequence[str], context: Context = NO_CONTEXT) -> list[str]:
        """Return the Polish for each of `texts`; a text too long for one address is sent in parts, with pauses.

        Raises ServiceOffline, ServiceBlocked or BadAnswer; no error contains the text.
        """
        calls = 0

        def ask(cores: list[str], _marked: bool) -> list[str]:
            return [" ".join(map(ask_piece, answers.pieces(core, LONGEST, _size))) for core in cores]

        def ask_piece(text: str) -> str:
            nonlocal calls
            if calls:
                self._sleep(self.pause)
            calls += 1
            return self._translate_piece(text)

        return answers.translated(texts, ask, self.title, BRACES, self.limits)

    def _translate_piece(self, text: str) -> str:
        library = self._library()
        try:
            answer = library.translate(text)
        # The library may raise SystemExit. KeyboardInterrupt is not caught: Ctrl+C must still end the program.
        except (Exception, SystemExit) as error:
            raise _in_plain_words(error, self.timeout) from None
        return answers.accepted(text, answer, self.title)

    def _library(self) -> Any:
        """Return a new translator of the library with a time limit; one shared by two threads mixes up answers."""
        from deep_translator import GoogleTranslator

        translator: Any = GoogleTranslator("en", "pl")
        translate = _with_requests(GoogleTranslator.translate, _PatientRequests(self.timeout))
        translator.translate = MethodType(translate, translator)
        translator._base_url = os.environ.get(ADDRESS) or translator._base_url
        return translator


def _size(letter: str) -> int:
    return len(quote_plus(letter, errors="replace"))


def _with_requests(function: Any, requests: _PatientRequests) -> FunctionType:
    """Return a copy of `function` in which `requests` is another module; its own module stays as it is."""
    return FunctionType(function.__code__, {**function.__globals__, "requests": requests}, function.__name__)


class _PatientRequests:
    """Replaces `requests` in the library: adds a time limit, and checks each page."""

    def __init__(self, timeout: float) -> None:
        self._timeout = timeout

    def get(self, url: str, **options: Any) -> requests.Response:
        import requests

        with requests.get(url, timeout=self._timeout, stream=True, **options) as page:
            try:
                page._content = page_content.whole(page, 3 * self._timeout)
            except page_content.TooLarge:
                raise BadAnswer(
                    "{service} sent far too much to be a translation; try again later.", service=Google.title
                ) from None
        if "charset" not in page.headers.get("Content-Type", ""):
            page.encoding = "utf-8"  # without a charset requests assumes Latin-1, which damages every Polish letter
        _refuse_other_pages(page)
        return page


def _refuse_other_pages(page: requests.Response) -> None:
    """Raise the error for a page that is no answer: ServiceBlocked or ServiceOffline."""
    if page.status_code in (403, 429) or _is_checkpoint(page):
        raise web.blocked_for(Google.title, page.headers.get("Retry-After", ""))
    # The library handles 500: for some texts the service always answers with it, while it translates others.
    if page.status_code in (502, 503, 504):
        raise ServiceOffline(
            "{service} is out of order at the moment (error {status}); try again later.",
            service=Google.title,
            status=page.status_code,
        )


def _is_checkpoint(page: requests.Response) -> bool:
    where = urlsplit(page.url)
    if where.path.startswith("/sorry") or (where.hostname or "").startswith("consent."):
        return True
    return not _HOLDS_ANSWER.search(page.text) and bool(answers.CHECKPOINT.search(page.text))


def _in_plain_words(error: BaseException, timeout: float) -> ServiceError:
    """Return the error for the user that `error` means, also for exceptions of the library."""
    from deep_translator.exceptions import TooManyRequests

    if isinstance(error, TooManyRequests):
        return answers.blocked(Google.title)
    return web.in_plain_words(error, Google.title, timeout, ADDRESS)
