"""Draft the timeline from the chapters of the video: their times, with bullets from the Polish of the talk.

The titles of chapters are English as a rule. A title stays where it is Polish, and where the Polish of its chapter
gives no bullet; the user is told how many stay English. `dwuglos.article.readiness` names them before a page is
published.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from threading import Event
from typing import NamedTuple

from dwuglos.article.drafts import spoken
from dwuglos.article.drafts.bullets import Bullets
from dwuglos.article.drafts.proposal import Drafting
from dwuglos.article.drafts.spoken import Sentence
from dwuglos.errors import Cancelled, InputError, Notice
from dwuglos.language.guess import language_of
from dwuglos.talk.article_edits import Drafted
from dwuglos.talk.basis import basis_of
from dwuglos.talk.transcript import Segment
from dwuglos.talk.video import Video

BEGINNING = 1_000
"""Milliseconds; a segment that begins earlier begins at 0:00 for a reader."""
_NEAR = 10_000  # the most ms from the start of a chapter to that of the segment that its entry is tied to


class _Chapter(NamedTuple):
    """A chapter: its start (ms), its title, and where its sentences begin and end."""

    start: int
    title: str
    sentences: Sequence[Sentence]


def draft_from_chapters(segments: Sequence[Segment], video: Video, stop: Event) -> Drafting:
    """Return an entry for each chapter, tied to the segment that begins nearest to it.

    Raises InputError when there are no chapters, and Cancelled.
    """
    titled = sorted((chapter.start, " ".join(chapter.title.split())) for chapter in video.chapters)
    titled = [(start, title) for start, title in titled if title]
    if not titled:
        raise InputError("Nothing is known of chapters in this video; draft the timeline from its topics instead.")
    is_polish = language_of([title for _, title in titled]) == "pl"
    rows = _usable_rows(segments) if not is_polish else set()
    sentences = spoken.sentences_of(segments, rows, stop) if rows else []
    bullets = [] if is_polish else list(_bullets(list(_chapters(titled, segments, sentences)), sentences, stop))
    worded = [
        (start, title, bullet) for (start, title), bullet in zip(titled, bullets or [None] * len(titled), strict=True)
    ]
    drafts = list(_entries(worded, segments))
    english = 0 if is_polish else sum(bullet is None for _, _, bullet in worded)
    notices = spoken.unreviewed(segments, rows) if english < len(titled) and rows else ()
    return Drafting(drafts, "chapters", (*notices, *_kept_english(english)))


def _usable_rows(segments: Sequence[Segment]) -> set[int]:
    try:
        return spoken.usable_rows(segments)
    except InputError:  # too little Polish: the titles are kept
        return set()


def _chapters(
    titled: Sequence[tuple[int, str]], segments: Sequence[Segment], sentences: Sequence[Sentence]
) -> Iterator[_Chapter]:
    starts = [segments[sentence.first].start for sentence in sentences]
    for n, (start, title) in enumerate(titled):
        end = titled[n + 1][0] if n + 1 < len(titled) else None
        inside = [
            sentence
            for sentence, at in zip(sentences, starts, strict=True)
            if at is not None and at >= start - BEGINNING and (end is None or at < end - BEGINNING)
        ]
        yield _Chapter(start, title, inside)


def _bullets(chapters: Sequence[_Chapter], sentences: Sequence[Sentence], stop: Event) -> Iterator[Sentence | None]:
    bullets = Bullets(sentences, stop)
    for chapter in chapters:
        if stop.is_set():
            raise Cancelled
        yield bullets.of(chapter.sentences)


def _entries(worded: Sequence[tuple[int, str, Sentence | None]], segments: Sequence[Segment]) -> Iterator[Drafted]:
    timed = [segment for segment in segments if segment.start is not None]
    used: set[int] = set()
    for start, title, bullet in worded:
        text = bullet.text if bullet is not None else title
        basis = basis_of(segments[bullet.first : bullet.last + 1]) if bullet is not None else ""
        nearest = min(timed, key=lambda segment: abs((segment.start or 0) - start), default=None)
        if nearest is not None and nearest.id not in used and _can_tie(nearest, start):
            used.add(nearest.id)
            yield Drafted(text, nearest.start, nearest.id, basis)
        else:
            yield Drafted(text, start, None, basis)


def _can_tie(segment: Segment, start: int) -> bool:
    """Return whether an entry at `start` may move to the start of a segment.

    An entry at 0:00 stays there, and the time of a chapter, which is true, gives way to no estimate.
    """
    begin = segment.start or 0
    return not segment.is_estimated and abs(begin - start) <= _NEAR and not (start < BEGINNING <= begin)


def _kept_english(n: int) -> tuple[Notice, ...]:
    notice = Notice(
        "One chapter keeps its English title, as its Polish gives no bullet; translate it before you publish the page.",
        "{n} chapters keep their English titles, as their Polish gives no bullets; translate them before you publish "
        "the page.",
        n,
    )
    return (notice,) if n else ()
