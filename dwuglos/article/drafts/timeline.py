"""Draft the timeline: from the chapters of the video, or from the topics of the talk and their best sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from threading import Event
from typing import Literal, NamedTuple

from dwuglos.article.drafts import spoken, topics
from dwuglos.article.drafts.bullets import Bullets
from dwuglos.article.drafts.chapters import BEGINNING, draft_from_chapters
from dwuglos.article.drafts.proposal import Drafting, Progress
from dwuglos.article.drafts.spoken import Sentence
from dwuglos.errors import Cancelled
from dwuglos.talk.article_edits import Drafted
from dwuglos.talk.basis import basis_of
from dwuglos.talk.transcript import Segment
from dwuglos.talk.video import Video

Way = Literal["auto", "chapters", "topics"]
"""Only chapters, only topics, or (`auto`) chapters when the video has any, else topics."""


def draft_timeline(
    segments: Sequence[Segment],
    video: Video,
    way: Way = "auto",
    progress: Progress | None = None,
    cancelled: Event | None = None,
) -> Drafting:
    """Return entries in the order of time; the first entry of topics is at 0:00.

    The entry of a chapter has a bullet from the Polish of the chapter, or else its title. Raises InputError when there
    are no chapters, or when less than half of the talk is translated and topics are wanted, and Cancelled.
    """
    stop = cancelled or Event()
    if way == "chapters" or (way == "auto" and any(chapter.title.strip() for chapter in video.chapters)):
        return draft_from_chapters(segments, video, stop)
    rows = spoken.usable_rows(segments)
    sentences = spoken.sentences_of(segments, rows, stop)
    begins = topics.borders(segments, progress, stop)
    return Drafting(list(_of_topics(segments, begins, sentences, stop)), "topics", spoken.unreviewed(segments, rows))


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
            if is_first and (topic.first.start or 0) >= BEGINNING:
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
