"""A Polish expression in any case and number: a noun with what belongs to it, or a single word of another class.

Of *duży model językowy* the noun is *model*; the adjectives around it agree with it, and what follows them stays as it
is: *macierz przekształcenia liniowego*. Words without an entry in the dictionary go by the analogy of their endings.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from dwuglos.errors import InputError
from dwuglos.language import word_tags
from dwuglos.language.foreign_forms import foreign_forms
from dwuglos.language.word_tags import ADJECTIVES, CASES, GENDERS, NOUNS, NUMBERS, Gender, Number, Place, Reading
from dwuglos.language.words import like_capitals

LONGEST = 300
"""The most characters of an expression."""
_GENDER_ORDER: tuple[Gender, ...] = ("m3", "f", "n", "m2", "m1")
"""Of a noun that the dictionary has in several genders, the first: a term is a thing before it is a person."""

_GENITIVE = Place("sg", "gen", "m3")
_LONGEST_OF_LETTERS = 5
"""Letters of a name made of the first letters of words, *CUDA*, that the dictionary may have as another word."""
_INFINITIVES = ("ać", "eć", "ić", "yć", "uć")
"""How a verb ends that the dictionary does not have."""

Forms = dict[str, set[Place]]
"""The places of each form, as `key_of` has it."""


class Expression(NamedTuple):
    """A Polish expression, read."""

    text: str
    words: tuple[str, ...]
    tables: tuple[tuple[tuple[str, Place], ...] | None, ...]
    """Of each word the forms with their places; None of one that stays as it is."""
    head: int | None
    """The number of the word that the others agree with; None of an expression without a noun."""
    gender: Gender
    number: Number | None
    """The only number it is used in, where it is a plural: *dane*, *drzwi*."""
    is_guess: bool
    """Whether a word that changes is not in the dictionary."""

    @property
    def is_noun(self) -> bool:
        """Say whether words around it agree with it."""
        return self.head is not None

    def place(self, place: Place) -> Place:
        """Return the place that the expression takes in the place of another one."""
        return Place(self.number or place.number, place.case, self.gender if self.is_noun else place.gender)

    def in_place(self, place: Place) -> str | None:
        """Return the expression in a case and number; None where a word has no such form."""
        own = self.place(place)
        chosen = [
            word if table is None else next((form for form, each in table if each == own), None)
            for word, table in zip(self.words, self.tables, strict=True)
        ]
        whole = [word for word in chosen if word is not None]
        return " ".join(whole) if len(whole) == len(chosen) else None

    def forms(self) -> list[Forms]:
        """Return what finds each word of it in a text: its forms in small letters, each with its places.

        A word that stays as it is has its form without places.
        """
        found: list[Forms] = []
        for word, table in zip(self.words, self.tables, strict=True):
            of_word: Forms = {}
            for form, place in table if table is not None else ():
                of_word.setdefault(key_of(form), set()).add(place)
            found.append(of_word or {key_of(word): set()})
        return found


def key_of(form: str) -> str:
    """Return a form in small letters, with the plain apostrophe: people write *Google'a* and *Google’a*."""
    return form.lower().replace("’", "'")


@lru_cache(500)
def expression(text: str) -> Expression:
    """Read an expression. Raises InputError where it is empty or too long."""
    words = text.split()
    if not words:
        raise InputError("Say which term: it is empty.")
    if len(text) > LONGEST:
        raise InputError("The term is longer than {most} characters; use a shorter one.", most=LONGEST)
    adjective = _adjective(words[0]) if len(words) == 1 else None
    if adjective is not None:
        return Expression(text, (words[0],), (_adjective_table(words[0], adjective, GENDERS),), None, "m3", None, False)
    heads = [n for n in range(len(words)) if _is_head(words, n)]
    if heads:
        return _noun_phrase(words, heads[-1])
    unknown = [n for n, word in enumerate(words) if _is_unknown(word) and not word.endswith(_INFINITIVES)]
    if unknown:
        return _noun_phrase(words, unknown[-1])
    return Expression(" ".join(words), tuple(words), (None,) * len(words), None, "m3", None, False)


def _is_unknown(word: str) -> bool:
    return any(character.isalpha() for character in word) and (_is_other_name(word) or not word_tags.readings(word))


def _is_other_name(word: str) -> bool:
    """Say whether its capitals tell a word from one of the dictionary: *LoRA* is not *Lora*, nor *CUDA* *cuda*.

    A longer word all in capitals is one that somebody writes so.
    """
    if word[1:] == word[1:].lower() or "-" in word or (word.isupper() and len(word) > _LONGEST_OF_LETTERS):
        return False
    nouns = [each for each in word_tags.readings(word) if each.kind in NOUNS and "nom" in each.cases]
    return bool(nouns) and all(each.lemma != word for each in nouns)


def _is_head(words: Sequence[str], n: int) -> bool:
    """Say whether a word can be the noun of the expression: a base form that all words before it agree with."""
    places = _nominatives(words[n])
    if not places and n and _is_unknown(words[n]):
        places = [_foreign_table(words[n])[1]]
    return bool(places) and all(any(_agrees(word, place) for place in places) for word in words[:n])


