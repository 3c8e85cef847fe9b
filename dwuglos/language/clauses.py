"""Divide a Polish sentence into clauses, and find the verb and the subject of the main one.

Morfeusz gives every reading of a word and no context. So a verb is only trusted where the form is hardly anything else,
and a subject where the form stands in the nominative, agrees with the verb, and no preposition governs it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Literal, NamedTuple

from dwuglos.language.lemmas import readings

Person = Literal["first", "second", "third", "none"]
"""The person of a verb; `none` for impersonal ones: można, zrobiono."""

_TOKEN = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|\d+(?:[.,]\d+)*|[^\w\s]")
_FINITE = frozenset(("fin", "praet", "bedzie", "imps", "impt", "pred", "winien"))
_BESIDE_FINITE = frozenset(("aglt", "interj", "part"))
_USUALLY_VERBS_WRITTEN = """
    ma mam mamy masz mają może działa równa musi zostanie zostaje pokrywa stanowi należy dzieli warto trzeba można
    znaczy leży mówi rusza rośnie wie wiemy służy stoi sprawi staje trwa zna ucieka płynie waha bada
"""
_USUALLY_VERBS = frozenset(_USUALLY_VERBS_WRITTEN.split())
"""Forms that may be other words but are nearly always verbs."""
_POSSESSIVE = re.compile(r"(?:mój|moj|twój|twoj|nasz|wasz)\w{0,4}")
_FIRST_AND_SECOND_WRITTEN = "ja mnie mi mną my nas nam nami ty tobie ciebie cię wy was wam wami"
_FIRST_AND_SECOND = frozenset(_FIRST_AND_SECOND_WRITTEN.split())
_NEVER_VERBS_WRITTEN = "to czas brak szkoda pora para cel moc masa lada dość wstyd"
_NEVER_VERBS = frozenset(_NEVER_VERBS_WRITTEN.split())
_SUBORDINATING_WRITTEN = """
    że żeby aby by bo ponieważ gdyż gdy kiedy jeśli jeżeli gdyby jak choć chociaż choćby zanim nim aż dopóki póki
    podczas skoro jakby niż odkąd dlaczego czemu czy ile gdzie skąd dokąd którędy co kto kogo komu kim czego czemu
    czym czyj iż ażeby iżby mimo pomimo zamiast jakoby ilekroć bowiem gdziekolwiek cokolwiek ktokolwiek kiedykolwiek
    niczym
