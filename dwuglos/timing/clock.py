"""Write and read times of segments, which are whole milliseconds, and measure the reading speed of a text."""

from __future__ import annotations

import re

from dwuglos.errors import InputError
from dwuglos.language.markup import visible_text

_CLOCK = re.compile(r"\s*(?:(\d{1,3}):)?(?:(\d{1,3}):)?(\d{1,5})(?:[.,](\d{1,3}))?\s*")


def clock(ms: int | None, decimals: int = 1) -> str:
    """Write a time in milliseconds as `1:02:03.4`, without the hours when they are 0; None becomes an empty string."""
    if ms is None:
        return ""
    unit = 10 ** (3 - decimals)
    whole, fraction = divmod(max(ms, 0) // unit, 10**decimals)
    minutes, seconds = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    text = f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
    return f"{text}.{fraction:0{decimals}}" if decimals else text


def parse_clock(text: str) -> int:
    """Return the milliseconds of a time such as `1:02:03.4`, `2:03,450` or `123.4`.

    Raises InputError when the text is no time, or when minutes or seconds after a colon are above 59.
    """
    match = _CLOCK.fullmatch(text)
    if match is None:
        raise InputError("{text} is not a time; write it as 1:02:03.450.", text=repr(text.strip()))
    first, second, seconds, fraction = match.groups()
    hours, minutes = (first, second) if second is not None else ("0", first or "0")
    if (first is not None and int(seconds) > 59) or (second is not None and int(minutes) > 59):
        raise InputError("{text} is not a time; minutes and seconds go up to 59.", text=repr(text.strip()))
    whole = (int(hours) * 60 + int(minutes)) * 60 + int(seconds)
    return whole * 1000 + int((fraction or "0").ljust(3, "0"))


def characters_per_second(text: str, duration: int | None) -> float:
    """Return the reading speed of a text shown for `duration` ms in characters per second, 0 without a duration.

    Every character that is seen counts, also a space; a line break is one character, and a tag counts nothing. This is
    the rule of the Netflix guides (CalcAll in Subtitle Edit).
    """
    if not duration or duration <= 0:
        return 0.0
    return len(visible_text(text)) * 1000 / duration
