"""The process that holds the model: `python -m dwuglos.models.offline.child_process`, or the program with CHILD.

The engine keeps all of Python waiting while it translates, belongs to one thread, and may fall over; so it lives in a
process of its own. It is told lines of JSON and answers each with one: first the files to load, then sentences. When
its input ends, because the program has ended, it ends too.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

CHILD = "--translate-child"
"""What the frozen program is called with to become this process: it has no Python of its own to call."""

Translate = Callable[[str], str]


def main() -> int:
    """Answer on the standard streams, of which Python itself has none in a frozen program without a console."""
    with open(0, "rb", closefd=False) as questions, open(1, "wb", closefd=False) as answers:
        return talk(questions, answers)


def talk(questions: BinaryIO, answers: BinaryIO) -> int:
    """Answer until the input ends; return the exit status, which is 1 after a failure of the engine."""
    translate: Translate | None = None
    for line in questions:
        try:
            question = json.loads(line)
            if translate is None:
                translate = _loaded(**question["load"])
                answer: dict[str, Any] = {"loaded": True}
            else:
                answer = {"texts": [translate(text) if text else "" for text in question["texts"]]}
        # The engine's panics are no Exceptions, and after one nothing it says can be trusted.
        except BaseException as error:
            _write(answers, {"error": type(error).__name__})
            return 1
        _write(answers, answer)
    return 0


def _write(answers: BinaryIO, answer: dict[str, Any]) -> None:
    answers.write(json.dumps(answer).encode() + b"\n")
    answers.flush()


def _loaded(model: str, source: str, target: str, shortlist: str | None) -> Translate:
    from fxtranslate import Translator

    likely = Path(shortlist).read_bytes() if shortlist else None
    return Translator(Path(model).read_bytes(), Path(source).read_bytes(), Path(target).read_bytes(), likely).translate


if __name__ == "__main__":
    raise SystemExit(main())
