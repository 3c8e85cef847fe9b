"""A stand-in for a LibreTranslate server; what it can do, and how to run it alone, is in web.py."""

from __future__ import annotations

import html
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.stand_ins.web import KEY, Answer, Asked, StandIn, as_json, run_alone


class LibreTranslate(StandIn):
    """It asks for no key, and refuses a wrong one."""

    variable = "DWUGLOS_LIBRETRANSLATE_URL"
    own = {  # noqa: RUF012
        "wants-key": as_json({"error": "Please contact the server operator to get an API key"}, 400),
        "visit": as_json({"error": "Visit https://portal.example to get an API key"}, 400),
        "banned": as_json({"error": "Too many request limits violations"}, 403),
        "slowdown": as_json({"error": "Slowdown: 10 per 1 minute"}, 429),
        "long": as_json({"error": "Invalid request: request (2400) exceeds text limit (2000)"}, 400),
        "no-polish": as_json({"error": "pl is not supported"}, 400),
        "failed": as_json({"error": "Cannot translate text: index out of range"}, 500),
        "one-text": as_json({"translatedText": "to jest"}),
    }

    def texts_of(self, asked: Asked) -> list[str]:
        texts: list[str] = asked.body["q"]
        return texts

    def answer(self, answers: list[Any]) -> Answer:
        return as_json({"translatedText": [html.unescape(a) if isinstance(a, str) else a for a in answers]})

    def objection(self, asked: Asked) -> Answer | None:
        if asked.path != "/translate":
            return Answer(404, "<html>Not Found</html>", kind="text/html")
        if asked.body.get("api_key", KEY) != KEY:
            return as_json({"error": "Invalid API key"}, 403)
        if (asked.body["source"], asked.body["target"]) != ("en", "pl"):
            return self.own["no-polish"]
        return None


if __name__ == "__main__":
    run_alone(LibreTranslate)
