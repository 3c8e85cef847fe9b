"""Draft the timeline: from the chapters of the video, or from the topics of the talk and their best sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from threading import Event
from typing import Literal, NamedTuple

from dwuglos.article.drafts import spoken, topics
from dwuglos.article.drafts.bullets import Bullets
from dwuglos.article.drafts.proposal import Drafting, Progress
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
    bullets = Bullets(sentences, stop)
    for topic in _topics(segments, begins, sentences):
        if stop.is_set():
            raise Cancelled
        is_first = topic.first is segments[0]
        bullet = bullets.of_beginning(topic.sentences, sentences) if is_first else bullets.of(topic.sentences)
        if bullet is not None:
            basis = basis_of(segments[bullet.first : bullet.last + 1])
            if is_first and (topic.first.start or 0) >= _BEGINNING:
                yield Drafted(bullet.text, 0, None, basis)
            else:
                yield Drafted(bullet.text, topic.first.start, topic.first.id, basis)


def _topics(segments: Sequence[Segment], begins: Sequence[int], sentences: Sequence[Sentence]) -> Iterator[_Topic]:
    at = 0
    for begin, end in pairwise((*begins, len(segments))):
        until = at
        while until < len(sentences) and sentences[until].first < end:
            until += 1
        yield _Topic(segments[begin], sentences[at:until])
        at = until
