"""Words in their base forms, so that inflected forms of one word count as one; the only door to both dictionaries.

Polish words are looked up in SGJP by Morfeusz 2; English ones are cut to their stems by Porter's second algorithm
(Snowball). Words that say little of what a text is about are left out.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from threading import Lock
from typing import TYPE_CHECKING, Any

from dwuglos.errors import DwuglosError
from dwuglos.language.abbreviations import Language
from dwuglos.language.common_words import ENGLISH, POLISH, POLISH_LEMMAS

if TYPE_CHECKING:
    from collections.abc import Callable

_WORD = re.compile(r"[^\W\d_]{2,40}(?:[’'][^\W\d_]{1,3})?")
_CONTENT = ("subst", "adj", "ger", "fin", "praet", "inf", "imps", "impt", "pact", "ppas", "bedzie", "pcon", "pant")
"""Classes of Morfeusz that carry meaning, the most telling first: a form that may be either is taken for the first."""
_FINITE = ("fin", "praet", "bedzie", "imps", "impt", "pred", "winien")
_KNOWN_FORMS = 1 << 17

# Neither dictionary promises that it may be asked on two threads at once.
_asking = Lock()


def lemmas(text: str, language: Language) -> list[str]:
    """Return the base forms of the telling words of `text`, in order. Raises DwuglosError without the dictionary."""
    base = _polish if language == "pl" else _english
    return [lemma for word in _WORD.findall(text.lower()) if (lemma := base(word))]


def has_finite_verb(text: str) -> bool:
    """Tell whether some word of a Polish text may be what makes it a clause. Raises DwuglosError like `lemmas`."""
    return any(kind in _FINITE for word in _WORD.findall(text.lower()) for kind, _ in _readings(word))


@lru_cache(_KNOWN_FORMS)
def _polish(word: str) -> str:
    if word in POLISH:
        return ""
    # Forms such as "zrobiłbym" come in pieces, of which the first says what is done.
    found = [(_CONTENT.index(kind), lemma) for kind, lemma in _readings(word) if kind in _CONTENT]
    if not found:
        return word if any(kind == "ign" for kind, _ in _readings(word)) else ""
    lemma = min(found)[1]
    return "" if lemma in POLISH_LEMMAS else lemma


@lru_cache(_KNOWN_FORMS)
def _readings(word: str) -> tuple[tuple[str, str], ...]:
    """Return the class and the base form of all that a Polish word may be."""
    with _asking:
        found = _sgjp()(word)
    return tuple((tag.partition(":")[0], lemma.partition(":")[0].lower()) for _, _, (_, lemma, tag, _, _) in found)


@lru_cache(_KNOWN_FORMS)
def _english(word: str) -> str:
    word = word.replace("’", "'")
    if word in ENGLISH or word.partition("'")[0] in ENGLISH:
        return ""
    with _asking:
        return str(_snowball()(word.removesuffix("'s")))


@cache
def _sgjp() -> Callable[[str], list[Any]]:
    try:
        from morfeusz2 import Morfeusz
    except ImportError as error:
        raise DwuglosError(_MISSING, package="morfeusz2") from error
    analyse: Callable[[str], list[Any]] = Morfeusz(generate=False).analyse
    return analyse


@cache
def _snowball() -> Callable[[str], str]:
    try:
        from snowballstemmer import stemmer
    except ImportError as error:
        raise DwuglosError(_MISSING, package="snowballstemmer") from error
    stem: Callable[[str], str] = stemmer("english").stemWord
    return stem


_MISSING = "A part of Dwugłos that knows the forms of words, {package}, is missing; install Dwugłos again."
