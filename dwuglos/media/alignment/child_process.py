"""The process that recognises speech: `python -m dwuglos.media.alignment.child_process`, or the program with `CHILD`.

pocketsphinx is in a process of its own because it holds Python's lock all the time it works and is written in C; and so
that two of them work at once. The process reads lines of JSON and answers each with one line. The first names the file
of the dictionary, and how far the process stands back behind others; each other has a sound (Base64) and the file of a
language model, or the words that are said in it; the answer has the words with their times, or null. It ends when its
input ends, at the latest with the program.
"""

from __future__ import annotations

import json
import os
from base64 import b64decode
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

from dwuglos.media.alignment.engine import Engine

CHILD = "--alignment-child"
"""The argument with which the frozen program becomes this process, as it has no Python interpreter to start."""


def main() -> int:
    """Answer on the standard streams, by their numbers: in a frozen program without a console `sys.stdin` is None."""
    with open(0, "rb", closefd=False) as questions, open(1, "wb", closefd=False) as answers:
        return talk(questions, answers, Engine)


def talk(questions: BinaryIO, answers: BinaryIO, engine: Callable[[Path], Engine]) -> int:
    """Answer until the input ends; return the exit status, which is 1 after a failure of the engine."""
    recogniser: Engine | None = None
    for line in questions:
        question = json.loads(line)
        try:
            if recogniser is None:
                _stand_back(question.get("niceness", 0))
                recogniser = engine(Path(question["dictionary"]))
                answer: dict[str, Any] = {"ready": True}
            else:
                answer = {"words": _words(recogniser, question)}
        except Exception as error:
            _write(answers, {"error": type(error).__name__})
            return 1
        _write(answers, answer)
    return 0


def _stand_back(niceness: int) -> None:
    with suppress(AttributeError, OSError):
        os.nice(niceness)


def _words(recogniser: Engine, question: dict[str, Any]) -> object:
    sound = b64decode(question["sound"])
    if "model" in question:
        return recogniser.recognise(sound, Path(question["model"]))
    return recogniser.align(sound, question["words"])


def _write(answers: BinaryIO, answer: dict[str, Any]) -> None:
    answers.write(json.dumps(answer).encode() + b"\n")
    answers.flush()


if __name__ == "__main__":
    raise SystemExit(main())
