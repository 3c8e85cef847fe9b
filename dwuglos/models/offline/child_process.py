"""The process with the model: `python -m dwuglos.models.offline.child_process`, or the program with `CHILD`.

The engine is in a process of its own because it holds Python's lock while it translates, works on one thread only, and
may crash. The process reads lines of JSON and answers each with one line: first the files to load, then sentences. It
ends when its input ends, which happens at the latest when the program ends.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

CHILD = "--translate-child"
"""The argument with which the frozen program becomes this process, as it has no Python interpreter to start."""

Translate = Callable[[str], str]


def main() -> int:
    """Answer on the standard streams, by their numbers: in a frozen program without a console `sys.stdin` is None."""
    with open(0, "rb", closefd=False) as questions, open(1, "wb", closefd=False) as answers:
        return talk(questions, answers)


def talk(questions: BinaryIO, answers: BinaryIO) -> int:
    """Answer until the input ends; return the exit status, which is 1 after a failure of the engine."""
    translate: Translate | None = None
    for line in questions:
        try:
            question = json.loads(line)
            if translate is None:
                translate = _load_engine(**question["load"])
                answer: dict[str, Any] = {"loaded": True}
            else:
                answer = {"texts": [translate(text) if text else "" for text in question["texts"]]}
        # The engine raises its panics as BaseException, and after a panic its answers cannot be trusted.
        except BaseException as error:
            _write(answers, {"error": type(error).__name__})
            return 1
        _write(answers, answer)
    return 0


def _write(answers: BinaryIO, answer: dict[str, Any]) -> None:
    answers.write(json.dumps(answer).encode() + b"\n")
    answers.flush()


def _load_engine(model: str, source: str, target: str, shortlist: str | None) -> Translate:
    from fxtranslate import Translator

    words = Path(shortlist).read_bytes() if shortlist else None
    return Translator(Path(model).read_bytes(), Path(source).read_bytes(), Path(target).read_bytes(), words).translate


if __name__ == "__main__":
    raise SystemExit(main())
