"""Guess whether a text is English or Polish."""

from __future__ import annotations

import re
from collections.abc import Iterable

from dwuglos.language.abbreviations import Language
from dwuglos.language.common_words import ENGLISH, POLISH

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_IN_BOTH = (ENGLISH & POLISH) | {"most"}
"""Common words of one language that are words of the other, too: to, no, i; most is a bridge in Polish."""
_ENGLISH, _POLISH = ENGLISH - _IN_BOTH, POLISH - _IN_BOTH
_POLISH_LETTER = re.compile("[ąćęłńśźż]")
_ENOUGH = 4_000
"""Words after which no more text is looked at: the language is certain."""


def language_of(texts: Iterable[str]) -> Language | None:
    """Return the language of `texts` by their common words and letters, None when both languages have equally many."""
    english = polish = words = 0
    for text in texts:
        for word in _WORD.findall(text.lower()):
            english += word in _ENGLISH
            polish += word in _POLISH or _POLISH_LETTER.search(word) is not None
            words += 1
        if words > _ENOUGH:
            break
    if english == polish:
        return None
    return "en" if english > polish else "pl"
