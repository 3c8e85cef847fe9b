"""Which cases the words around a noun phrase leave it: prepositions, and the pronoun of a relative clause."""

from __future__ import annotations

from collections.abc import Sequence

from dwuglos.language import word_tags
from dwuglos.language.phrase_words import CONJUNCTIONS, RELATIVES, Phrase
from dwuglos.language.running_words import Word
from dwuglos.language.word_tags import Case, Place

_PARTITIVE = frozenset(("z", "ze", "spośród"))
FEW = frozenset(("dwa", "trzy", "cztery", "oba"))
_ONE_OF_THEM = frozenset(("jeden", "każdy", "żaden", "który", "któryś", "pierwszy", "ostatni", "drugi", "dowolny"))


def look_for_preposition(words: Sequence[Word], phrase: Phrase) -> None:
    """Leave the cases that the preposition before the phrase asks for; without one there is no locative."""
    before = phrase.start - 1
    cases: frozenset[Case] = frozenset()
    if before >= 0 and words[phrase.start].gap == "space":
        found = [each for each in word_tags.readings(words[before].form) if each.kind == "prep" and each.lemma != "co"]
        cases = frozenset(case for each in found for case in each.cases) - {"nom"}
    fitting = {place for place in phrase.places if place.case in cases or _is_governed(phrase, place)}
    if cases and fitting:
        phrase.preposition, phrase.cases, phrase.places = before, cases, fitting
        _look_for_choice(words, phrase)
    is_linked = before >= 0 and words[before].form.lower() in CONJUNCTIONS  # *na linii lub punkcie*
    for unlikely in ("voc", *(() if cases or is_linked else ("loc",))):
        rest = {place for place in phrase.places if place.case != unlikely}
        phrase.places = rest or phrase.places


def look_for_relative(words: Sequence[Word], phrase: Phrase) -> None:
    """Leave the places that agree with the relative pronoun behind the phrase: *strzałki, które* are several."""
    for n in range(phrase.end, min(phrase.end + 2, len(words))):
        found = [each for each in word_tags.readings(words[n].form) if each.lemma in RELATIVES]
        if words[phrase.end].gap != "comma" or (n > phrase.end and words[n].gap != "space"):
            return
        if found:
            pairs = {(number, gender) for each in found for number, _, gender in each.places()}
            agreeing = {place for place in phrase.places if (place.number, place.gender) in pairs}
            phrase.places = agreeing or phrase.places
            return


def _is_governed(phrase: Phrase, place: Place) -> bool:
    return any(each.governs(place) for each in phrase.numerals)


def _look_for_choice(words: Sequence[Word], phrase: Phrase) -> None:
    """Take the word that stands for one of them: *jeden z promptów*, *każdy z tych promptów*."""
    at = phrase.preposition
    if at is None or at == 0 or words[at].gap != "space" or words[at].form.lower() not in _PARTITIVE:
        return
    genders = {place.gender for place in phrase.places if place[:2] == ("pl", "gen")}
    found = [each for each in word_tags.readings(words[at - 1].form) if each.kind == "adj" and "sg" in each.numbers]
    if any(each.genders & genders and (each.lemma in _ONE_OF_THEM or "sup" in each.rest) for each in found):
        phrase.chosen_from.append(at - 1)
    counting = [each for each in word_tags.readings(words[at - 1].form) if each.kind == "num"]
    if any(each.genders & genders and each.lemma in FEW for each in counting):
        phrase.chosen_from.append(at - 1)
    if phrase.chosen_from:
        phrase.places = {place for place in phrase.places if place[:2] == ("pl", "gen")}
