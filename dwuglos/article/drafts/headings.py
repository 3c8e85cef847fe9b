"""Name the subject of a stretch of a talk by the noun phrases that it uses most and the rest of the talk least.

A heading has a phrase of two words, or two nouns; one noun alone says too little. It is in the nominative, as in a
table of contents: “Wektory własne i wyznacznik macierzy.”
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain, pairwise
from math import log
from typing import NamedTuple

from dwuglos.language.clauses import Word, words_of
from dwuglos.language.common_words import POLISH_LEMMAS
from dwuglos.language.lemmas import forms

_EMPTY_WRITTEN = """
    przykład pytanie odpowiedź chwila moment minuta sekunda godzina dzień koniec początek góra dół strona lewo prawo
    miejsce sprawa powód fakt przypadek cel kolej pomysł efekt ilość człowiek ludzie osoba pan pani lewy prawy cały
    wszystek pozostały poniższy powyższy ważny ciekawy prosty łatwy trudny duży mały wielki ładny piękny prawdziwy
    główny zwykły konkretny poszczególny odpowiedni szczególny dowolny ogólny pojedynczy kilka większość zestaw
    rozdział widz autor kanał sposób sens względ wzgląd ramy pomoc temat kierunek uwaga wspomniany niesamowity
    niezwykły krok bok oko ręka wskazówka zegar kto co nikt nic ktoś coś soba wszyscy wszystko twój mój swój nasz
    wasz żaden niektóry pewien czwarty piąty związany potrzebny zależny zajmujący przyjęty określony wybrany pisany
    opuszczony równy wart wart świadomy chętny pełen znany odrębny liczny sam górny dolny obecny początkowy
    ostateczny arbitralny animacja film pytający intuicja szczegół szczególność ogólność nazwa słowo zdanie ekran
    obraz rysunek rok lata miesiąc tydzień brak nadzieja możliwość były zrozumienie wyobrażenie patrzenie myślenie
    próba ciekawość kawałek problem podstawowy tamten ów któryś jakikolwiek przykładowy wyjątkowy dostrzegalny
    oddzielny krzywy stały zadany maleńki malutki sytuacja informacja wersja forma koncepcja sugestia zagadnienie
    widzialny rzeczony podobny różny każdy wspólny kluczowy
"""
_EMPTY = frozenset(_EMPTY_WRITTEN.split()) | POLISH_LEMMAS
"""Words that name no subject."""
_ALSO_ADJECTIVES_WRITTEN = """
    pochodna stała prosta składowa styczna zmienna współrzędna średnia krzywa sieczna tworząca
