"""Make segments of spoken words: cut at the ends of sentences, else where people pause and clauses end.

A segment fits two lines and stays no longer on the screen than the guides allow; very short sentences share one. Among
all ways to cut a long sentence dynamic programming finds the best.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from math import inf

from dwuglos.formats.whisper import extra_of
from dwuglos.language.sentence_ends import clause_weight, sentence_ends
from dwuglos.layout import LIMIT, LINES
from dwuglos.layout.sizes import size_of
from dwuglos.recognisers.base import Word
from dwuglos.talk.transcript import NewSegment

LONGEST = 7_000
"""Milliseconds of a segment on the screen (Netflix, TED)."""
SHORTEST = 833
"""Milliseconds of a segment on the screen, where the next one leaves room (Netflix)."""
BREATH = 800
"""Milliseconds of silence from which on a segment should rather end."""
SHORT = 1_200
"""Milliseconds of a sentence that shares a segment with its neighbour."""
NEAR = 500
"""Milliseconds between two sentences that share a segment at most."""

_PIECE = 1.0
"""The cost of a segment: fewer are better."""
_EMPTY = 0.8
"""The cost of a segment without any text in it; of a full one it is nothing."""
_ANYWHERE = 2.0
"""The cost of a cut where no clause ends and nobody pauses."""
_HANGING = 1.0
"""The cost of a cut after a word that belongs to the next one."""
_OVERLONG = 20.0
"""The cost of a segment that stays too long, for each second."""

_WORDS = "a an the of to in on at by for with from as and or but that which who my your his her its our their is are"
_LEADING = frozenset(_WORDS.split())
"""Words that belong to the word after them."""


def segments_of(words: Sequence[Word]) -> list[NewSegment]:
    """Return the segments of words in the order they are spoken; each keeps the times of its words."""
    pieces = [piece for sentence in _sentences(words) for piece in _cut(sentence)]
    made = []
    for n, piece in enumerate(pieces):
        following = pieces[n + 1][0].start if n + 1 < len(pieces) else None
        made.append(_segment(piece, following))
    return made


def _segment(words: Sequence[Word], following: int | None) -> NewSegment:
    start = words[0].start
    end = max(words[-1].end, start + SHORTEST)
    if following is not None:
        end = min(end, following)
    text = " ".join(word.text for word in words)
    return NewSegment(start, max(end, start + 1), text, extra=extra_of(words), timing="aligned")


# Sentences


def _sentences(words: Sequence[Word]) -> Iterator[Sequence[Word]]:
    """Yield the words sentence by sentence, very short ones together with a neighbour."""
    waiting: list[Word] = []
    for sentence in map(list, _single_sentences(words)):
        if waiting and not _go_together(waiting, sentence):
            yield waiting
            waiting = []
        waiting += sentence
    if waiting:
        yield waiting


def _single_sentences(words: Sequence[Word]) -> Iterator[Sequence[Word]]:
    ends = list(accumulate(len(word.text) + 1 for word in words))
    cuts = set(sentence_ends(" ".join(word.text for word in words), "en"))
    # A border is behind the mark or behind the space after it.
    places = [n for n, end in enumerate(ends, 1) if end in cuts or end - 1 in cuts]
    for begin, finish in pairwise(sorted({0, *places, len(words)})):
        yield words[begin:finish]


def _go_together(before: Sequence[Word], after: Sequence[Word]) -> bool:
    if after[0].start - before[-1].end > NEAR or min(_stay(before), _stay(after)) >= SHORT:
        return False
    return _stay([*before, *after]) <= LONGEST and _fits(" ".join(word.text for word in (*before, *after)))


def _stay(words: Sequence[Word]) -> int:
    return words[-1].end - words[0].start


def _fits(text: str) -> bool:
    return len(text) <= LINES * LIMIT + 1 and size_of(text, LIMIT, LINES).lines <= LINES


# Inside a sentence


def _cut(words: Sequence[Word]) -> Iterator[Sequence[Word]]:
    """Yield a sentence in as many pieces as it takes."""
    costs, befores = [0.0], [0]
    for end in range(1, len(words) + 1):
        best, best_begin = inf, end - 1
        for begin in range(end - 1, -1, -1):
            text = " ".join(word.text for word in words[begin:end])
            if end - begin > 1 and not _fits(text):
                break
            cost = costs[begin] + _cost(words, begin, end, len(text))
            if cost < best:
                best, best_begin = cost, begin
        costs.append(best)
        befores.append(best_begin)
    cuts = [len(words)]
    while cuts[-1] > 0:
        cuts.append(befores[cuts[-1]])
    for begin, end in pairwise(reversed(cuts)):
        yield words[begin:end]


def _cost(words: Sequence[Word], begin: int, end: int, length: int) -> float:
    """Return the cost of a piece: of its size, of the silence in it, and of the cut behind it."""
    piece = words[begin:end]
    cost = _PIECE + _EMPTY * (1 - length / (LINES * LIMIT)) ** 2
    cost += _OVERLONG * max(0, _stay(piece) - LONGEST) / 1000
    cost += sum(max(0, after.start - before.end - BREATH) / 500 for before, after in pairwise(piece))
    if end < len(words):
        pause = min(max(words[end].start - words[end - 1].end, 0), BREATH) / BREATH
        weight = max(clause_weight(words[end - 1].text, words[end].text) * 2, pause)
        cost += _ANYWHERE * (1 - min(weight, 1))
        cost += _HANGING * (words[end - 1].text.lower() in _LEADING)
    return cost
