"""Draft the timeline: from the chapters of the video, or from the topics of the talk and their best sentences."""

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
"""Only chapters, only topics, or (`auto`) chapters when the video has any, else topics."""

_NEAR = 10_000  # the most ms from the start of a chapter to that of the segment that its entry is tied to
_BEGINNING = 1_000  # ms; a segment that begins earlier begins at 0:00 for a reader
_BROKEN_OFF = 0.4  # the factor for a sentence that could not be shortened at the end of a clause
_LIKE = 0.6  # two entries with a greater likeness say the same


def draft_timeline(
    segments: Sequence[Segment],
    video: Video,
    way: Way = "auto",
    progress: Progress | None = None,
    cancelled: Event | None = None,
) -> Drafting:
    """Return entries in the order of time; the first entry of topics is at 0:00.

    The entry of a chapter has the title of the chapter, and is tied to the segment that begins nearest to it. Raises
    InputError when there are no chapters, or when less than half of the talk is translated, and Cancelled.
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
    used: set[int] = set()
    for start, title in titled:
        nearest = min(timed, key=lambda segment: abs((segment.start or 0) - start), default=None)
        is_tied = nearest is not None and nearest.id not in used and _can_tie(nearest, start)
        if nearest is not None and is_tied:
            used.add(nearest.id)
            yield Drafted(title, nearest.start, nearest.id)
        else:
            yield Drafted(title, start)


def _can_tie(segment: Segment, start: int) -> bool:
    """Return whether an entry at `start` may move to the start of a segment; an entry at 0:00 stays there."""
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
        best = _best_sentence([_short(sentence) for sentence in candidates], weights, earlier, stop)
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


def _best_sentence(
    sentences: Sequence[Sentence], weights: dict[str, float], earlier: Sequence[telling.Vector], stop: Event
) -> Sentence | None:
    """Return the best sentence of a topic that is not like an earlier entry; the best of all when each is like one."""
    vectors = [telling.vector(sentence.words, weights) for sentence in sentences]
    central = telling.centrality(vectors, stop)
    scores = [
        (score * telling.quality(sentence) * (_BROKEN_OFF if sentence.text.endswith("…") else 1.0), sentence)
        for score, sentence in zip(central, sentences, strict=True)
    ]
    by_score = [sentence for _, sentence in sorted(scores, key=lambda each: (-each[0], each[1].first))]
    fresh = (each for each in by_score if _is_new(each, weights, earlier))
    return next(fresh, by_score[0] if by_score else None)


def _is_new(sentence: Sentence, weights: dict[str, float], earlier: Sequence[telling.Vector]) -> bool:
    own = telling.vector(sentence.words, weights)
    return all(telling.likeness(own, other) <= _LIKE for other in earlier)
