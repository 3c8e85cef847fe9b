"""Evidence that a Polish sentence translates an English text: numbers, names, roots and common words that both have.

The rarer a root is among the texts, the more it counts when both have it: by the logarithm of its inverse frequency.
"""

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
"""English spellings, and the spellings that Polish words of the same origin have instead."""
_ROOT = 4
"""Letters at the beginning by which words of the same origin are recognised."""
_ANYWHERE = 2
"""Letters of Polish words that may stand in any sentence, such as to, na and do: they are no evidence."""
_SHARE = 0.8
"""The share of a root's weight that counts: the roots of one sentence are not independent of each other."""
_STRONGEST = 6.0
"""The most that one root counts, however rare it is."""
_QUESTION = 2.0
"""Subtracted when only one of both is a question."""


class Kinship:
    """English texts, which can be compared with Polish sentences."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._questions = [_is_question(text) for text in texts]
        self._roots = [frozenset((*_roots(text), *_translated_roots(text))) for text in texts]
        counts = Counter(root for roots in self._roots for root in roots)
        self._weights = {root: min(_STRONGEST, log((len(texts) + 1) / n)) for root, n in counts.items()}

    def evidence(self, sentence: str, indices: range) -> list[float]:
        """Return for each text in `indices` the evidence that `sentence` translates it, as a log-likelihood ratio."""
        roots, is_question = frozenset(_roots(sentence)), _is_question(sentence)
        return [
            _SHARE * sum(self._weights[root] for root in self._roots[index] & roots)
            - _QUESTION * (self._questions[index] != is_question)
            for index in indices
        ]


def _is_question(text: str) -> bool:
    return "?" in text[-3:]


def _roots(text: str) -> Iterator[str]:
    return (_root(word) for word in _WORD.findall(text))


@lru_cache(20_000)
def _root(word: str) -> str:
    """Return the beginning that a word shares with its relatives; a short word or a number is returned whole."""
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
        yield from next((translations[form] for form in map(word.removesuffix, _ENDINGS) if form in translations), ())


@cache
def _translations() -> dict[str, tuple[str, ...]]:
    """Return the Polish roots of common English words; a beginning shorter than a root is left out: it says little."""
    return {english: tuple(filter(None, map(_translated_root, polish))) for english, polish in entries().items()}


def _translated_root(polish: str) -> str:
    word = polish.rstrip("*")
    if len(word) <= _ANYWHERE or (word != polish and len(word) < _ROOT):
        return ""
    return _root(word)
