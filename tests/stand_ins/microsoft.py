"""A stand-in for Microsoft Translator; what it can do, and how to run it alone, is in web.py."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.stand_ins.web import KEY, Answer, Asked, StandIn, as_json, run_alone

REGION = "westeurope"


def _error(code: int, message: str) -> Answer:
    return as_json({"error": {"code": code, "message": message}}, code // 1000)


class Microsoft(StandIn):
    """Version 3 of its interface: arrays in, arrays out, a header with the region."""

    variable = "DWUGLOS_MICROSOFT_URL"
    own = {  # noqa: RUF012
        "trial-over": _error(403_001, "Out of call volume quota."),
        "forbidden": _error(403_000, "The operation isn't allowed."),
        "limits": _error(429_001, "The server rejected the request because the client has exceeded request limits."),
        "long": _error(400_050, "The input text is too long."),
        "invalid": _error(400_000, "One of the request inputs isn't valid."),
        "no-translations": as_json([{"translations": []}]),
    }

    def texts_of(self, asked: Asked) -> list[str]:
        return [each["Text"] for each in asked.body]

    def answer(self, answers: list[Any]) -> Answer:
        return as_json([{"translations": [{"text": text, "to": "pl"}]} for text in answers])

    def objection(self, asked: Asked) -> Answer | None:
        given = asked.headers.get("ocp-apim-subscription-key"), asked.headers.get("ocp-apim-subscription-region")
        if given not in ((KEY, REGION), ("global-key", None)):
            return _error(401_000, "The request isn't authorized because credentials are missing or invalid.")
        if asked.query.get("api-version") != "3.0":
            return _error(400_021, "The API version parameter is missing or invalid.")
        if (asked.query.get("from"), asked.query.get("to")) != ("en", "pl"):
            return _error(400_036, 'The target language ("To" field) is missing or invalid.')
        return None


if __name__ == "__main__":
    run_alone(Microsoft)
