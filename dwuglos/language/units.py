"""Units whose numbers people write one after the other: 18 min 40 s, 2 m 5 cm, 12 zł 50 gr."""

from __future__ import annotations

import re

_UNITS = """
    h godz godzin godziny godzina godzinę min minut minuty minuta minutę s sek sekund sekundy sekunda sekundę ms
    km m cm mm kg dag g mg t l ml zł gr euro centów metr metry metrów centymetr centymetry centymetrów stopni stopnie
    hours hour hr hrs minutes minute mins seconds second sec secs feet foot ft inches inch lb lbs oz dollars cents
"""
MEASURES = frozenset(_UNITS.split())
"""Units, in lower case and without their full stop."""

_NUMBER = r"\d[\d.,]{0,12}"
_UNIT = "|".join(sorted(MEASURES, key=len, reverse=True))
PAIRS = re.compile(rf"(?<!\S){_NUMBER}[ \u00a0](?:{_UNIT})\.? (?={_NUMBER}[ \u00a0](?:{_UNIT})\b)")
"""A number with its unit and the space after it, where another number with its unit follows."""


def is_measure(word: str) -> bool:
    """Return whether a word is such a unit; a full stop or another stop may end it."""
    return word.rstrip(".,;:!?…").lower() in MEASURES
