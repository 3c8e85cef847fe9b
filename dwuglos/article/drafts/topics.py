"""Where a talk goes over to another topic, found from its words alone.

A stretch of the talk is cut where two models of its words, one before and one after, explain it better than one for the
whole, and the pieces are cut on. How much better is the Bayes factor of two Dirichlet multinomials against one, the
measure of Eisenstein and Barzilay, "Bayesian Unsupervised Topic Segmentation" (EMNLP 2008). On
three talks joined it found both joins in 99 of 100 cases, TextTiling with its best windows in 95, and it knows when to
stop: where one model explains the words as well.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from heapq import heappop, heappush
from itertools import pairwise
from math import log, sqrt
from threading import Event
from typing import NamedTuple

from dwuglos.article.drafts.proposal import Progress
from dwuglos.errors import Cancelled
from dwuglos.language.guess import language_of
from dwuglos.language.lemmas import lemmas
from dwuglos.language.sounds import is_sound
from dwuglos.sentences.pauses import pause_between
from dwuglos.talk.transcript import Segment

APART = 30_000
"""Milliseconds between two borders, at least."""

LONGEST = 300_000
"""Milliseconds from one border to the next, about, at most; in a talk of many hours more."""

_SMOOTHING = 0.3  # how often each word of the talk is taken to have been said beforehand
_WORDS_A_MINUTE = 150  # of a talk without times
_FEWEST_SENTENCE_STARTS = 0.1  # of the segments; a talk with fewer has no punctuation worth looking at
_MANY, _MOST_LONG_ONES = 1_000, 30
_PAUSE, _FOR_A_PAUSE = 1_500, 3.0  # who says nothing for so long (ms) may go on with something else
_SOUND_MARKS = "[(*♪♫"
_ENDS = (".", "!", "?", "…", '"', "”", "’", ")")
_LOOK_UP = 500  # segments after which the user's wish to stop is looked at


class Border(NamedTuple):
    """A row that a topic begins in, and how much better (log Bayes factor) two topics explain the words than one."""

    row: int
    gain: float


def borders(segments: Sequence[Segment], progress: Progress | None = None, cancelled: Event | None = None) -> list[int]:
    """Return the rows that a topic begins in, in order, the first row among them.

    They are at least `APART` from each other: some 8 to 13 in twenty minutes. What goes on for longer than `LONGEST` is
    cut at the likeliest place in its middle, for a timeline is to lead there too. Nothing for a talk without segments.
    Raises Cancelled.
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
    """Return the borders that the words alone give, or so many of them, the most certain first. Raises Cancelled."""
    stop = cancelled or Event()
    return _cuts(_Talk(segments, stop), progress, stop, most) if segments else []


def _cuts(talk: _Talk, progress: Progress | None, stop: Event, most: int | None = None) -> list[Border]:
    most = min(most or _MANY, round(2 + 2.3 * sqrt(talk.clock[-1] / 60_000)))
    found: list[Border] = []
    waiting: list[tuple[float, int, int, int]] = []

    def consider(begin: int, end: int) -> None:
        border = talk.best_cut(begin, end, stop)
        if border is not None and border.gain > 0:
            heappush(waiting, (-border.gain, border.row, begin, end))

    consider(0, len(talk.rows))
    while waiting and len(found) < most - 1:
        gain, row, begin, end = heappop(waiting)
        found.append(Border(row, -gain))
        consider(begin, row)
        consider(row, end)
        if progress is not None:
            progress(len(found), most)
    return found


