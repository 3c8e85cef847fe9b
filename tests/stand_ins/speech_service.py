"""A stand-in for a service that recognises speech (OpenAI's protocol) on 127.0.0.1; what it can do is below.

In a test: `with SpeechService(script=["429", "good"]) as service: …`. It hears a word every half second.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.stand_ins.speech_engine import STEP, words_between
from tests.stand_ins.web import KEY, PAGE, Answer, Asked, Handler, StandIn, as_json, run_alone

HEARD = [
    {"word": word, "start": start / 1000, "end": end / 1000}
    for word, start, end, _ in ((str(a), int(str(b)), int(str(c)), d) for a, b, c, d in words_between(0, 2 * STEP * 4))
]
TEXT = " ".join(str(word["word"]) for word in HEARD)
GOOD: dict[str, Any] = {"task": "transcribe", "language": "english", "duration": 4.0, "text": TEXT, "words": HEARD}
SEGMENTS = [{"id": 0, "start": 0.0, "end": 4.0, "text": TEXT}]
MODELS = {"object": "list", "data": [{"id": name} for name in ("whisper-1", "gpt-5", "Babbage", "whisper-1", "")]}


class SpeechService(StandIn):
    """It takes any key but a wrong one."""

    variable = "DWUGLOS_OPENAI_ADDRESS"
    own = {  # noqa: RUF012
        "heard": as_json(GOOD),
        "models": as_json(MODELS),
        "segments": as_json({**GOOD, "words": None, "segments": SEGMENTS}),
        "text-alone": as_json({"text": TEXT}),
        "silent": as_json({**GOOD, "text": "", "words": [], "segments": []}),
        "polish": as_json({**GOOD, "language": "polish"}),
        "polish-words": as_json({**GOOD, "language": None, "text": "i nie ma się co dziwić, że to jest takie " * 3}),
        "half-the-words": as_json({**GOOD, "words": HEARD[:2], "segments": []}),
        "late-words": as_json({**GOOD, "words": [{**word, "start": 9_000 + n} for n, word in enumerate(HEARD)]}),
        "odd-words": as_json({**GOOD, "words": [7, {"word": 1}, {"word": "x", "start": "y"}, None, *HEARD]}),
        "backwards": as_json({**GOOD, "words": [{**word, "end": -1e300} for word in reversed(HEARD)]}),
        "half": Answer(200, '{"text": "This is the'),
        "quota": as_json({"error": {"code": "insufficient_quota", "message": "You exceeded it"}}, 429),
        "no-times": as_json({"error": {"message": "response_format verbose_json is not compatible"}}, 400),
        "gone": as_json({"error": {"message": "no such model"}}, 404),
        "page": Answer(200, PAGE, kind="text/html"),
    }

    def texts_of(self, asked: Asked) -> list[str]:
        return ["sound"]

    def answer(self, answers: list[Any]) -> Answer:
        return as_json(GOOD)

    def objection(self, asked: Asked) -> Answer | None:
        if asked.path not in ("/audio/transcriptions", "/models"):
            return Answer(404, "<html>Not Found</html>", kind="text/html")
        if asked.headers.get("authorization", f"Bearer {KEY}") != f"Bearer {KEY}":
            return as_json({"error": {"message": "Incorrect API key provided"}}, 401)
        return None

    def body_of(self, handler: Handler, content: bytes) -> Any:
        """Return the fields of the form, and the file among them."""
        border = b"--" + handler.headers["Content-Type"].partition("boundary=")[2].encode()
        form: dict[str, list[bytes]] = {}
        for part in content.split(border)[1:-1]:
            head, _, value = part.strip(b"\r\n").partition(b"\r\n\r\n")
            name = head.partition(b'name="')[2].partition(b'"')[0].decode()
            form.setdefault(name, []).append(value)
        return form


if __name__ == "__main__":
    run_alone(SpeechService)
