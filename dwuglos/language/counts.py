"""Read how many views or likes a video has, as people type it and as pages write it, in Polish or in English.

    274083 · 274 083 · 274,083 views · 1.274.083 · 274K · 1,2 mln wyświetleń · 6,3 tys. polubień

What can be read in two ways is refused: a wrong number is worse than none.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Literal, NamedTuple

from dwuglos.errors import InputError

Counted = Literal["views", "likes"]

MOST_DIGITS = 15
"""The most digits of a count; a longer row of digits is no count."""

_POLISH_UNITS = {
    r"tys\.?|tysiąc|tysiące|tysięcy|tysiąca": 10**3,
    r"mln\.?|milion|miliona|miliony|milionów": 10**6,
    r"mld\.?|miliard|miliarda|miliardy|miliardów": 10**9,
}
_ENGLISH_UNITS = {r"k|thousand": 10**3, r"m|millions?": 10**6, r"b|bn|billions?": 10**9}
_UNIT = "|".join((*_POLISH_UNITS, *_ENGLISH_UNITS))
_DIGITS = r"[0-9]+(?:[ .,'’\u00a0\u202f][0-9]+){0,9}"
AMOUNT = rf"{_DIGITS}(?:[ \u00a0\u202f]?(?:{_UNIT})(?![^\W_]))?"
"""A pattern of a number with or without a unit, for patterns that leave case aside; `amount_of` says what it means."""
_AMOUNT = re.compile(AMOUNT, re.IGNORECASE)
_AMOUNT_PARTS = re.compile(rf"({_DIGITS})(?: ?({_UNIT}))?", re.IGNORECASE)
_GROUPED = re.compile(r"0|[1-9][0-9]*|[1-9][0-9]{0,2}([ .,'’])[0-9]{3}(?:\1[0-9]{3})*")

_LABELS = {
    "views": r"wyświetle(?:nie|nia|ń)|odsłon[ay]?|odtworze(?:nie|nia|ń)|obejrze(?:nie|nia|ń)|views?",
    "likes": r"polubie(?:nie|nia|ń)|(?:łap(?:ka|ki|ek)|kciuk(?:i|ów)?)(?: w górę)?|lajk(?:i|ów)?|likes?",
}
_LABEL = re.compile(
    "|".join(rf"(?P<{counted}>(?<![^\W_])(?:{words})(?![^\W_]))" for counted, words in _LABELS.items()), re.IGNORECASE
)
_NUMBER_OF = re.compile(r"(?:liczba|number of) ", re.IGNORECASE)
_COLON = re.compile(r" ?:? ?")
_BETWEEN = re.compile(r" ?[,;•·|]? ?(?:(?:i|oraz|and) )?", re.IGNORECASE)
_BLANK = r"[\s\u00a0\u202f\u2007\u2009]"


class Amount(NamedTuple):
    """A number as it is written: its value, and the worth of one in the last place that is written."""

    value: int
    step: int


def read_count(text: str, counted: Counted) -> int:
    """Return the number of views or likes that a text says.

    Of a text that names both, as one copied from a page may, it is the one with the right name. Raises InputError when
    the text says no number, one of something else, or one that can be read in two ways.
    """
    plain = re.sub(f"{_BLANK}+", " ", text).strip()
    numbers = [plain.rstrip(" .,;")] if not _LABEL.search(plain) else _named(plain, counted)
    amount = amount_of(numbers[0]) if len(numbers) == 1 else None
    if amount is None or len(str(amount.value)) > MOST_DIGITS:
        raise InputError(
            "“{text}” cannot be read for certain as one number; write it in full, such as 274083.", text=_short(plain)
        )
    return amount.value


def amount_of(text: str) -> Amount | None:
    """Return the amount that a number with or without a unit means, None when it means none, or may mean two."""
    match = _AMOUNT_PARTS.fullmatch(re.sub(_BLANK, " ", text))
    if match is None or sum(map(str.isdigit, match[1])) > MOST_DIGITS:
        return None
    digits, factor, decimal = match[1], *_factor(match[2])
    whole, decimals = _divided(digits, decimal) if factor > 1 else (digits, "")
    if whole is None or not _GROUPED.fullmatch(whole):
        return None
    step = Decimal(factor).scaleb(-len(decimals))
    value = Decimal(f"{re.sub('[^0-9]', '', whole)}.{decimals or 0}") * factor
    return Amount(int(value), max(int(step), 1)) if value == int(value) else None


def _factor(unit: str | None) -> tuple[int, str]:
    """Return what a unit multiplies by, and the sign that its language writes before decimals."""
    for units, decimal in ((_POLISH_UNITS, ","), (_ENGLISH_UNITS, ".")):
        for pattern, factor in units.items():
            if unit and re.fullmatch(pattern, unit, re.IGNORECASE):
                return factor, decimal
    return 1, ""


def _divided(digits: str, decimal: str) -> tuple[str | None, str]:
    """Return the whole part and the decimals of a number with a unit; the whole part is None when it may be either.

    Both languages' decimal signs are understood in both; only three digits after the other language's sign may be a
    group of thousands as well.
    """
    match = re.fullmatch(r"(.*?)([.,])([0-9]+)", digits)
    if match is None or match[2] in match[1]:  # no sign, or one that comes twice and therefore groups
        return digits, ""
    whole, sign, last = match.groups()
    if len(last) == 3 and sign != decimal:
        return (digits, "") if " " in whole else (None, "")
    return whole, last


def _named(text: str, counted: Counted) -> list[str]:
    """Return the numbers of a text that have the name of what is counted: all before or all behind their names.

    Behind the last name anything may follow a number, such as the day on which a page was published.
    """
    number = _NUMBER_OF.match(text)
    at, found = number.end() if number else 0, []
    is_behind = _AMOUNT.match(text, at) is not None
    while pair := (_number_and_name if is_behind else _name_and_number)(text, at):
        amount, name, end = pair
        found += [amount] if name == counted else []
        between = _BETWEEN.match(text, end)
        at = between.end() if between else end
    rest = text[at:].strip(" .")
    return found if (is_behind or not rest) and not _LABEL.search(rest) else []


def _number_and_name(text: str, at: int) -> tuple[str, str | None, int] | None:
    amount = _AMOUNT.match(text, at)
    label = _LABEL.match(text, amount.end() + text.startswith(" ", amount.end())) if amount else None
    return (amount[0], label.lastgroup, label.end()) if amount and label else None


def _name_and_number(text: str, at: int) -> tuple[str, str | None, int] | None:
    label = _LABEL.match(text, at)
    colon = _COLON.match(text, label.end()) if label else None
    amount = _AMOUNT.match(text, colon.end()) if colon else None
    return (amount[0], label.lastgroup, amount.end()) if label and amount else None


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39]}…"
