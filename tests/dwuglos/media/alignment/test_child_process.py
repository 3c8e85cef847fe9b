"""The process that recognises speech."""

from __future__ import annotations

import io
import json
from base64 import b64encode
from pathlib import Path
from typing import Any

from dwuglos.media.alignment.child_process import talk
from dwuglos.media.alignment.engine import Heard


class StandIn:
    """Hears one word in everything."""

    def __init__(self, dictionary: Path) -> None:
        if dictionary.name == "broken":
            raise RuntimeError

    def recognise(self, sound: bytes, model: Path) -> list[Heard]:
        return [Heard(model.name, 0, len(sound))]

    def align(self, sound: bytes, words: list[str]) -> list[Heard] | None:
        return None


def answers(*questions: dict[str, Any]) -> tuple[int, list[Any]]:
    out = io.BytesIO()
    lines = b"".join(json.dumps(question).encode() + b"\n" for question in questions)
    status = talk(io.BytesIO(lines), out, StandIn)  # type: ignore[arg-type]
    return status, [json.loads(line) for line in out.getvalue().splitlines()]


def test_it_answers_line_by_line() -> None:
    sound = b64encode(b"1234").decode()
    status, said = answers({"dictionary": "words"}, {"sound": sound, "model": "text"}, {"sound": sound, "words": ["a"]})
    assert (status, said) == (0, [{"ready": True}, {"words": [["text", 0, 4]]}, {"words": None}])


def test_a_failure_ends_it_with_its_name_alone() -> None:
    assert answers({"dictionary": "broken"}) == (1, [{"error": "RuntimeError"}])
    assert answers({"dictionary": "words"}, {"model": "text"}) == (1, [{"ready": True}, {"error": "KeyError"}])
