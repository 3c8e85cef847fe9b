"""Terms that a talk may need: its frequent noun phrases without an entry in the glossary, and how they were translated.

What translates a phrase is told by which Polish noun phrases stand in the sentences that have it, and not in others
(Dice's coefficient), in this talk and in the translation memory.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from dwuglos.language import english_phrases, polish_phrases
from dwuglos.language.english_phrases import Key, Phrase
from dwuglos.language.running_words import running_words
from dwuglos.language.word_tags import readings
from dwuglos.memory.concordance import uses
from dwuglos.sentences.runs import runs
from dwuglos.talk.states import CONFIRMED
from dwuglos.talk.transcript import Segment

if TYPE_CHECKING:
    from dwuglos.store.units.unit import Units

Memory = Callable[[str], Iterable[tuple[str, str]]]
"""Gives the sentences, English and Polish, that have an English phrase."""
MOST = 100
"""Terms that are proposed for one talk."""
_VARIANTS = 5
_MOST_IN_MEMORY = 30
"""Sentences of the memory that are looked at for one phrase."""
_LEAST_DICE, _LEAST_DICE_OF_FEW = 0.3, 0.45
"""How much a Polish phrase has to go with the English one to count as its translation; in few sentences more."""
_FEW = 4
_LEAST_SHARE = 0.34
"""Of the sentences with a Polish phrase, those that have to have the English one."""
_SHORTER = 0.85
"""A phrase of as many words as the English one is preferred to a part of it that is hardly nearer."""


class Variant(NamedTuple):
    """A way in which a phrase was translated."""

    polish: str
    uses: int
    """Sentences of the talk that have it where they have the phrase."""
    confirmed: int
    """Of those, the ones that a person has confirmed."""
    in_memory: int = 0
    """Sentences of the memory likewise."""


class ProposedTerm(NamedTuple):
    """A noun phrase of a talk that has no entry in the glossary."""

    english: str
    uses: int
    segments: tuple[int, ...]
    """The ids of the segments where a sentence with it begins."""
    variants: tuple[Variant, ...]
    """How it was translated, the most frequent first."""


class Pair(NamedTuple):
    """A sentence in both languages; one from the memory has no segment."""

    english: str
    polish: str
    segment: int | None
    is_confirmed: bool


def proposed_terms(
    segments: Sequence[Segment],
    has_entry: Callable[[str], bool],
    memory: Memory = lambda _: (),
    least: int = 3,
    is_given_up: Callable[[], bool] = lambda: False,
) -> list[ProposedTerm]:
    """Return the terms that a talk may need, the weightiest first.

    `has_entry` says of an English phrase that the glossary has it; `memory` gives sentences of other talks with it.
    """
    pairs = pairs_of(segments)
    found = english_phrases.phrases([pair.english for pair in pairs], least)
    wanted = [each for each in found if not has_entry(each.text)][:MOST]
    beside = _beside(wanted, memory, is_given_up)
    translations = _Translations([*pairs, *beside])
    proposed = []
    for phrase in wanted:
        if is_given_up():
            break
        ids = tuple(id for n in phrase.sentences if (id := pairs[n].segment) is not None)
        proposed.append(ProposedTerm(phrase.text, phrase.uses, ids, translations.of(phrase)))
    return proposed


def pairs_of(segments: Sequence[Segment]) -> list[Pair]:
    """Return the sentences of a talk; a sentence is confirmed where all its segments are."""
    pairs = []
    for run in runs(segments):
        parts = [segments[row] for row in run]
        english, polish = (
            " ".join(" ".join(text.split()) for text in texts if text.strip())
            for texts in (
                [part.source for part in parts],
                [part.target for part in parts],
            )
        )
        pairs.append(Pair(english, polish, parts[0].id, all(part.state in CONFIRMED for part in parts)))
    return pairs


def _beside(wanted: Sequence[Phrase], memory: Memory, is_given_up: Callable[[], bool]) -> list[Pair]:
    """Return the sentences of the memory that have one of the phrases, each once."""
    found: dict[tuple[str, str], None] = {}
    for phrase in wanted:
        if is_given_up():
            break
        found |= dict.fromkeys(memory(phrase.text))
    return [Pair(english, polish, None, True) for english, polish in found]


def memory_of(units: Units, talk: int | None) -> Memory:
    """Return what looks sentences of other talks up that have all words of a phrase. It raises MemoryFailed."""

    def look_up(phrase: str) -> Iterable[tuple[str, str]]:
        found = (use.unit for use in uses(units, phrase, "source", count=_MOST_IN_MEMORY))
        return [(unit.source, unit.target) for unit in found if unit.talk != talk]

    return look_up


def _without_capitals(texts: Sequence[set[str]]) -> list[set[str]]:
    """Return the phrases of texts, with small letters in those words that also stand so: one may begin a sentence."""
    words = {word for phrases in texts for phrase in phrases for word in phrase.split()}
    small = {word: word.lower() for word in words if word != word.lower() and word.lower() in words}
    others = {word: lower for word, lower in small.items() if not readings(word)}
    return [{" ".join(others.get(word, word) for word in phrase.split()) for phrase in phrases} for phrases in texts]


class _Translations:
    """Which Polish phrases stand in which sentences."""

    def __init__(self, pairs: Sequence[Pair]) -> None:
        self._pairs = pairs
        self._stems = [english_phrases.stems(pair.english) for pair in pairs]
        self._polish = _without_capitals(
            [polish_phrases.phrases(pair.polish) if pair.polish else set() for pair in pairs]
        )
        words = (word.form.lower() for pair in pairs for word in running_words([pair.polish]))
        self._forms = Counter(map(polish_phrases.foreign_base, words))
        self._with: dict[str, set[int]] = defaultdict(set)
        for n, phrases in enumerate(self._polish):
            for phrase in phrases:
                self._with[phrase].add(n)

    def of(self, phrase: Phrase) -> tuple[Variant, ...]:
        """Return the translations of a phrase: the nearest first found, each in sentences that the others leave."""
        left = {n for n, stems in enumerate(self._stems) if self._polish[n] and _has(stems, phrase.key)}
        chosen: list[Variant] = []
        whole = set(left)
        while left and len(chosen) < _VARIANTS:
            best = self._best(left, whole, len(phrase.key))
            if best is None:
                break
            there = left & self._with[best]
            chosen.append(self._variant(best, there))
            left -= there
        return tuple(sorted(chosen, key=lambda each: -(each.uses + each.in_memory)))

    def _best(self, left: set[int], whole: set[int], size: int) -> str | None:
        scores = {}
        for candidate in {each for n in left for each in self._polish[n]}:
            there = self._with[candidate]
            common = len(there & left)
            dice = 2 * common / (len(left) + len(there - whole) + common)
            if common > 1 and common >= _LEAST_SHARE * (len(there - whole) + common):
                scores[candidate] = dice * (1 if len(candidate.split()) == min(size, 2) else _SHORTER)
        best = max(sorted(scores), key=lambda each: (scores[each], -len(each)), default=None)
        least = _LEAST_DICE_OF_FEW if len(left) <= _FEW else _LEAST_DICE
        return best if best is not None and scores[best] >= least else None

    def _variant(self, polish: str, there: set[int]) -> Variant:
        pairs = [self._pairs[n] for n in there]
        own = [pair for pair in pairs if pair.segment is not None]
        shown = " ".join(self._base(word) for word in polish.split())
        return Variant(shown, len(own), sum(pair.is_confirmed for pair in own), len(pairs) - len(own))

    def _base(self, word: str) -> str:
        """Return a word as it is shown: of a stem without an entry, the base form that the texts have."""
        if word.lower() in self._forms:
            return word
        feminine = [form for form in (f"{word}ą", f"{word}ę") if form.lower() in self._forms]
        if any(word not in {each.lemma for each in readings(form)} for form in feminine):  # *straż* has *strażą*
            return f"{word}a"
        if readings(word):
            return word
        forms = [word + ending for ending in ("", "a", "o", "e", "y", "i") if (word + ending).lower() in self._forms]
        return max(forms, key=lambda form: self._forms[form.lower()], default=word)


def _has(stems: Sequence[str], key: Key) -> bool:
    return any(tuple(stems[n : n + len(key)]) == key for n in range(len(stems) - len(key) + 1))


def entries(terms: Iterable[str]) -> Callable[[str], bool]:
    """Return what says that one of the English expressions of a glossary is a phrase, in the singular or plural."""
    keys = {tuple(english_phrases.stems(term)) for term in terms}
    return lambda phrase: tuple(english_phrases.stems(phrase)) in keys
