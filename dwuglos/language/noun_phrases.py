"""A noun in running Polish with the words that agree with it: *tych dwóch bardzo długich promptów systemowych*."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from dwuglos.language import agreement, word_tags
from dwuglos.language.phrase_cases import look_for_preposition, look_for_relative
from dwuglos.language.phrase_words import CONJUNCTIONS, DETERMINERS, RELATIVES, Numeral, Phrase, is_adverb, is_noun_with
from dwuglos.language.running_words import Word
from dwuglos.language.word_tags import NOUNS, Place, Reading

_POSSESSIVES = frozenset(("jego", "jej", "ich"))
"""Words between a determiner and a noun that agree with neither: *ten jego prompt*."""
_COMPLEMENT = 4
"""Words of a complement between a participle and its noun: *napisany przez nas prompt*."""
_NUMERALS = frozenset(("kilka", "pięć", "sto", "dwa", "trzy", "cztery", "pół", "jeden", "wiele", "tysiąc"))
"""Numerals that are another word beside."""
_CONCESSIONS = frozenset(("choć", "chociaż", "ale", "lecz", "acz", "niby"))
"""Words before an adjective behind a comma: *prompt, choć krótki, działał*."""
_QUALITIES = frozenset(("ciepło", "dobro", "zło", "piękno", "prawo"))
"""Nouns whose genitive is also an adjective: *równanie ciepła*."""
_QUESTIONS = frozenset(("jaki", "który", "czyj"))
"""Determiners that begin a clause."""


def noun_phrase(words: Sequence[Word], first: int, last: int, places: set[Place]) -> Phrase:
    """Return the phrase around an expression that can stand in some places."""
    phrase = max(
        (_gather(words, first, last, places, order) for order in (_BEFORE_FIRST, _BEHIND_FIRST)),
        key=lambda each: sum(_is_plain_adjective(words[n].form) for n in each.agreeing) + len(each.numerals),
    )
    look_for_preposition(words, phrase)
    look_for_relative(words, phrase)
    return phrase


def _gather(
    words: Sequence[Word], first: int, last: int, places: set[Place], order: Sequence[Callable[..., None]]
) -> Phrase:
    """Return a phrase with what agrees; which side is looked at first decides where both contradict each other."""
    phrase = Phrase(first, last, set(places), start=first, end=last + 1)
    for look in order:
        look(words, phrase)
    return phrase


def _is_plain_adjective(form: str) -> bool:
    return all(each.kind not in NOUNS for each in word_tags.readings(form))


def _look_before(words: Sequence[Word], phrase: Phrase) -> None:
    at = phrase.first
    while (taken := _take_before(words, phrase, at)) is not None:
        at = taken
        phrase.start = at


def _take_before(words: Sequence[Word], phrase: Phrase, at: int) -> int | None:
    """Take the next word to the left that belongs to the phrase; return its number, None where there is none."""
    before = at - 1
    if before < 0 or words[at].gap == "stop" or _is_question(words, phrase, at):
        return None
    if words[at].gap == "comma":
        is_list = at in phrase.agreeing and not _has_noun_before(words, before)
        return before if is_list and _take(words, phrase, before) else None
    form = words[before].form.lower()
    if _take(words, phrase, before) or _count(words, phrase, before):
        return before
    if form.isdecimal():
        is_fraction = (
            before > 0 and words[before - 1].form.isdecimal() and words[before - 1].end + 1 == words[before].start
        )
        if not is_fraction:
            _count_by_digits(phrase, int(form))
        return before
    if before > 0 and words[before].gap == "space":
        is_bridge = form in _POSSESSIVES or (at in phrase.agreeing and (form in CONJUNCTIONS or is_adverb(form)))
        if form in CONJUNCTIONS and _has_noun_before(words, before - 1):
            return None
        if is_bridge and (_take(words, phrase, before - 1) or _count(words, phrase, before - 1)):
            return before - 1
        if form not in CONJUNCTIONS:
            return _participle_before(words, phrase, before)
    return None


def _is_question(words: Sequence[Word], phrase: Phrase, n: int) -> bool:
    return n in phrase.agreeing and any(each.lemma in _QUESTIONS for each in word_tags.readings(words[n].form))


def _has_noun_before(words: Sequence[Word], n: int, over_comma: bool = False) -> bool:
    """Say whether an adjective belongs to the noun before it: *punktem początkowym i naszą liczbą*."""
    if n <= 0 or words[n].gap not in ("space", *(["comma"] if over_comma else [])):
        return False
    found = [each for each in word_tags.readings(words[n].form) if each.kind in word_tags.ADJECTIVES]
    return bool(found) and is_noun_with(words[n - 1].form, found)


def _count_by_digits(phrase: Phrase, number: int) -> None:
    """Leave the places that what is counted can stand in: *3 prompty*, *5 promptów*."""
    if number < 2:
        return
    is_few = number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14)
    own = () if is_few else ("nom", "acc", "voc")
    kept = {place for place in phrase.places if place.number == "pl" and place.case not in own}
    phrase.places = kept or phrase.places


def _take(words: Sequence[Word], phrase: Phrase, n: int) -> bool:
    """Take a word where it agrees with the noun."""
    found = agreement.adjectives(words[n].form, phrase.places)
    if not found or _has_own_noun(words, n, found) or _is_verb(words[n].form):
        return False
    is_active = any(each.kind == "pact" for each in found)
    has_noun = _has_noun_before(words, n, over_comma=is_active)
    if has_noun and is_active:  # *macierz zawierająca pewną liczbę*
        return False
    phrase.is_doubtful |= has_noun
    phrase.keep(found)
    phrase.agreeing.append(n)
    phrase.is_doubtful |= words[n].form.lower() == "to"
    return True


def _is_verb(form: str) -> bool:
    """Say whether a form that could also be an adjective is rather a verb: *powstali ci autorzy*."""
    return any(each.kind == "praet" and _is_perfective(each) for each in word_tags.readings(form))


def _has_own_noun(words: Sequence[Word], n: int, found: Sequence[Reading]) -> bool:
    """Say whether a relative pronoun is that of the noun before it: *model, który prompt dostaje*."""
    if n == 0 or words[n].gap != "comma" or all(each.lemma not in RELATIVES for each in found):
        return False
    return any(
        noun.kind in NOUNS and noun.numbers & each.numbers and noun.genders & each.genders
        for noun in word_tags.readings(words[n - 1].form)
        for each in found
    )


def _count(words: Sequence[Word], phrase: Phrase, n: int) -> bool:
    found = agreement.numerals(words[n].form, phrase.places)
    nouns = [each for each in word_tags.readings(words[n].form) if each.kind in NOUNS]
    if not found or (nouns and all(each.lemma not in _NUMERALS for each in found)):
        return False
    counted = {place for place in phrase.places if any(agreement.counts(each, place) for each in found)}
    plural = {place for place in counted if place.number == "pl"}
    phrase.places = plural or counted
    phrase.numerals.append(Numeral(n, tuple(found)))
    return True


def _participle_before(words: Sequence[Word], phrase: Phrase, before: int) -> int | None:
    """Take a participle with a complement between it and the noun: *napisany przez nas*, *zapisany wczoraj*."""
    for n in range(before, max(before - _COMPLEMENT, 0), -1):
        if words[n].gap != "space":
            return None
        is_preposition = any(each.kind == "prep" for each in word_tags.readings(words[n].form))
        if (is_preposition and n < before) or (n == before and is_adverb(words[n].form)):
            found = agreement.adjectives(words[n - 1].form, phrase.places)
            if not any(each.kind in ("pact", "ppas") for each in found) or _has_noun_before(words, n - 1):
                return None
            phrase.keep(found)
            phrase.agreeing.append(n - 1)
            return n - 1
    return None


def _look_behind(words: Sequence[Word], phrase: Phrase) -> None:
    while (taken := _take_behind(words, phrase, phrase.end)) is not None:
        phrase.end = taken + 1


_BEFORE_FIRST = (_look_before, _look_behind)
_BEHIND_FIRST = (_look_behind, _look_before)


def _take_behind(words: Sequence[Word], phrase: Phrase, n: int) -> int | None:
    if n >= len(words) or words[n].gap == "stop":
        return None
    if words[n].gap == "comma":
        found = agreement.adjectives(words[n].form, phrase.places)
        is_participle = any(each.kind in ("pact", "ppas") for each in found)
        if words[n].form.lower() in _CONCESSIONS and n + 1 < len(words) and words[n + 1].gap != "stop":
            return n + 1 if _agree_behind(words, phrase, n + 1) else None
        return n if is_participle and _agree_behind(words, phrase, n) else None
    if _agree_behind(words, phrase, n):
        return n
    form = words[n].form.lower()
    is_bridge = is_adverb(form) or (n - 1 in phrase.agreeing and form in CONJUNCTIONS)
    following = n + 1
    if is_bridge and following < len(words) and words[following].gap == "space":
        return following if _agree_behind(words, phrase, following) else None
    return None


def _agree_behind(words: Sequence[Word], phrase: Phrase, n: int) -> bool:
    """Take a word behind the noun where it agrees, and is not that of another noun behind it."""
    found = agreement.adjectives(words[n].form, phrase.places)
    if not found or any(each.lemma in RELATIVES for each in found):
        return False
    every = word_tags.readings(words[n].form)
    verbs = [each for each in every if each.kind in ("praet", "winien")]
    is_reflexive = n + 1 < len(words) and words[n + 1].form.lower() == "się"  # *stała się*
    if verbs and (is_reflexive or any(_can_have(each, phrase.places) for each in verbs)):
        return False  # *powstał* rather than *powstały*
    is_active = any(each.kind == "pact" for each in found)  # which has an object of its own
    whole = [each for each in every if each.kind in word_tags.ADJECTIVES]
    if not is_active and n + 1 < len(words) and words[n + 1].gap == "space" and is_noun_with(words[n + 1].form, whole):
        return False
    if words[n].form.lower() == "to" and not _is_verb_next(words, n):  # *polecenie to takie*, *polecenie to działa*
        return False
    if _is_attribute(words[n].form, found, phrase.places):
        return False
    phrase.keep(found)
    phrase.agreeing.append(n)
    return True


def _is_verb_next(words: Sequence[Word], n: int) -> bool:
    if n + 1 >= len(words) or words[n + 1].gap != "space":
        return False
    return any(each.kind in word_tags.FINITE for each in word_tags.readings(words[n + 1].form))


def _is_perfective(verb: Reading) -> bool:
    return "perf" in verb.rest and verb.lemma != "stać"  # *stała* is an adjective


def _can_have(verb: Reading, places: set[Place]) -> bool:
    """Say whether a past form is rather a verb with the noun as its subject than an adjective: not *stały*."""
    is_verb = verb.kind == "winien" or _is_perfective(verb)
    return is_verb and any(place.case == "nom" and verb.allows(place) for place in places)


def _is_attribute(form: str, found: Sequence[Reading], places: set[Place]) -> bool:
    """Say whether a word is rather a noun in the genitive: *równanie ciepła*, *układu współrzędnych*."""
    if any(each.lemma in DETERMINERS for each in found):  # *osoby te*
        return False
    nouns = [each for each in word_tags.readings(form) if each.kind == "subst" and not _is_adjective_alone(each)]
    genitives = [each for each in nouns if "gen" in each.cases]
    if any(each.lemma in _QUALITIES for each in genitives):
        return True
    left = {place.number for place in places if any(each.allows(place) for each in found)}
    return bool(genitives) and left < {place.number for place in places}


def _is_adjective_alone(noun: Reading) -> bool:
    """Say whether a noun is an adjective that stands alone, and rather the adjective beside a noun: *własne*."""
    return noun.lemma.endswith("e") and noun.lemma != "dane" and noun.genders == {"n"}
