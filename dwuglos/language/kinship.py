"""Signs that a Polish sentence translates an English one: numbers, names, related and common words, a question."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from math import log

from dwuglos.language.equivalents import entries

_WORD = re.compile(r"[^\W\d_]{2,40}|\d{1,12}(?:[.,]\d{1,12}){0,4}")
_ENGLISH_WORD = re.compile(r"[a-z]{1,30}(?:'t)?")
_ENDINGS = ("", "s", "ed", "ing", "d", "ly")
_SPELLINGS = (("ph", "f"), ("th", "t"), ("qu", "kw"), ("x", "ks"), ("v", "w"), ("c", "k"), ("y", "i"), ("ł", "l"))
"""English spellings and what became of them in Polish words of the same origin."""
_ROOT = 4
"""Letters that words of the same origin share at least."""
_ANYWHERE = 2
"""Letters of Polish words that stand in any sentence: to, na and do do not tell one from another."""
_SHARE = 0.8
"""How much a common root counts: roots of one sentence do not come independently."""
_STRONGEST = 6.0
_QUESTION = 2.0


class Kinship:
    """How much some English texts have in common with a Polish sentence."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._asks = [_asks(text) for text in texts]
        self._roots = [frozenset((*_roots(text), *_translated_roots(text))) for text in texts]
        often = Counter(root for roots in self._roots for root in roots)
        self._weights = {root: min(_STRONGEST, log((len(texts) + 1) / n)) for root, n in often.items()}

    def evidence(self, sentence: str, indices: range) -> list[float]:
        """Return how much speaks for `sentence` translating each of these texts: logarithms of likelihoods."""
        roots, asks = frozenset(_roots(sentence)), _asks(sentence)
        return [
            _SHARE * sum(self._weights[root] for root in self._roots[index] & roots)
            - _QUESTION * (self._asks[index] != asks)
            for index in indices
        ]


def _asks(text: str) -> bool:
    return "?" in text[-3:]


def _roots(text: str) -> Iterator[str]:
    return (_root(word) for word in _WORD.findall(text))


@lru_cache(20_000)
def _root(word: str) -> str:
    """Return what a word shares with its relatives; short words and numbers whole."""
    if word[0].isdigit():
        return word.replace(",", ".")
    letters = unicodedata.normalize("NFD", word.lower())
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    for english, polish in _SPELLINGS:
        plain = plain.replace(english, polish)
    return plain[:_ROOT] if len(plain) >= _ROOT else f"={word.lower()}"


def _translated_roots(text: str) -> Iterator[str]:
    translations = _translations()
    for word in _ENGLISH_WORD.findall(text.lower()):
        found = next((translations[form] for form in map(word.removesuffix, _ENDINGS) if form in translations), ())
        yield from found


@cache
def _translations() -> dict[str, tuple[str, ...]]:
    """Return the Polish roots of common English words; beginnings shorter than a root tell too little to be one."""
    return {english: tuple(filter(None, map(_translated_root, polish))) for english, polish in entries().items()}


def _translated_root(polish: str) -> str:
    word = polish.rstrip("*")
    if len(word) <= _ANYWHERE or (word != polish and len(word) < _ROOT):
        return ""
    return _root(word)
