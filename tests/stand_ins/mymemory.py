"""A stand-in for MyMemory; what it can do, and how to run it alone, is in web.py."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.stand_ins.web import Answer, Asked, StandIn, as_json, run_alone

WARNING = (
    "MYMEMORY WARNING: YOU USED ALL AVAILABLE FREE TRANSLATIONS FOR TODAY. NEXT AVAILABLE IN  11 HOURS 29 MINUTES "
    "04 SECONDS VISIT HTTPS://MYMEMORY.TRANSLATED.NET/DOC/USAGELIMITS.PHP TO TRANSLATE MORE"
)


def _answer(text: Any, status: int | str = 200, details: str = "", finished: bool | None = False) -> Answer:
    return as_json(
        {
            "responseData": {"translatedText": text, "match": 0.85},
            "quotaFinished": finished,
            "mtLangSupported": None,
            "responseDetails": details,
            "responseStatus": status,
            "matches": [],
        },
        int(status) if str(status) == "429" else 200,
    )


class MyMemory(StandIn):
    """Its warnings come in the place of the translation."""

    variable = "DWUGLOS_MYMEMORY_URL"
    own = {  # noqa: RUF012
        "warning": _answer(WARNING, 429, WARNING),
        "warning-as-answer": _answer(WARNING),
        "warning-inside": _answer("To jest sieć. " + WARNING),
        "finished": _answer("To jest sieć.", finished=True),
        "length": _answer("QUERY LENGTH LIMIT EXCEEDED. MAX ALLOWED QUERY : 500 CHARS", "403"),
        "pair": _answer("'PL' IS AN INVALID TARGET LANGUAGE . EXAMPLE: LANGPAIR=EN|IT", "403", "INVALID TARGET"),
        "pair-as-answer": _answer("INVALID LANGUAGE PAIR SPECIFIED. EXAMPLE: LANGPAIR=EN|IT"),
        "email": _answer("INVALID EMAIL PROVIDED", "403", "INVALID EMAIL PROVIDED"),
        "entities": _answer("To&#39;s jest &quot;sieć&quot; i &amp; tak"),
    }

    def texts_of(self, asked: Asked) -> list[str]:
        return [asked.query["q"]]

    def answer(self, answers: list[Any]) -> Answer:
        return _answer(answers[0])

    def objection(self, asked: Asked) -> Answer | None:
        if asked.path != "/get" or asked.query.get("langpair") != "en|pl":
            return self.own["pair"]
        if len(asked.query["q"].encode()) > 500:
            return self.own["length"]
        return None


if __name__ == "__main__":
    run_alone(MyMemory)
