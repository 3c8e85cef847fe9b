"""The numbers of a video as a Polish sentence, and found in one."""

from __future__ import annotations

import re
from collections.abc import Iterable

from dwuglos.article.article import Statistics
from dwuglos.language import numbers

_NUMBER = r"(?<![\d.,])(\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+|\d+)"
_VIEWS = re.compile(_NUMBER + r"[ \u00a0]{1,2}(?:wyświetle|odsłon|odtworze|views?\b)", re.IGNORECASE)
_LIKES = re.compile(_NUMBER + r"[ \u00a0]{1,2}(?:polubie|łapek|łapki|likes?\b)", re.IGNORECASE)


def sentence(statistics: Statistics) -> str:
    """Return what is known of a video's numbers as one sentence, an empty string when nothing is."""
    parts = []
    if statistics.views is not None:
        parts.append(numbers.counted(statistics.views, "wyświetlenie", "wyświetlenia", "wyświetleń"))
    if statistics.likes is not None:
        parts.append(numbers.counted(statistics.likes, "polubienie", "polubienia", "polubień"))
    if not parts:
        return ""
    said = " i".join((parts[0], *(f"{numbers.NBSP}{part}" for part in parts[1:])))
    if not statistics.read_on:
        return f"Nagranie ma {said}."
    return f"Stan na {numbers.day(statistics.read_on)}: nagranie ma {said}."


def found_in(text: str) -> Statistics:
    """Return the numbers a text tells of a video; None where it tells none."""
    return Statistics(_found(_VIEWS, text), _found(_LIKES, text))


def _found(pattern: re.Pattern[str], text: str) -> int | None:
    match = pattern.search(text)
    return int(re.sub(r"\D", "", match.group(1))) if match else None


def are_told(paragraphs: Iterable[str]) -> bool:
    """Say whether some paragraph tells the numbers already, so that no sentence is added to say it again."""
    return any(found_in(text) != Statistics() for text in paragraphs)
