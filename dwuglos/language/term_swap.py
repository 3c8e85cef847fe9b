"""One Polish expression put in the place of another in running text, with all that agrees with it.

*Tego długiego promptu* becomes *tego długiego polecenia*, *ze skryptu* becomes *z programu*, *prompt, który działał*
becomes *polecenie, które działało*. What cannot be told for sure is done the likelier way, and says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from types import MappingProxyType
from typing import Literal, NamedTuple

from dwuglos.language import agreement, predicates, word_tags
from dwuglos.language.agreement import agreeing_form, numeral_form
from dwuglos.language.case_choice import scores
from dwuglos.language.inflection import Expression, Forms, key_of
from dwuglos.language.noun_phrases import noun_phrase
from dwuglos.language.phrase_cases import FEW, look_for_preposition
from dwuglos.language.phrase_words import Phrase
from dwuglos.language.predicates import Form
from dwuglos.language.running_words import Word, running_words
from dwuglos.language.word_tags import NOUNS, Gender, Number, Place, Reading
from dwuglos.language.words import like_capitals

Doubt = Literal["case", "form", "verb", "agreement", "word", "split"]
"""Another case or number is possible; the form goes by analogy, or there is none; a verb or a relative pronoun may have
another subject; a word around it does not agree, or may belong elsewhere; the word may be another one of the same form;
the expression runs over two texts."""
_LIKELY_NUMBER = 4
"""Points for the number that the English of the text speaks for."""
_CLEAR = 2
"""Points by which one reading has to be ahead of another to count as certain."""


class Piece(NamedTuple):
    """A stretch of one text and what comes instead."""

    text: int
    start: int
    end: int
    instead: str


class Swap(NamedTuple):
    """One occurrence of an expression, with all words that change with it; pieces are in order, none over another."""

    pieces: tuple[Piece, ...]
    doubts: tuple[Doubt, ...]


class _Outcome(NamedTuple):
    """What becomes of an occurrence if it stands in one place."""

    forms: tuple[Form, ...]
    has_form: bool
    """Whether what comes instead has a form for that place."""
    is_base: bool
    """Whether that is its base form."""


def swaps(
    texts: Sequence[str], old: Expression, new: Expression, numbers: Mapping[int, Number] = MappingProxyType({})
) -> list[Swap]:
    """Return the occurrences of an expression in texts that are read one after another, with what comes instead.

    `numbers` says of texts whether they rather have it in the singular or in the plural, where that is known.
    """
    words = running_words(texts)
    found: list[Swap] = []
    last: Piece | None = None
    for first, places in _occurrences(words, old):
        if last is not None and (words[first].text, words[first].start) < (last.text, last.end):
            found[-1] = _doubted(found[-1], "agreement")  # it runs over this one, which is left
            continue
        doubts, forms = _choose(words, first, places, old, new, numbers.get(words[first].text))
        pieces, is_cut = _pieces(texts, words, forms, last)
        if pieces:
            swap = Swap(pieces, doubts)
            found.append(_doubted(swap, "agreement") if is_cut else swap)
            last = pieces[-1]
    return found


def _doubted(swap: Swap, doubt: Doubt) -> Swap:
    return swap if doubt in swap.doubts else swap._replace(doubts=(*swap.doubts, doubt))


def _occurrences(words: Sequence[Word], old: Expression) -> Iterator[tuple[int, set[Place]]]:
    """Yield the first word of each occurrence, with the places in which it can stand."""
    tables = old.forms()
    at = 0
    while at + len(tables) <= len(words):
        places = _match(words, at, tables, old)
        if places is None:
            at += 1
        else:
            yield at, places
            at += len(tables)


def _match(words: Sequence[Word], at: int, tables: Sequence[Forms], old: Expression) -> set[Place] | None:
    found: set[Place] | None = None
    for n, table in enumerate(tables):
        word = words[at + n]
        places = table.get(key_of(word.form))
        if places is None or (n and word.gap != "space"):
            return None
        if places:
            found = set(places) if found is None else found & places
            if not found:
                return None
    if old.text.isupper() and not words[at].form.isupper() and len(tables) == 1 and not words[at].form[:2].isupper():
        return None  # IT is not “it”
    return found if found is not None else set()


def _choose(
    words: Sequence[Word],
    first: int,
    places: set[Place],
    old: Expression,
    new: Expression,
    number: Number | None,
) -> tuple[tuple[Doubt, ...], tuple[Form, ...]]:
    """Return what changes with an occurrence, and what is doubtful in it."""
    last = first + len(old.words) - 1
    doubts: list[Doubt] = []
    if not places:  # a word that stays as it is
        form = like_capitals(words[first].form, new.text)
        return (() if old.text == words[first].form else ("form",)), (Form(first, form, True),)
    phrase = noun_phrase(words, first, last, places) if old.is_noun else Phrase(first, last, places, end=last + 1)
    ranked = _ranked(words, phrase, number)
    outcomes = [(points, _outcome(words, phrase, place, old, new)) for points, place in ranked]
    best_points, best = outcomes[0]
    if any(each != best and best_points - points < _CLEAR for points, each in outcomes):
        doubts.append("case")
    if (new.is_guess and not best.is_base) or not best.has_form or (new.number == "pl" and phrase.numerals):
        doubts.append("form")
    if not all(form.is_sure for form in best.forms):
        doubts.append("verb")
    if phrase.is_doubtful:
        doubts.append("agreement")
    if old.is_noun and not phrase.agreeing and phrase.preposition is None and _is_other_word(words[first].form, old):
        doubts.append("word")
    if words[first].text != words[last].text:
        doubts.append("split")
    return tuple(doubts), best.forms


def _ranked(words: Sequence[Word], phrase: Phrase, number: Number | None = None) -> list[tuple[int, Place]]:
    order = {place: n for n, place in enumerate(word_tags.CASES)}
    points = {place: each + _LIKELY_NUMBER * (place.number == number) for place, each in scores(words, phrase).items()}
    return sorted(
        ((each, place) for place, each in points.items()),
        key=lambda one: (-one[0], one[1].number != "sg", order[one[1].case], one[1].gender),
    )


def _is_other_word(form: str, old: Expression) -> bool:
    """Say whether a form is one of another word as well: *stanie* is of *stan*, and of *stanąć*."""
    kinds = NOUNS | {"fin", "praet", "impt", "inf"}
    lemmas = {each.lemma.lower() for each in word_tags.readings(form) if each.kind in kinds and each.kind != "ger"}
    own = {each.lemma.lower() for each in word_tags.readings(old.words[0]) if each.kind in kinds}
    return bool(lemmas - own - {old.words[0].lower()})


def _outcome(words: Sequence[Word], phrase: Phrase, place: Place, old: Expression, new: Expression) -> _Outcome:
    after = new.place(place)
    text = new.in_place(place)
    forms = {phrase.first: Form(phrase.first, _capitals(words, phrase, old, text or new.text), True)}
    if old.is_noun and new.is_noun:
        for form in _around(words, phrase, place, after):
            forms.setdefault(form.word, form)
        forms |= {form.word: form for form in _preposition(words, phrase, forms)}
    block = range(phrase.first + 1, phrase.last + 1)
    for n in block:
        forms[n] = Form(n, "", True)
    changed = [form for form in forms.values() if form.word in block or form.form != words[form.word].form]
    return _Outcome(tuple(sorted(changed)), text is not None, text == new.text)


def _capitals(words: Sequence[Word], phrase: Phrase, old: Expression, text: str) -> str:
    written = words[phrase.first].form
    if written.isupper() and not old.words[0].isupper() and len(written) > 1:
        return text.upper()
    is_raised = written[:1].isupper() and not old.words[0][:1].isupper()
    starts = words[phrase.first].gap == "stop" and written[:1].isupper()
    return text[:1].upper() + text[1:] if is_raised or starts else text


def _around(words: Sequence[Word], phrase: Phrase, place: Place, after: Place) -> Iterator[Form]:
    for n in phrase.agreeing:
        form = agreeing_form(words[n].form, place, after)
        yield Form(n, form or words[n].form, form is not None)
    for numeral in phrase.numerals:
        reading = numeral.reading(place, phrase.cases)
        if reading is None:
            continue
        case = min(reading.cases, key=_by_rank) if numeral.governs(place, phrase.cases) else place.case
        counted = numeral_form(words[numeral.word].form, reading, Place("pl", case, after.gender))
        yield Form(numeral.word, counted or words[numeral.word].form, counted is not None)
        if counted is not None and numeral.is_of_persons(place) and after.gender != "m1":
            yield from predicates.plural_forms(words, phrase, after)
    for n in phrase.chosen_from:
        yield from _one_of_them(words, phrase, n, place, after)
    if place.case == "nom" and not any(each.governs(place) for each in phrase.numerals):
        yield from predicates.predicate_forms(words, phrase, place, after)
        yield from predicates.present_copula(words, phrase, place, after)
    yield from predicates.relative_forms(words, phrase, place, after)


def _by_rank(case: word_tags.Case) -> int:
    return word_tags.CASES.index(case)


def _one_of_them(words: Sequence[Word], phrase: Phrase, n: int, place: Place, after: Place) -> Iterator[Form]:
    """Yield *jeden* of *jeden z promptów*, with its verb; its case is left open by the form now and then."""
    every = word_tags.readings(words[n].form)
    counting = [each for each in every if each.kind == "num" and each.lemma in FEW and place.gender in each.genders]
    if counting:
        yield from _few_of_them(words, phrase, n, counting, place.gender, after.gender)
        return
    found = {
        agreeing_form(words[n].form, Place("sg", case, place.gender), Place("sg", case, after.gender))
        for case in ("nom", "acc", "gen", "dat", "inst", "loc")
    }
    forms = sorted(form for form in found if form is not None)
    if forms:
        subject = Place("sg", "nom", place.gender), Place("sg", "nom", after.gender)
        yield from predicates.predicate_forms(words, phrase, *subject)
        yield from predicates.present_copula(words, phrase, *subject)
        case = _case_of_chosen(words, n, agreement.adjectives(words[n].form, _singular(place.gender)))
        chosen = agreeing_form(words[n].form, place._replace(number="sg", case=case), Place("sg", case, after.gender))
        yield Form(n, chosen or forms[0], len(forms) == 1)


def _few_of_them(
    words: Sequence[Word], phrase: Phrase, n: int, counting: Sequence[Reading], before: Gender, after: Gender
) -> Iterator[Form]:
    """Yield *trzej* of *trzej z autorów*, with its verb."""
    case = _case_of_chosen(words, n, counting)
    fitting = next((each for each in counting if case in each.cases), counting[0])
    counted = numeral_form(words[n].form, fitting, Place("pl", case, after))
    yield Form(n, counted or words[n].form, counted is not None)
    if case == "nom":
        subject = Place("pl", "nom", before), Place("pl", "nom", after)
        yield from predicates.predicate_forms(words, phrase, *subject)
    if "rec" in fitting.rest and after != "m1":  # *trzech z autorów pisało*
        yield from predicates.plural_forms(words, phrase, Place("pl", "nom", after))


def _singular(gender: Gender) -> set[Place]:
    return {Place("sg", case, gender) for case in word_tags.CASES}


def _case_of_chosen(words: Sequence[Word], n: int, found: Sequence[Reading]) -> word_tags.Case:
    """Return the case of *jeden* or *trzy*, one of several, by the preposition or the verb before it."""
    places = {place for each in found for place in each.places() if place.case != "voc"}
    own = Phrase(n, n, places, start=n, end=n + 1)
    look_for_preposition(words, own)
    ranked = _ranked(words, own)
    return ranked[0][1].case if ranked else "nom"


_HARD_W = re.compile(r"(?i)[wf][^aąeęioóuyj\W\d]")
_HARD_Z = re.compile(r"(?i)(?:[sśzźż](?![aąeęioóuy])(?!z[aąeęioóuy])(?!i)|ws|wz|wś|mn|łz)")


def _preposition(words: Sequence[Word], phrase: Phrase, forms: dict[int, Form]) -> Iterator[Form]:
    """Yield *w* or *we*, *z* or *ze*, as the first word of the phrase needs it where that is another one now."""
    at = phrase.preposition
    if at is None or phrase.start not in forms:
        return
    form, before = words[at].form, words[phrase.start].form
    first = forms[phrase.start].form
    if first.lower() == before.lower():
        return
    for short, long, hard in (("w", "we", _HARD_W), ("z", "ze", _HARD_Z)):
        if form.lower() in (short, long):
            yield Form(at, like_capitals(form, long if hard.match(first) else short), True)


def _pieces(
    texts: Sequence[str], words: Sequence[Word], forms: Iterable[Form], last: Piece | None
) -> tuple[tuple[Piece, ...], bool]:
    """Return the stretches of text that change, none over the last one before; and whether a word was left for that."""
    pieces: list[Piece] = []
    is_cut = False
    for n, of_text in groupby(sorted(forms), lambda form: words[form.word].text):
        free = [form for form in of_text if last is None or (n, words[form.word].start) >= (last.text, last.end)]
        is_cut |= not free
        if free:
            pieces.append(_piece(texts[n], n, words, free))
    return tuple(pieces), is_cut


def _piece(text: str, n: int, words: Sequence[Word], forms: Sequence[Form]) -> Piece:
    start, end = words[forms[0].word].start, words[forms[-1].word].end
    built, at = "", start
    for form in forms:
        word = words[form.word]
        between = text[at : word.start]
        built += (between if form.form else "") + form.form
        at = word.end
    return Piece(n, start, end, built)
