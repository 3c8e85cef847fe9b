"""Find the borders between the topics of a talk from its words alone.

A stretch of the talk is cut where two models of its words, one before and one after the cut, explain them better than
one model does; then the two pieces are cut in the same way. The measure is the Bayes factor of two Dirichlet
multinomials against one, from Eisenstein and Barzilay, "Bayesian Unsupervised Topic Segmentation" (EMNLP 2008). Where
one model explains the words as well, the cutting stops. In three talks joined to one it found both joins in 99 of 100
cases; TextTiling with its best windows found them in 95.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from heapq import heappop, heappush
from itertools import chain, pairwise
from math import log, sqrt
from threading import Event
from typing import NamedTuple

from dwuglos.article.drafts.proposal import Progress
from dwuglos.errors import Cancelled
from dwuglos.language.guess import language_of
from dwuglos.language.lemmas import lemmas
from dwuglos.language.markup import visible_text
from dwuglos.language.sounds import is_sound
from dwuglos.sentences.pauses import pause_between
from dwuglos.talk.transcript import Segment

APART = 30_000
"""The least milliseconds between two borders."""

LONGEST = 300_000
"""About the most milliseconds between two borders; in a talk of many hours more."""

_SMOOTHING = 0.3  # the count that each word of the talk has before it is said (the prior of the Dirichlet multinomial)
_WORDS_A_MINUTE = 150  # assumed for a talk without times
_FEWEST_SENTENCE_STARTS = 0.1  # for each segment; a talk with fewer has practically no punctuation
_MANY, _MOST_LONG_ONES = 1_000, 30  # more borders than any talk has; the parts of a very long talk cut for length alone
_PAUSE, _FOR_A_PAUSE = 1_500, 3.0  # a pause of so many ms before a row, and what it adds to the gain of a border there
_SOUND_MARKS = "[(*♪♫"
_ENDS = (".", "!", "?", "…", '"', "”", "’", ")")
_CANCEL_CHECK = 500  # segments between two looks at whether the user has cancelled


class Border(NamedTuple):
    """The row in which a topic begins, and the gain of two topics over one: the logarithm of the Bayes factor."""

    row: int
    gain: float


def borders(segments: Sequence[Segment], progress: Progress | None = None, cancelled: Event | None = None) -> list[int]:
    """Return the rows in which topics begin, in order; the first row is always one of them.

    They are at least `APART` ms from each other: some 8 to 13 in twenty minutes. A topic longer than `LONGEST` is cut
    at the best place in its middle, so that a timeline has entries there, too. Returns an empty list for a talk without
    segments. Raises Cancelled.
    """
    if not segments:
        return []
    stop = cancelled or Event()
    talk = _Talk(segments, stop)
    rows = sorted({0, *(border.row for border in _cuts(talk, progress, stop))})
    longest = max(LONGEST, talk.clock[-1] // _MOST_LONG_ONES)
    for begin, end in pairwise((*rows, len(segments))):
        rows += _cut_to_length(talk, begin, end, longest, stop)
    return sorted(rows)


def strongest(
    segments: Sequence[Segment],
    progress: Progress | None = None,
    cancelled: Event | None = None,
    most: int | None = None,
) -> list[Border]:
    """Return the borders by the words alone, at most `most` of them, in the order in which they were cut.

    Each is the best of its stretch, and stretches with greater gain are cut first. Raises Cancelled.
    """
    stop = cancelled or Event()
    return _cuts(_Talk(segments, stop), progress, stop, most) if segments else []


def _cuts(talk: _Talk, progress: Progress | None, stop: Event, most: int | None = None) -> list[Border]:
    most = min(most or _MANY, round(2 + 2.3 * sqrt(talk.clock[-1] / 60_000)))
    cuts: list[Border] = []
    queue: list[tuple[float, int, int, int]] = []

    def consider(begin: int, end: int) -> None:
        border = talk.best_cut(begin, end, stop)
        if border is not None and border.gain > 0:
            heappush(queue, (-border.gain, border.row, begin, end))

    consider(0, len(talk.rows))
    while queue and len(cuts) < most - 1:
        gain, row, begin, end = heappop(queue)
        cuts.append(Border(row, -gain))
        consider(begin, row)
        consider(row, end)
        if progress is not None:
            progress(len(cuts), most)
    return cuts


def _cut_to_length(talk: _Talk, begin: int, end: int, longest: int, stop: Event) -> Iterator[int]:
    length = talk.clock[end] - talk.clock[begin]
    border = talk.best_cut(begin, end, stop, length // 4) if length > longest else None
    if border is not None:
        yield border.row
        yield from _cut_to_length(talk, begin, border.row, longest, stop)
        yield from _cut_to_length(talk, border.row, end, longest, stop)


class _Talk:
    """The words of each row of a talk as numbers, the start of each row (ms), and where topics may begin."""

    def __init__(self, segments: Sequence[Segment], stop: Event) -> None:
        texts = spoken(segments)
        self.rows, self.vocabulary = _word_numbers(texts, stop)
        self.clock = _clock(segments, texts)
        starts = [row for row in range(1, len(texts)) if _begins_sentence(texts, row)]
        enough = len(starts) >= _FEWEST_SENTENCE_STARTS * len(texts)
        self.starts = starts if enough else list(range(1, len(texts)))
        self.pauses = {row for row in self.starts if _pauses_before(segments, row)}
        # A table of logarithms: `_log_probabilities` needs two for each word, and the same ones again and again.
        words = Counter(chain.from_iterable(self.rows))
        self.for_word = [log(_SMOOTHING + n) for n in range(max(words.values(), default=0))]
        self.for_all = [log(_SMOOTHING * max(self.vocabulary, 1) + n) for n in range(words.total())]

    def best_cut(self, begin: int, end: int, stop: Event, apart: int = APART) -> Border | None:
        """Return the best border between two rows, at least `apart` ms from both; None when there is no place."""
        places = self._places(begin, end, apart)
        if not places:
            return None
        before = list(self._log_probabilities(range(begin, end), stop))
        after = list(self._log_probabilities(range(end - 1, begin - 1, -1), stop))
        whole = before[-1]

        def gain(row: int) -> float:
            pause = _FOR_A_PAUSE if row in self.pauses else 0.0
            return before[row - begin] + after[end - row] - whole + pause

        best = max(places, key=gain)
        return Border(best, gain(best))

    def _places(self, begin: int, end: int, apart: int) -> list[int]:
        """Return the rows between two rows in which a topic may begin: with a sentence, and far enough from both."""
        apart_from_end = apart // 2 if end == len(self.rows) else apart  # the last topic of a talk may be short
        first = max(bisect_left(self.clock, self.clock[begin] + apart), begin + 1)
        last = min(bisect_right(self.clock, self.clock[end] - apart_from_end), end)
        return self.starts[bisect_left(self.starts, first) : bisect_left(self.starts, last)]

    def _log_probabilities(self, rows: range, stop: Event) -> Iterator[float]:
        """Yield the log probability of the words in no row, in the first row, in the first two rows, and so on."""
        counts = [0] * self.vocabulary
        for_word, for_all = self.for_word, self.for_all
        total, words = 0.0, 0
        yield total
        for n, row in enumerate(rows):
            if n % _CANCEL_CHECK == 0 and stop.is_set():
                raise Cancelled
            for word in self.rows[row]:
                total += for_word[counts[word]] - for_all[words]
                counts[word] += 1
                words += 1
            yield total


def spoken(segments: Sequence[Segment]) -> list[str]:
    """Return the text of each segment in the language that more segments have, English when there is no difference."""
    sources = sum(bool(segment.source.strip()) for segment in segments)
    targets = sum(bool(segment.target.strip()) for segment in segments)
    texts = (visible_text(segment.target if targets > sources else segment.source) for segment in segments)
    return ["" if _names_sound(text) else " ".join(text.split()) for text in texts]


def _names_sound(text: str) -> bool:
    return any(mark in text for mark in _SOUND_MARKS) and is_sound(text)


def _word_numbers(texts: Sequence[str], stop: Event) -> tuple[list[list[int]], int]:
    """Return the different words of each text as numbers from 0, and the number of different words in all texts."""
    language = language_of(texts) or "en"
    numbers: dict[str, int] = {}
    rows = []
    for n, text in enumerate(texts):
        if n % _CANCEL_CHECK == 0 and stop.is_set():
            raise Cancelled
        # A word that is said twice in one segment is no better evidence than one that is said once.
        rows.append([numbers.setdefault(word, len(numbers)) for word in dict.fromkeys(lemmas(text, language))])
    return rows, len(numbers)


def _clock(segments: Sequence[Segment], texts: Sequence[str]) -> list[int]:
    """Return the start of each segment and the end of the last (ms), never falling; missing ones are estimated."""
    times = [0]
    for segment, text in zip(segments, texts, strict=True):
        estimated = times[-1] + len(text.split()) * 60_000 // _WORDS_A_MINUTE
        if segment.start is not None:
            times[-1] = max(segment.start, times[-2] if len(times) > 1 else 0)
        times.append(max(segment.end if segment.end is not None else estimated, times[-1]))
    return times


def _begins_sentence(texts: Sequence[str], row: int) -> bool:
    before = next((texts[n] for n in range(row - 1, max(row - 4, -1), -1) if texts[n]), "")
    # An abbreviation at the end of a segment does no harm here, and to recognise it would take long.
    return bool(texts[row]) and not texts[row][0].islower() and (not before or before.endswith(_ENDS))


def _pauses_before(segments: Sequence[Segment], row: int) -> bool:
    return (pause_between(segments[row - 1], segments[row]) or 0) >= _PAUSE
