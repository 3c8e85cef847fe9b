"""The forms of English words, as far as they follow rules: plurals, -ed, -ing; and expressions found in all of them.

Forms are made rather than words cut to stems: “universe” and “university” have one stem, but no form in common.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import product
from typing import NamedTuple

TOKEN = re.compile(r"[^\W\d_]+|\d+")
"""A word or a number; of “GPT-4”, “GPT 4” and “GPT4” the same two."""
_GAP = re.compile(r"[\s\0\-\u2010\u2011\u2013'’]*")
"""What may stand between the words of an expression: spaces, tags (see `checks.parts.texts.bare`), hyphens."""
_POSSESSIVE = re.compile(r"['’]s\b", re.IGNORECASE)
_PLAIN = re.compile(r"[\w\s\-\u2010\u2011\u2013'’]*")
_SHORTEST_INFLECTED = 3
"""Letters of the shortest words of which there are -ed and -ing."""
_SHORTEST_JOINED = 3
"""Letters of the shortest words that are also written as one with their neighbour: “data set”, “dataset”."""

KEY = 3
"""Letters of a second word by which expressions with the same first are told apart; all its forms have them."""
Key = tuple[str, str]
"""A word, and how the next one begins; nothing where there need not be one."""

_PLURALS = {
    "calf": "calves",
    "child": "children",
    "corpus": "corpora",
    "elf": "elves",
    "foot": "feet",
    "genus": "genera",
    "goose": "geese",
    "half": "halves",
    "knife": "knives",
    "leaf": "leaves",
    "life": "lives",
    "loaf": "loaves",
    "louse": "lice",
    "man": "men",
    "mouse": "mice",
    "ox": "oxen",
    "person": "people",
    "self": "selves",
    "shelf": "shelves",
    "thief": "thieves",
    "tooth": "teeth",
    "wife": "wives",
    "wolf": "wolves",
}
_LEARNED = (
    ("is", "es"),
    ("ix", "ices"),
    ("ex", "ices"),
    ("us", "i"),
    ("hedron", "hedra"),
    ("menon", "mena"),
    ("terion", "teria"),
    ("maton", "mata"),
    ("um", "a"),
    ("hema", "hemata"),
    ("mma", "mmata"),
    ("igma", "igmata"),
    *((f"{end}a", f"{end}ae") for end in ("ul", "enn", "nov", "rv", "ebr")),
    ("eau", "eaux"),
    ("man", "men"),
    ("iz", "izzes"),
)
"""Endings of words from Latin, Greek and French, and of some English ones, with those of their plurals."""
_NO_PLURAL = re.compile("(?:ss|us|is|ics|news|series|species|means|lens)$|^.{1,3}$")
"""What ends like a plural and is none, or none that has another meaning without the ending: *news*, *new*."""


class Forms(NamedTuple):
    """The forms of a word in small letters: those of a noun, and those in -ed and -ing."""

    nouns: frozenset[str]
    verbs: frozenset[str]


@lru_cache(20_000)
def forms_of(word: str) -> Forms:
    """Return the forms of a word, itself among them."""
    lower = word.lower()
    if not lower.isalpha() or word.isupper():
        return Forms(frozenset((lower, f"{lower}s") if lower.isalpha() else (lower,)), frozenset())
    singulars = () if _is_name(word) else _singulars(lower)
    return Forms(frozenset({lower, *_plurals(lower), *singulars}), frozenset(_verb_forms(lower)))


def _is_name(word: str) -> bool:
    """Return whether a word may be a name, which is no plural: *Williams* is not *William*."""
    return word[:1].isupper()


def _singulars(word: str) -> Iterator[str]:
    """Yield what a word may be the plural of: a glossary has *training sets*, a text *training set*."""
    if _NO_PLURAL.search(word):
        return
    yield from (singular for singular, plural in _PLURALS.items() if plural == word)
    endings = (
        ("dice", "die"),
        ("ies", "y"),
        ("es", ""),
        ("s", ""),
        *((plural, singular) for singular, plural in _LEARNED),
    )
    for plural, singular in endings:
        base = word.removesuffix(plural) + singular
        if word.endswith(plural) and word in _plurals(base):
            yield base


def _plurals(word: str) -> Iterator[str]:
    if word in _PLURALS:
        yield _PLURALS[word]
        return
    yield f"{word}s"
    if word == "die":
        yield "dice"
    if word.endswith(("s", "x", "z", "ch", "sh", "o")):
        yield f"{word}es"
    if word.endswith("y"):
        yield f"{word[:-1]}ies"
    for singular, plural in _LEARNED:
        if word.endswith(singular) and len(word) > len(singular) + 1:
            yield word.removesuffix(singular) + plural


def _verb_forms(word: str) -> Iterator[str]:
    if len(word) < _SHORTEST_INFLECTED or word.endswith(("ing", "ed")):
        return
    base = word.removesuffix("e")
    yield from (f"{base}ed", f"{base}ing")
    if word.endswith("ee"):
        yield from (f"{word}d", f"{word}ing")
    if word.endswith("ie"):
        yield f"{word[:-2]}ying"
    if word.endswith("y"):
        yield from (f"{word[:-1]}ied", f"{word}ing")
    if re.search("[^aeiou][aeiou][^aeiouwxy]$", word):
        yield from (f"{word}{word[-1]}ed", f"{word}{word[-1]}ing")


class Place(NamedTuple):
    """Where an expression stands; `is_verb` when a word of it is there in -ed or -ing, as only verbs are."""

    begin: int
    end: int
    is_verb: bool = False


class Tokens:
    """The words and numbers of a text, divided once for all expressions."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found = list(TOKEN.finditer(text))
        self.lower = [token[0].lower() for token in self.found]

    def joined(self, first: int) -> str:
        """Return a word and the next as one, where they may be one as well; nothing where there are no two."""
        two = self.lower[first : first + 2]
        return "".join(two) if len(two) == 2 and min(map(len, two)) >= _SHORTEST_JOINED else ""

    def keys(self, place: int) -> Iterator[Key]:
        """Yield a word alone, as one with the next, and with how the next begins."""
        word = self.lower[place]
        yield word, ""
        if joined := self.joined(place):
            yield joined, ""
        if place + 1 < len(self.lower):
            yield word, self.lower[place + 1][:KEY]

    def is_whole(self, first: int, last: int) -> bool:
        """Return whether nothing but gaps stands between tokens, and no word goes on before or after them."""
        begin, end = self.found[first].start(), self.found[last].end()
        if (begin and _is_word(self.text[begin - 1])) or (end < len(self.text) and _is_word(self.text[end])):
            return False
        return all(
            _GAP.fullmatch(self.text, self.found[n].end(), self.found[n + 1].start()) for n in range(first, last)
        )

    def end(self, last: int) -> int:
        """Return where a token ends, with the mark of a possessive."""
        end = self.found[last].end()
        possessive = _POSSESSIVE.match(self.text, end)
        return possessive.end() if possessive else end


