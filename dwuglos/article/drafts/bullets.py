"""Word the bullets of a timeline: what a stretch of a talk says, in a sentence of its own, or else what it is about.

A bullet is a statement that can be printed alone and speaks of the stretch. Where there is none, it is a heading made
of the nouns of the stretch; where there is none of these either, or where the stretch only thanks, greets and sells,
it has no bullet.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from heapq import heappop, heappush, nlargest
from itertools import chain, count, tee
from math import sqrt
from threading import Event

from dwuglos.article.drafts import spoken, telling
from dwuglos.article.drafts.headings import headings
from dwuglos.article.drafts.shortening import LIMIT
from dwuglos.article.drafts.spoken import Sentence
from dwuglos.article.drafts.standing import is_about_video
from dwuglos.article.drafts.statements import statements

_TRIED = 40  # the most central sentences of a stretch, which are tried
_FEWEST = 2  # sentences of a stretch about its subject; and words of a bullet that its talk says more than once
_LIKE = 0.6  # two bullets with a greater likeness say the same


class Bullets:
    """The bullets of one talk, each different from those before."""

    def __init__(self, sentences: Sequence[Sentence], stop: Event) -> None:
        self._rarity = telling.rarity(sentences)
        self._counts = Counter(chain.from_iterable(sentence.words for sentence in sentences))
        self._stop = stop
        self._earlier: list[telling.Vector] = []
        self._turns = count()  # of two statements as good as each other, the one found first comes first

    def of_beginning(self, stretch: Sequence[Sentence], talk: Sequence[Sentence]) -> Sentence | None:
        """Return the bullet of the first stretch; where it has none of its own, the heading of the whole talk."""
        bullet = self.of(stretch)
        if bullet is not None or not stretch:
            return bullet
        weights = {word: self._rarity[word] * sqrt(n) for word, n in self._counts.items()}
        heading = next(self._headings(talk, weights), None)
        if heading is not None:
            self._remember(heading, weights)
            return heading._replace(first=stretch[0].first, last=stretch[-1].last)
        return None

    def of(self, stretch: Sequence[Sentence]) -> Sentence | None:
        """Return the bullet of a stretch of the talk, with the rows that it is drawn from; None when it has none.

        Raises Cancelled.
        """
        telling_ones = [sentence for sentence in stretch if not is_about_video(sentence.text)]
        if len(telling_ones) < min(_FEWEST, len(stretch)) or not telling_ones:
            return None
        here = Counter(chain.from_iterable(sentence.words for sentence in telling_ones))
        weights = {word: self._rarity[word] * sqrt(n / self._counts[word]) for word, n in here.items()}
        first, stated = tee(self._statements(telling_ones, weights))
        telling_first = filter(self._returns, first)
        candidates = chain(telling_first, self._headings(telling_ones, weights), stated)
        bullet = next((each for each in candidates if self._is_new(each, weights)), None)
        if bullet is not None:
            self._remember(bullet, weights)
        return bullet

    def _remember(self, bullet: Sentence, weights: telling.Vector) -> None:
        self._earlier.append(telling.vector(bullet.words, weights))

    def _statements(self, stretch: Sequence[Sentence], weights: telling.Vector) -> Iterator[Sentence]:
        """Yield the statements of a stretch, the best first.

        A sentence is looked at when one of its statements could be the best that is left: the first are often enough.
        """
        vectors = [telling.vector(sentence.words, weights) for sentence in stretch]
        central = dict(enumerate(telling.centrality(vectors, self._stop)))
        found: list[tuple[float, int, int, Sentence]] = []
        for n in nlargest(_TRIED, central, key=central.__getitem__):
            while found and -found[0][0] > central[n]:  # no quality is greater than 1
                yield heappop(found)[-1]
            for text in statements(stretch[n].text):
                words = tuple(word for word in spoken.telling_words(text) if word in weights)
                if len(text) <= LIMIT and len(words) > _FEWEST:
                    statement = stretch[n]._replace(text=text, words=words)
                    score = central[n] * telling.quality(statement)
                    heappush(found, (-score, statement.first, next(self._turns), statement))
        while found:
            yield heappop(found)[-1]

    def _returns(self, statement: Sentence) -> bool:
        """Return whether a statement speaks of what the talk returns to."""
        return sum(self._counts[word] > 1 for word in statement.words) >= _FEWEST

    def _headings(self, stretch: Sequence[Sentence], weights: telling.Vector) -> Iterator[Sentence]:
        first, last = stretch[0], stretch[-1]
        for text in headings([sentence.text for sentence in stretch], weights):
            if len(text) <= LIMIT:
                words = tuple(word for word in spoken.telling_words(text) if word in weights)
                yield Sentence(text, first.first, last.last, words)

    def _is_new(self, bullet: Sentence, weights: telling.Vector) -> bool:
        own = telling.vector(bullet.words, weights)
        return all(telling.likeness(own, other) <= _LIKE and not own.keys() <= other.keys() for other in self._earlier)
