"""Write the numbers of a video as a Polish sentence, and find them in a text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from dwuglos.language import counts, numbers
from dwuglos.language.counts import Amount, Counted
from dwuglos.talk.article import Statistics

_GAP = r"[ \u00a0\n]{1,2}"
_TO = r"(?:[ \u00a0\n]{0,2}[:–—-]|[ \u00a0\n](?:wynosi(?:ła)?|to|osiągnęła|sięga))?[ \u00a0\n]{1,2}"
_DIGITS = r"(?<![\d.,])(?:\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+|\d+)"
_DECIMALS = rf"(?<![\d.,]){counts.AMOUNT}"
_ENDS = r"(?![\d.,]*\d)"
_IS_WHOLE = rf"{_ENDS}(?!{_GAP}(?:tys|mln|milion|tysi|k\b))"


def _views(number: str, end: str) -> re.Pattern[str]:
    return re.compile(
        rf"({number}){_GAP}(?:razy{_GAP}(?:wyświetl|obejrz|odtworz)|wyświetle|odsłon|odtworze|obejrze|views?\b)"
        rf"|\b(?:wyświetle(?:nia|ń|niami)|odsłony?|odtworze(?:nia|ń)|views){_TO}({number}){end}"
        rf"|(?:obejrzan|wyświetlon|odtworzon|odtwarzan|oglądan)\w{{1,3}}{_GAP}(?:już{_GAP}|go{_GAP}|je{_GAP})?"
        rf"({number}){_GAP}raz",
        re.IGNORECASE,
    )


def _likes(number: str, end: str) -> re.Pattern[str]:
    return re.compile(
        rf"({number}){_GAP}(?:razy{_GAP}polub|(?:osób|osoby|widzów|użytkowników){_GAP}polubi"
        rf"|polubie|łapek|łapki|łapkę|kciuk|lajk|serdusze|likes?\b)"
        rf"|\b(?:polubie(?:nia|ń|niami)|łap(?:ki|ek)(?:{_GAP}w{_GAP}górę)?|likes){_TO}({number}){end}"
        rf"|\bpolubi(?:on|ł)\w{{0,3}}{_GAP}(?:już{_GAP}|go{_GAP}|je{_GAP})?"
        rf"({number}){_GAP}(?:raz|osób|osoby|widz|użytk)",
        re.IGNORECASE,
    )


_WHOLE: dict[Counted, re.Pattern[str]] = {"views": _views(_DIGITS, _IS_WHOLE), "likes": _likes(_DIGITS, _IS_WHOLE)}
_ANY: dict[Counted, re.Pattern[str]] = {"views": _views(_DECIMALS, _ENDS), "likes": _likes(_DECIMALS, _ENDS)}


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
    return Statistics(_number(_WHOLE["views"], text), _number(_WHOLE["likes"], text))


class Stated(NamedTuple):
    """A number of views or likes in a text: what it counts, its place in the text, and the amount it means."""

    counted: Counted
    start: int
    end: int
    amount: Amount


def stated_in(text: str) -> list[Stated]:
    """Return all numbers of views and likes in a text, in their order; other than `found_in`, rounded ones too."""
    return list(_stated_in(text))


@lru_cache(maxsize=500)
def _stated_in(text: str) -> tuple[Stated, ...]:
    # Kept, because a window asks again at each key, when all paragraphs but one are as they were.
    found = []
    for counted, pattern in _ANY.items():
        for match in pattern.finditer(text):
            start, end = match.span(match.lastindex or 0)
            amount = counts.amount_of(text[start:end])
            if amount is not None:
                found.append(Stated(counted, start, end, amount))
    return tuple(sorted(found, key=lambda each: each.start))


def _number(pattern: re.Pattern[str], text: str) -> int | None:
    match = pattern.search(text)
    digits = re.sub(r"\D", "", next(filter(None, match.groups()), "")) if match else ""
    return int(digits) if 0 < len(digits) <= counts.MOST_DIGITS else None


def are_stated(paragraphs: Iterable[str]) -> bool:
    """Return whether a paragraph states the numbers already; then no sentence with them is added."""
    return any(stated_in(text) for text in paragraphs)
