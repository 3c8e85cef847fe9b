"""What shows only in more than two words: where another speaker begins, and measures of several numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dwuglos.language.units import is_measure

DASHES = ("-", "–", "—")
_END = re.compile(r"""[.!?…]["'”’»)\]]*$""")
DIGIT = re.compile("[0-9]")
_MARKS = "\"'„“”’‘([«…♪"


def turns_in(words: Sequence[str]) -> list[int]:
    """Return the words that begin the turn of a speaker, `– Who? – Nobody.`: none unless the text begins with one.

    A turn begins with a dash and a capital or a digit, after the end of a sentence. `words` are without tags.
    """
    if not words or not _begins_turn(words, 0):
        return []
    return [n for n in range(len(words)) if n == 0 or (_END.search(words[n - 1]) and _begins_turn(words, n))]


def _begins_turn(words: Sequence[str], n: int) -> bool:
    word = words[n]
    if not word.startswith(DASHES):
        return False
    rest = word.lstrip("-–—") or (words[n + 1] if n + 1 < len(words) else "")
    first = rest.lstrip(_MARKS)[:1]
    return first.isupper() or (first.isdigit() and word in DASHES)


def measures_in(words: Sequence[str]) -> list[int]:
    """Return the borders inside a measure of several numbers: in `18 min 40 s` that between the second and third word.

    A border is given as the number of the word before it.
    """
    numbers = [n for n, word in enumerate(words) if word[:1].isdigit()]
    later = set(numbers)
    return [
        n + 1
        for n in numbers
        if n + 2 in later and n + 3 < len(words) and is_measure(words[n + 1]) and is_measure(words[n + 3])
        if not words[n + 1].endswith((",", ";", ":", "!", "?", "…"))
    ]
