"""What the answers of servers mean, in words without keys and texts."""

from __future__ import annotations

from io import BytesIO

import pytest
import requests
from urllib3 import HTTPResponse

from dwuglos.errors import BadAnswer, ServiceBlocked, ServiceError, ServiceOffline, ServiceRefused
from dwuglos.models import failures
from dwuglos.models.language_model import LanguageModel

AWAY = LanguageModel("https://api.example.org/v1", "polyglot", "SECRET")
HERE = LanguageModel("http://localhost:11434/v1", "polyglot")


def page(status: int, text: str = "", **headers: str) -> requests.Response:
    answer = requests.Response()
    answer.status_code = status
    answer.raw = HTTPResponse(BytesIO(text.encode()), preload_content=False)
    answer.headers.update({name.replace("_", "-"): value for name, value in headers.items()})
    return answer


@pytest.mark.parametrize(
    ("status", "text", "kind", "sentence"),
    [
        (401, "", ServiceRefused, "api.example.org does not accept the key"),
        (403, "no such model", ServiceRefused, "api.example.org does not accept the key"),
        (404, "model 'x' not found", ServiceRefused, "api.example.org knows no model called “polyglot”"),
        (400, "The model `x` does\nnot exist", ServiceRefused, "knows no model called “polyglot”"),
        (404, "page not found", failures.NoModelThere, "at https://api.example.org/v1 is not a language model"),
        (402, "", ServiceRefused, "Your paid quota at api.example.org is used up"),
        (429, "You exceeded your current quota", ServiceRefused, "Your paid quota at api.example.org is used up"),
        (429, "slow down", ServiceBlocked, "accepts no more requests for now; continue in a few minutes"),
        (400, "maximum context length", BadAnswer, "The text is too long for the model polyglot"),
        (413, "", BadAnswer, "The text is too long for the model polyglot"),
        (422, "odd", BadAnswer, "at api.example.org refused this text (error 422)"),
        (400, "odd", BadAnswer, "refused this text (error 400)"),
        (500, "", ServiceOffline, "is out of order at the moment (error 500); try again later"),
        (408, "", ServiceOffline, "is out of order at the moment (error 408)"),
        (503, "model requires more system memory", ServiceRefused, "has too little memory for the model polyglot"),
        (302, "", failures.NoModelThere, "is not a language model"),
        (200, "", failures.NoModelThere, "is not a language model"),
        (499, "", failures.NoModelThere, "is not a language model"),
    ],
)
def test_what_a_status_means(status: int, text: str, kind: type[ServiceError], sentence: str) -> None:
    error = failures.refusal(page(status, text), AWAY)
    assert type(error) is kind
    assert sentence in str(error)
    assert "SECRET" not in str(error)


def test_a_key_that_is_missing_is_asked_for() -> None:
    assert str(failures.refusal(page(401), HERE)) == "localhost requires a key; enter one in the settings."


@pytest.mark.parametrize(("header", "seconds"), [("7", 7), ("soon", None), ("", None)])
def test_how_long_to_wait(header: str, seconds: int | None) -> None:
    error = failures.refusal(page(429, "", Retry_After=header), AWAY)
    assert isinstance(error, ServiceBlocked)
    assert error.facts.get("seconds") == seconds
    assert ("continue in 7 s" in str(error)) is (seconds == 7)


def test_only_the_beginning_of_a_long_page_is_looked_at() -> None:
    assert isinstance(failures.refusal(page(404, "model " + "x" * 2000 + " not found"), AWAY), failures.NoModelThere)


@pytest.mark.parametrize(
    ("error", "where", "kind", "sentence"),
    [
        (
            requests.exceptions.MissingSchema("x"),
            AWAY,
            ServiceRefused,
            "“https://api.example.org/v1” is not a web address",
        ),
        (requests.exceptions.InvalidURL("x"), AWAY, ServiceRefused, "is not a web address"),
        (ValueError("x"), AWAY, ServiceRefused, "is not a web address"),
        (requests.exceptions.ReadTimeout("x"), AWAY, ServiceOffline, "was silent for 2.5 s"),
        (requests.exceptions.ConnectionError("Read timed out."), AWAY, ServiceOffline, "was silent for 2.5 s"),
        (requests.exceptions.ChunkedEncodingError("SECRET"), AWAY, ServiceOffline, "broke off in the middle"),
        (requests.exceptions.ConnectionError("SECRET"), AWAY, ServiceOffline, "api.example.org cannot be reached"),
        (requests.exceptions.ConnectionError("x"), HERE, ServiceOffline, "start Ollama, or whatever runs your models"),
    ],
)
def test_what_an_exception_means(
    error: Exception, where: LanguageModel, kind: type[ServiceError], sentence: str
) -> None:
    found = failures.in_plain_words(error, where, 2.5)
    assert type(found) is kind
    assert sentence in str(found)
    assert "SECRET" not in str(found)


def test_what_is_said_without_an_answer() -> None:
    assert "was silent for 60 s;" in str(failures.silent(AWAY, 60.0))
    assert "broke off" in str(failures.broke_off(AWAY))
    assert "which often ends in /v1" in str(failures.no_model_there(AWAY))
    assert "key for api.example.org contains characters that no key has" in str(failures.no_key(AWAY))
