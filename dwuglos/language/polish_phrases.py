"""Noun phrases of Polish texts in their base form: nouns, with an adjective, with another noun in the genitive."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from dwuglos.language import word_tags
from dwuglos.language.common_words import POLISH, POLISH_LEMMAS
from dwuglos.language.lemmas import dated_lemmas
from dwuglos.language.running_words import Word, running_words
from dwuglos.language.word_tags import ADJECTIVES, NOUNS, Place, Reading

_SHORTEST = 3


class _Noun(NamedTuple):
    """A way to read a word as a noun: its base form, and where it can stand."""

    base: str
    places: frozenset[Place]
    gender: word_tags.Gender


def phrases(text: str) -> set[str]:
    """Return the noun phrases of a text in their base forms, each once; ambiguous words have all their readings."""
    words = running_words([text])
    found: set[str] = set()
    for n, word in enumerate(words):
        nouns = _nouns(word.form)
        found |= {noun.base for noun in nouns}
        if n + 1 < len(words) and words[n + 1].gap == "space":
            found |= set(_pairs(words, n, nouns))
    return found


def _pairs(words: Sequence[Word], n: int, nouns: Sequence[_Noun]) -> Iterator[str]:
    """Yield the phrases of two words, and of three where a noun has an adjective and a genitive."""
    following = words[n + 1].form
    for noun in nouns:
        adjective = _agreeing(following, noun)
        if adjective is not None:
            yield f"{noun.base} {adjective}"
        for other in _nouns(following):
            if any(place.case == "gen" for place in other.places) and following.lower() != other.base:
                yield f"{noun.base} {following if other.base[:1].isupper() else following.lower()}"
    for noun in _nouns(following):
        adjective = _agreeing(words[n].form, noun)
        if adjective is not None:
            yield f"{adjective} {noun.base}"
            if n + 2 < len(words) and words[n + 2].gap == "space":
                behind = _agreeing(words[n + 2].form, noun)
                if behind is not None:
                    yield f"{adjective} {noun.base} {behind}"


@lru_cache(20_000)
def _nouns(form: str) -> tuple[_Noun, ...]:
    if len(form) < _SHORTEST or form.lower() in POLISH or not form[0].isalpha():
        return ()
    readings = word_tags.readings(form)
    if not readings:
        return _foreign(form)
    if any(each.kind in ("prep", "conj", "comp", "part", "ppron3", "ppron12") for each in readings):
        return ()
    found = []
    is_adjective = any(each.kind == "adj" for each in readings)
    for each in readings:
        if is_adjective and each.lemma.endswith("e") and each.lemma != "dane":  # *własne*
            continue
        if each.lemma in dated_lemmas(form):
            continue
        if each.kind in NOUNS and each.lemma.lower() not in POLISH_LEMMAS and "neg" not in each.rest:
            base = _base(each)
            genders = [gender for gender in word_tags.GENDERS if gender in each.genders]
            found.append(_Noun(base, frozenset(each.places()), genders[0] if genders else "n"))
    return tuple(found)


def _base(noun: Reading) -> str:
    if noun.kind == "subst":
        return noun.lemma
    return word_tags.form_in(noun.lemma, "ger", noun.rest, Place("sg", "nom", "n")) or noun.lemma


def foreign_base(form: str) -> str:
    """Return a word without a Polish ending that stands behind an apostrophe: *Lagrange'a*."""
    return re.split("['’]", form, maxsplit=1)[0] or form


def _foreign(form: str) -> tuple[_Noun, ...]:
    """Return a word without an entry, by its stem: which base form it has, single texts do not tell."""
    form = foreign_base(form)
    stem = next((form[: -len(end)] for end in _ENDINGS if form.endswith(end) and len(form) > len(end) + 3), form)
    return (_Noun(stem, _ANY_PLACE, "m3"),)


_ENDINGS = ("iem", "ami", "ach", "owi", "om", "ów", "em", "ie", "ę", "ą", "a", "u", "y", "i", "e")
_ANY_PLACE = frozenset(Place(number, case, "m3") for number in word_tags.NUMBERS for case in word_tags.CASES)


def _agreeing(form: str, noun: _Noun) -> str | None:
    """Return an adjective that agrees with a noun, as it stands beside the base form of that."""
    for each in word_tags.readings(form):
        is_wanted = each.kind in ADJECTIVES and each.lemma not in POLISH_LEMMAS and "sup" not in each.rest
        if is_wanted and any(each.allows(place) for place in noun.places):
            place = Place("sg" if _is_singular(noun) else "pl", "nom", noun.gender)
            return word_tags.form_in(each.lemma, each.kind, each.rest, place)
    return None


def _is_singular(noun: _Noun) -> bool:
    found = word_tags.readings(noun.base)
    return not found or any("sg" in each.numbers for each in found if each.kind in NOUNS)
