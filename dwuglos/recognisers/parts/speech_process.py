"""Start the process that recognises speech, ask it, and start it again once when it dies; see `speech_child.py`."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path
from queue import Empty
from tempfile import TemporaryDirectory
from threading import Event, Lock
from typing import Any, NoReturn

from dwuglos.errors import BadAnswer, Cancelled, InputError, ServiceError, ServiceOffline, notice
from dwuglos.recognisers.base import Partial, Piece, Tell, Word
from dwuglos.recognisers.parts.times import Claim, spoken
from dwuglos.system.line_process import LineProcess

PROTOCOL = 1
"""What `speech_child` speaks; an engine of another version is not understood."""
PATIENCE = 300.0
"""Seconds without any answer after which the process counts as hanging: a large model may take minutes."""
LONGEST_FAREWELL = 0.4
"""Seconds in which a process may stop what it is at; it is ended otherwise, as the user waits."""

_POLL = 0.05  # seconds between two looks at whether the user has cancelled


class _Died(Exception):
    """The process ended without an answer."""


class SpeechProcess:
    """A model in a process of its own, which starts at the first piece and ends by itself when nothing is asked."""

    def __init__(self, command: list[str], model: Path, patience: float = PATIENCE) -> None:
        self._command = command
        self._model = model
        self._patience = patience
        self._lock = Lock()
        self._closed = Event()
        self._child: LineProcess | None = None

    def hear(self, piece: Piece, tell: Tell, cancelled: Event) -> tuple[Word, ...]:
        """Return the words of a piece; what came before the process died is not recognised again.

        Raises ServiceOffline when it dies twice or hangs, InputError when the model cannot be used, there is too little
        memory or the speech is not English, BadAnswer when the engine fails, and Cancelled.
        """
        with self._lock, TemporaryDirectory(prefix="dwuglos-speech-") as folder:
            sound = Path(folder, "piece")
            sound.write_bytes(piece.samples)
            hearing = _Hearing(piece, tell)
            for attempt in range(2):
                try:
                    self._hear(hearing, sound, cancelled)
                    return hearing.words
                except _Died:
                    self._let_go()
                    if not attempt:
                        hearing.tell_restart()
            raise ServiceOffline("The speech recogniser broke off twice; close other programs, or use a smaller model.")

    def close(self) -> None:
        """End the process, also in the middle of a piece."""
        self._closed.set()
        child = self._child
        if child is not None:
            child.end()

    def _hear(self, hearing: _Hearing, sound: Path, cancelled: Event) -> None:
        child = self._running(cancelled)
        child.ask({"hear": {"sound": str(sound), "from": hearing.until, "before": hearing.before}})
        while True:
            answer = self._answer(child, cancelled)
            if "result" in answer:
                return
            if "partial" in answer:
                hearing.add(answer)
            elif "error" in answer:
                self._fail(str(answer["error"]), str(answer.get("language", "")))

    def _running(self, cancelled: Event) -> LineProcess:
        """Return the process, ready to be asked; one that has ended by itself is started again."""
        child = self._child
        if child is not None:
            with suppress(Empty):
                while child.answers.get_nowait() is not None:
                    pass
                self._let_go()
        return self._child or self._start(cancelled)

    def _start(self, cancelled: Event) -> LineProcess:
        try:
            self._child = child = LineProcess(self._command, "speech recogniser")
        except OSError:
            raise _no_engine() from None
        try:
            self._load(child, cancelled)
        except Cancelled:
            self._let_go()  # it may say that it has stopped before it was told of its model
            raise
        return child

    def _load(self, child: LineProcess, cancelled: Event) -> None:
        hello = self._answer(child, cancelled).get("hello")
        if not isinstance(hello, dict) or hello.get("protocol") != PROTOCOL:
            self._let_go()
            raise _no_engine()
        child.ask({"load": {"model": str(self._model.absolute())}})
        answer = self._answer(child, cancelled)
        if "loaded" not in answer:
            self._fail(str(answer.get("error", "model")))

    def _answer(self, child: LineProcess, cancelled: Event) -> dict[str, Any]:
        until = time.monotonic() + self._patience
        while time.monotonic() < until:
            if cancelled.is_set() or self._closed.is_set():
                self._stop(child)
                raise Cancelled
            with suppress(Empty):
                answer = child.answers.get(timeout=_POLL)
                if answer is None:
                    raise _Died
                return answer if isinstance(answer, dict) else {}
        self._let_go()
        raise ServiceOffline("The speech recogniser does not answer; try again, or use a smaller model.")

    def _stop(self, child: LineProcess) -> None:
        """Let the process stop by itself, so that its model need not be loaded again; end it when that takes long."""
        child.ask({"cancel": True})
        until = time.monotonic() + LONGEST_FAREWELL
        while not self._closed.is_set() and time.monotonic() < until:
            with suppress(Empty):
                answer = child.answers.get(timeout=_POLL)
                if answer is None:
                    break
                if "cancelled" in answer:
                    return
        self._let_go()

    def _let_go(self) -> None:
        if self._child is not None:
            self._child.end()
            self._child = None

    def _fail(self, kind: str, language: str = "") -> NoReturn:
        self._let_go()
        raise _failure(kind, language, self._model)


class _Hearing:
    """What has been recognised of a piece so far."""

    def __init__(self, piece: Piece, tell: Tell) -> None:
        self._piece = piece
        self._tell = tell
        self._claims: list[Claim] = []
        self.until = 0
        """Up to where in the piece (ms) the words are complete."""

    @property
    def words(self) -> tuple[Word, ...]:
        return spoken(self._claims, self._piece.duration)

    @property
    def before(self) -> str:
        """The words just before what is still to be recognised."""
        return " ".join([self._piece.before, *(claim.text for claim in self._claims)])[-200:].strip()

    def add(self, answer: dict[str, Any]) -> None:
        self._claims += [Claim(*word) for word in answer["partial"] if _is_word(word)]
        until = answer.get("until")
        if isinstance(until, int) and not isinstance(until, bool):
            self.until = min(max(self.until, until), self._piece.duration)
        self._tell(Partial(self.words, self.until))

    def tell_restart(self) -> None:
        restarted = "The speech recogniser broke off; it was started again and goes on from where it was."
        self._tell(Partial(self.words, self.until, notice(restarted)))


def _is_word(word: object) -> bool:
    if not isinstance(word, list) or len(word) != 4 or not isinstance(word[0], str):
        return False
    return all(each is None or (isinstance(each, int | float) and not isinstance(each, bool)) for each in word[1:])


def _no_engine() -> InputError:
    return InputError(
        "The engine for recognising speech cannot be used: it is of another version, or damaged; install it anew."
    )


def _failure(kind: str, language: str, model: Path) -> InputError | ServiceError:
    if kind == "engine":
        return _no_engine()
    if kind == "model":
        return InputError(
            "The speech model in {folder} cannot be used; download it anew, or choose another folder.", folder=model
        )
    if kind == "memory":
        return InputError(
            "There is too little memory for the speech model in {folder}; close other programs, or use a smaller one.",
            folder=model,
        )
    if kind == "language":
        return InputError(
            "The language spoken here seems to be “{language}” and not English; only English talks can be recognised.",
            language=language,
        )
    return BadAnswer("The speech recogniser could not cope with this sound; try again, or use another model.")
