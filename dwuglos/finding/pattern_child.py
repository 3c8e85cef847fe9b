"""The process that matches regular expressions: `python -m dwuglos.finding.pattern_child`, or the program with `CHILD`.

An expression may try more ways to match than there is time for, holds Python's lock meanwhile, and cannot be stopped; a
process can. It reads lines of JSON and answers each with one line: first the expression, then texts. It ends when its
input ends.
"""

from __future__ import annotations

import json
import re
import warnings
from typing import Any, BinaryIO

CHILD = "--match-child"
"""The argument with which the frozen program becomes this process, as it has no Python interpreter to start."""

FLAGS = re.MULTILINE
"""^ and $ are at each line: a subtitle has one or two."""


def main() -> int:
    """Answer on the standard streams, by their numbers: in a frozen program without a console `sys.stdin` is None."""
    with open(0, "rb", closefd=False) as questions, open(1, "wb", closefd=False) as answers:
        return talk(questions, answers)


def talk(questions: BinaryIO, answers: BinaryIO) -> int:
    """Answer until the input ends; return the exit status."""
    pattern: re.Pattern[str] | None = None
    for line in questions:
        question = json.loads(line)
        answer: dict[str, Any]
        if pattern is None:
            pattern, answer = compiled(question["pattern"], question["ignore_case"])
        else:
            answer = {"matches": [_matches(pattern, text) for text in question["texts"]]}
        answers.write(json.dumps(answer).encode() + b"\n")
        answers.flush()
    return 0


def compiled(pattern: str, ignore_case: bool) -> tuple[re.Pattern[str] | None, dict[str, Any]]:
    """Return an expression and what there is to say of it: its groups, or what is wrong with it, and where."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found = re.compile(pattern, FLAGS | (re.IGNORECASE if ignore_case else 0))
    except re.error as error:
        return None, {"error": error.msg, "place": error.pos}
    except (OverflowError, RecursionError, MemoryError) as error:
        return None, {"error": str(error) or "too large", "place": None}
    return found, {"groups": found.groups, "names": dict(found.groupindex)}


def _matches(pattern: re.Pattern[str], text: str) -> list[list[int]]:
    """Return where each match and each of its groups begins and ends, one after another; -1 for a group left out."""
    return [[at for span in match.regs for at in span] for match in pattern.finditer(text)]


if __name__ == "__main__":
    raise SystemExit(main())
