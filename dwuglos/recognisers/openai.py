"""Any service that recognises speech by OpenAI's protocol: `POST /audio/transcriptions` with a WAV file.

Such are OpenAI itself, Groq, and servers for one's own machine (speaches, LocalAI, vLLM, whisper.cpp's server). Source
of requests and answers: OpenAI's reference of "Create transcription", `verbose_json`. The model must give times:
whisper-1 and its kin do, gpt-4o-transcribe does not.
"""

from __future__ import annotations

import io
import re
import wave
from collections.abc import Callable, Mapping
from dataclasses import replace
from threading import Event
from types import MappingProxyType
from typing import ClassVar

from dwuglos.errors import BadAnswer, InputError, ServiceBlocked, ServiceError
from dwuglos.models.abandonable_call import AbandonableCall
from dwuglos.models.retry_after import seconds_of
from dwuglos.recognisers.base import RATE, WIDTH, Piece, Recogniser, Tell, Word
from dwuglos.recognisers.parts.verbose_json import words_in
from dwuglos.translators.base import Need
from dwuglos.translators.language_model import price_in
from dwuglos.translators.parts.web import Reply, Site

ADDRESS = "https://api.openai.com/v1"
_PATH = "/audio/transcriptions"
_FOR_SPEECH = re.compile(r"whisper|transcri|speech-to-text|\bstt\b|\basr\b|parakeet|canary|voxtral", re.I)
"""What the names of models that recognise speech have in them; a cloud lists a hundred others beside those."""
_NO_LIST = (400, 404, 405, 501)
"""What a server answers that keeps no list of models, or only of other kinds."""


class OpenAI(Recogniser):
    """A recogniser at an address, the user's own or somebody else's."""

    name = "openai"
    title = "Speech service"
    about = "Recognises speech at an address that speaks OpenAI's protocol: a cloud, or a server of your own."
    destination = "api.openai.com"
    needs = (
        Need("address", "Address", ADDRESS),
        Need("model", "Model", "whisper-1", listed=True),
        Need("key", "Key", secret=True, required=False),
        Need("price", "Price of an hour of sound in euros, 0 where it is free", required=False, alters=False),
    )
    timeout: ClassVar[float] = 120.0
    """Seconds without any data: a server may answer only when it has recognised all of a piece."""

    def __init__(self, values: Mapping[str, str] = MappingProxyType({})) -> None:
        super().__init__(values)
        own = self.values["address"].rstrip("/").removesuffix(_PATH)
        self._site = Site(self.title, own, "DWUGLOS_OPENAI_ADDRESS", self.timeout)
        self.destination = "" if self._site.is_here else self._site.host
        self.sends_key_openly = bool(self.values["key"]) and self._site.is_open
        self.price = 0.0 if self._site.is_here else price_in(self.values["price"])
        self._closed = Event()

    def check(self) -> None:
        """Raise InputError where OpenAI's own service is meant and there is no key for it."""
        if self._site.address == ADDRESS and not self.values["key"]:
            raise InputError(
                "{service} at {host} takes a key; enter it in the window (File, New talk from speech), or start the "
                "program with DWUGLOS_OPENAI_KEY.",
                service=self.title,
                host=self._site.host,
            )

    def hear(self, piece: Piece, tell: Tell, cancelled: Event) -> tuple[Word, ...]:
        """Return the words of a piece. Raises the errors of `Recogniser.hear`."""
        reply = self._reply(lambda: self._ask(piece), cancelled)
        self._check(reply)
        return words_in(reply.data, piece.duration, self.title)

    def values_of(self, need: Need, cancelled: Event) -> list[str]:
        """Return the names of the models at the address, those for speech first; none where it gives no list."""
        from dwuglos.models.listing import MOST, PATIENCE, names_in

        site = replace(self._site, timeout=PATIENCE)
        try:
            reply = self._reply(lambda: site.ask("GET", "/models", headers=self._headers()), cancelled)
        except BadAnswer:  # far more than any list
            return []
        if reply.status in _NO_LIST:
            return []
        self._check(reply)
        names = set(names_in(reply.data))
        return sorted(names, key=lambda name: (_FOR_SPEECH.search(name) is None, name.casefold(), name))[:MOST]

    def close(self) -> None:
        """Leave behind what is not answered yet."""
        self._closed.set()

    def _reply(self, ask: Callable[[], Reply], cancelled: Event) -> Reply:
        """Return what `ask` returns. Raises what it raises, and Cancelled within a moment of being asked to stop."""
        return AbandonableCall(ask, "speech service").outcome(lambda: cancelled.is_set() or self._closed.is_set())

    def _headers(self) -> dict[str, str]:
        headers = {"Accept": "application/json", "Connection": "close"}
        if self.values["key"]:
            headers["Authorization"] = f"Bearer {self.values['key']}"
        return headers

    def _ask(self, piece: Piece) -> Reply:
        form = [
            ("model", self.values["model"]),
            ("language", "en"),
            ("response_format", "verbose_json"),
            ("timestamp_granularities[]", "word"),
            ("timestamp_granularities[]", "segment"),
        ]
        if piece.before:
            form.append(("prompt", piece.before))
        sound = ("talk.wav", _wav(piece.samples), "audio/wav")
        return self._site.ask("POST", _PATH, data=form, files={"file": sound}, headers=self._headers())

    def _check(self, reply: Reply) -> None:
        """Raise the error for the status of a reply; 200 alone may have words."""
        status = reply.status
        if status == 200:
            return
        if status in (401, 403):
            raise self._refusal()
        if status == 402 or (status == 429 and reply.value_at("error", "code") == "insufficient_quota"):
            raise self._site.refused(
                "Your paid quota at {service} is used up; check your account there, or use another recogniser."
            )
        if status == 429:
            raise self._blocked(seconds_of(reply.headers.get("retry-after", "")))
        if status == 404:
            raise self._site.refused(
                "There is no speech recognition at the address of {service}, or no such model; correct them."
            )
        if status >= 500 or status == 408:
            raise self._site.offline(
                "{service} is out of order at the moment (error {status}); try again later.", status
            )
        raise self._misfit(status)

    def _refusal(self) -> ServiceError:
        if self.values["key"]:
            return self._site.refused(
                "{service} does not accept the key; look it up in your account and enter it again."
            )
        return self._site.refused("{service} requires a key; enter it in the window (File, New talk from speech).")

    def _blocked(self, seconds: int | None) -> ServiceBlocked:
        if seconds is None:
            return ServiceBlocked(
                "{service} accepts no more sound for now; go on in a few minutes.", service=self.title
            )
        return ServiceBlocked(
            "{service} accepts no more sound for now; go on in {seconds} s.", service=self.title, seconds=seconds
        )

    def _misfit(self, status: int) -> BadAnswer:
        if status < 400:
            return self._site.bad(
                "{service} has moved from its address (error {status}); enter the new one.", status=status
            )
        return self._site.bad(
            "{service} refused the sound (error {status}); choose a model that gives times, such as whisper-1.",
            status=status,
        )


def _wav(samples: bytes) -> bytes:
    content = io.BytesIO()
    with wave.open(content, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(WIDTH)
        file.setframerate(RATE)
        file.writeframes(samples)
    return content.getvalue()
