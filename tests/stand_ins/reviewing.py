"""What a language model says that is asked to review, to shorten, or about a line: well, or lying in many ways.

`ANSWERS` are for `tests.stand_ins.language_model`: a test puts those that it needs among that stand-in's own.
"""

from __future__ import annotations

import json
from collections.abc import Callable

REASON = "Po polsku mówi się tu inaczej."
MARK = "źle"
"""A Polish text with this word gets a remark, which proposes `dobrze` for it."""

Item = dict[str, object]


def lines_in(message: str) -> list[Item]:
    """Return the segments that are to be reviewed: the objects with an id."""
    objects = [json.loads(line) for line in message.splitlines() if line.startswith("{")]
    return [each for each in objects if "id" in each]


def remark(line: Item, **other: object) -> Item:
    """Return a good remark on a segment, or one with something else in it."""
    polish = str(line["polish"])
    proposal = polish.replace(MARK, "dobrze") if MARK in polish else f"{polish} Naprawdę."
    good = {"id": line["id"], "polish": polish, "kind": "meaning", "reason": REASON, "proposal": proposal}
    return {**good, **other}


def remarks(message: str) -> list[Item]:
    """Return the remarks that should be made."""
    return [remark(line) for line in lines_in(message) if MARK in str(line["polish"])]


def as_json(items: list[Item]) -> str:
    """Return remarks as they should be said."""
    return json.dumps({"remarks": items}, ensure_ascii=False)


def _each(**other: object) -> Callable[[str], str]:
    return lambda message: as_json([{**each, **other} for each in remarks(message)])


def _shifted(message: str) -> str:
    """Say of each segment what belongs to the one before."""
    ids = [line["id"] for line in lines_in(message)]
    after = dict(zip(ids, [*ids[1:], 10_000], strict=True))
    return as_json([{**each, "id": after[each["id"]]} for each in remarks(message)])


def _changed(message: str) -> str:
    return as_json([{**each, "polish": f"{each['polish']}!"} for each in remarks(message)])


def _too_many(message: str) -> str:
    good = remarks(message)
    return as_json([*good, {"id": 99_999, "polish": "Koniec.", "kind": "style", "reason": REASON, "proposal": "Kres."}])


def _half(message: str) -> str:
    """Say the good answer, broken off in the middle of its last remark."""
    whole = as_json(remarks(message))
    return whole[: whole.rfind('"proposal"') + 14]


ANSWERS: dict[str, Callable[[str], str]] = {
    "remarks": lambda message: as_json(remarks(message)),
    "no-remarks": lambda message: as_json([]),
    "remarks-on-all": lambda message: as_json([remark(line) for line in lines_in(message)]),
    "remarks-in-fence": lambda message: f"Oto uwagi:\n```json\n{as_json(remarks(message))}\n```\n**Powodzenia!**",
    "remarks-as-list": lambda message: json.dumps(remarks(message), ensure_ascii=False),
    "remarks-wrong-ids": _shifted,
    "remarks-unknown-ids": lambda message: as_json(
        [{**each, "id": 5_000 + n} for n, each in enumerate(remarks(message))]
    ),
    "remarks-odd-ids": lambda message: as_json([{**each, "id": [each["id"]]} for each in remarks(message)]),
    "remarks-changed-originals": _changed,
    "remarks-too-many": _too_many,
    "remarks-half": _half,
    "remarks-broken": lambda message: as_json(remarks(message)).replace('":', '" ->'),
    "remarks-markdown": lambda message: "## Uwagi\n\n* **Segment 1**: warto zmienić szyk.\n",
    "remarks-english": _each(
        proposal="This is what the man said and it was not for the others.", reason="It is wrong."
    ),
    "remarks-other-kind": _each(kind="opinion"),
    "remarks-no-reason": _each(reason=" "),
    "remarks-no-proposal": _each(proposal=None),
    "remarks-echo": lambda message: as_json(lines_in(message)),
    "remarks-same": lambda message: as_json([{**each, "proposal": each["polish"]} for each in remarks(message)]),
    "remarks-endless-proposal": _each(proposal="bardzo " * 60),
    "remarks-twice": lambda message: as_json([*remarks(message), *remarks(message)]),
    "shorter": lambda message: json.dumps(
        {
            "proposals": [
                {"text": text} for text in ("Za długie zdanie na tak krótki czas, niestety.", "Krótko.", "Tak.")
            ]
        }
    ),
    "shorter-one": lambda message: json.dumps({"proposals": [{"text": "Krótko."}, {"text": "W 1999 też."}]}),
    "shorter-none": lambda message: json.dumps({"proposals": [{"text": "Za długie zdanie na tak krótki czas, ojej."}]}),
    "shorter-english": lambda message: json.dumps({"proposals": [{"text": "It is the one."}, {"text": "Tak."}]}),
    "answer": lambda message: "To znaczy „sieć”.\n\n```\nsieć\n```\n**Tak** się mówi.",
}
"""What the model says, by name."""
