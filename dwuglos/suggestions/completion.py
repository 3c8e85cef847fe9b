"""Completing what is typed: expressions that begin with the last letters, the ones nearest to the segment first."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from dwuglos.language.prepositions import cases_after
from dwuglos.language.words import WORD

if TYPE_CHECKING:
    from dwuglos.language.word_tags import Case, Place

LEAST = 3
"""Letters after which something is offered by itself; two more follow than are typed."""
MOST = 5
"""Completions that are offered at once."""
_GAIN = 2
"""Letters that a completion saves at least."""
_SHORTEST = 5
"""Letters of the shortest word that is worth offering."""
LONGEST = 60
"""Characters of the longest expression that is offered."""
_TAIL = re.compile(r"(?:[^\W\d_]|[-’'](?=[^\W\d_]))+$")


def words_of(texts: Iterable[str]) -> Counter[str]:
    """Return the words of texts that are long enough to be offered, with how often they occur."""
    return Counter(word for text in texts for word in WORD.findall(text) if _SHORTEST <= len(word) <= LONGEST)


def beginning_of(before: str, after: str) -> str:
    """Return the beginning of a word that stands before the cursor; empty where it stands in no word's end."""
    match = _TAIL.search(before)
    if match is None or WORD.match(after):
        return ""
    return match[0]


class TermForm(NamedTuple):
    """A form of a term, and where it can stand; the case and the number of the term itself are among all of them."""

    term: str
    text: str
    place: Place


class Completions:
    """What may be offered for one segment. Expressions come with the nearest first, words of the talk after them.

    Other forms of terms are offered before all of them in a case that the preposition asks for, and where the term
    itself does not begin so.
    """

    def __init__(self, expressions: Sequence[str], words: Counter[str], forms: Sequence[TermForm] = ()) -> None:
        self._forms = forms
        self._cases: dict[str, set[Case]] = defaultdict(set)
        self._others = {form.text: form.term.casefold() for form in forms if form.text != form.term}
        for form in forms:
            self._cases[form.text].add(form.place.case)
        ranked = [each for each in (*expressions, *self._others) if _GAIN < len(each) <= LONGEST]
        ranked += [word for word, _ in words.most_common()]
        rows = {each: rank for rank, each in reversed(list(enumerate(ranked)))}
        self._rows = sorted((each.casefold(), rank, each) for each, rank in rows.items())

    def __bool__(self) -> bool:
        return bool(self._rows)

    def of(self, beginning: str, least: int | None = None, before: str = "") -> list[str]:
        """Return what a beginning may be completed to, with the letters that are typed as they are typed.

        `before` is the text before it.
        """
        if len(beginning) < (LEAST if least is None else least):
            return []
        start = beginning.casefold()
        at = bisect_left(self._rows, (start,))
        wanted = cases_after(before)
        found: list[tuple[bool, int, str]] = []
        while at < len(self._rows) and self._rows[at][0].startswith(start):
            _, rank, text = self._rows[at]
            is_odd = self._cases.get(text, set()).isdisjoint(wanted)
            is_out = is_odd and self._others.get(text, "").startswith(start)
            if len(text) >= len(beginning) + _GAIN and not is_out:
                found.append((is_odd, rank, _as_typed(beginning, text)))
            at += 1
        found.sort()
        return list(dict.fromkeys(text for _, _, text in found))[:MOST]

    def fitting(self, term: str, before: str) -> str:
        """Return a term in the case that the preposition before it asks for, as it is where that cannot be told."""
        wanted = cases_after(before)
        own = [form for form in self._forms if form.term == term]
        if len(wanted) != 1 or not own:
            return term
        numbers = [form.place.number for form in own if form.text == term]
        return next((form.text for form in own if form.place[:2] == (numbers[0], wanted[0])), term) if numbers else term


def _as_typed(beginning: str, text: str) -> str:
    """Return a completion that goes on from the letters as they are typed, capitals too."""
    if len(beginning) > 1 and beginning.isupper():
        return beginning + text[len(beginning) :].upper()
    return beginning + text[len(beginning) :]
