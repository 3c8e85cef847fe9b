"""Read what a transcription service answers: words with times, as far as it can be believed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from dwuglos.errors import BadAnswer, InputError
from dwuglos.language.guess import language_of
from dwuglos.recognisers.base import Word
from dwuglos.recognisers.parts.times import Claim, spoken, spread

_ENGLISH = ("english", "en")
_ENOUGH = 12
"""Words that tell in which language a text is."""
_MOST = 100_000
"""Entries of an answer that are read: nobody says more words in a piece."""


def words_in(data: Any, duration: int, service: str) -> tuple[Word, ...]:
    """Return the words of an answer (`verbose_json`) about a piece of `duration` ms.

    Where it has times only of segments, the words share these. Raises InputError when it heard another language, and
    BadAnswer when it is no such answer, or has a text without any times.
    """
    if not isinstance(data, dict) or not isinstance(data.get("text"), str):
        raise _no_words(service)
    _check_language(data, service)
    words = list(_claims(data.get("words"), "word"))
    segments = list(_claims(data.get("segments"), "text"))
    if not words:
        words = [word for segment in segments for word in _spread(segment)]
    found = spoken(words, duration)
    if not found and data["text"].strip():
        raise BadAnswer(
            "{service} gave a text without times; choose a model that gives times, such as whisper-1.", service=service
        )
    if len(found) * 2 < len(data["text"].split()):
        raise BadAnswer("{service} gave only a part of the words with times; try again.", service=service)
    return found


def _check_language(data: dict[str, Any], service: str) -> None:
    heard = data.get("language")
    other = isinstance(heard, str) and heard.strip() and heard.strip().lower().partition("-")[0] not in _ENGLISH
    text = data["text"]
    if other or (len(text.split()) >= _ENOUGH and language_of([text]) == "pl"):
        raise InputError(
            "{service} heard another language than English ({language}); only English talks can be recognised.",
            service=service,
            language=heard if other else "polish",
        )


def _claims(entries: object, key: str) -> Iterator[Claim]:
    """Yield the texts of a list of entries with their times in milliseconds."""
    for entry in entries[:_MOST] if isinstance(entries, list) else ():
        text = entry.get(key) if isinstance(entry, dict) else None
        if isinstance(text, str) and text.strip():
            yield Claim(text, _ms(entry.get("start")), _ms(entry.get("end")), _number(entry.get("probability")))


def _spread(segment: Claim) -> list[Claim]:
    if segment.start is None or segment.end is None or not 0 <= segment.end - segment.start < 1e9:
        return []
    return spread(segment.text, round(segment.start), round(segment.end))


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e9 else None


def _ms(value: object) -> float | None:
    seconds = _number(value)
    return None if seconds is None else seconds * 1000


def _no_words(service: str) -> BadAnswer:
    return BadAnswer(
        "{service} sent something other than recognised speech; check its address, which often ends in /v1.",
        service=service,
    )
