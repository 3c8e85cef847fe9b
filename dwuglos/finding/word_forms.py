"""Words in any of their forms: a pattern for the forms of Polish words, and English words by their stems."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from dwuglos.finding.folding import Folding, Span
from dwuglos.language import lemmas

_CLASSES = (
    ("subst", "depr"),
    ("adj", "adja", "adjp", "adjc"),
    ("fin", "praet", "inf", "imps", "impt", "bedzie", "pcon", "pant", "winien"),
)
"""Classes of Morfeusz whose forms are those of one word to a reader; others are each for themselves."""
_PERSONS = {
    "ł": ("em", "eś"),
    "n": ("em", "eś"),
    "a": ("m", "ś"),
    "o": ("m", "ś"),
    "i": ("śmy", "ście"),
    "y": ("śmy", "ście"),
}
"""What follows a past form of a verb, by its last letter, to say whose it is: “zrobił” is also “zrobiłem”."""
_CONDITIONAL = {"i": ("by", "byśmy", "byście"), "y": ("by", "byśmy", "byście")}
_INFLECTED = re.compile(r"(.*?)([^\W\d_]+)([\W\d_]*)", re.DOTALL)
"""The part of what is written without a space that is inflected, between the rest: its last letters."""
_ENGLISH_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_BEGINNING = 4
"""Letters at the beginning of a form that a text is looked through for, before its words are compared."""


class WordForms(NamedTuple):
    """What finds some words one after another, each in any of its forms."""

    beginnings: tuple[tuple[str, ...], ...]
    """Of each word, what its forms begin with: of each, a text with the words has at least one."""
    pattern: re.Pattern[str]
    stems: tuple[str, ...] = ()
    """The stems that the words of a match have to have, where the pattern alone does not say it."""

    def spans(self, text: str) -> Iterator[Span]:
        """Find the words in a folded text."""
        for beginnings in self.beginnings:
            if not any(beginning in text for beginning in beginnings):
                return
        at = 0
        while (match := self.pattern.search(text, at)) is not None:
            if self.stems and tuple(map(_stem, _ENGLISH_WORD.findall(match[0]))) != self.stems:
                at = match.start() + 1
            else:
                yield match.span()
                at = match.end()


def polish(text: str, folding: Folding) -> WordForms:
    """Return what finds the Polish words of `text` in all forms of the words they can be forms of."""
    words = [sorted({folding.fold(form) for form in _forms(word)}, key=len, reverse=True) for word in text.split()]
    alternatives = ["(?:" + "|".join(map(re.escape, forms)) + ")" for forms in words]
    return WordForms(
        tuple(_shortest({form[:_BEGINNING] for form in forms}) for forms in words),
        re.compile(r"(?<!\w)" + r"\s+".join(alternatives) + r"(?!\w)"),
    )


def _shortest(beginnings: Iterable[str]) -> tuple[str, ...]:
    """Leave out what begins as another one does."""
    kept: list[str] = []
    for each in sorted(beginnings, key=len):
        if not each.startswith(tuple(kept)):
            kept.append(each)
    return tuple(kept)


def _forms(word: str) -> set[str]:
    parts = _INFLECTED.fullmatch(word)
    if parts is None:
        return {word}
    before, inflected, after = parts.groups()
    found = {inflected}
    for written in {inflected, inflected.lower()}:
        for tag, lemma in lemmas.readings(written):
            found |= _forms_of(lemma, tag.partition(":")[0], written)
    return {f"{before}{form}{after}" for form in found}


def _forms_of(lemma: str, kind: str, written: str) -> set[str]:
    """Return the forms of a word; none where what is written is not one of them, but only has a piece that is."""
    alike = next((kinds for kinds in _CLASSES if kind in kinds), (kind,))
    found = set()
    for form, tag in lemmas.forms(lemma):
        if (other := tag.partition(":")[0]) in alike:
            found.add(form)
            if other in ("praet", "winien"):
                found.update(form + person for person in _PERSONS.get(form[-1], ()))
            if other == "praet":
                found.update(form + person for person in _CONDITIONAL.get(form[-1], ("by", "bym", "byś")))
    return found if written.lower() in map(str.lower, found) else set()


def english(text: str, folding: Folding) -> WordForms:
    """Return what finds the English words of `text` in all forms that have the same stem."""
    words = [folding.fold(word) for word in text.split()]
    if not all(map(_ENGLISH_WORD.fullmatch, words)):
        beginnings = tuple((word,) for word in words)
        return WordForms(beginnings, re.compile(r"(?<!\w)" + r"\s+".join(map(re.escape, words)) + r"(?!\w)"))
    stems = tuple(map(_stem, words))
    roots = [_shared(word, stem) or word for word, stem in zip(words, stems, strict=True)]
    # A stem may end in another letter than its words do: “happi” is that of “happy”
    roots = [root[:-1] if len(root) > 3 and root[-1] in "iy" else root for root in roots]
    pieces = [re.escape(root) + r"[^\W\d_]*(?:['’][^\W\d_]+)?" for root in roots]
    pattern = re.compile(r"(?<!\w)" + r"\s+".join(pieces) + r"(?!\w)")
    return WordForms(tuple((root,) for root in roots), pattern, stems)


def _shared(word: str, stem: str) -> str:
    """Return what both begin with."""
    return word[: next((n for n, pair in enumerate(zip(word, stem, strict=False)) if len(set(pair)) > 1), len(stem))]


def _stem(word: str) -> str:
    return lemmas.stem(word.lower())
