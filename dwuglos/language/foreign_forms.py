"""Forms of words that the dictionary does not have, foreign ones above all, by the analogy of their endings.

*Prompt* goes like *format*, *pipeline* takes an apostrophe (*pipeline'u*), *LLM* a hyphen (*LLM-u*); what ends as no
Polish noun does stays as it is.
"""

from __future__ import annotations

from functools import lru_cache

from dwuglos.language import word_tags
from dwuglos.language.word_tags import CASES, NUMBERS, Case, Gender, Number, Place

_MODELS: tuple[tuple[str, str, Gender], ...] = (
    # The ending of a word, and a noun that ends alike; longer endings first.
    ("ing", "trening", "m3"),
    ("sh", "arkusz", "m3"),
    ("sz", "arkusz", "m3"),
    ("cz", "klucz", "m3"),
    ("rz", "kołnierz", "m3"),
    ("ch", "dach", "m3"),
    ("um", "forum", "n"),
    ("cja", "instrukcja", "f"),
    ("ia", "linia", "f"),
    ("ja", "instrukcja", "f"),
    ("ka", "grafika", "f"),
    ("ga", "uwaga", "f"),
    ("la", "skala", "f"),
    ("ła", "skała", "f"),
    ("ra", "kamera", "f"),
    ("ta", "karta", "f"),
    ("da", "moda", "f"),
    ("na", "strona", "f"),
    ("wa", "ława", "f"),
    ("ma", "norma", "f"),
    ("sa", "rasa", "f"),
    ("za", "baza", "f"),
    ("pa", "mapa", "f"),
    ("ba", "liczba", "f"),
    ("ca", "praca", "f"),
    ("fa", "strefa", "f"),
    ("b", "klub", "m3"),
    ("c", "szkic", "m3"),
    ("d", "kod", "m3"),
    ("f", "fotograf", "m3"),
    ("g", "blog", "m3"),
    ("h", "dach", "m3"),
    ("j", "kraj", "m3"),
    ("k", "blok", "m3"),
    ("l", "model", "m3"),
    ("ł", "artykuł", "m3"),
    ("m", "problem", "m3"),
    ("n", "ekran", "m3"),
    ("p", "typ", "m3"),
    ("q", "blok", "m3"),
    ("r", "wektor", "m3"),
    ("s", "kurs", "m3"),
    ("t", "format", "m3"),
    ("v", "motyw", "m3"),
    ("w", "motyw", "m3"),
    ("x", "kurs", "m3"),
    ("z", "obraz", "m3"),
)
_APOSTROPHES = ("'", "’")
_VOWELS = "aeiouyąęó"
_LETTER_ENDINGS: dict[tuple[Number, Case], str] = {
    ("sg", "gen"): "u",
    ("sg", "dat"): "owi",
    ("sg", "inst"): "em",
    ("pl", "nom"): "y",
    ("pl", "gen"): "ów",
    ("pl", "dat"): "om",
    ("pl", "acc"): "y",
    ("pl", "inst"): "ami",
    ("pl", "loc"): "ach",
    ("pl", "voc"): "y",
}
_LETTER_LOCATIVES = {"t": "cie", "d": "dzie", "r": "rze", "k": "u", "g": "u", "h": "u", "l": "u", "c": "u", "j": "u"}

Forms = tuple[tuple[str, Place], ...]


@lru_cache(1_000)
def foreign_forms(word: str) -> Forms:
    """Return the forms of a word that the dictionary does not have, the likeliest first, each with its place."""
    lower = word.lower()
    if len(word) > 1 and (word.isupper() or word[-2:].isupper()):  # *LLM*, *ChatGPT*, *LoRA*
        return _letters(word)
    if lower.endswith("e") and len(word) > 3 and lower[-2] not in _VOWELS:
        return _mute(word)
    for ending, model, gender in _MODELS:
        if lower.endswith(ending):
            return _alike(word, word[: -len(ending)], model, model[: -len(ending)], gender)
    return _unchanged(word)


def _model_forms(model: str, gender: Gender) -> list[tuple[str, Place]]:
    found = word_tags.inflected(model, "subst", frozenset())
    return [
        (form, Place(number, case, gender))
        for number in NUMBERS
        for case in CASES
        for form, each in found
        if each.allows(Place(number, case, gender))
    ]


def _alike(word: str, stem: str, model: str, model_stem: str, gender: Gender) -> Forms:
    """Return the forms with the endings of another word."""
    if word.lower().endswith(("x", "q", "v", "sh")):  # no Polish noun ends so; only its sound is alike
        stem, model_stem = word, model
    forms = []
    for form, place in _model_forms(model, gender):
        is_base = form == model
        if not is_base and not form.startswith(model_stem):
            continue
        forms.append((word if is_base else stem + form[len(model_stem) :], place))
        if gender == "m3" and place[:2] == ("sg", "gen"):
            forms.append((_other_genitive(stem, form, model_stem), place))
    return tuple(forms)


def _other_genitive(stem: str, form: str, model_stem: str) -> str:
    """Return the genitive of the other kind: people write *prompta* beside *promptu*."""
    other = {"u": "a", "a": "u"}.get(form[-1], form[-1])
    return stem + form[len(model_stem) : -1] + other


def _mute(word: str) -> Forms:
    """Return the forms of a word whose last e is not heard: *pipeline'u*, *cache'u*, but *pipelinie*."""
    spoken = dict[Place, str]()
    for form, place in foreign_forms(word[:-1]):
        spoken.setdefault(place, form)
    forms = []
    for place, form in spoken.items():
        ending = form.removeprefix(word[:-1])
        is_softened = place.number == "sg" and place.case in ("loc", "voc") and ending != "u"
        if not ending:
            forms.append((word, place))
        elif ending != form and not is_softened:
            forms += [(word + apostrophe + ending, place) for apostrophe in _APOSTROPHES]
        else:
            forms.append((form, place))
    return tuple(forms)


def _letters(word: str) -> Forms:
    """Return the forms of a name that ends in capitals, *GPT*; many people leave it without any."""
    last = word[-1].lower()
    if last in _VOWELS:
        is_read_as_word = last == "a" and any(letter in _VOWELS for letter in word[:-1].lower())
        return _unchanged(word, "f" if is_read_as_word else "n")
    endings = {**_LETTER_ENDINGS, ("sg", "loc"): _LETTER_LOCATIVES.get(last, "ie")}
    inflected = [(f"{word}-{endings[place[:2]]}", place) for place in _every("m3") if place[:2] in endings]
    bare = [(word, place) for place in _every("m3")]
    return (*bare[:1], *inflected, *bare[1:])


def _every(gender: Gender) -> list[Place]:
    return [Place(number, case, gender) for number in NUMBERS for case in CASES]


def _unchanged(word: str, gender: Gender = "n") -> Forms:
    return tuple((word, place) for place in _every(gender))
