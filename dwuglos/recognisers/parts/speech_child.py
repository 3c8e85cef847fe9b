"""The process that recognises speech with faster-whisper: this file alone, run by a Python that has the library.

It imports nothing of the program, so that the engine can live in another environment or be a package of its own. It
reads lines of JSON and answers with lines of JSON:

    (at the start)                              {"hello": {"protocol": 1, "engine": "faster-whisper 1.2.1"}}
    {"load": {"model": FOLDER}}                 {"loaded": true}
    {"hear": {"sound": FILE, "from": MS,        {"progress": MS}, {"partial": WORDS, "until": MS} many times, then
              "before": TEXT}}                  {"result": true}
    {"cancel": true}                            {"cancelled": true}, after the piece that it is at

FILE has samples of 16 bits, 16,000 in a second; WORDS are lists of text, start, end (ms) and certainty. Instead of any
answer there may be {"error": KIND}: "engine" (the library is missing or broken), "model", "memory", "sound", "language"
(then with the "language" that is spoken), or the name of an exception. The process ends when its input ends, and by
itself when it has not been asked anything for a while: a model takes memory.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from queue import Empty, SimpleQueue
from threading import Event, Lock, Thread
from types import ModuleType
from typing import Any, BinaryIO

PROTOCOL = 1
IDLE = 120.0
"""Seconds without a question after which the process ends."""
RATE = 16_000
SURE = 0.8
"""How probable another language must be to be believed: music is often taken for some language or other."""

Question = dict[str, Any]


def main() -> int:
    """Answer on the standard streams. What libraries print goes to the stream of errors, not between the answers."""
    os.environ["HF_HUB_OFFLINE"] = "1"  # the library would fetch what a folder lacks
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    idle = float(os.environ.get("DWUGLOS_SPEECH_IDLE") or IDLE)
    with open(0, "rb", closefd=False) as questions, answers:
        return Conversation(questions, answers, idle).run()


class Conversation:
    """Questions and answers, from the first to the last."""

    def __init__(self, questions: BinaryIO, answers: BinaryIO, idle: float) -> None:
        self._questions = questions
        self._answers = answers
        self._idle = idle
        self._waiting: SimpleQueue[Question | None] = SimpleQueue()
        self._is_cancelled = Event()
        self._writing = Lock()
        self._model: Any = None

    def run(self) -> int:
        """Answer until the input ends or nothing comes any more; return the exit status."""
        _do_without_av()
        try:
            import faster_whisper
        except Exception:
            self._answer(error="engine")
            return 1
        self._answer(hello={"protocol": PROTOCOL, "engine": f"faster-whisper {faster_whisper.__version__}"})
        Thread(target=self._read, name="questions", daemon=True).start()
        while True:
            try:
                question = self._waiting.get(timeout=self._idle)
            except Empty:
                return 0
            if question is None:
                return 0
            self._do(question)

    def _read(self) -> None:
        """Read questions while the engine works: a cancellation must be seen at once."""
        for line in self._questions:
            question = json.loads(line)
            if "cancel" in question:
                self._is_cancelled.set()
            self._waiting.put(question)
        self._waiting.put(None)
        if self._model is not None:
            os._exit(0)  # the program is gone; the engine may be in the middle of its work, which nobody wants

    def _do(self, question: Question) -> None:
        try:
            if "load" in question:
                self._load(**question["load"])
            elif "hear" in question:
                self._hear(question["hear"])
            elif "cancel" in question:
                self._is_cancelled.clear()
                self._answer(cancelled=True)
        except MemoryError:
            self._answer(error="memory")
        except Exception as error:
            self._answer(error="memory" if "alloc" in str(error) else type(error).__name__)

    def _load(self, model: str) -> None:
        from faster_whisper import WhisperModel

        threads = os.cpu_count() or 1
        try:
            self._model = WhisperModel(
                model, device="cpu", compute_type="int8", cpu_threads=threads, local_files_only=True
            )
        except MemoryError:
            raise
        except Exception:
            self._answer(error="model")
            return
        self._answer(loaded=True)

    def _hear(self, wish: dict[str, Any]) -> None:
        import numpy

        begin = int(wish.get("from", 0))
        try:
            samples = numpy.fromfile(wish["sound"], dtype="<i2", offset=begin * RATE // 1000 * 2)
        except (OSError, ValueError):
            self._answer(error="sound")
            return
        sound = samples.astype(numpy.float32) / 32768
        if self._speaks_another(sound):
            return
        segments, _ = self._model.transcribe(
            sound,
            language="en",
            word_timestamps=True,
            vad_filter=True,
            # A model that reads its own words again falls into saying them again and again.
            condition_on_previous_text=False,
            initial_prompt=wish.get("before") or None,
        )
        for segment in segments:
            if self._is_cancelled.is_set():
                return
            words = list(_words(segment, begin))
            self._answer(partial=words, until=begin + round(segment.end * 1000))
        self._answer(result=True)

    def _speaks_another(self, sound: Any) -> bool:
        """Answer that the speech is not English where a model that knows other languages is sure of that."""
        if not self._model.model.is_multilingual or not len(sound):
            return False
        language, probability, _ = self._model.detect_language(sound, vad_filter=True)
        if language == "en" or probability < SURE:
            return False
        self._answer(error="language", language=language)
        return True

    def _answer(self, **answer: object) -> None:
        with self._writing:
            self._answers.write(json.dumps(answer).encode() + b"\n")
            self._answers.flush()


def _do_without_av() -> None:
    """Let the library be imported without PyAV, with which it would read files: it is given samples.

    That is a hundred megabytes less, in the package of its own.
    """
    if find_spec("av") is None:
        sys.modules["av"] = ModuleType("av")


def _words(segment: Any, begin: int) -> Iterator[list[object]]:
    """Yield the words of a segment; what follows one without a space, such as the rest of a compound, is part of it."""
    word: list[Any] | None = None
    for each in segment.words or ():
        start, end = (begin + round(float(time) * 1000) for time in (each.start, each.end))
        if word is not None and not each.word.startswith(" "):
            word = [word[0] + each.word, word[1], end, min(word[3], float(each.probability))]
            continue
        if word is not None:
            yield word
        word = [each.word.strip(), start, end, round(float(each.probability), 3)]
    if word is not None:
        yield word


if __name__ == "__main__":
    sys.exit(main())