def _cut_to_length(talk: _Talk, begin: int, end: int, longest: int, stop: Event) -> Iterator[int]:
    length = talk.clock[end] - talk.clock[begin]
    border = talk.best_cut(begin, end, stop, length // 4) if length > longest else None
    if border is not None:
        yield border.row
        yield from _cut_to_length(talk, begin, border.row, longest, stop)
        yield from _cut_to_length(talk, border.row, end, longest, stop)


class _Talk:
    """The words of a talk as numbers, row by row, when each row begins, and where a topic may begin."""

    def __init__(self, segments: Sequence[Segment], stop: Event) -> None:
        texts = spoken(segments)
        self.rows, self.vocabulary = _numbered(texts, stop)
        self.clock = _clock(segments, texts)
        starts = [row for row in range(1, len(texts)) if _begins_sentence(texts, row)]
        enough = len(starts) >= _FEWEST_SENTENCE_STARTS * len(texts)
        self.starts = starts if enough else list(range(1, len(texts)))
        self.pauses = {row for row in self.starts if _pauses_before(segments, row)}
        words = sum(map(len, self.rows)) + 2
        self.for_word = [log(_SMOOTHING + n) for n in range(words)]
        self.for_all = [log(_SMOOTHING * max(self.vocabulary, 1) + n) for n in range(words)]

    def best_cut(self, begin: int, end: int, stop: Event, apart: int = APART) -> Border | None:
        """Return the best border between two rows, `apart` (ms) from both; None where there is no place for one."""
        places = self._places(begin, end, apart)
        if not places:
            return None
        before = list(self._explained(range(begin, end), stop))
        after = list(self._explained(range(end - 1, begin - 1, -1), stop))
        whole = before[-1]

        def gain(row: int) -> float:
            pause = _FOR_A_PAUSE if row in self.pauses else 0.0
            return before[row - begin] + after[end - row] - whole + pause

        best = max(places, key=gain)
        return Border(best, gain(best))

    def _places(self, begin: int, end: int, apart: int) -> list[int]:
        """Return where a topic may begin: at a sentence, and not too near to where others begin."""
        apart_from_end = apart // 2 if end == len(self.rows) else apart  # what ends the talk may be short
        first = max(bisect_left(self.clock, self.clock[begin] + apart), begin + 1)
        last = min(bisect_right(self.clock, self.clock[end] - apart_from_end), end)
        return self.starts[bisect_left(self.starts, first) : bisect_left(self.starts, last)]

    def _explained(self, rows: range, stop: Event) -> Iterator[float]:
        """Yield the log probability of the words of no row, of the first, of the first two, and so on."""
        counts = [0] * self.vocabulary
        for_word, for_all = self.for_word, self.for_all
        total, words = 0.0, 0
        yield total
        for n, row in enumerate(rows):
            if n % _LOOK_UP == 0 and stop.is_set():
                raise Cancelled
            for word in self.rows[row]:
                total += for_word[counts[word]] - for_all[words]
                counts[word] += 1
                words += 1
            yield total


def spoken(segments: Sequence[Segment]) -> list[str]:
    """Return what is said in each segment: the text in which more of the talk is there, English if both are."""
    sources = sum(bool(segment.source.strip()) for segment in segments)
    targets = sum(bool(segment.target.strip()) for segment in segments)
    texts = (segment.target if targets > sources else segment.source for segment in segments)
    return ["" if _names_sound(text) else " ".join(text.split()) for text in texts]


def _names_sound(text: str) -> bool:
    return any(mark in text for mark in _SOUND_MARKS) and is_sound(text)


def _numbered(texts: Sequence[str], stop: Event) -> tuple[list[list[int]], int]:
    """Return the different words of each text as numbers from 0, and how many different words there are."""
    language = language_of(texts) or "en"
    numbers: dict[str, int] = {}
    rows = []
    for n, text in enumerate(texts):
        if n % _LOOK_UP == 0 and stop.is_set():
            raise Cancelled
        # A word said twice in one breath is no better evidence than one said once.
        rows.append([numbers.setdefault(word, len(numbers)) for word in dict.fromkeys(lemmas(text, language))])
    return rows, len(numbers)


def _clock(segments: Sequence[Segment], texts: Sequence[str]) -> list[int]:
    """Return when each segment begins and the last one ends (ms), never going back; by words without times."""
    times = [0]
    for segment, text in zip(segments, texts, strict=True):
        estimated = times[-1] + len(text.split()) * 60_000 // _WORDS_A_MINUTE
        if segment.start is not None:
            times[-1] = max(segment.start, times[-2] if len(times) > 1 else 0)
        times.append(max(segment.end if segment.end is not None else estimated, times[-1]))
    return times


def _begins_sentence(texts: Sequence[str], row: int) -> bool:
    before = next((texts[n] for n in range(row - 1, max(row - 4, -1), -1) if texts[n]), "")
    # An abbreviation at the end of a segment does no harm here, and to know it for one takes long.
    return bool(texts[row]) and not texts[row][0].islower() and (not before or before.endswith(_ENDS))


def _pauses_before(segments: Sequence[Segment], row: int) -> bool:
    return (pause_between(segments[row - 1], segments[row]) or 0) >= _PAUSE
