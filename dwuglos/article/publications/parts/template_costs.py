"""How many characters an operation of a template would make, known before it is done: one could fill the memory."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sized
from typing import Any

FAR = 10_000
"""The largest number by which a template may multiply or widen a text, or which it may raise to a power."""
MOST_BITS = 100_000
"""The most bits of a whole number; a few squarings would make one that takes hours."""
ENDLESS = 10**18
"""The size of what must not be made."""
_ITEM = 8
"""Bytes of an item of a list."""
_WIDE = re.compile(r"\d{5}")
_WIDENED = frozenset(
    ("center", "expandtabs", "indent", "ljust", "rjust", "zfill", "batch", "slice", "tojson", "wordwrap")
)
_FILLED = frozenset(("format", "format_map"))
_LISTED = frozenset(("list", "split", "rsplit", "splitlines"))

SIZED_FILTERS = frozenset(
    (
        *(
            "batch",
            "capitalize",
            "center",
            "e",
            "escape",
            "forceescape",
            "format",
            "indent",
            "join",
            "list",
            "lower",
            "pprint",
        ),
        *(
            "replace",
            "safe",
            "slice",
            "string",
            "striptags",
            "title",
            "tojson",
            "trim",
            "truncate",
            "upper",
            "urlencode",
            "urlize",
            "wordcount",
            "wordwrap",
            "xmlattr",
        ),
    )
)
"""The filters of Jinja that write a value as text, or whose result may be much larger than what they are used on."""


def size(value: object) -> int:
    """Return about how many characters a value has, or takes."""
    if isinstance(value, str):
        return len(value)
    return _ITEM * len(value) if isinstance(value, list | tuple | dict | set) else _ITEM


def written(value: object, seen: dict[int, int] | None = None) -> int:
    """Return about how many characters a value takes as text; what stands in it many times counts as many times."""
    seen = {} if seen is None else seen
    if not isinstance(value, list | tuple | dict | set):
        return size(value)
    if id(value) not in seen:
        items = (*value, *value.values()) if isinstance(value, dict) else value
        seen[id(value)] = _ITEM + sum(written(item, seen) + 2 for item in items)
    return seen[id(value)]


def of_operation(operator: str, left: Any, right: Any) -> int:
    """Return what a sum, a product, a power or a formatting by `%` makes; ENDLESS for numbers that are too large."""
    if operator == "%":
        return _filled(left, (right,)) if isinstance(left, str) else 0
    if operator == "+":
        return size(left) + size(right) if isinstance(left, Sized) else _of_numbers(operator, left, right)
    return _of_numbers(operator, left, right)


def _of_numbers(operator: str, left: Any, right: Any) -> int:
    numbers = [abs(value) for value in (left, right) if isinstance(value, int | float)]
    if any(number > FAR for number in numbers) and (operator == "**" or len(numbers) == 1):
        return ENDLESS
    if isinstance(left, int) and isinstance(right, int):
        bits = left.bit_length() * abs(right) if operator == "**" else left.bit_length() + right.bit_length()
        return 0 if bits <= MOST_BITS else ENDLESS
    sequence, number = (left, right) if isinstance(left, Sized) else (right, left)
    return size(sequence) * int(abs(number)) if isinstance(sequence, Sized) and isinstance(number, int | float) else 0


def of_call(name: str, value: Any, arguments: tuple[Any, ...], named: Mapping[str, Any]) -> int:
    """Return what a method of a text, or a filter of that name, makes of a value."""
    operands = (*arguments, *named.values())
    if name in _WIDENED:
        return _widened(name, value, operands)
    if name in _LISTED and isinstance(value, str):
        return _ITEM * len(value)
    if name == "replace":
        return _replaced(str(value), operands)
    if name == "join":
        return _joined(value, operands)
    if name in _FILLED:
        return _filled(str(value), operands)
    if name == "translate":
        longest = max((size(new) for table in operands if isinstance(table, dict) for new in table.values()), default=1)
        return size(value) * max(1, longest)
    if name == "striptags":  # which copies the whole text for each comment
        text = str(value)
        return len(text) * (1 + text.count("<!--"))
    return size(value)


def _widened(name: str, value: Any, operands: Iterable[Any]) -> int:
    operands = list(operands)
    widest = max((abs(each) for each in operands if isinstance(each, int | float)), default=8)
    if widest > FAR:
        return ENDLESS
    text = str(value) if name != "tojson" else ""
    pieces = text.count("\n") + text.count("\t") + 1 if name != "tojson" else 1_000
    longest = max((len(each) for each in operands if isinstance(each, str)), default=0)
    return len(text) * (1 + longest if name == "wordwrap" else 1) + pieces * (int(widest) + longest)


def _replaced(text: str, operands: tuple[Any, ...]) -> int:
    texts = [str(each) for each in operands if not isinstance(each, int)]
    return len(text) + text.count(texts[0]) * len(texts[1]) if len(texts) > 1 else len(text)


def _joined(value: Any, operands: tuple[Any, ...]) -> int:
    first = operands[0] if operands else ""
    items, separator = (first, value) if isinstance(value, str) and operands else (value, first)
    if not isinstance(items, list | tuple | set | dict | str):
        return 0
    return written(items) + len(items) * len(str(separator))


def _filled(text: str, operands: tuple[Any, ...]) -> int:
    """Return the size of a text with holes; a hole may say how wide it is."""
    values = [item for each in operands for item in _items(each)]
    longest = max(map(written, values), default=0)
    if _WIDE.search(text) or (
        ("*" in text or "{}}" in text or "{:{" in text)
        and any(isinstance(each, int | float) and abs(each) > FAR for each in values)
    ):
        return ENDLESS
    return len(text) + (text.count("%") + text.count("{")) * (longest + FAR * bool(re.search(r"\d{3}", text)))


def _items(value: Any) -> Iterable[Any]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, tuple) else (value,)
