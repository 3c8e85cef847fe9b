"""A draft of the timeline: the chapters of the video, or the topics of the talk with the most telling sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import sqrt
from threading import Event
from typing import Literal, NamedTuple

from dwuglos.article.drafts import spoken, telling, topics
from dwuglos.article.drafts.proposal import Drafting, Progress
from dwuglos.article.drafts.shortening import shortened
from dwuglos.article.drafts.spoken import Sentence
from dwuglos.errors import Cancelled, InputError
from dwuglos.talk.article_edits import Drafted
from dwuglos.talk.basis import basis_of
from dwuglos.talk.transcript import Segment
from dwuglos.talk.video import Video

Way = Literal["auto", "chapters", "topics"]
"""Chapters where the video has any and else topics, or one of them whatever there is."""

_NEAR = 10_000  # ms from a chapter's start to a segment's, at most, for the two to be one moment
_BEGINNING = 1_000  # ms; what begins earlier is at 0:00
_BROKEN_OFF = 0.4  # what a sentence counts for that could not be shortened at the end of a clause
_LIKE = 0.6  # two entries that are more alike say the same


def draft_timeline(
    segments: Sequence[Segment],
    video: Video,
    way: Way = "auto",
    progress: Progress | None = None,
    cancelled: Event | None = None,
) -> Drafting:
    """Return entries in the order of time, the first of them at 0:00.

    A chapter's entry has the chapter's title as it is, and is tied to the segment that begins nearest to it. Raises
    InputError where there are no chapters, or too little Polish to draw entries from, and Cancelled.
    """
    if way == "chapters" or (way == "auto" and any(chapter.title.strip() for chapter in video.chapters)):
        return Drafting(list(_of_chapters(segments, video)), "chapters")
    stop = cancelled or Event()
    rows = spoken.usable_rows(segments)
    sentences = spoken.sentences_of(segments, rows, stop)
    begins = topics.borders(segments, progress, stop)
    return Drafting(list(_of_topics(segments, begins, sentences, stop)), "topics", spoken.unreviewed(segments, rows))


def _of_chapters(segments: Sequence[Segment], video: Video) -> Iterator[Drafted]:
    titled = sorted((chapter.start, " ".join(chapter.title.split())) for chapter in video.chapters)
    titled = [(start, title) for start, title in titled if title]
    if not titled:
        raise InputError("Nothing is known of chapters in this video; draft the timeline from its topics instead.")
    timed = [segment for segment in segments if segment.start is not None]
    taken: set[int] = set()
    for start, title in titled:
        nearest = min(timed, key=lambda segment: abs((segment.start or 0) - start), default=None)
        tied = nearest is not None and nearest.id not in taken and _is_tied(nearest, start)
        if nearest is not None and tied:
            taken.add(nearest.id)
            yield Drafted(title, nearest.start, nearest.id)
        else:
            yield Drafted(title, start)


def _is_tied(segment: Segment, start: int) -> bool:
    """Tell whether an entry at `start` may be moved to where a segment begins; the first stays at 0:00."""
    begin = segment.start or 0
    return abs(begin - start) <= _NEAR and not (start < _BEGINNING <= begin)


class _Topic(NamedTuple):
    """A part of the talk: its first segment, and its sentences."""

    first: Segment
    sentences: Sequence[Sentence]


def _of_topics(
    segments: Sequence[Segment], begins: Sequence[int], sentences: Sequence[Sentence], stop: Event
) -> Iterator[Drafted]:
    rarity = telling.rarity(sentences)
    counts = Counter(word for sentence in sentences for word in sentence.words)
    earlier: list[telling.Vector] = []
    for topic in _topics(segments, begins, sentences):
        if stop.is_set():
            raise Cancelled
        here = Counter(word for sentence in topic.sentences for word in sentence.words)
        weights = {word: rarity[word] * sqrt(n / counts[word]) for word, n in here.items()}
        candidates = [each for each in topic.sentences if "?" not in each.text] or topic.sentences
        best = _most_telling([_short(sentence) for sentence in candidates], weights, earlier, stop)
        if best is not None:
            earlier.append(telling.vector(best.words, weights))
            basis = basis_of(segments[best.first : best.last + 1])
            if topic.first is segments[0] and (topic.first.start or 0) >= _BEGINNING:
                yield Drafted(best.text, 0, None, basis)
            else:
                yield Drafted(best.text, topic.first.start, topic.first.id, basis)


def _short(sentence: Sentence) -> Sentence:
    text = shortened(sentence.text)
    return sentence._replace(text=text, words=spoken.telling_words(text))


def _topics(segments: Sequence[Segment], begins: Sequence[int], sentences: Sequence[Sentence]) -> Iterator[_Topic]:
    at = 0
    for begin, end in pairwise((*begins, len(segments))):
        until = at
        while until < len(sentences) and sentences[until].first < end:
            until += 1
        yield _Topic(segments[begin], sentences[at:until])
        at = until


def _most_telling(
    sentences: Sequence[Sentence], weights: dict[str, float], earlier: Sequence[telling.Vector], stop: Event
) -> Sentence | None:
    """Return the sentence of a topic that tells the most of it, and what no earlier entry tells."""
    vectors = [telling.vector(sentence.words, weights) for sentence in sentences]
    central = telling.centrality(vectors, stop)
    scored = [
        (score * telling.quality(sentence) * (_BROKEN_OFF if sentence.text.endswith("…") else 1.0), sentence)
        for score, sentence in zip(central, sentences, strict=True)
    ]
    ordered = [sentence for _, sentence in sorted(scored, key=lambda each: (-each[0], each[1].first))]
    fresh = (each for each in ordered if _is_new(each, weights, earlier))
    return next(fresh, ordered[0] if ordered else None)


def _is_new(sentence: Sentence, weights: dict[str, float], earlier: Sequence[telling.Vector]) -> bool:
    own = telling.vector(sentence.words, weights)
    return all(telling.likeness(own, other) <= _LIKE for other in earlier)
