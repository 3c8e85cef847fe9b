"""Base forms of words, so that the inflected forms of one word count as one word.

Morfeusz 2 looks Polish words up in the dictionary SGJP; English words are cut to their stems by Porter's second
algorithm (Snowball). Words that say little about the subject of a text are left out. No other module imports either
library.
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
"""Word classes of Morfeusz that carry meaning; an ambiguous form counts as the class that comes first here."""
_CACHE_SIZE = 1 << 17
_LONGEST_WORD = 60
"""Characters of a word that is looked up: on tens of thousands of digits Morfeusz ends the program. The longest words
that people write have 54."""

_DATED = re.compile(r"\b(?:daw|hist|przest)\.")

# Neither library promises that two threads may call it at once.
_library_lock = Lock()


def lemmas(text: str, language: Language) -> list[str]:
    """Return the base forms of the words of `text` that carry meaning, in order.

    Raises DwuglosError when the library for the language is not installed.
    """
    base = _polish if language == "pl" else _english
    return [lemma for word in _WORD.findall(text.lower()) if (lemma := base(word))]


def readings(word: str) -> tuple[tuple[str, str], ...]:
    """Return the tag and the base form of each reading of a Polish word as it is written.

    A tag is that of Morfeusz, such as `subst:sg:nom.acc:m3`; `ign` is the only one of a word that is not in the
    dictionary. A form such as “zrobiłbym” has the tags of all its pieces. Raises DwuglosError as `lemmas` does.
    """
    return _tagged(word)


@lru_cache(4096)
def dated_lemmas(word: str) -> frozenset[str]:
    """Return the base forms of a Polish word that only old texts have, where it has others: *stróża* for *stróży*."""
    if len(word) > _LONGEST_WORD:
        return frozenset()
    with _library_lock:
        found = [(lemma.partition(":")[0], labels) for _, _, (_, lemma, _, _, labels) in _sgjp()(word)]
    usual = {lemma for lemma, labels in found if not _DATED.search(" ".join(labels))}
    return frozenset(lemma for lemma, _ in found if lemma not in usual) if usual else frozenset()


@lru_cache(_CACHE_SIZE)
def stem(word: str) -> str:
    """Return the stem of an English word in small letters, whatever it says. Raises DwuglosError as `lemmas` does."""
    with _library_lock:
        return str(_snowball()(word.replace("’", "'").removesuffix("'s")))


@lru_cache(4096)
def forms(lemma: str) -> tuple[tuple[str, str], ...]:
    """Return the forms of a Polish word, each with its tag, as in `readings`; those of common usage come first.

    Raises DwuglosError as `lemmas` does.
    """
    if len(lemma) > _LONGEST_WORD:
        return ()
    with _library_lock:
        found = _generator()(lemma)
    found = sorted(found, key=lambda each: bool(each[4]))  # labels such as “dated”, “colloquial”
    return tuple((form, tag) for form, _, tag, _, _ in found)


@lru_cache(_CACHE_SIZE)
def _polish(word: str) -> str:
    if word in POLISH:
        return ""
    # Morfeusz divides a form such as "zrobiłbym" into pieces; only the class of the first, the verb, is in _CONTENT.
    candidates = [(_CONTENT.index(kind), lemma) for kind, lemma in _readings(word) if kind in _CONTENT]
    if not candidates:  # "ign" is Morfeusz's class of words it does not have: names and foreign words
        return word if any(kind == "ign" for kind, _ in _readings(word)) else ""
    lemma = min(candidates)[1]
    return "" if lemma in POLISH_LEMMAS else lemma


@lru_cache(_CACHE_SIZE)
def _tagged(word: str) -> tuple[tuple[str, str], ...]:
    if len(word) > _LONGEST_WORD:
        return (("ign", word),)
    with _library_lock:
        edges = _sgjp()(word)
        if "'" in word:  # the dictionary has another apostrophe: “Google’em”
            others = _sgjp()(word.replace("'", "’"))
            edges = edges if any(tag in ("ign", "interp") for _, _, (_, _, tag, _, _) in others) else others
    # After a colon, lemmas have a number that tells homonyms apart.
    return tuple((tag, lemma.partition(":")[0]) for _, _, (_, lemma, tag, _, _) in edges)


@lru_cache(_CACHE_SIZE)
def _readings(word: str) -> tuple[tuple[str, str], ...]:
    """Return the word class and the base form for each reading of a Polish word."""
    return tuple((tag.partition(":")[0], lemma.lower()) for tag, lemma in _tagged(word))


@lru_cache(_CACHE_SIZE)
def _english(word: str) -> str:
    word = word.replace("’", "'")
    if word in ENGLISH or word.partition("'")[0] in ENGLISH:
        return ""
    return stem(word)


@cache
def _sgjp() -> Callable[[str], list[Any]]:
    try:
        from morfeusz2 import Morfeusz
    except ImportError as error:
        raise DwuglosError(_MISSING, package="morfeusz2") from error
    analyse: Callable[[str], list[Any]] = Morfeusz(generate=False).analyse
    return analyse


@cache
def _generator() -> Callable[[str], list[Any]]:
    from morfeusz2 import Morfeusz

    generate: Callable[[str], list[Any]] = Morfeusz(analyse=False).generate
    return generate


@cache
def _snowball() -> Callable[[str], str]:
    try:
        from snowballstemmer import stemmer
    except ImportError as error:
        raise DwuglosError(_MISSING, package="snowballstemmer") from error
    stem: Callable[[str], str] = stemmer("english").stemWord
    return stem


_MISSING = "A part of Dwugłos that knows the forms of words, {package}, is missing; install Dwugłos again."
