"""How English numbers are said: 1905 is “nineteen oh five”, 3.14 “three point one four”, 21st “twenty first”.

A number has several forms where people say it in several ways; each form is a tuple of plain words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

Form = tuple[str, ...]

_NUMBER_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_ONES = _NUMBER_WORDS.split()
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_SCALES = ("", "thousand", "million", "billion", "trillion", "quadrillion", "quintillion")
_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
_PARTS = {2: ("half", "halves"), 4: ("quarter", "quarters")}
_LONGEST = 15
"""Digits of the longest number that is said as one; more are said one by one."""

NUMBER = re.compile(r"\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+")


def number_forms(digits: str) -> list[Form]:
    """Return how a number is said that is written in digits, with commas between thousands or a decimal point."""
    whole, point, decimals = digits.replace(",", "").partition(".")
    if point:
        after = tuple(_ONES[int(digit)] for digit in decimals)
        return [(*before, "point", *after) for before in (_whole_forms(whole)[:1] if whole else [()])]
    return _whole_forms(whole, is_plain="," not in digits)


def ordinal_forms(digits: str) -> list[Form]:
    """Return how the ordinal of a number is said: 21 as “twenty first”."""
    return [(*form[:-1], _ordinal(form[-1])) for form in number_forms(digits) if form]


def plural_forms(digits: str) -> list[Form]:
    """Return how a decade or several of a number are said: 1990 as “nineteen nineties”."""
    return [(*form[:-1], _plural(form[-1])) for form in number_forms(digits) if form]


def fraction_forms(above: str, below: str) -> list[Form]:
    """Return how a fraction is said: 3 and 4 as “three quarters”, “three fourths”, “three over four”."""
    forms = [(*over, "over", *under) for over in number_forms(above)[:1] for under in number_forms(below)[:1]]
    lower = int(below) if len(below) < 4 else 0
    if lower < 2:
        return forms
    one = int(above) == 1
    names = [_PARTS[lower][not one]] if lower in _PARTS else []
    if lower != 2:
        ordinal = ordinal_forms(below)[0]
        names.append(" ".join(ordinal if one else (*ordinal[:-1], _plural(ordinal[-1]))))
    counts = number_forms(above)[:1] + ([("a",)] if one else [])
    return [*((*count, *name.split()) for count in counts for name in names), *forms]


def _whole_forms(digits: str, is_plain: bool = True) -> list[Form]:
    if len(digits) > _LONGEST or (len(digits) > 1 and digits[0] == "0"):
        return [
            tuple(_ONES[int(digit)] for digit in digits),
            tuple("oh" if d == "0" else _ONES[int(d)] for d in digits),
        ]
    number = int(digits or "0")
    forms = [*(_pairs(number) if is_plain and len(digits) == 4 else ()), tuple(_cardinal(number))]
    if number >= 100 and number % 100:
        forms.append(tuple(_cardinal(number, "and")))
    if forms[-1][0] == "one" and number >= 100:
        forms.append(("a", *forms[-1][1:]))
    if is_plain and len(digits) == 3 and number % 100:
        forms.append((_ONES[number // 100], *_two_digits(number % 100)))
    return list(dict.fromkeys(forms))


def _pairs(number: int) -> Iterator[Form]:
    """Yield how years and the like are said: “nineteen ninety”, “twenty oh five”, “fifteen hundred”."""
    upper, lower = divmod(number, 100)
    if upper % 10 == 0 and lower < 10:
        return
    if lower:
        yield (*_cardinal(upper), *_two_digits(lower))
    else:
        yield (*_cardinal(upper), "hundred")


def _two_digits(number: int) -> list[str]:
    return ["oh", _ONES[number]] if number < 10 else _cardinal(number)


def _cardinal(number: int, joint: str = "") -> list[str]:
    """Return the words of a number; `joint` stands before its last tens and ones, as the British say it."""
    if number < 20:
        return [_ONES[number]]
    words: list[str] = []
    for power in range(len(_SCALES) - 1, -1, -1):
        group = number // 1000**power % 1000
        if group:
            words += [*_below_thousand(group, joint if power == 0 or group >= 100 else ""), _SCALES[power]]
    words = [word for word in words if word]
    if joint and number > 1000 and 0 < number % 1000 < 100:
        words[-len(_below_thousand(number % 1000, "")) :] = [joint, *_below_thousand(number % 1000, "")]
    return words


def _below_thousand(number: int, joint: str) -> list[str]:
    hundreds, rest = divmod(number, 100)
    words = [_ONES[hundreds], "hundred"] if hundreds else []
    if hundreds and rest and joint:
        words.append(joint)
    if rest >= 20:
        words += [_TENS[rest // 10 - 2], *([_ONES[rest % 10]] if rest % 10 else ())]
    elif rest:
        words.append(_ONES[rest])
    return words


def _ordinal(word: str) -> str:
    return _ORDINALS.get(word) or (f"{word[:-1]}ieth" if word.endswith("y") else f"{word}th")


def _plural(word: str) -> str:
    if word.endswith("y"):
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("x", "ss")) else f"{word}s"


def joined(*parts: Iterable[Form]) -> list[Form]:
    """Return every way to say some parts one after the other, the usual ones first."""
    forms: list[Form] = [()]
    for part in parts:
        forms = [(*before, *after) for after in part for before in forms]
    return forms
