"""Write the numbers of a video as a Polish sentence, and find them in a text."""

from __future__ import annotations

import re
from collections.abc import Iterable

from dwuglos.language import numbers
from dwuglos.talk.article import Statistics

_NUMBER = r"(?<![\d.,])(\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+|\d+)"
_GAP = r"[ \u00a0\n]{1,2}"
_TO = r"(?:[ \u00a0\n]{0,2}[:–—-]|[ \u00a0\n](?:wynosi(?:ła)?|to|osiągnęła|sięga))?[ \u00a0\n]{1,2}"
_ALONE = r"(?![\d.,]*\d)(?!" + _GAP + r"(?:tys|mln|milion|tysi|k\b))"
_VIEWS = re.compile(
    rf"{_NUMBER}{_GAP}(?:razy{_GAP}(?:wyświetl|obejrz|odtworz)|wyświetle|odsłon|odtworze|obejrze|views?\b)"
    rf"|\b(?:wyświetle(?:nia|ń|niami)|odsłony?|odtworze(?:nia|ń)|views){_TO}{_NUMBER}{_ALONE}"
    rf"|(?:obejrzan|wyświetlon|odtworzon|odtwarzan|oglądan)\w{{1,3}}{_GAP}(?:już{_GAP}|go{_GAP}|je{_GAP})?{_NUMBER}{_GAP}raz",
    re.IGNORECASE,
)
_LIKES = re.compile(
    rf"{_NUMBER}{_GAP}(?:razy{_GAP}polub|(?:osób|osoby|widzów|użytkowników){_GAP}polubi"
    rf"|polubie|łapek|łapki|łapkę|kciuk|lajk|serdusze|likes?\b)"
    rf"|\b(?:polubie(?:nia|ń|niami)|łap(?:ki|ek)(?:{_GAP}w{_GAP}górę)?|likes){_TO}{_NUMBER}{_ALONE}"
    rf"|\bpolubi(?:on|ł)\w{{0,3}}{_GAP}(?:już{_GAP}|go{_GAP}|je{_GAP})?{_NUMBER}{_GAP}(?:raz|osób|osoby|widz|użytk)",
    re.IGNORECASE,
)


def sentence(statistics: Statistics) -> str:
    """Return the known numbers of a video as one Polish sentence, an empty string when none are known."""
    parts = []
    if statistics.views is not None:
        parts.append(numbers.counted(statistics.views, "wyświetlenie", "wyświetlenia", "wyświetleń"))
    if statistics.likes is not None:
        parts.append(numbers.counted(statistics.likes, "polubienie", "polubienia", "polubień"))
    if not parts:
        return ""
    counts = " i".join((parts[0], *(f"{numbers.NBSP}{part}" for part in parts[1:])))
    if not statistics.read_on:
        return f"Nagranie ma {counts}."
    return f"Stan na {numbers.day(statistics.read_on)}: nagranie ma {counts}."


def found_in(text: str) -> Statistics:
    """Return the numbers of views and likes that a text states; each is None when the text does not state it."""
    return Statistics(_number(_VIEWS, text), _number(_LIKES, text))


def _number(pattern: re.Pattern[str], text: str) -> int | None:
    match = pattern.search(text)
    digits = next(filter(None, match.groups()), "") if match else ""
    return int(re.sub(r"\D", "", digits)) if digits else None


def are_stated(paragraphs: Iterable[str]) -> bool:
    """Return whether a paragraph states the numbers already; then no sentence with them is added."""
    return any(found_in(text) != Statistics() for text in paragraphs)
