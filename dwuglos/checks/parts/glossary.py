"""Terms of a glossary in sentences: English by its words, Polish by the base forms of its words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache

from dwuglos.checks.parts.texts import WORD
from dwuglos.language.lemmas import readings
from dwuglos.language.terms import Term, pattern_of

_BEGINNING = 3
"""Letters by which terms are looked up: plurals have the same."""
_STEM = 5
"""Letters in common by which a word that the dictionary does not have is recognised in another form."""


class Glossary:
    """The terms of a glossary, which may have many thousand, ready to be looked for."""

    def __init__(self, terms: Sequence[Term]) -> None:
        self._by_beginning: dict[str, list[Term]] = defaultdict(list)
        for term in terms:
            self._by_beginning[term.english.lower()[:_BEGINNING]].append(term)

    def occurring(self, text: str) -> list[tuple[Term, tuple[int, int]]]:
        """Return the terms in an English text with their first places, the longest first; none inside a longer one."""
        lower = text.lower()
        beginnings = {lower[word.start() :][:_BEGINNING] for word in WORD.finditer(lower)}
        candidates = {term for beginning in beginnings for term in self._by_beginning.get(beginning, ())}
        found: list[tuple[Term, tuple[int, int]]] = []
        for term in sorted(candidates, key=lambda term: (-len(term.english), term)):
            match = pattern_of(term.english).search(text)
            if match is not None and not any(_within(match.span(), span) for _, span in found):
                found.append((term, match.span()))
        return found


def _within(span: tuple[int, int], other: tuple[int, int]) -> bool:
    return span != other and other[0] <= span[0] and span[1] <= other[1]


def places_of(phrase: str, text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of a Polish phrase in a text, in whatever forms its words stand there, one after the other."""
    wanted = [word[0] for word in WORD.finditer(phrase)]
    words = list(WORD.finditer(text))
    for n in range(len(words) - len(wanted) + 1 if wanted else 0):
        stretch = words[n : n + len(wanted)]
        if all(_is_form(word[0], want) for word, want in zip(stretch, wanted, strict=True)):
            yield stretch[0].start(), stretch[-1].end()


def has_all(phrase: str, text: str) -> bool:
    """Return whether a text has all words of a Polish phrase, in whatever forms and wherever they stand."""
    words = WORD.findall(text)
    return all(any(_is_form(word, wanted) for word in words) for wanted in WORD.findall(phrase))


@lru_cache(100_000)
def _is_form(word: str, wanted: str) -> bool:
    """Return whether two Polish words are forms of one word."""
    if word.lower() == wanted.lower():
        return True
    if _lemmas(word) & _lemmas(wanted):
        return True
    if not (_is_unknown(word) or _is_unknown(wanted)):
        return False
    stem = max(_STEM, len(wanted) - 2)
    return len(wanted) >= _STEM - 1 and word.lower()[:stem].startswith(wanted.lower()[: min(stem, len(wanted) - 1)])


@lru_cache(50_000)
def _lemmas(word: str) -> frozenset[str]:
    forms = {word, word.lower()}
    return frozenset(lemma.lower() for form in forms for tag, lemma in readings(form) if tag != "ign")


def _is_unknown(word: str) -> bool:
    return not _lemmas(word)
