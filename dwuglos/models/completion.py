"""Ask a language model and receive its answer piece by piece.

The request uses only what every such server understands: a chat of two messages. The answer comes in pieces
(server-sent events) when the server can do that, so that a hanging server is noticed and an answer can be broken off;
otherwise it comes whole.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Event
from typing import TYPE_CHECKING, Any

from dwuglos.errors import BadAnswer, Cancelled, ServiceError, ServiceOffline
from dwuglos.models import failures, page_content
from dwuglos.models.abandonable_call import AbandonableCall
from dwuglos.models.language_model import LanguageModel
from dwuglos.models.signing import signer

if TYPE_CHECKING:
    import requests

LONGEST = 200_000
"""Characters after which an answer counts as endless."""

LONGEST_SECONDS = 3600.0
"""Seconds after which an answer in pieces counts as endless: a model may think for minutes before its first word."""

_POLL = 0.1  # seconds between two looks at whether the user has cancelled
_THOUGHT = re.compile(r"\A(?:.*</think(?:ing)?>|\s*<think(?:ing)?>.*)", re.DOTALL)
"""The thoughts of a model before its answer. Some models leave out the first tag; a broken answer lacks the last."""

_OPTIONS: dict[str, object] = {"stream": True, "temperature": 0.2}  # some servers and some models refuse these


def complete(
    where: LanguageModel,
    system: str,
    user: str,
    cancelled: Event,
    heard: Callable[[str], object] | None = None,
    patience: float = 60.0,
) -> str:
    """Return the model's answer to `user` under the instructions of `system`, without the thoughts before it.

    `heard` is called with each piece of the answer as it comes, on the calling thread; an exception of it ends the
    request. `patience` is the time in seconds that may pass without any data. Raises Cancelled within a second after
    `cancelled` is set, ServiceOffline, ServiceBlocked (its facts have `seconds` when the server names them),
    ServiceRefused, and BadAnswer for an answer that is cut off, endless or empty. No error contains a key or a text.
    """
    if cancelled.is_set():
        raise Cancelled
    question = _Question(where, ({"role": "system", "content": system}, {"role": "user", "content": user}), patience)
    try:
        whole = _whole_of(question, cancelled, heard)
    finally:
        question.leave()
    answer = _THOUGHT.sub("", whole).strip()
    if not answer:
        raise BadAnswer("The model {model} gave no answer; try again later or use another model.", model=where.model)
    return answer


def _whole_of(question: _Question, cancelled: Event, heard: Callable[[str], object] | None) -> str:
    answer, length = [], 0
    for piece in question.pieces(cancelled):
        length += len(piece)
        if length > LONGEST:
            raise failures.endless(question.where)
        answer.append(piece)
        if piece and heard is not None:
            heard(piece)
    return "".join(answer)


class _Question:
    """One question to a server, on a thread of its own, so that the user can cancel within a second."""

    def __init__(self, where: LanguageModel, messages: tuple[dict[str, str], ...], patience: float) -> None:
        self.where = where
        self._messages = messages
        self._patience = patience
        self._pieces: SimpleQueue[str | None] = SimpleQueue()
        """The pieces of the answer; None is its end."""
        self._is_over = Event()
        self._page: requests.Response | None = None
        self._call = AbandonableCall(self._talk, "language model", lambda: self._pieces.put(None))
        self._call.start()

    def pieces(self, cancelled: Event) -> Iterator[str]:
        """Yield the pieces of the answer. Raises Cancelled, ServiceOffline after silence, and errors of the request."""
        until = time.monotonic() + self._patience
        while True:
            if cancelled.is_set():
                raise Cancelled
            try:
                item = self._pieces.get(timeout=_POLL)
            except Empty:
                if time.monotonic() > until:
                    raise failures.silent(self.where, self._patience) from None
                continue
            if item is None:
                self._raise_failure()
                return
            until = time.monotonic() + self._patience
            yield item

    def leave(self) -> None:
        """Break the answer off, so that the server stops working; before its first data, it cannot be stopped."""
        self._is_over.set()
        if self._page is not None:
            # The other thread may close the page at this moment, and then this raises an exception.
            with suppress(Exception):
                self._page.raw.shutdown()

    def _raise_failure(self) -> None:
        try:
            self._call.result()
        except ServiceError:
            raise
        except page_content.TooLarge:
            raise failures.endless(self.where) from None
        # The error's own text is never used: it may contain a text of the talk or a key.
        except Exception as error:
            raise failures.in_plain_words(error, self.where, self._patience) from None

    def _talk(self) -> None:
        if not self._request(_OPTIONS):
            self._request({})

    def _request(self, options: dict[str, object]) -> bool:
        """Send the question and receive the answer; return False when the server refuses the options."""
        import requests

        with requests.Session() as session:
            session.trust_env = not self.where.is_here  # a proxy for the internet cannot reach a server on this machine
            with self._post(session, options) as page:
                self._page = page
                if self._is_over.is_set():
                    return True
                if page.status_code != 200:
                    words = page_content.beginning(page)
                    if page.status_code in (400, 422) and any(option in words for option in options):
                        return False
                    raise failures.refusal(page, self.where, words)
                self._listen(page)
        return True

    def _post(self, session: requests.Session, options: dict[str, object]) -> requests.Response:
        return session.post(
            f"{self.where.address.rstrip('/')}/chat/completions",
            json={"model": self.where.model, "messages": self._messages, **options},
            headers={"Accept": "text/event-stream, application/json", "Connection": "close"},
            auth=signer(self.where),
            timeout=self._patience,
            stream=True,
            allow_redirects=False,  # otherwise the text and the key could go to another host
        )

    def _listen(self, page: requests.Response) -> None:
        if "event-stream" not in page.headers.get("Content-Type", ""):
            self._pieces.put(_whole_answer(page, self.where, 3 * self._patience))
            return
        for event in _events(page):
            if self._is_over.is_set():
                return
            piece, over = _piece(event, self.where)
            if piece is not None:
                self._pieces.put(piece)
            if over:
                return
        raise failures.broke_off(self.where)


def _events(page: requests.Response) -> Iterator[str]:
    """Yield the data of server-sent events, each as soon as it has arrived."""
    for line in page_content.lines(page, LONGEST_SECONDS):
        field, _, value = line.partition(":")
        if field == "data":
            yield value.strip()


def _piece(event: str, where: LanguageModel) -> tuple[str | None, bool]:
    """Return the text that an event adds to the answer, or None, and whether it is the last event.

    A thought adds an empty string, so that the time without data is counted from it. Raises ServiceOffline when the
    event is an error, and BadAnswer when the answer ends too early.
    """
    if event == "[DONE]":
        return None, True
    event_data = _json_object(event)
    if "error" in event_data:
        raise ServiceOffline(
            "The language model at {host} failed in the middle of its answer; try again, or look at its own messages.",
            host=where.host,
        )
    choice = _first_choice(event_data)
    delta = choice.get("delta") or choice.get("message") or {}
    why = choice.get("finish_reason")
    _check_end(why, where)
    return (delta.get("content") or "") if delta else None, bool(why)


def _whole_answer(page: requests.Response, where: LanguageModel, seconds: float) -> str:
    choice = _first_choice(_json_object(page_content.whole(page, seconds).decode("utf-8", "replace")))
    content = (choice.get("message") or {}).get("content")
    if not isinstance(content, str):
        raise failures.no_model_there(where)
    _check_end(choice.get("finish_reason"), where)
    return content


def _json_object(text: str) -> dict[str, Any]:
    """Return the object in a JSON text; an empty one when the text is anything else."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) else {}


def _first_choice(data: dict[str, Any]) -> dict[str, Any]:
    choices = data.get("choices")
    return choices[0] if isinstance(choices, list) and choices and isinstance(choices[0], dict) else {}


def _check_end(why: object, where: LanguageModel) -> None:
    if why == "length":
        raise BadAnswer(
            "The answer of the model {model} is longer than its limit allows; try again with less text at once.",
            model=where.model,
        )
    if why == "content_filter":
        raise BadAnswer(
            "The language model at {host} declines to work on this text; translate it by hand.", host=where.host
        )
