"""The process with the grammar rules: `python -m dwuglos.language.grammar_child`, or the program with `CHILD`.

LingoTweaker is in a process of its own because it holds Python's lock for two seconds while it starts, takes 150 MB,
and is young. The process reads lines of JSON with texts and answers each with one line: for each text what the rules
found there, as the rule, its kind, the place, the message and what to put instead. It ends when its input ends, at the
latest with the program.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any, BinaryIO

CHILD = "--grammar-child"
"""The argument with which the frozen program becomes this process, as it has no Python interpreter to start."""
LANGUAGE = "pl-PL"
MOST_THREADS = 4

Match = tuple[str, str, int, int, str, list[str]]
Check = Callable[[str], list[dict[str, Any]]]


def main() -> int:
    """Answer on the standard streams, by their numbers: in a frozen program without a console `sys.stdin` is None."""
    with suppress(AttributeError, OSError):
        os.nice(10)  # whoever types comes first
    with open(0, "rb", closefd=False) as questions, open(1, "wb", closefd=False) as answers:
        return talk(questions, answers, _engine)


def talk(questions: BinaryIO, answers: BinaryIO, engine: Callable[[], Check]) -> int:
    """Answer until the input ends; return the exit status, which is 1 after a failure of the engine."""
    try:
        check = engine()
    except BaseException as error:  # the engine raises its panics as BaseException
        _write(answers, {"error": type(error).__name__})
        return 1
    _write(answers, {"ready": True})
    with ThreadPoolExecutor(min(os.cpu_count() or 1, MOST_THREADS)) as threads:
        for line in questions:
            try:
                texts = json.loads(line)["texts"]
                answer: dict[str, Any] = {"matches": list(threads.map(lambda text: matches(check, text), texts))}
            except BaseException as error:
                _write(answers, {"error": type(error).__name__})
                return 1
            _write(answers, answer)
    return 0


def matches(check: Check, text: str) -> list[Match]:
    """Return what the rules find in a text; its places are in characters, those of the engine in bytes of UTF-8."""
    if not text.strip():
        return []
    data = text.encode("utf-8", "replace")  # a lone surrogate becomes one question mark, and stays one character
    found = check(data.decode("utf-8"))
    return [
        (
            str(each["rule_id"]),
            str(each["issue_type"]),
            _characters(data, each["offset"]),
            _characters(data, each["offset"] + each["length"]),
            str(each["message"]),
            [str(text) for text in each["suggestions"] or ()],
        )
        for each in found
    ]


def _characters(data: bytes, offset: int) -> int:
    return len(data[:offset].decode("utf-8", "ignore"))


def _write(answers: BinaryIO, answer: dict[str, Any]) -> None:
    answers.write(json.dumps(answer).encode() + b"\n")
    answers.flush()


def _engine() -> Check:
    from lt_py import Engine

    check: Check = Engine(LANGUAGE).check
    return check


if __name__ == "__main__":
    raise SystemExit(main())
