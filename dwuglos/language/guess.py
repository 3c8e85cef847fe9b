"""Guess whether a text is English or Polish, or in some other language."""

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
_OTHERS_WRITTEN = """
    der die das und ist nicht ein eine ich wir sie mit auf für auch sind wie aber oder
    les une est et dans pour que qui ce pas avec sur nous vous sont mais cette
    el los las es y una para con por pero como más este esta muy son del
    il gli che è di della non sono questo questa anche perché molto
    není jsou ale nebo který která jak už jsem jste že při také
    är och inte det som på av til og ikke het een niet van zijn voor
"""
_OTHERS = frozenset(_OTHERS_WRITTEN.split()) - ENGLISH - POLISH
"""Common words of other languages that are not words of these two."""
_LATIN_LETTER = re.compile(r"[a-zA-Z\u00aa-\u024f\u1e00-\u1eff]")
_SCRIPT = re.compile(r"[^\W\d_]")
_OF_A_FORMULA = 4
"""The most letters of another script that are only names of things: α + β."""
_ENOUGH_OTHERS = 2
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


def is_foreign(text: str) -> bool:
    """Return whether `text` is neither English nor Polish by its script or by common words of other languages."""
    letters = _SCRIPT.findall(text)
    if 2 * sum(_LATIN_LETTER.match(letter) is None for letter in letters) > len(letters) > _OF_A_FORMULA:
        return True
    words = _WORD.findall(text.lower())
    others = sum(word in _OTHERS for word in words)
    own = sum(word in _POLISH or _POLISH_LETTER.search(word) is not None or word in _ENGLISH for word in words)
    return others >= _ENOUGH_OTHERS and others > own
