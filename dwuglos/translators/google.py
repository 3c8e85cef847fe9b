"""Google Translate, by its page for simple telephones, read with deep-translator.

The library is used for its requests and its parsing and trusted in nothing else: it knows no time limit, it is not safe
on two threads, it leaks the exceptions of everything below it, and it takes an error page for a translation.
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Iterator, Mapping
from itertools import accumulate
from types import FunctionType, MappingProxyType, MethodType
from typing import TYPE_CHECKING, Any, ClassVar
from urllib.parse import quote_plus, urlsplit

from dwuglos.errors import BadAnswer, ServiceBlocked, ServiceError, ServiceOffline
from dwuglos.translators.base import Translator

if TYPE_CHECKING:
    import requests

ADDRESS = "DWUGLOS_GOOGLE_URL"
"""The environment variable with the address of a mirror, which is used in place of Google's own page."""

LONGEST = 1_900
"""Bytes of one text in an address: the service takes addresses below 2,000 bytes, whatever the library declares."""

_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*\s")
_CHECKPOINT = re.compile(r"unusual traffic|captcha-form|g-recaptcha|nasze systemy wykryły nietypowy ruch", re.I)
_ERROR_PAGE = re.compile(r"error [45]\d\d \(|that[’']s an error|that[’']s all we know|enable javascript", re.I)
_HOLDS_ANSWER = re.compile(r"class=[\"']?(result-container|t0)\b")

_ENGLISH = re.compile(r"the|and|of|is|that|this|with|was|are|you|have|what|which|it's|they|there", re.I)
"""Words by which an English sentence is known; none of them is a Polish word."""


def _destination() -> str:
    address = os.environ.get(ADDRESS, "")
    try:
        return urlsplit(address).hostname or address or "translate.google.com"
    except ValueError:
        return address


class Google(Translator):
    """Google Translate without a key: good drafts, blocked for minutes or hours when it is asked too fast."""

    name = "google"
    title = "Google Translate"
    destination = _destination()
    pause = 1.0
    timeout: ClassVar[float] = 15.0
    """Seconds to wait for a connection, and for each piece of an answer."""

    def __init__(
        self, given: Mapping[str, str] = MappingProxyType({}), sleep: Callable[[float], object] = time.sleep
    ) -> None:
        super().__init__(given)
        self._sleep = sleep

    def translate(self, text: str) -> str:
        """Return the Polish for `text`, which is sent as one line; a text too long for one address goes in parts.

        Raises ServiceOffline, ServiceBlocked or BadAnswer; no error repeats the text.
        """
        answers: list[str] = []
        for piece in pieces(" ".join(text.split())):
            if answers:
                self._sleep(self.pause)
            answers.append(self._translate_piece(piece))
        return " ".join(answers)

    def _translate_piece(self, text: str) -> str:
        library = self._library()
        try:
            answer = library.translate(text)
        # The library is known to leak SystemExit; a person's Ctrl+C must still get through.
        except (Exception, SystemExit) as error:
            raise _in_plain_words(error, self.timeout) from None
        return accepted(text, answer)

    def _library(self) -> Any:
        """Return a fresh translator of the library (a shared one mixes up answers) that asks with a time limit."""
        from deep_translator import GoogleTranslator

        translator: Any = GoogleTranslator("en", "pl")
        translate = _with_requests(GoogleTranslator.translate, _PatientRequests(self.timeout))
        translator.translate = MethodType(translate, translator)
        translator._base_url = os.environ.get(ADDRESS) or translator._base_url
        return translator


def _with_requests(function: Any, requests: _PatientRequests) -> FunctionType:
    """Return `function` with its own `requests`: its module, which others may use, stays as it is."""
    return FunctionType(function.__code__, {**function.__globals__, "requests": requests}, function.__name__)


class _PatientRequests:
    """What the library needs of `requests`, with a time limit and a look at what came back."""

    def __init__(self, timeout: float) -> None:
        self._timeout = timeout

    def get(self, url: str, **options: Any) -> requests.Response:
        import requests

        page = requests.get(url, timeout=self._timeout, **options)
        if "charset" not in page.headers.get("Content-Type", ""):
            page.encoding = "utf-8"  # requests would read it as Latin-1 and spoil every Polish letter
        _refuse_other_pages(page)
        return page


