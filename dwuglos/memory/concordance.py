"""Where words have been used before, in English or Polish, each with how it was translated."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

from dwuglos.language.lemmas import forms, readings
from dwuglos.store.units.unit import WORD, Side, Unit, Units, words_of

COUNT = 100
Span = tuple[int, int]


class Use(NamedTuple):
    """A unit in which words were found, and where in that side of it, in characters."""

    unit: Unit
    spans: tuple[Span, ...]


def uses(units: Units, text: str, side: Side, by_lemma: bool = False, count: int = COUNT) -> list[Use]:
    """Return the newest units that have all words of a text on one side.

    With `by_lemma` a Polish word is found in all its forms: “uczenie maszynowe” in “uczenia maszynowego”. Raises
    MemoryFailed.
    """
    words = words_of(text)
    groups = [_forms(word) if by_lemma and side == "target" else (word,) for word in words]
    found = units.with_words(groups, side, count)
    wanted = {form for group in groups for form in group}
    return [Use(unit, tuple(_spans(unit.source if side == "source" else unit.target, wanted))) for unit in found]


def _forms(word: str) -> Sequence[str]:
    """Return the forms of all words that a Polish word may be a form of, in small letters."""
    lemmas = {lemma for tag, lemma in readings(word) if tag != "ign"}
    found = {form.lower() for lemma in lemmas for form, _ in forms(lemma)}
    # A form with a blank or a dash is several words for the index.
    return sorted({word, *(form for form in found if words_of(form) == [form])})


def _spans(text: str, wanted: Set[str]) -> Iterator[Span]:
    return (match.span() for match in WORD.finditer(text) if match.group().lower() in wanted)
