"""A stand-in for the engine that recognises speech: a process that speaks as `speech_child` does, well or badly.

    python tests/stand_ins/speech_engine.py BEHAVIOUR [FILE]

It hears a word every half second, whatever the sound is, and tells of two seconds at once. FILE notes what it was asked
to hear, and lets a behaviour happen `once`.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import Any

TEXT = (
    "This is the first sentence of all. And here comes another one, which is longer, so it takes more time to say. Yes."
)
WORDS = TEXT.split()
STEP, AT_ONCE = 500, 2_000

BEHAVIOURS = (
    "good",
    "once",
    "die",
    "hang",
    "late",
    "slow",
    "silent",
    "no-hello",
    "other-protocol",
    "garbage",
    "lies",
    "idle",
    "engine",
    "model",
    "memory",
    "language",
    "Odd",
)
"""What it can do, by name; the last are the errors that it answers with."""


def words_between(begin: int, end: int) -> list[list[object]]:
    """Return the words that it hears between two times (ms)."""
    return [[WORDS[at // STEP % len(WORDS)], at, at + STEP - 100, 0.9] for at in range(begin, end - STEP // 2, STEP)]


def command(behaviour: str, file: Path | None = None) -> list[str]:
    """Return the command that starts it."""
    return [sys.executable, "-S", __file__, behaviour, *([str(file)] if file else [])]


def main(behaviour: str, file: str = "") -> int:
    if behaviour == "no-hello":
        return 1
    if behaviour == "late":
        time.sleep(0.5)
    is_loaded = False
    say(hello={"protocol": 99 if behaviour == "other-protocol" else 1, "engine": "stand-in"})
    for line in sys.stdin:
        question = json.loads(line)
        if "cancel" in question:
            say(cancelled=True)
        elif "load" in question:
            is_loaded = True
            say(**({"error": behaviour} if behaviour in ("engine", "model", "memory") else {"loaded": True}))
        elif not is_loaded:
            say(error="AttributeError")
        else:
            hear(behaviour, file, question["hear"])
            if behaviour == "idle":
                return 0
    return 0


def hear(behaviour: str, file: str, wish: dict[str, Any]) -> None:
    if behaviour == "hang":
        time.sleep(600)
    if behaviour in ("language", "Odd"):
        say(error=behaviour, language="de")
        return
    begin, end = wish["from"], Path(wish["sound"]).stat().st_size // 32
    if file:
        is_first = not Path(file).exists()
        with Path(file).open("a") as notes:
            notes.write(json.dumps({"from": begin, "until": end, "before": wish["before"]}) + "\n")
    for at in range(begin, end, AT_ONCE):
        until = min(at + AT_ONCE, end)
        say(partial=[] if behaviour == "silent" else words_between(at, until), until=until)
        if behaviour == "lies":
            say(
                partial=[["", 1, 2, 0.5], ["x"], 7, ["late", 9e9, 9e9, 3], ["nan", float("nan"), None, None]], until="x"
            )
        if behaviour == "garbage":
            print("this is no JSON", flush=True)
        if behaviour == "die" or (behaviour == "once" and is_first):
            os._exit(9)
        if behaviour == "slow":
            time.sleep(0.2)
    say(result=True)


def say(**answer: object) -> None:
    print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
