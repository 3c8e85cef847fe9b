"""Words outside a noun phrase that agree with it: its verb in the past, what is said of it, the relative pronoun."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dwuglos.language import word_tags
from dwuglos.language.agreement import adjectives, agreeing_form, past_form
from dwuglos.language.case_choice import is_nominative, is_third_person, verb_of, wants_genitive
from dwuglos.language.coordinate_verbs import coordinate_verbs
from dwuglos.language.phrase_words import (
    CONJUNCTIONS,
    PARTICLES,
    RELATIVES,
    Phrase,
    is_adverb,
    is_noun_with,
    may_be_subject,
)
from dwuglos.language.running_words import Word, clause
from dwuglos.language.word_tags import NOUNS, Place, Reading

_FARTHEST = 6
"""Words between a subject and its verb."""
_COPULAS_WRITTEN = "być bywać zostać zostawać pozostać pozostawać stać wydawać wydać okazać okazywać"
_COPULAS = frozenset(_COPULAS_WRITTEN.split())
_VERBAL = word_tags.FINITE | {"inf"}
_MODALS = frozenset(("móc", "musieć", "mieć", "chcieć", "zdawać"))
_COMPARING = frozenset(("niż", "jak"))
_OBJECTIVE = frozenset(("można", "trzeba", "warto", "należy", "wolno"))


class Form(NamedTuple):
    """What becomes of a word, by its number."""

    word: int
    form: str
    is_sure: bool


def predicate_forms(words: Sequence[Word], phrase: Phrase, before: Place, after: Place) -> Iterator[Form]:
    """Yield the words that agree with a phrase as their subject, in the forms that agree with another one.

    `before` and `after` are its place and that of what comes instead.
    """
    yield from _before_copula(words, phrase, before, after)
    found = _verb_behind(words, phrase, before, after) or _verb_before(words, phrase, before, after)
    if found is not None:
        changed = [found, *_after_verb(words, found, before, after)]
        yield from changed
        yield from _further_verbs(words, max(changed[-1].word + 1, phrase.end), before, after)
    elif (present := _present_verb(words, phrase, before)) is not None:
        yield from _further_verbs(words, present + 1, before, after)


def plural_forms(words: Sequence[Word], phrase: Phrase, after: Place) -> Iterator[Form]:
    """Yield the verb of *dwóch autorów pisało* as it is with others: *dwie osoby pisały*."""
    neuter, plural = Place("sg", "nom", "n"), Place("pl", "nom", after.gender)
    for n in range(phrase.end, min(phrase.end + _FARTHEST, len(words))):
        if words[n].gap != "space":
            return
        new = past_form(words[n].form, neuter, plural)
        if new is not None:
            yield Form(n, new, True)
            return


def _before_copula(words: Sequence[Word], phrase: Phrase, before: Place, after: Place) -> Iterator[Form]:
    """Yield what is said of the subject before *jest* or *był*: *czyj jest ten prompt*, *długi był ten prompt*."""
    at = phrase.start - 1
    if at < 1 or words[at].gap != "space" or words[phrase.start].gap != "space":
        return
    verb = verb_of(words[at].form)
    if verb is None or verb.lemma != "być" or not verb.allows(before):
        return
    new = agreeing_form(words[at - 1].form, before, after) if words[at - 1].form.lower() != "to" else None
    if new is not None:
        yield Form(at - 1, new, True)


def _verb_behind(words: Sequence[Word], phrase: Phrase, before: Place, after: Place) -> Form | None:
    is_sure = True
    for n in range(phrase.end, min(phrase.end + _FARTHEST, len(words))):
        form = words[n].form
        if words[n].gap != "space":
            return _verb_behind_clause(words, phrase, n, before, after)
        new = _verb_form(form, before, after)
        if new is not None:
            return Form(n, new, is_sure)
        if form.lower() in CONJUNCTIONS or verb_of(form) is not None:
            return None
        if form.lower() not in PARTICLES and not is_adverb(form) and not _is_in_prepositional(words, n, phrase.end):
            is_sure = is_sure and not may_be_subject(form)
    return None


def _is_in_prepositional(words: Sequence[Word], n: int, first: int) -> bool:
    """Say whether a word is, or comes right behind, a preposition, so that it is no subject: *użyty w teście*."""
    return any(_cases_of_preposition(words[at].form) for at in (n, n - 1) if at >= first)


def _verb_behind_clause(words: Sequence[Word], phrase: Phrase, at: int, before: Place, after: Place) -> Form | None:
    """Return the verb behind a relative clause or a participle: *prompt, który napisałem, działał*."""
    if words[at].gap == "stop":
        return None
    is_relative = _relative(words, phrase, before) is not None
    is_participle = any(words[n].gap == "comma" for n in range(phrase.first + 1, phrase.end))
    behind = clause(words, at, at)[1] if is_relative else at
    if not (is_relative or is_participle) or behind >= len(words) or words[behind].gap != "comma":
        return None
    for n in range(behind, min(behind + 3, len(words))):
        new = _verb_form(words[n].form, before, after)
        if new is not None:
            return Form(n, new, True)
        if words[n].form.lower() not in PARTICLES and not is_adverb(words[n].form):
            return None
    return None


def _verb_before(words: Sequence[Word], phrase: Phrase, before: Place, after: Place) -> Form | None:
    start, _ = clause(words, phrase.start, phrase.end - 1)
    for n in range(phrase.start - 1, max(start, phrase.start - _FARTHEST) - 1, -1):
        form = words[n].form
        new = _verb_form(form, before, after)
        if new is not None:
            others = (words[k].form for k in range(start, phrase.start) if k != n)
            return Form(n, new, not any(map(is_nominative, others)))
        if verb_of(form) is not None or form.lower() in ("jak", "niż", "jako"):
            return None
    return None


def _verb_form(form: str, before: Place, after: Place) -> str | None:
    """Return a verb as it agrees with another subject; None of a word that is no verb agreeing with this one."""
    if before.case != "nom":
        return None
    new = past_form(form, before, after)
    if new is not None or before.number == after.number:
        return new
    verb = verb_of(form)
    if verb is None or verb.kind not in ("fin", "bedzie") or not is_third_person(form, verb) or not verb.allows(before):
        return None
    return word_tags.form_in(verb.lemma, verb.kind, verb.rest, after)


def _after_verb(words: Sequence[Word], found: Form, before: Place, after: Place) -> Iterator[Form]:
    """Yield what follows a verb and agrees with its subject: *był długi i zawiły*, *będzie działał*."""
    is_copula = _is_copula(words[found.word].form)
    n = found.word + 1
    while n < len(words) and (words[n].gap == "space" or _is_one_more(words, n, is_copula, before)):
        form = words[n].form
        is_linked = form.lower() in CONJUNCTIONS | _COMPARING | {"za"} or form.lower() in PARTICLES or is_adverb(form)
        new = _predicative(words, n, before, after) if is_copula else None
        new = new or _verb_form(form, before, after)
        if _is_copula(form):
            is_copula = is_linked = True
        if new is not None:
            yield Form(n, new, found.is_sure)
        elif not is_linked:
            return
        n += 1


def _is_one_more(words: Sequence[Word], n: int, is_copula: bool, before: Place) -> bool:
    """Say whether a word behind a comma is one more adjective that is said of the subject: *był krótki, jasny i …*."""
    return words[n].gap == "comma" and is_copula and _predicative(words, n, before, before) is not None


def _is_copula(form: str) -> bool:
    found = word_tags.readings(form)
    return form.lower() == "to" or any(each.kind in _VERBAL and each.lemma in _COPULAS for each in found)


def _predicative(words: Sequence[Word], n: int, before: Place, after: Place) -> str | None:
    """Return an adjective that is said of the subject, as it agrees with another one."""
    found = adjectives(words[n].form, {before})
    if not found or _belongs_to_next(words, n, found):
        return None
    return agreeing_form(words[n].form, before, after)


def _belongs_to_next(words: Sequence[Word], n: int, found: Sequence[Reading]) -> bool:
    if n + 1 >= len(words) or words[n + 1].gap != "space":
        return False
    return is_noun_with(words[n + 1].form, found)


def _present_verb(words: Sequence[Word], phrase: Phrase, before: Place) -> int | None:
    """Return the verb behind a phrase that has it as its subject and stays with another one: *prompt działa*."""
    for n in range(phrase.end, clause(words, phrase.start, phrase.end - 1)[1]):
        form = words[n].form
        if form.lower() in CONJUNCTIONS:
            return None
        verb = verb_of(form)
        if verb is not None:
            return n if before.case == "nom" and is_third_person(form, verb) and verb.allows(before) else None
    return None


def _further_verbs(words: Sequence[Word], start: int, before: Place, after: Place) -> Iterator[Form]:
    """Yield the verbs that have the same subject as the one before them, with what agrees with it behind them."""
    for n, is_sure in coordinate_verbs(words, start):
        new = _verb_form(words[n].form, before, after)
        if new is not None:
            verb = Form(n, new, is_sure)
            yield verb
            yield from _after_verb(words, verb, before, after)


def present_copula(words: Sequence[Word], phrase: Phrase, before: Place, after: Place) -> Iterator[Form]:
    """Yield what is said of the subject after *jest*, *są* and their like, which themselves do not change."""
    relative = _relative(words, phrase, before)
    if relative is not None and relative[0] > phrase.end + 1:  # there is more between: *prompt to taki, który*
        relative = None
    start = phrase.end if relative is None else clause(words, relative[0], relative[0])[1]
    for n in range(start, min(start + _FARTHEST, len(words))):
        form = words[n].form
        is_behind = relative is not None and n == start and words[n].gap == "comma"
        if (words[n].gap != "space" and not is_behind) or form.lower() in CONJUNCTIONS:
            return
        if form.lower() == "to" and n not in phrase.agreeing:
            yield from _after_verb(words, Form(n, form, True), before, after)
            return
        verb = verb_of(form)
        if verb is None:
            continue
        if verb.kind in ("fin", "bedzie") and verb.lemma in _COPULAS | _MODALS and verb.allows(before):
            yield from _after_verb(words, Form(n, form, True), before, after)
        return


def relative_forms(words: Sequence[Word], phrase: Phrase, before: Place, after: Place) -> Iterator[Form]:
    """Yield the relative pronoun behind a phrase, and what agrees with it in its own clause."""
    found = _relative(words, phrase, before)
    if found is None:
        return
    at, is_near = found
    readings = [each for each in adjectives(words[at].form, set(_cases(before))) if each.lemma in RELATIVES]
    places = [place for place in _cases(before) if any(each.allows(place) for each in readings)]
    preposition = _cases_of_preposition(words[at - 1].form) if words[at].gap == "space" else frozenset()
    places = [place for place in places if place.case in preposition] if preposition else _bare(places)
    forms = {place: agreeing_form(words[at].form, place, after._replace(case=place.case)) for place in places}
    end = clause(words, at, at)[1]
    chosen = _likelier(words, at, end, places)
    new = forms.get(chosen) if chosen is not None else None
    if chosen is None or new is None:
        return
    yield Form(
        at, new, is_near and (len(set(forms.values())) == 1 or chosen.case != "nom" or _is_plain(words, at, end))
    )
    if chosen.case == "nom":
        subject = after._replace(case="nom")
        clause_of_it = Phrase(at, at, {chosen}, start=at, end=at + 1)
        for form in predicate_forms(words[:end], clause_of_it, chosen, subject):
            yield form._replace(is_sure=is_near and form.is_sure and _is_plain(words, at, end))
        yield from present_copula(words[:end], clause_of_it, chosen, subject)


def _cases(place: Place) -> list[Place]:
    return [place._replace(case=case) for case in word_tags.CASES if case != "voc"]


def _bare(places: Sequence[Place]) -> list[Place]:
    return [place for place in places if place.case != "loc"]


def _relative(words: Sequence[Word], phrase: Phrase, place: Place) -> tuple[int, bool] | None:
    """Return where the relative pronoun is, and whether it can only mean this noun."""
    places = set(_cases(place))
    before = words[phrase.start - 1] if phrase.start else None
    others = place.case == "gen" and before is not None and _can_be_meant(before.form, place)
    for n in range(phrase.end, min(phrase.end + _FARTHEST, len(words))):
        if words[n].gap == "stop":
            return None
        if words[n].gap == "comma":
            at = n if any(each.lemma in RELATIVES for each in word_tags.readings(words[n].form)) else n + 1
            if at >= len(words) or (at > n and (words[at].gap != "space" or not _cases_of_preposition(words[n].form))):
                return None
            is_it = any(each.lemma in RELATIVES for each in adjectives(words[at].form, places))
            return (at, not others) if is_it else None
        if verb_of(words[n].form) is not None:
            return None
        others = others or _can_be_meant(words[n].form, place)
    return None


def _can_be_meant(form: str, place: Place) -> bool:
    found = [each for each in word_tags.readings(form) if each.kind in NOUNS]
    return any(place.number in each.numbers and (place.gender in each.genders) for each in found)


def _cases_of_preposition(form: str) -> frozenset[word_tags.Case]:
    found = [each for each in word_tags.readings(form) if each.kind == "prep"]
    return frozenset(case for each in found for case in each.cases)


def _likelier(words: Sequence[Word], at: int, end: int, places: Sequence[Place]) -> Place | None:
    """Return the place of a relative pronoun: of nominative and accusative, what its clause speaks for."""
    nominative = next((place for place in places if place.case == "nom"), None)
    others = [place for place in places if place.case != "nom"]
    if nominative is None:
        verb = next((n for n in range(at + 1, end) if verb_of(words[n].form) is not None), None)
        wanted = "gen" if verb is None or wants_genitive(words, verb) else "acc"
        return next((place for place in others if place.case == wanted), next(iter(others), None))
    if not any(place.case == "acc" for place in others):
        return nominative
    return (
        nominative
        if _has_no_other_subject(words, at, end, nominative)
        else next(place for place in others if place.case == "acc")
    )


def _has_no_other_subject(words: Sequence[Word], at: int, end: int, place: Place) -> bool:
    verbs = [(n, verb) for n in range(at + 1, end) if (verb := verb_of(words[n].form)) is not None]
    if not verbs:  # *którą nazwę*
        return not any(
            each.kind == "fin" and each.rest & {"pri", "sec"}
            for n in range(at + 1, end)
            for each in word_tags.readings(words[n].form)
        )
    n, verb = verbs[0]
    is_third = is_third_person(words[n].form, verb) and verb.allows(place)
    return is_third and not any(is_nominative(words[k].form) for k in range(at + 1, end))


def _is_plain(words: Sequence[Word], at: int, end: int) -> bool:
    """Say whether nothing in a relative clause can be its subject but the pronoun."""
    first = words[at + 1].form.lower() if at + 1 < end else ""
    is_reflexive = any(words[n].form.lower() == "się" for n in range(at + 1, end))
    verb = next((verb for n in range(at + 1, end) if (verb := verb_of(words[n].form)) is not None), None)
    if first in _OBJECTIVE:
        return True
    if is_reflexive or verb is None or verb.lemma in _COPULAS:
        return True
    return not any(may_be_subject(words[n].form) for n in range(at + 1, end))