def _nouns(word: str) -> list[Reading]:
    """Return the readings of a word as a noun; those of a verbal noun only where there is no other."""
    if _is_other_name(word):
        return []
    found = [each for each in word_tags.readings(word) if each.kind in NOUNS]
    return [each for each in found if each.kind == "subst"] or found


def _nominatives(word: str) -> list[Place]:
    """Return the places that a word has as the base form of a noun, the likeliest first."""
    ranks: dict[Place, tuple[bool, bool, bool, int]] = {}
    for each in _nouns(word):
        for place in each.places():
            if place.case == "nom":
                is_same_in_all = len(each.cases) == len(CASES)  # *profesor* of a woman
                rank = (place.number != "sg", "pt" not in each.rest, is_same_in_all, _GENDER_ORDER.index(place.gender))
                ranks[place] = min(rank, ranks.get(place, rank))
    return sorted(ranks, key=lambda place: ranks[place])


def _agrees(word: str, place: Place) -> bool:
    return _agreeing(word, place) is not None


def _adjective(word: str) -> Reading | None:
    """Return the reading of an adjective in its base form; *zmienna* is a noun, *nowy* is one only beside."""
    return _agreeing(word, Place("sg", "nom", "m3"))


def _noun_phrase(words: Sequence[str], head: int) -> Expression:
    """Return an expression whose noun is known; before it all agree, behind it those up to the first that does not."""
    is_guess = _is_unknown(words[head])
    table, place = _foreign_table(words[head]) if is_guess else _noun_table(words, head)
    tables: list[tuple[tuple[str, Place], ...] | None] = [None] * len(words)
    tables[head] = table
    agreeing = [*range(head), *range(head + 1, len(words))]
    for n in agreeing:
        found = _agreeing(words[n], place)
        if found is not None:
            tables[n] = _adjective_table(words[n], found, (place.gender,))
        elif n > head:
            break
    only: Number | None = "pl" if place.number == "pl" else None
    return Expression(" ".join(words), tuple(words), tuple(tables), head, place.gender, only, is_guess)


def _foreign_table(word: str) -> tuple[tuple[tuple[str, Place], ...], Place]:
    table = foreign_forms(word)
    return table, Place("sg", "nom", table[0][1].gender)


def _noun_table(words: Sequence[str], head: int) -> tuple[tuple[tuple[str, Place], ...], Place]:
    """Return the forms of a noun, and the place of its base form that most of the words around it agree with."""
    others = [word for n, word in enumerate(words) if n != head]
    places = _nominatives(words[head])
    place = max(places, key=lambda each: sum(_agrees(word, each) for word in others))
    named = next(each for each in _nouns(words[head]) if each.allows(place))
    rest = named.rest & {"pt", "aff", "neg", "perf", "imperf"}
    found = word_tags.inflected(named.lemma, named.kind, rest)
    table = [
        (form if named.lemma == words[head] else like_capitals(words[head], form), Place(number, case, place.gender))
        for number, case in product(NUMBERS, CASES)
        for form, each in _usual_first(found)
        if each.allows(Place(number, case, place.gender))
    ]
    return (*_without_odd(table, words[head]), *_other_genitive(table)), place


def _other_genitive(table: Sequence[tuple[str, Place]]) -> Iterator[tuple[str, Place]]:
    """Yield the genitive that people write beside the one of the dictionary: *tokenu* beside *tokena*."""
    forms = {form for form, place in table if place == _GENITIVE}
    if len(forms) == 1:
        (form,) = forms
        other = {"a": "u", "u": "a"}.get(form[-1])
        if other is not None and not word_tags.readings(form[:-1] + other):  # *wynika* is a verb
            yield form[:-1] + other, _GENITIVE


def _without_odd(table: Sequence[tuple[str, Place]], base: str) -> Iterator[tuple[str, Place]]:
    """Leave out a genitive plural such as *program*, where *programów* is there as well."""
    genitives = {form for form, place in table if place[:2] == ("pl", "gen")}
    for form, place in table:
        if place[:2] != ("pl", "gen") or form != base or genitives == {base}:
            yield form, place


def _usual_first(found: Sequence[tuple[str, Reading]]) -> Iterator[tuple[str, Reading]]:
    """Put plurals such as *autorowie* behind those such as *autorzy*, and *programa* behind *programu*."""

    def rank(one: tuple[str, Reading]) -> bool:
        form, each = one
        is_rare_genitive = form.endswith("a") and each.allows(_GENITIVE) and f"{form[:-1]}u" in genitives
        return is_rare_genitive or form.endswith(("owie", "yj"))

    genitives = {form for form, each in found if each.allows(_GENITIVE)}
    yield from sorted(found, key=rank)


def _agreeing(word: str, place: Place) -> Reading | None:
    return next(
        (each for each in word_tags.readings(word) if each.kind in ADJECTIVES and each.allows(place)),
        None,
    )


def _adjective_table(word: str, found: Reading, genders: Sequence[Gender]) -> tuple[tuple[str, Place], ...]:
    return tuple(
        (like_capitals(word, form), place)
        for place in (Place(*each) for each in product(NUMBERS, CASES, genders))
        for form, each in word_tags.inflected(found.lemma, found.kind, found.rest)
        if each.allows(place)
    )