"""
_SUBORDINATING = frozenset(_SUBORDINATING_WRITTEN.split())
_RELATIVE = re.compile(r"któr\w+|jak(?:i|a|ie|iego|iej|im|ich|imi|iemu|ą)|czyj\w*")
_BEFORE_RELATIVE_WRITTEN = "i a ale oraz lub albo to tylko nawet właśnie zwłaszcza szczególnie dopiero"
_BEFORE_RELATIVE = frozenset(_BEFORE_RELATIVE_WRITTEN.split())
_CLAUSE_BREAKS = frozenset(",;:–—()")


@dataclass(frozen=True, eq=False)  # one object a word, which is found by itself
class Word:
    """A word, a number or a mark of a sentence as it is written, and its readings: tags of Morfeusz and base forms.

    What follows from these is found once: a text has the same words again and again (`word_of`).
    """

    text: str
    readings: tuple[tuple[str, str], ...]

    @cached_property
    def lower(self) -> str:
        """The word in lower case."""
        return self.text.lower()

    @cached_property
    def kinds(self) -> frozenset[str]:
        """The word classes of all readings."""
        return frozenset(tag.partition(":")[0] for tag, _ in self.readings)

    @cached_property
    def is_verb(self) -> bool:
        """Whether the word is a finite verb, and hardly anything else."""
        if self.lower in _USUALLY_VERBS:
            return True
        kinds = self.kinds
        return bool(kinds & _FINITE) and kinds <= _FINITE | _BESIDE_FINITE and self.lower not in _NEVER_VERBS

    @cached_property
    def speaks(self) -> bool:
        """Whether the word is a verb or a pronoun by which a speaker speaks of himself or to the audience."""
        kinds = self.kinds
        if self.lower in _FIRST_AND_SECOND or _POSSESSIVE.fullmatch(self.lower):
            return True
        if "aglt" in kinds and not kinds & {"praet", "winien", "comp"}:  # gdzieś, czymś
            return False
        return self.person in ("first", "second") and (self.is_verb or "impt" not in kinds)

    @cached_property
    def is_unknown(self) -> bool:
        """Whether the dictionary does not have the word."""
        return self.kinds == {"ign"}

    @cached_property
    def person(self) -> Person:
        """The person of a finite verb."""
        personal = (tag.split(":") for tag, _ in self.readings)
        tags = {part for fields in personal if fields[0] in _PERSONAL for part in fields}
        if "pri" in tags:
            return "first"
        if "sec" in tags:
            return "second"
        if self.kinds & {"imps", "pred"} and self.kinds <= {"imps", "pred", "adj", "subst", "part"}:
            return "none"
        return "third"


_PERSONAL = frozenset(("fin", "bedzie", "impt", "aglt"))


class Clause(NamedTuple):
    """A stretch of words between two marks; `is_subordinate` where its first word makes it depend on another."""

    words: tuple[Word, ...]
    is_subordinate: bool

    @property
    def verb(self) -> int | None:
        """The place of the first finite verb, None without one."""
        return next((n for n, word in enumerate(self.words) if word.is_verb), None)


def words_of(text: str) -> list[Word]:
    """Return the words, numbers and marks of a text."""
    tokens = _TOKEN.findall(text)
    return [word_of(token, following == "się") for token, following in zip(tokens, (*tokens[1:], ""), strict=False)]


@lru_cache(1 << 15)
def word_of(token: str, is_before_sie: bool) -> Word:
    """Return a word with its readings; before “się”, what may be a verb is one. Raises DwuglosError like `lemmas`."""
    found = readings(token) if token[0].isalpha() else ()
    verbs = tuple(each for each in found if each[0].partition(":")[0] in _FINITE) if is_before_sie else ()
    return Word(token, verbs or found)


def clauses_of(words: Sequence[Word]) -> list[Clause]:
    """Return the clauses of a sentence in their order: what stands between commas, dashes, colons and brackets."""
    found: list[Clause] = []
    stretch: list[Word] = []
    for word in (*words, Word(",", ())):
        if word.text not in _CLAUSE_BREAKS:
            stretch.append(word)
        elif stretch:
            found.append(Clause(tuple(stretch), is_subordinate(stretch)))
            stretch = []
    return found


def is_subordinate(words: Sequence[Word]) -> bool:
    """Return whether a clause with these words depends on another: że, aby, który, w której, mówiąc, zamiast."""
    first = [word.lower for word in words[:4]]
    while len(first) > 1 and first[0] in _BEFORE_RELATIVE:
        first = first[1:]
    if first[0] in _SUBORDINATING or _RELATIVE.fullmatch(first[0]):
        return True
    after = words[len(words[:4]) - len(first)]
    if after.kinds & {"pcon", "pant"} and "subst" not in after.kinds:
        return True
    # “w której”, “za pomocą których”, “dla każdego z nich, z których”
    return any(_RELATIVE.fullmatch(word) for word in first[1:3]) and bool(after.kinds & {"prep"})


def is_nominal_copula(words: Sequence[Word]) -> bool:
    """Return whether words say that one thing is another, without a verb: Wektory własne to jeden z tematów."""
    at = next((n for n, word in enumerate(words) if n and word.lower == "to"), None)
    if at is None or at + 1 == len(words) or any(word.is_verb for word in words):
        return False
    before = words[at - 1]
    return bool(before.kinds & {"inf", "ign"}) or any(
        "nom" in tag.split(":")[2].split(".")
        for word in words[:at]
        for tag, _ in word.readings
        if tag.split(":")[0] in ("subst", "ger")
    )


def main_words(clauses: Sequence[Clause]) -> list[Word]:
    """Return the words of all clauses that depend on no other."""
    return [word for clause in clauses if not clause.is_subordinate for word in clause.words]


def agree(adjective: Word, noun: Word) -> bool:
    """Return whether an adjective and a noun can have the same number and case."""
    return bool(_numbers_and_cases(adjective, "adj") & _numbers_and_cases(noun, "subst"))


def _numbers_and_cases(word: Word, kind: str) -> set[tuple[str, str]]:
    fields = [tag.split(":") for tag, _ in word.readings]
    return {(each[1], case) for each in fields if each[0] == kind and len(each) > 2 for case in each[2].split(".")}


def has_subject(words: Sequence[Word], verb: int) -> bool:
    """Return whether a verb in the third person has its subject beside it, not merely one understood."""
    before = any(_may_be_subject(words, n, words[verb]) for n in range(verb))
    after = (n for n in range(verb + 1, len(words)) if _is_only_nominative(words[n]))
    return before or any(_may_be_subject(words, n, words[verb]) for n in after)


def _may_be_subject(words: Sequence[Word], at: int, verb: Word) -> bool:
    kinds = words[at].kinds
    if kinds & {"prep", "part"} or kinds >= {"num", "adj"} or ("adv" in kinds and "num" not in kinds):
        return False
    tags = [tag for tag in _nominatives(words[at]) if _agrees(tag, verb, words)]
    return bool(tags) and not _is_governed(words, at) and not _is_genitive(words, at)


def _is_genitive(words: Sequence[Word], at: int) -> bool:
    """Return whether a word is rather the genitive of another noun before it: punkt widzenia, liczba liczby."""
    return at > 0 and "subst" in words[at - 1].kinds and "gen" in _cases(words[at])


def _cases(word: Word) -> set[str]:
    fields = [tag.split(":") for tag, _ in word.readings]
    return {case for field in fields if field[0] in ("subst", "ger") and len(field) > 2 for case in field[2].split(".")}


def _nominatives(word: Word) -> Iterator[str]:
    """Yield the tags by which a word can be a subject."""
    if word.is_unknown and (word.text[0].isupper() or "-" in word.text or len(word.text) == 1):
        yield "ign"
    for tag, _ in word.readings:
        fields = tag.split(":")
        is_noun = fields[0] in ("subst", "num") or (fields[0] == "ger" and fields[1] == "sg")
        if is_noun and len(fields) > 2 and "nom" in fields[2].split("."):
            yield tag


def _is_only_nominative(word: Word) -> bool:
    cases = _cases(word)
    return bool(cases) and not cases & {"acc", "gen"}


def _agrees(tag: str, verb: Word, words: Sequence[Word]) -> bool:
    if tag == "ign":
        return True
    kind, number = tag.split(":")[:2]
    verb_tags = [each.split(":") for each, _ in verb.readings if each.split(":")[0] in _FINITE]
    numbers = {fields[1] for fields in verb_tags if len(fields) > 1}
    if kind == "num":
        return "sg" in numbers or "congr" in tag
    if "pl" in numbers and "sg" not in numbers and number == "sg":
        return any(word.lower in ("i", "oraz", "a") for word in words)
    if not numbers & set(number.split(".")):
        return False
    genders = {gender for fields in verb_tags if fields[0] == "praet" for gender in fields[2].split(".")}
    own = set(tag.split(":")[3].split(".")) if len(tag.split(":")) > 3 else set()
    return not genders or bool(genders & own)


def _is_governed(words: Sequence[Word], at: int) -> bool:
    """Return whether a preposition stands before a word, with nothing but adjectives and numbers between."""
    for n in range(at - 1, max(at - 5, -1), -1):
        kinds = words[n].kinds
        if "prep" in kinds and words[n].lower not in ("to",):
            return True
        if not kinds & {"adj", "ppas", "pact", "num", "adv", "adja"} and not words[n].text[0].isdigit():
            return False
    return False
