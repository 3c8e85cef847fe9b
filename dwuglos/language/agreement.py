"""Words that agree with a noun, put into the number and gender of another noun: *nowy prompt*, *nowe polecenie*."""

from __future__ import annotations

from dwuglos.language import word_tags
from dwuglos.language.word_tags import ADJECTIVES, Place, Reading
from dwuglos.language.words import like_capitals

_PERSONAL_PAST = frozenset(("praet", "winien"))
"""The classes of verbs that agree in gender."""
_NO_ADJECTIVES = frozenset(("ma", "mają", "był", "była", "było", "były", "byli", "też", "sobą", "raz"))
"""Words that are nearly always something else."""

_PREDICATIVE = frozenset(("gotów", "pełen", "zdrów", "ciekaw", "świadom", "wesół", "winien", "godzien"))
"""Adjectives that only stand alone; *gotowy* goes everywhere."""


def adjectives(word: str, places: set[Place]) -> list[Reading]:
    """Return the readings of a word as an adjective, a participle or a determiner that can agree with a noun."""
    lower = word.lower()
    if lower in _NO_ADJECTIVES:
        return []
    every = word_tags.readings(_last_part(word))
    if lower != "to" and any(each.kind == "pred" for each in every):  # *można*
        return []
    found = [each for each in every if each.kind in ADJECTIVES]
    if lower == "tą":  # in speech also for *tę*
        found = [each for each in found if "inst" in each.cases]
    return [each for each in found if any(each.allows(place) for place in places)]


def numerals(word: str, places: set[Place]) -> list[Reading]:
    """Return the readings of a word as a numeral that can stand with a noun: with its case, or over its genitive."""
    return [
        each
        for each in word_tags.readings(word)
        if each.kind == "num" and "col" not in each.rest and any(counts(each, place) for place in places)
    ]


def _last_part(word: str) -> str:
    """Return what is inflected of a compound: *2-wymiarowych*, *czarno-biały*."""
    return word.rpartition("-")[2]


def governs(numeral: Reading) -> bool:
    """Say whether what a numeral counts stands in the genitive: *pięć promptów*."""
    return "rec" in numeral.rest and not _is_small(numeral)


def _is_small(numeral: Reading) -> bool:
    """Say whether it is an accusative such as *dwóch autorów*, where others have *dwa prompty*."""
    return numeral.lemma in ("dwa", "trzy", "cztery", "oba", "obydwa") and numeral.genders == {"m1"}


def counts(numeral: Reading, place: Place) -> bool:
    """Say whether a numeral can count a noun that stands in a place."""
    if _is_small(numeral) and "rec" in numeral.rest:
        return place.case == "acc" and numeral.allows(place)
    if governs(numeral):
        return place.case == "gen" and place.number in numeral.numbers and place.gender in numeral.genders
    return numeral.allows(place)


def agreeing_form(word: str, before: Place, after: Place) -> str | None:
    """Return the form of an adjective that agrees with a noun in another place; None where it has none."""
    found = adjectives(word, {before})
    if any(each.allows(after) for each in found):
        return word
    forms = [form for each in found if (form := word_tags.form_in(each.lemma, each.kind, each.rest, after)) is not None]
    if not forms:
        return None
    usual = [form for form in forms if form not in _PREDICATIVE] or forms
    chosen = "pewien" if "pewien" in usual else usual[0]  # beside *pewny*, which says another thing
    last = _last_part(word)
    return word.removesuffix(last) + like_capitals(last, chosen)


def numeral_form(word: str, numeral: Reading, after: Place) -> str | None:
    """Return the form of a numeral in the case and gender of a noun."""
    if numeral.allows(after):
        return word
    form = word_tags.form_in(numeral.lemma, "num", numeral.rest, after)
    if form is None:  # *dwa prompty*, but *dwóch autorów*
        form = word_tags.form_in(numeral.lemma, "num", numeral.rest - {"congr", "rec"}, after)
    return like_capitals(word, form) if form is not None else None


def past(word: str, subject: Place) -> Reading | None:
    """Return the reading of a word as a past form, in the third person, that agrees with a subject."""
    found = word_tags.readings(word)
    if any(each.kind == "aglt" or (each.kind == "fin" and "ter" in each.rest) for each in found):
        return None  # *działa* is that of *działać*, hardly ever that of *dziać*
    return next((each for each in found if each.kind in _PERSONAL_PAST and each.allows(subject)), None)


def _past_of(verb: Reading, subject: Place) -> str | None:
    forms = word_tags.inflected(verb.lemma, verb.kind, verb.rest - {"agl", "nagl"})
    free = (form for form, each in forms if each.allows(subject) and "agl" not in each.rest)  # *mógł*, as in *mogłem*
    return next(free, None)


def past_form(word: str, before: Place, after: Place) -> str | None:
    """Return a past form of a verb that agrees with another subject, with the *by* behind it; None of another word."""
    found = past(word, before)
    if found is None:
        return None
    old, new = (_past_of(found, place) for place in (before, after))
    if old is None or new is None or not word.lower().startswith(old):
        return None
    return like_capitals(word, new + word[len(old) :].lower())
