"""Expressions as a glossary has them, from how they stand in texts: the singular, and in Polish the nominative."""

from __future__ import annotations

from dwuglos.language.polish_phrases import phrases

_ALIKE = 2
"""Letters at the beginning of a word that its base form has as well."""
_ENDINGS = (
    *(("ies", "y"), ("sses", "ss"), ("yses", "ysis"), ("theses", "thesis"), ("rices", "rix"), ("dices", "dex")),
    *(("tices", "tex"), ("xes", "x"), ("shes", "sh"), ("ches", "ch"), ("oes", "o"), ("s", "")),
)
"""How plurals end, and the singular instead; the first that fits is the one."""
_NO_RULE = {"caches": "cache", "niches": "niche"}
_NO_PLURALS = frozenset(
    ("news", "series", "species", "statistics", "mathematics", "physics", "bias", "lens", "gas", "canvas", "chaos")
)


def english_base(text: str) -> str:
    """Return an English expression with its last word in the singular, where it is a plural that follows a rule."""
    before, space, last = text.rpartition(" ")
    return f"{before}{space}{_singular(last)}"


def _singular(word: str) -> str:
    if word in _NO_RULE:
        return _NO_RULE[word]
    if word in _NO_PLURALS or not word.islower() or word.endswith(("ss", "us", "is")):
        return word
    for plural, singular in _ENDINGS:
        if word.endswith(plural) and len(word) > len(plural) + 1:
            return word.removesuffix(plural) + singular
    return word


def polish_base(text: str) -> str:
    """Return a Polish noun phrase in its base form; what is no phrase, or has several such forms, stays as it is."""
    words = text.lower().split()
    found = {each for each in phrases(text) if _is_of(each.lower().split(), words)}
    return found.pop() if len(found) == 1 else text


def _is_of(base: list[str], words: list[str]) -> bool:
    return len(base) == len(words) and all(
        one[:_ALIKE] == other[:_ALIKE] and one.isalpha() for one, other in zip(base, words, strict=True)
    )
