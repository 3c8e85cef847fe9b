"""The errors for the failures of a language model, in words for the user, without keys and texts of the talk."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dwuglos.errors import BadAnswer, ServiceBlocked, ServiceError, ServiceOffline, ServiceRefused
from dwuglos.models.page_content import beginning
from dwuglos.models.retry_after import seconds_of

if TYPE_CHECKING:
    import requests

    from dwuglos.models.language_model import LanguageModel

_NO_SUCH_MODEL = re.compile(r"model\b.*(?:not found|not exist|not a valid|unknown|no such|not supported)", re.S | re.I)
_TOO_LONG = re.compile(r"context|too (?:long|large|many tokens)|maximum", re.I)
_USED_UP = re.compile(r"quota|billing|credit|balance", re.I)
_OUT_OF_MEMORY = re.compile(r"\bmemory\b", re.I)


class NoModelThere(ServiceRefused):
    """The answer does not follow the protocol: the address is wrong, or a proxy or a captcha sent a page instead."""


def silent(where: LanguageModel, patience: float) -> ServiceOffline:
    """Return the error for a server that sent nothing for `patience` seconds."""
    return ServiceOffline(
        "The language model at {host} was silent for {seconds:g} s; try again, or use a smaller model.",
        host=where.host,
        seconds=patience,
    )


def broke_off(where: LanguageModel) -> ServiceOffline:
    """Return the error for an answer that breaks off."""
    return ServiceOffline(
        "The language model at {host} broke off in the middle of its answer; try again.", host=where.host
    )


def no_model_there(where: LanguageModel) -> NoModelThere:
    """Return the error for an answer that does not follow the protocol."""
    return NoModelThere(
        "What answers at {address} is not a language model; correct the address, which often ends in /v1.",
        address=where.address_shown,
    )


def endless(where: LanguageModel) -> BadAnswer:
    """Return the error for an answer that is too large to be one."""
    return BadAnswer("The answer of the model {model} does not end; try again or use another model.", model=where.model)


def no_address(where: LanguageModel) -> ServiceRefused:
    """Return the error for an address that is none, or that may mean this host or that."""
    return ServiceRefused(
        "“{address}” is not a web address; one looks like http://localhost:11434/v1.", address=where.address_shown
    )


def no_key(where: LanguageModel) -> ServiceRefused:
    """Return the error for a key with characters that cannot be sent in a header."""
    return ServiceRefused("The key for {host} contains characters that no key has; copy it again.", host=where.host)


def refusal(page: requests.Response, where: LanguageModel, text: str = "") -> ServiceError:
    """Return the error for the status of an answer; where a status means several things, the server's words decide.

    `text` is the beginning of the page, if it has been read already; otherwise the page is a stream.
    """
    status, text = page.status_code, text or beginning(page)
    if status in (401, 403):
        return _wrong_key(where)
    if status in (400, 404) and _NO_SUCH_MODEL.search(text):
        return ServiceRefused(
            "The language model at {host} knows no model called “{model}”; "
            "choose another name, or fetch it first (for Ollama: ollama pull {model}).",
            host=where.host,
            model=where.model,
        )
    if status == 402 or (status == 429 and _USED_UP.search(text)):
        return ServiceRefused(
            "Your paid quota at {host} is used up; check your account there or use another service.",
            host=where.host,
        )
    if status == 429:
        return _blocked(page, where)
    if status in (400, 413, 422):
        return _bad_request(text, where, status)
    if status == 408 or status >= 500:
        return _out_of_order(text, where, status)
    return no_model_there(where)


def _wrong_key(where: LanguageModel) -> ServiceRefused:
    if where.key:
        return ServiceRefused("{host} does not accept the key; enter the right one in the settings.", host=where.host)
    return ServiceRefused("{host} requires a key; enter one in the settings.", host=where.host)


def _blocked(page: requests.Response, where: LanguageModel) -> ServiceBlocked:
    seconds = seconds_of(page.headers.get("Retry-After", ""))
    if seconds is not None:
        return ServiceBlocked(
            "The language model at {host} accepts no more requests for now; continue in {seconds} s.",
            host=where.host,
            seconds=seconds,
        )
    return ServiceBlocked(
        "The language model at {host} accepts no more requests for now; continue in a few minutes.", host=where.host
    )


def _bad_request(text: str, where: LanguageModel, status: int) -> BadAnswer:
    if status == 413 or _TOO_LONG.search(text):
        return BadAnswer(
            "The text is too long for the model {model}; try again with less text at once.", model=where.model
        )
    return BadAnswer(
        "The language model at {host} refused this text (error {status}); translate it by hand.",
        host=where.host,
        status=status,
    )


def _out_of_order(text: str, where: LanguageModel, status: int) -> ServiceError:
    if _OUT_OF_MEMORY.search(text):
        return ServiceRefused(
            "The machine at {host} has too little memory for the model {model}; choose a smaller one.",
            host=where.host,
            model=where.model,
        )
    return ServiceOffline(
        "The language model at {host} is out of order at the moment (error {status}); try again later.",
        host=where.host,
        status=status,
    )


def in_plain_words(error: Exception, where: LanguageModel, patience: float) -> ServiceError:
    """Return the error for an exception of `requests`, without its own text, which may contain a text or a key."""
    from requests import exceptions as web

    if isinstance(error, web.MissingSchema | web.InvalidSchema | web.InvalidURL | ValueError):
        return no_address(where)
    # In the middle of an answer, requests raises ConnectionError for a timeout; only its text shows the difference.
    if isinstance(error, web.Timeout) or "timed out" in str(error):
        return silent(where, patience)
    if isinstance(error, web.ChunkedEncodingError):
        return broke_off(where)
    if where.is_here:
        return ServiceOffline(
            "No language model answers at {address}; start Ollama, or whatever runs your models, and try again.",
            address=where.address_shown,
        )
    return ServiceOffline(
        "{host} cannot be reached; check the address and the internet connection, and try again.", host=where.host
    )