def _is_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


class Expression:
    """An English expression, ready to be looked for: its words in all their forms, hyphens and spaces alike.

    One in capitals is found in capitals only: IT is not “it”. One with other signs, such as C++, is found as it is.
    """

    def __init__(self, english: str) -> None:
        self.words = TOKEN.findall(english)
        self._forms = [forms_of(word) for word in self.words]
        self._is_upper = english.isupper() and len(english) > 1
        self._literal = None if self.words and _PLAIN.fullmatch(english) else _literal(english)
        joined = (form for form, _ in self._joined())
        self.beginnings = frozenset().union(*self._forms[0], joined) if self.words else frozenset[str]()
        """The words, in small letters, one of which begins it wherever it stands; none if anything may."""

    def _joined(self) -> Iterator[tuple[str, bool]]:
        """Yield the forms of two words written as one, each with whether a verb is in it."""
        if len(self.words) == 2 and min(map(len, self.words)) >= _SHORTEST_JOINED and not self._is_upper:
            first = self.words[0].lower()
            for is_verb, forms in enumerate(self._forms[1]):
                yield from ((first + form, bool(is_verb)) for form in forms)

    def keys(self) -> Iterator[Key]:
        """Yield what is where it stands, as `Tokens.keys` has it; nothing if it may stand anywhere."""
        if not self.words:
            return
        seconds = {form[:KEY] for form in frozenset().union(*self._forms[1])} if len(self.words) > 1 else {""}
        yield from product(frozenset().union(*self._forms[0]), seconds)
        yield from ((form, "") for form, _ in self._joined())

    def places(self, tokens: Tokens, candidates: Iterable[int] | None = None) -> Iterator[Place]:
        """Yield where it stands in a text; `candidates` are the tokens it may begin with."""
        if self._literal is not None:
            yield from (Place(*match.span()) for match in self._literal.finditer(tokens.text))
            return
        for first in range(len(tokens.found)) if candidates is None else candidates:
            place = self._place_at(tokens, first)
            if place is not None:
                yield place

    def _place_at(self, tokens: Tokens, first: int) -> Place | None:
        last = first + len(self.words) - 1
        is_verb = self._are_forms(tokens, first, last)
        if is_verb is None and len(self.words) > 1:
            last = first
            is_verb = next((verb for form, verb in self._joined() if form == tokens.lower[first]), None)
        elif is_verb is None and tokens.joined(first):
            last = first + 1
            is_verb = self._is_verb(tokens.joined(first), self._forms[0])
        if is_verb is None or not tokens.is_whole(first, last):
            return None
        return Place(tokens.found[first].start(), tokens.end(last), is_verb)

    def _are_forms(self, tokens: Tokens, first: int, last: int) -> bool | None:
        """Return whether tokens are the words with a form of a verb among them; None when they are other words."""
        if last >= len(tokens.found):
            return None
        is_verb = False
        for place, forms in enumerate(self._forms):
            word = tokens.lower[first + place]
            if self._is_upper and not tokens.found[first + place][0].startswith(self.words[place]):
                return None
            of_word = self._is_verb(word, forms)
            if of_word is None:
                return None
            is_verb = is_verb or of_word
        return is_verb

    @staticmethod
    def _is_verb(word: str, forms: Forms) -> bool | None:
        if word in forms.nouns:
            return False
        return True if word in forms.verbs else None


def _literal(english: str) -> re.Pattern[str]:
    words = r"\s+".join(map(re.escape, english.split()))
    return re.compile(rf"(?<!\w){words}(?!\w)", 0 if english.isupper() else re.IGNORECASE)


@lru_cache(20_000)
def expression_of(english: str) -> Expression:
    """Return an expression, ready to be looked for."""
    return Expression(english)
