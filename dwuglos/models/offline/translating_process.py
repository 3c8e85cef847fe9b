"""The program's end of the process that translates: starts it, asks it, and starts it anew once when it dies."""

from __future__ import annotations

import json
import subprocess
import sys
import weakref
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Event, Lock, Thread
from typing import Any

from dwuglos.errors import BadAnswer, Cancelled, InputError, ServiceOffline
from dwuglos.models.offline import child_process
from dwuglos.models.offline.model_files import ModelFiles

PATIENCE = 60.0
"""Seconds after which a process that is silent counts as hanging."""

_ROOT = Path(__file__).resolve().parents[3]
_POLL = 0.1


class _Died(Exception):
    """The process ended without an answer."""


class TranslatingProcess:
    """A model in a process of its own, which is started at the first question and lives until `close`.

    It may be used from several threads, one after the other.
    """

    def __init__(self, files: ModelFiles, patience: float = PATIENCE) -> None:
        self._files = files
        self._patience = patience
        self._lock = Lock()
        self._closed = Event()
        self._child: _Child | None = None

    def translate(self, sentences: list[str]) -> list[str]:
        """Return the Polish for each of `sentences`.

        Raises BadAnswer when the engine fell over them, ServiceOffline when its process died twice or hangs,
        InputError when the files are no model, and Cancelled once it is closed.
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
        """End the process, whatever it is doing."""
        self._closed.set()
        child = self._child
        if child is not None:
            child.end()

    def _answers_to(self, sentences: list[str]) -> list[str]:
        if self._closed.is_set():
            raise Cancelled
        if self._child is None:
            self._child = self._started()
        answer = self._answer({"texts": sentences})
        texts = answer.get("texts")
        if not isinstance(texts, list) or len(texts) != len(sentences):
            self._let_go()
            raise BadAnswer("The offline translator could not cope with this text; translate it by hand.")
        return [str(text) for text in texts]

    def _started(self) -> _Child:
        self._child = child = _Child()
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
        waited = 0.0
        child.ask(question)
        while True:
            if self._closed.is_set():
                self._let_go()
                raise Cancelled
            try:
                answer = child.answers.get(timeout=_POLL)
            except Empty:
                waited += _POLL
                if waited > self._patience:
                    self._let_go()
                    raise ServiceOffline(
                        "The offline translator does not answer; try again, or with less text at once."
                    ) from None
                continue
            if answer is None:
                raise _Died
            return answer

    def _let_go(self) -> None:
        if self._child is not None:
            self._child.end()
            self._child = None


class _Child:
    """The process itself; it ends with this object at the latest."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # where the engine writes of its panics
            cwd=_ROOT,  # where Python looks for modules first; what lies in the user's folder is none of them
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self.answers: SimpleQueue[dict[str, Any] | None] = SimpleQueue()
        reader = Thread(target=_read, args=(self._process, self.answers), name="offline translator", daemon=True)
        reader.start()
        self.end = weakref.finalize(self, _end, self._process, reader)

    def ask(self, question: dict[str, Any]) -> None:
        """Send a question; that nobody is there to hear it is found when there is no answer."""
        stdin = self._process.stdin
        assert stdin is not None, "it was opened as a pipe"
        with suppress(OSError, ValueError):
            stdin.write(json.dumps(question).encode() + b"\n")
            stdin.flush()


def command() -> list[str]:
    """Return how the process is started: by Python, or by the program itself where it is frozen."""
    if getattr(sys, "frozen", False):
        return [sys.executable, child_process.CHILD]
    return [sys.executable, "-m", child_process.__name__]


def _read(process: subprocess.Popen[bytes], answers: SimpleQueue[dict[str, Any] | None]) -> None:
    assert process.stdout is not None, "it was opened as a pipe"
    with suppress(OSError, ValueError):
        for line in process.stdout:
            answers.put(json.loads(line))
    answers.put(None)


def _end(process: subprocess.Popen[bytes], reader: Thread) -> None:
    process.kill()
    process.wait()
    reader.join()
    for pipe in (process.stdin, process.stdout):
        with suppress(OSError):  # what could not be sent is not sent now
            if pipe is not None:
                pipe.close()
