"""Whether a word is spelt as Polish words are, and what it may have been meant to be.

A word counts as right when Morfeusz has it or Hunspell's Polish dictionary has. The latter is opened at the first word
that the former does not have: that takes half a second and 34 MB. Where it cannot be opened, the former judges alone.
Nothing here is to be asked in the frame of a key.
"""

from __future__ import annotations

from functools import cache, lru_cache
from threading import Lock

from dwuglos import places
from dwuglos.errors import DwuglosError
from dwuglos.language.dictionaries import Dictionary, opened
from dwuglos.language.lemmas import readings

_WRONG = frozenset(("sie", "juz"))
"""Frequent words without their marks; dictionaries know rare words of the same letters."""
_SIGNS_WRITTEN = """
    sin cos tan tg ctg cot sec csc arcsin arccos arctan arctg sinh cosh tanh exp log ln lg lim sup inf max min arg det
    mod div grad rot curl sqrt cbrt abs sgn ker dim rank diag tr nwd nww const alpha beta gamma delta epsilon theta
    lambda sigma omega phi psi svg png jpg gif pdf html css csv xml json txt exe zip url www com org http https
"""
_SIGNS = frozenset(_SIGNS_WRITTEN.split())
"""Names of functions, letters and files, which are written in texts about mathematics and computers."""
_PREFIXES_WRITTEN = """
    anty arcy audio auto bio cyber eko eks elektro euro geo hiper kontr kwazi makro mega meta mikro mini mono multi nano
    neo neuro nie para pół post proto pseudo quasi radio semi sub super tele trans ultra wice wideo wielo współ
"""
_PREFIXES = tuple(_PREFIXES_WRITTEN.split())
"""What makes new words of others."""
_GUESSED = ("pra", "pre", "pro", "ilo", "wielo")
"""What Morfeusz takes for a prefix wherever a word begins so; of these words it alone is not believed."""
_SHORTEST_REST = 5
_CACHE_SIZE = 200_000
_MOST_SUGGESTIONS = 8

_opening = Lock()


def dictionary() -> Dictionary | None:
    """Return the Polish dictionary, opened at the first call; None where it cannot be used."""
    return _opened()[0]


def trouble() -> DwuglosError | None:
    """Return why the dictionary cannot be used; None while nobody has asked for it, and where it can."""
    with _opening:
        return _once()[1] if _once.cache_info().currsize else None


@lru_cache(_CACHE_SIZE)
def is_right(word: str) -> bool:
    """Return whether a word without hyphens is Polish, a name that dictionaries have, or a usual sign."""
    if word.lower() in _SIGNS:
        return True
    if word in _WRONG or word.lower() in _WRONG:
        return False
    if _is_in_dictionaries(word):
        return True
    lower = word.lower()
    return any(
        lower.startswith(prefix)
        and len(lower) - len(prefix) >= _SHORTEST_REST
        and _is_in_dictionaries(lower[len(prefix) :])
        for prefix in _PREFIXES
    )


def suggestions(word: str) -> list[str]:
    """Return what a misspelt word may have been meant to be, the likeliest first; that may take a third of a second."""
    found = dictionary()
    if found is None:
        return []
    return list(dict.fromkeys(each for each in found.suggestions(word) if each != word))[:_MOST_SUGGESTIONS]


def _is_in_dictionaries(word: str) -> bool:
    if _has_morfeusz(word) and not word.lower().startswith(_GUESSED):
        return True
    found = dictionary()
    return found.has(word) if found is not None else _has_morfeusz(word)


def _has_morfeusz(word: str) -> bool:
    """Return whether Morfeusz has a word; one in small letters must not be a name, or an abbreviation in capitals."""
    if word.islower():
        return any(tag != "ign" and lemma.islower() for tag, lemma in readings(word))
    forms = (word, word.lower(), word.capitalize()) if word.isupper() else (word, word[:1].lower() + word[1:])
    return any(tag != "ign" for form in forms for tag, _ in readings(form))


def _opened() -> tuple[Dictionary | None, DwuglosError | None]:
    with _opening:
        return _once()


@cache
def _once() -> tuple[Dictionary | None, DwuglosError | None]:
    try:
        return opened(places.dictionaries()), None
    except DwuglosError as error:
        return None, error
