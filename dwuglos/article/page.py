"""What is published: an article with everything resolved, so that a publication only has to write it down.

Times come from the segments they are tied to, the sentence of the numbers is written, typography is applied, and links
lead to the video and to nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from dwuglos.article import statistics
from dwuglos.article.article import Article, Printed, Statistics
from dwuglos.article.edits import time_of
from dwuglos.language.typography import Typography, set_in
from dwuglos.transcript import Segment, Transcript
from dwuglos.video import Video, link_at


class Moment(NamedTuple):
    """An entry of the timeline: when (ms, None if it has no time), what, the link there, and its segment if any."""

    time: int | None
    text: str
    link: str
    segment: int | None


class Line(NamedTuple):
    """A segment in the printed transcript: times (ms), texts (empty where not printed), and the link there."""

    start: int | None
    end: int | None
    source: str
    target: str
    link: str
    estimated: bool


@dataclass(frozen=True, slots=True)
class Page:
    """An article as it is published. Texts are set in the chosen typography; links are web addresses or empty.

    `title` falls back on the talk's, `own_title` does not. `numbers` is the sentence of the statistics, empty where
    nothing is known or where a paragraph tells them already. `date` and `statistics.read_on` are ISO dates.
    """

    title: str
    own_title: str
    lead: str
    paragraphs: tuple[str, ...]
    statistics: Statistics
    numbers: str
    timeline: tuple[Moment, ...]
    printed: Printed
    lines: tuple[Line, ...]
    author: str
    date: str
    tags: tuple[str, ...]
    link: str
    video: Video


def page_of(
    article: Article, transcript: Transcript, talk: str, video: Video, typography: Typography = "polish"
) -> Page:
    """Return the page of a talk called `talk`."""

    def polish(text: str) -> str:
        return set_in(text.strip(), typography)

    url = article.text("link") or video.url
    paragraphs = tuple(polish(part.text) for part in article.summary if part.text.strip())
    known = statistics_of(article, video)
    printed = printed_of(article, transcript)
    return Page(
        title=polish(article.text("title") or talk),
        own_title=polish(article.text("title")),
        lead=polish(article.text("lead")),
        paragraphs=paragraphs,
        statistics=known,
        numbers="" if statistics.are_told(paragraphs) else statistics.sentence(known),
        timeline=tuple(_moments(article, transcript, url, typography)),
        printed=printed,
        lines=tuple(_lines(transcript, printed, url, typography)),
        author=polish(article.text("author")),
        date=article.text("date"),
        tags=tuple(tag.strip() for tag in article.text("tags").split(",") if tag.strip()),
        link=link_at(url, None),
        video=video,
    )


def statistics_of(article: Article, video: Video) -> Statistics:
    """Return the numbers an article tells: its own, or else those known of the video."""
    own = article.statistics
    if own.views is None and own.likes is None:
        return Statistics(video.views, video.likes, own.read_on or video.read_on)
    return own


def printed_of(article: Article, transcript: Iterable[Segment]) -> Printed:
    """Return which text is printed: what was chosen, or else both texts if half of the segments are translated."""
    chosen = article.text("transcript")
    for printed in _PRINTED:
        if chosen == printed:
            return printed
    segments = list(transcript)
    return "both" if 2 * sum(bool(segment.target) for segment in segments) > len(segments) else "source"


_PRINTED: tuple[Printed, ...] = ("source", "target", "both", "none")


def _moments(article: Article, transcript: Transcript, url: str, typography: Typography) -> Iterable[Moment]:
    for entry in article.timeline:
        if entry.text.strip():
            time = time_of(entry, transcript)
            link = link_at(url, time) if time is not None else ""
            yield Moment(time, set_in(entry.text.strip(), typography), link, entry.segment)


def _lines(transcript: Iterable[Segment], printed: Printed, url: str, typography: Typography) -> Iterable[Line]:
    if printed == "none":
        return
    for segment in transcript:
        source = " ".join(segment.source.split()) if printed != "target" else ""
        target = set_in(" ".join(segment.target.split()), typography) if printed != "source" else ""
        if source or target:
            link = link_at(url, segment.start) if segment.start is not None else ""
            yield Line(segment.start, segment.end, source, target, link, bool(segment.timing))
