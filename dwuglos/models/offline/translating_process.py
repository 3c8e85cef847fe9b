"""Start the process that translates, ask it, and start it again once when it dies; `child_process.py` is its code."""

from __future__ import annotations

from threading import Event, Lock
from typing import Any

from dwuglos.errors import BadAnswer, Cancelled, InputError, ServiceOffline
from dwuglos.models.offline import child_process
from dwuglos.models.offline.model_files import ModelFiles
from dwuglos.system.line_process import LineProcess, command_for

PATIENCE = 60.0
"""Seconds without an answer after which the process counts as hanging."""


class _Died(Exception):
    """The process ended without an answer."""


class TranslatingProcess:
    """A model in a process of its own, which starts at the first question and runs until `close`.

    Several threads may use it; their questions wait for each other.
    """

    def __init__(self, files: ModelFiles, patience: float = PATIENCE) -> None:
        self._files = files
        self._patience = patience
        self._lock = Lock()
        self._closed = Event()
        self._child: LineProcess | None = None

    def translate(self, sentences: list[str]) -> list[str]:
        """Return the Polish for each of `sentences`.

        Raises BadAnswer when the engine fails at them, ServiceOffline when its process dies twice or hangs, InputError
        when the files are no model, and Cancelled after `close`.
        """
        with self._lock:
            for _ in range(2):
                try:
                    return self._answers_to(sentences)
                except _Died:
                    self._let_go()
            raise ServiceOffline(
                "The offline translator broke off twice; close other programs if memory is short, then try again."
            )

    def close(self) -> None:
        """End the process, also in the middle of a translation."""
        self._closed.set()
        child = self._child
        if child is not None:
            child.end()

    def _answers_to(self, sentences: list[str]) -> list[str]:
        if self._closed.is_set():
            raise Cancelled
        if self._child is None:
            self._child = self._start()
        answer = self._answer({"texts": sentences})
        texts = answer.get("texts")
        if not isinstance(texts, list) or len(texts) != len(sentences):
            self._let_go()
            raise BadAnswer("The offline translator could not cope with this text; translate it by hand.")
        return [str(text) for text in texts]

    def _start(self) -> LineProcess:
        self._child = child = LineProcess(command(), "offline translator")
        files = self._files
        paths = {
            "model": str(files.model.absolute()),
            "source": str(files.source_vocabulary.absolute()),
            "target": str(files.target_vocabulary.absolute()),
            "shortlist": str(files.shortlist.absolute()) if files.shortlist else None,
        }
        if "loaded" not in self._answer({"load": paths}):
            self._let_go()
            raise InputError(
                "The model in {folder} cannot be used; download it anew, or choose another folder.",
                folder=files.model.parent,
            )
        return child

    def _answer(self, question: dict[str, Any]) -> dict[str, Any]:
        child = self._child
        assert child is not None, "asked only while there is one"
        child.ask(question)
        try:
            answer = child.next_answer(self._patience, self._closed.is_set)
        except Cancelled:
            self._let_go()
            raise
        except TimeoutError:
            self._let_go()
            raise ServiceOffline(
                "The offline translator does not answer; try again, or with less text at once."
            ) from None
        if answer is None:
            raise _Died
        return answer

    def _let_go(self) -> None:
        if self._child is not None:
            self._child.end()
            self._child = None


def command() -> list[str]:
    """Return the command that starts the process."""
    return command_for(child_process.__name__, child_process.CHILD)