"""
_ALSO_ADJECTIVES = frozenset(_ALSO_ADJECTIVES_WRITTEN.split())
"""Nouns whose forms are those of adjectives, too."""
_OTHER_KINDS_WRITTEN = "prep conj comp part adv num pred siebie ppron3 ppron12"
_OTHER_KINDS = frozenset(_OTHER_KINDS_WRITTEN.split())
_PARTICIPLE = re.compile(r"(?:any|ony|ęty|yty|uty)$")
_SECOND = 0.5
"""The least score of a second phrase in a heading, against the first."""
_ENOUGH_PAIRS, _ENOUGH_OF_NOUN = 2, 3  # times that a phrase of two words must be said, or else the noun of a kind
_ENOUGH_NOUNS = 4  # times that a noun must be said to be a heading together with another
_EVERY_CASE = 5  # dots between the cases of a word that is not inflected: phi, id
_MOST_SENTENCES = 300  # sentences of a stretch that are looked at
_MOST_WORDS = 400  # words of a sentence that are looked at; a longer one is no sentence


class Phrase(NamedTuple):
    """A noun phrase: the base forms of its words, and its text in the nominative."""

    lemmas: tuple[str, ...]
    text: str


class _Found(NamedTuple):
    noun: str
    other: str
    pattern: str  # "noun", "adj noun", "noun adj" or "noun gen"
    number: str
    gender: str
    other_text: str


def headings(sentences: Sequence[str], weights: Mapping[str, float]) -> Iterator[str]:
    """Yield headings of a stretch of a talk with these sentences, the best first.

    `weights` say how much a word, by its base form, belongs to this stretch rather than to others.
    """
    ranked = _ranked(sentences, weights)
    whole = [each for each in ranked if len(each[0].lemmas) > 1]
    yield from _paired(whole, alone_too=True)
    yield from _paired([each for each in ranked if len(each[0].lemmas) == 1], alone_too=False)


def _paired(ranked: Sequence[tuple[Phrase, float]], alone_too: bool) -> Iterator[str]:
    """Yield each phrase with the next one that is nearly as good and shares no word; else alone, where it may be."""
    for n, (first, score) in enumerate(ranked):
        others = (each for each in ranked[n + 1 :] if not set(first.lemmas) & set(each[0].lemmas))
        second = next(others, None)
        if second is not None and second[1] >= _SECOND * score:
            yield _as_heading(f"{first.text} i {second[0].text}")
        if alone_too:
            yield _as_heading(first.text)


def _as_heading(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."


def _ranked(sentences: Sequence[str], weights: Mapping[str, float]) -> list[tuple[Phrase, float]]:
    """Return the phrases that are said more than once with their scores, the best first."""
    texts = [words_of(text)[:_MOST_WORDS] for text in sentences[:_MOST_SENTENCES]]
    attested = {word.lower for words in texts for word in words}
    as_nouns = {word: _nouns(word, attested) for word in {word for words in texts for word in words}}
    counts = Counter(chain.from_iterable(_phrases_in(words, [as_nouns[word] for word in words]) for words in texts))
    by_lemmas: dict[tuple[str, str], dict[_Found, int]] = defaultdict(dict)
    for each, n in counts.items():
        by_lemmas[each[:2]][each] = n
    times = {lemmas: sum(variants.values()) for lemmas, variants in by_lemmas.items()}
    ranked: dict[Phrase, float] = {}
    for (noun, other), variants in by_lemmas.items():
        n, nouns = times[noun, other], times.get((noun, ""), 0)
        if n < _ENOUGH_PAIRS and nouns < _ENOUGH_OF_NOUN:  # most phrases
            continue
        weight = weights.get(noun, 0.0) + weights.get(other, 0.0)
        usual = max(variants, key=variants.__getitem__)
        enough = n >= _ENOUGH_PAIRS or _names_kind(usual) if other else nouns >= _ENOUGH_NOUNS
        phrase = _in_nominative(usual) if enough and weight > 0 else None
        if phrase is not None:
            ranked[phrase] = max(ranked.get(phrase, 0.0), weight * log(1 + n))
    return sorted(ranked.items(), key=lambda each: (-each[1], each[0].text))


def _phrases_in(words: Sequence[Word], nouns: Sequence[Sequence[_Noun]]) -> Iterator[_Found]:
    """Yield the phrases of a sentence; `nouns` are the readings of each word as a noun."""
    for each in nouns:
        if each:
            yield _Found(each[0].lemma, "", "noun", each[0].number, each[0].gender, "")
    for n, (first, second) in enumerate(pairwise(words)):
        if nouns[n + 1] and "adj" in first.kinds:
            yield from _adjective_beside(first, nouns[n + 1], "adj noun")
        if not nouns[n]:
            continue
        if "adj" in second.kinds:
            yield from _adjective_beside(second, nouns[n], "noun adj")
        modifier = next((each for each in nouns[n + 1] if "gen" in each.cases), None)
        if modifier and modifier.lemma != nouns[n][0].lemma and "adj" not in second.kinds:
            head = nouns[n][0]
            yield _Found(head.lemma, modifier.lemma, "noun gen", head.number, head.gender, second.lower)


def _adjective_beside(adjective: Word, nouns: Sequence[_Noun], pattern: str) -> Iterator[_Found]:
    for noun in nouns:
        for tag, base in adjective.readings:
            fields = tag.split(":")
            if (
                fields[0] != "adj"
                or base in _EMPTY
                or base.endswith("ący")
                or len(fields) < 5
                or fields[4] != "pos"
                or noun.number != fields[1]
            ):
                continue
            if noun.cases & set(fields[2].split(".")) and noun.gender in fields[3].split("."):
                yield _Found(noun.lemma, base, pattern, noun.number, noun.gender, "")
                return


class _Noun(NamedTuple):
    lemma: str
    number: str
    cases: frozenset[str]
    gender: str


def _nouns(word: Word, attested: Collection[str]) -> list[_Noun]:
    """Return the readings of a word as a noun; none for what may be another kind of word, or several nouns."""
    found = _noun_readings(word)
    if len(found) < 2:
        return found
    if len({each.lemma for each in found}) > 1:
        found = [each for each in found if each.lemma in attested]
    return found if len({each.lemma for each in found}) == 1 else []


@lru_cache(20_000)
def _noun_readings(word: Word) -> list[_Noun]:
    if not word.text.isalpha() or len(word.text) < 2 or word.kinds & _OTHER_KINDS or word.is_verb or word.speaks:
        return []
    found = []
    for tag, lemma in word.readings:
        fields = tag.split(":")
        is_noun = fields[0] == "subst" and lemma not in _EMPTY and lemma.islower() and len(fields) > 3
        is_noun = is_noun and fields[2].count(".") < _EVERY_CASE and ("impt" not in word.kinds or lemma == word.lower)
        if is_noun and ("adj" not in word.kinds or lemma in _ALSO_ADJECTIVES):
            genders = sorted(fields[3].split("."), key=lambda gender: gender == "m1")
            found.append(_Noun(lemma, fields[1], frozenset(fields[2].split(".")), genders[0]))
    return sorted(found, key=lambda each: each.gender == "m1")


def _in_nominative(found: _Found) -> Phrase | None:
    """Return a phrase in the nominative, None when the dictionary cannot inflect it."""
    text = _form(found.noun, "subst", found)
    if text is None or found.pattern == "noun":
        return Phrase((found.noun,), text) if text is not None else None
    if found.pattern == "noun gen":
        return Phrase((found.noun, found.other), f"{text} {found.other_text}")
    adjective = _form(found.other, "adj", found)
    if adjective is None or _is_gradable(found.other):
        return None
    both = f"{adjective} {text}" if found.pattern == "adj noun" else f"{text} {adjective}"
    return Phrase((found.noun, found.other), both)


def _names_kind(found: _Found) -> bool:
    """Return whether a phrase names a kind of thing though it is said once: liczba wymierna, not pokonany dystans."""
    return "adj" in found.pattern and found.other != "własny" and not _PARTICIPLE.search(found.other)


def _form(lemma: str, kind: str, found: _Found) -> str | None:
    """Return the nominative of a word in the number and the gender of a phrase."""
    fitting = []
    for form, tag in forms(lemma):
        fields = tag.split(":")
        if fields[0] != kind or fields[1] != found.number or "nom" not in fields[2].split("."):
            continue
        if found.gender in fields[3].split(".") and (kind == "subst" or fields[4] == "pos"):
            fitting.append(form)
    return lemma if lemma in fitting else min(fitting, default=None)


def _is_gradable(lemma: str) -> bool:
    """Return whether an adjective says how a thing is, not of what kind it is: ładny, but not liniowy."""
    return any(tag.endswith(":com") for _, tag in forms(lemma))
