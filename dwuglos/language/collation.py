"""Polish order, for lists of names: ł after l and before m, ż after ź, 12 before 100."""

from __future__ import annotations

import re
from functools import lru_cache

from dwuglos.language.matching import fold

_ALPHABET = "aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż"
_PLACES = {letter: n for n, letter in enumerate(_ALPHABET)}
_PARTS = re.compile(r"\d+|\D")
_MOST_DIGITS = 30

Key = tuple[tuple[tuple[int, int, str], ...], str]


@lru_cache(maxsize=1 << 15)
def sort_key(text: str) -> Key:
    """Return what sorts texts in Polish order, without regard to case; numbers in them count by what they are.

    Letters with diacritics that Polish does not have stand with their plain letter; signs come before numbers, these
    before letters. Texts that differ in no more than case, or in foreign diacritics, keep an order of their own.
    """
    return tuple(map(_place, _PARTS.findall(text.casefold()))), text


@lru_cache(maxsize=4096)
def _place(part: str) -> tuple[int, int, str]:
    if part.isdecimal():
        return 1, int(part[:_MOST_DIGITS]), ""
    letter = part if part in _PLACES else fold(part)
    if letter in _PLACES:
        return 2, _PLACES[letter], ""
    return (0, 0, part) if not part.isalpha() else (3, 0, part)
