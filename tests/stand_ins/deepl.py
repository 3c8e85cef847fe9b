"""A stand-in for DeepL; what it can do, and how to run it alone, is in web.py."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.stand_ins.web import KEY, Answer, Asked, StandIn, as_json, run_alone


class DeepL(StandIn):
    """Version 2 of its interface."""

    variable = "DWUGLOS_DEEPL_URL"
    own = {  # noqa: RUF012
        "quota": as_json({"message": "Quota Exceeded"}, 456),
        "busy": as_json({"message": "Too many requests"}, 529),
    }

    def texts_of(self, asked: Asked) -> list[str]:
        texts: list[str] = asked.body["text"]
        return texts

    def answer(self, answers: list[Any]) -> Answer:
        return as_json({"translations": [{"detected_source_language": "EN", "text": text} for text in answers]})

    def objection(self, asked: Asked) -> Answer | None:
        if not re.fullmatch(rf"DeepL-Auth-Key {KEY}(:fx)?", asked.headers.get("authorization", "")):
            return as_json({"message": "Forbidden"}, 403)
        if asked.path != "/v2/translate":
            return as_json({"message": "Not found"}, 404)
        if (asked.body["source_lang"], asked.body["target_lang"]) != ("EN", "PL"):
            return as_json({"message": "Value for 'target_lang' not supported."}, 400)
        return None


if __name__ == "__main__":
    run_alone(DeepL)