def _refuse_other_pages(page: requests.Response) -> None:
    """Raise what a page means that cannot be told from its status or is not what was asked for."""
    if page.status_code == 403 or _is_checkpoint(page):
        raise _blocked()
    # 500 is left to the library: some texts bring it about, time and again, while others are translated.
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
    return not _HOLDS_ANSWER.search(page.text) and bool(_CHECKPOINT.search(page.text))


def _in_plain_words(error: BaseException, timeout: float) -> ServiceError:
    """Return what `error` means to the user: never its own text, which may hold the talk's or a key."""
    from deep_translator.exceptions import TooManyRequests
    from requests import exceptions as web

    if isinstance(error, ServiceError):
        return error
    if isinstance(error, (TooManyRequests, web.TooManyRedirects)):
        return _blocked()
    if isinstance(error, (web.MissingSchema, web.InvalidSchema, web.InvalidURL)):
        return ServiceOffline("The address in {variable} is not a web address; correct or remove it.", variable=ADDRESS)
    if isinstance(error, web.Timeout):
        return ServiceOffline(
            "{service} did not answer within {seconds:g} seconds; try again later.",
            service=Google.title,
            seconds=timeout,
        )
    if isinstance(error, (web.RequestException, OSError)):
        return ServiceOffline(
            "{service} cannot be reached; check the internet connection and try again.", service=Google.title
        )
    return _bad("{service} gave no translation of this text; try again later or translate it by hand.")


def _blocked() -> ServiceBlocked:
    return ServiceBlocked(
        "{service} refuses to translate more for now; go on in a few minutes, or in a few hours if it still refuses.",
        service=Google.title,
    )


def _bad(sentence: str) -> BadAnswer:
    return BadAnswer(sentence, service=Google.title)


def accepted(source: str, answer: str | None) -> str:
    """Return `answer` if it can be a translation of `source`. Raises BadAnswer, or ServiceBlocked for a check-point."""
    if not answer or not answer.strip():
        raise _bad("{service} gave no translation of this text; try again later or translate it by hand.")
    if _speaks_of(_CHECKPOINT, answer, source):
        raise _blocked()
    if _speaks_of(_ERROR_PAGE, answer, source):
        raise _bad("{service} sent an error page in place of a translation; try again later.")
    if "\N{REPLACEMENT CHARACTER}" in answer and "\N{REPLACEMENT CHARACTER}" not in source:
        raise _bad("{service} sent a translation with damaged letters; try again later or translate it by hand.")
    if _absurd_length(source, answer):
        raise _bad("{service} sent something too long or too short to be a translation; translate this text by hand.")
    if _english_echo(source, answer):
        raise _bad("{service} sent the English text back untranslated; translate it by hand.")
    return answer


def _speaks_of(marker: re.Pattern[str], answer: str, source: str) -> bool:
    return bool(marker.search(answer)) and not marker.search(source)  # a talk may speak of error pages itself


def _absurd_length(source: str, answer: str) -> bool:
    """Tell lengths that no translation has; between English and Polish subtitles 0.6 to 1.2 is usual."""
    return len(answer) > 4 * len(source) + 40 or (len(source) >= 60 and len(answer) < len(source) / 6)


def _english_echo(source: str, answer: str) -> bool:
    """Tell a plain English sentence that came back as it was; names, titles, code and other languages may do so."""
    if " ".join(source.casefold().split()) != " ".join(answer.casefold().split()):
        return False
    words = re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)*", source.replace("’", "'"))
    known = {word.lower() for word in words if _ENGLISH.fullmatch(word)}
    plain = [word for word in words if word.islower() and not _ENGLISH.fullmatch(word)]
    return len(words) >= 5 and len(known) >= 2 and len(plain) >= 2


def pieces(text: str, longest: int = LONGEST) -> Iterator[str]:
    """Cut `text` where a sentence or at least a word ends, so that no piece is over `longest` bytes in an address."""
    while (fits := _fitting(text, longest)) < len(text):
        cut = _last_break(text[:fits]) or fits
        yield text[:cut].strip()
        text = text[cut:].strip()
    yield text


def _fitting(text: str, longest: int) -> int:
    """Return how many characters of `text` fit; at least one."""
    sizes = accumulate(len(quote_plus(character, errors="replace")) for character in text)
    return max(1, sum(size <= longest for size in sizes))


def _last_break(text: str) -> int:
    """Return where the last sentence of `text` ends, unless that leaves next to nothing, or else its last word."""
    ends = [match.end() for match in _SENTENCE_END.finditer(text)]
    if ends and ends[-1] >= len(text) / 3:
        return ends[-1]
    return text.rfind(" ") + 1
