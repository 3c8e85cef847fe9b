"""Asking a language model and hearing its answer piece by piece.

Only what every such server understands is asked for: a chat of two messages, answered piece by piece (server-sent
events) where the server can, so that a hang is seen and stopping works; or in one piece where it cannot.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Event, Thread
from typing import TYPE_CHECKING, Any

from dwuglos.errors import BadAnswer, Cancelled, ServiceError, ServiceOffline
from dwuglos.models import failures
from dwuglos.models.language_model import LanguageModel

if TYPE_CHECKING:
    import requests

LONGEST = 200_000
"""Characters after which an answer counts as endless."""

_POLL = 0.1  # seconds within which the user's wish to stop is seen
_THOUGHT = re.compile(r"\A(?:.*</think(?:ing)?>|\s*<think(?:ing)?>.*)", re.DOTALL)
"""What a model wrote down before it answered; some leave out where it begins, and one cut off has no end."""

_OPTIONS: dict[str, object] = {"stream": True, "temperature": 0.2}  # what some servers and some models refuse


def complete(
    where: LanguageModel,
    system: str,
    user: str,
    cancelled: Event,
    heard: Callable[[str], object] | None = None,
    patience: float = 60.0,
) -> str:
    """Return the model's answer to `user` under the instructions of `system`, without the thoughts it wrote down.

    `heard` is given each piece of the answer as it comes, on the calling thread; what it raises ends the talk with the
    server. `patience` is the seconds that may pass without any sign of life. Raises Cancelled within a second of
    `cancelled` being set, ServiceOffline, ServiceBlocked (with `seconds` among its facts where the server names them),
    ServiceRefused, and BadAnswer for an answer that is cut off, endless or nothing. No error repeats a key or a text.
    """
    asking = _Asking(where, ({"role": "system", "content": system}, {"role": "user", "content": user}), patience)
    try:
        answer = _gathered(asking, cancelled, heard)
    finally:
        asking.leave()
    spoken = _THOUGHT.sub("", answer).strip()
    if not spoken:
        raise BadAnswer("The model {model} gave no answer; try again later or use another model.", model=where.model)
    return spoken


def _gathered(asking: _Asking, cancelled: Event, heard: Callable[[str], object] | None) -> str:
    answer, length = [], 0
    for piece in asking.pieces(cancelled):
        length += len(piece)
        if length > LONGEST:
            raise BadAnswer(
                "The answer of the model {model} does not end; try again or use another model.",
                model=asking.where.model,
            )
        answer.append(piece)
        if piece and heard is not None:
            heard(piece)
    return "".join(answer)


class _Asking:
    """One question to a server, on a thread of its own, which is left behind when nobody waits for it any longer."""

    def __init__(self, where: LanguageModel, messages: tuple[dict[str, str], ...], patience: float) -> None:
        self.where = where
        self._messages = messages
        self._patience = patience
        self._came: SimpleQueue[str | BaseException | None] = SimpleQueue()
        self._left = Event()
        self._page: requests.Response | None = None
        Thread(target=self._work, name="language model", daemon=True).start()

    def pieces(self, cancelled: Event) -> Iterator[str]:
        """Yield the answer as it comes. Raises Cancelled, ServiceOffline after too long, and what went wrong."""
        until = time.monotonic() + self._patience
        while True:
            if cancelled.is_set():
                raise Cancelled
            try:
                came = self._came.get(timeout=_POLL)
            except Empty:
                if time.monotonic() > until:
                    raise failures.silent(self.where, self._patience) from None
                continue
            if isinstance(came, BaseException):
                raise came
            if came is None:
                return
            until = time.monotonic() + self._patience
            yield came

    def leave(self) -> None:
        """Break off, so that the server need not go on; a server that has not answered yet is left at its answer."""
        self._left.set()
        if self._page is not None:
            # The page belongs to the other thread, which may be closing it at this very moment.
            with suppress(Exception):
                self._page.raw.shutdown()

    def _work(self) -> None:
        try:
            self._talk()
            self._came.put(None)
        except ServiceError as error:
            self._came.put(error)
        # Never the error's own text, which may hold the talk's or a key.
        except Exception as error:
            self._came.put(failures.in_plain_words(error, self.where, self._patience))

    def _talk(self) -> None:
        if not self._request(_OPTIONS):
            self._request({})

    def _request(self, options: dict[str, object]) -> bool:
        """Ask and listen; False when the server refuses the options."""
        import requests

        with requests.Session() as session:
            session.trust_env = not self.where.is_here  # a proxy for the internet does not lead back here
            with self._post(session, options) as page:
                if options and page.status_code in (400, 422) and any(option in page.text for option in options):
                    return False
                self._page = page
                if not self._left.is_set():
                    self._listen(page)
        return True

    def _post(self, session: requests.Session, options: dict[str, object]) -> requests.Response:
        return session.post(
            f"{self.where.address.rstrip('/')}/chat/completions",
            json={"model": self.where.model, "messages": self._messages, **options},
            headers={"Accept": "text/event-stream, application/json", "Connection": "close"},
            auth=self._sign,  # a function, so that requests looks up no password of its own
            timeout=self._patience,
            stream=True,
            allow_redirects=False,  # neither the text nor the key goes anywhere else
        )

    def _sign(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        if self.where.key:
            if not (self.where.key.isascii() and self.where.key.isprintable()):
                raise failures.no_key(self.where)
            request.headers["Authorization"] = f"Bearer {self.where.key}"
        return request

    def _listen(self, page: requests.Response) -> None:
        if page.status_code != 200:
            raise failures.refusal(page, self.where)
        if "event-stream" not in page.headers.get("Content-Type", ""):
            self._came.put(_whole_answer(page, self.where))
            return
        for event in _events(page):
            if self._left.is_set():
                return
            piece, over = _piece(event, self.where)
            if piece is not None:
                self._came.put(piece)
            if over:
                return
        raise failures.broke_off(self.where)


def _events(page: requests.Response) -> Iterator[str]:
    """Yield the data of server-sent events, each as soon as it is there."""
    # Chunks are taken as they come; without them only single bytes are sure to be given out at once.
    size = None if "chunked" in page.headers.get("Transfer-Encoding", "") else 1
    for line in page.iter_lines(chunk_size=size):
        field, _, value = line.decode("utf-8", "replace").partition(":")
        if field == "data":
            yield value.strip()


def _piece(event: str, where: LanguageModel) -> tuple[str | None, bool]:
    """Return what an event adds to the answer, and whether it is the last; None for an event that says nothing.

    A thought is a sign of life that adds nothing: the empty string.
    """
    if event == "[DONE]":
        return None, True
    event_data = _loaded(event)
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


def _whole_answer(page: requests.Response, where: LanguageModel) -> str:
    choice = _first_choice(_loaded(page.content.decode("utf-8", "replace")))
    content = (choice.get("message") or {}).get("content")
    if not isinstance(content, str):
        raise failures.no_model_there(where)
    _check_end(choice.get("finish_reason"), where)
    return content


def _loaded(text: str) -> dict[str, Any]:
    try:
        data = json.loads(text)
    except ValueError:
        return {}
    return data if isinstance(data, dict) else {}


def _first_choice(data: dict[str, Any]) -> dict[str, Any]:
    choices = data.get("choices")
    return choices[0] if isinstance(choices, list) and choices and isinstance(choices[0], dict) else {}


def _check_end(why: object, where: LanguageModel) -> None:
    if why == "length":
        raise BadAnswer(
            "The answer of the model {model} is longer than the model may speak; try again with less text at once.",
            model=where.model,
        )
    if why == "content_filter":
        raise BadAnswer(
            "The language model at {host} will not speak about this text; translate it by hand.", host=where.host
        )
