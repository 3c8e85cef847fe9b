"""The page of an article: all its texts, times and links in their final form, so that a publication only writes them.

Times come from the segments they are tied to, the sentence with the numbers is written, typography is applied,
invisible characters are removed, and links lead to the video and nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from dwuglos.article.choices import PageChoices
from dwuglos.article.passages import Passage, Printing, address_of, fit_link, linker, one_line, printing_of
from dwuglos.article.players import Media, media_of
from dwuglos.errors import InputError
from dwuglos.language.typography import Typography, laid_out, legible
from dwuglos.talk import statistics, wording
from dwuglos.talk.article import Article, Printed, Statistics
from dwuglos.talk.article_edits import is_estimated, time_of
from dwuglos.talk.transcript import Transcript
from dwuglos.talk.video import Video


class Moment(NamedTuple):
    """An entry of the timeline: its time (ms, or None), its text, the link to that time, and its segment, if any."""

    time: int | None
    text: str
    link: str
    segment: int | None
    estimated: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """An article as it is published. Texts are set in the chosen typography; links are web addresses or empty.

    Only paragraphs may have line breaks, never two together. `title` is that of the talk when the article has none, and
    `link` is that of the video; `own_title` and `own_link` are then empty. `numbers` is the sentence with the
    statistics, in the user's words if there are such; it is empty when nothing is known, or when a paragraph states
    them already. `date` and `statistics.read_on` are ISO dates. `length` is that of the video or else of the
    transcript, in ms. `target_first` says which text of a transcript in both languages comes first, and `media` is the
    player or the thumbnail that a page for the web has, if it has one.
    """

    title: str
    own_title: str
    lead: str
    paragraphs: tuple[str, ...]
    statistics: Statistics
    numbers: str
    timeline: tuple[Moment, ...]
    printed: Printed
    passages: tuple[Passage, ...]
    author: str
    date: str
    tags: tuple[str, ...]
    link: str
    own_link: str
    video: Video
    length: int | None
    target_first: bool = False
    media: Media | None = None

    @property
    def is_empty(self) -> bool:
        """Whether the article has no text, timeline or transcript of its own yet."""
        return not (self.own_title or self.lead or self.paragraphs or self.timeline or self.passages)

    @property
    def is_estimated(self) -> bool:
        """Whether a time on the page is estimated."""
        return any(moment.estimated for moment in self.timeline) or any(passage.estimated for passage in self.passages)


def page_of(
    article: Article,
    transcript: Transcript,
    talk: str,
    video: Video,
    typography: Typography = "polish",
    printing: Printing | None = None,
    choices: PageChoices = PageChoices(),  # noqa: B008 (frozen: nothing can change it)
) -> Page:
    """Return the page of the talk with the title `talk`.

    `printing` is the transcript as `printing_of` returns it; when it is None, it is made here. Making it takes nearly
    all of the time: a caller that makes a page at each key keeps it until the transcript, the link or the typography
    changes.
    """

    def polish(text: str) -> str:
        return laid_out(one_line(text), typography)

    address = address_of(article, video)
    paragraphs = tuple(_paragraphs(article, typography))
    figures = statistics_of(article, video)
    printing = printing or printing_of(article, transcript, video, typography, choices=choices)
    return Page(
        title=polish(article.text("title") or talk),
        own_title=polish(article.text("title")),
        lead=polish(article.text("lead")),
        paragraphs=paragraphs,
        statistics=figures,
        numbers="" if statistics.are_stated(paragraphs) else polish(sentence_of(article, figures)),
        timeline=tuple(_moments(article, transcript, address, typography)),
        printed=printing.printed,
        passages=printing.passages,
        author=polish(article.text("author")),
        date=one_line(article.text("date")),
        tags=tuple(one_line(tag) for tag in article.text("tags").split(",") if tag.strip()),
        link=fit_link(address),
        own_link=fit_link(address_of(article, Video())),
        video=replace(video, title=one_line(video.title), channel=one_line(video.channel)),
        length=_length(transcript, video),
        target_first=choices.order == "target-first",
        media=media_of(address, choices.video),
    )


def statistics_of(article: Article, video: Video) -> Statistics:
    """Return the statistics of the article, or those of the video when the article has neither views nor likes."""
    own = article.statistics
    if own.views is None and own.likes is None:
        return Statistics(video.views, video.likes, own.read_on or video.read_on)
    return own


def sentence_of(article: Article, figures: Statistics) -> str:
    """Return the sentence with the statistics in the user's words, or in ours where these cannot be filled in."""
    try:
        own = wording.worded(article.text("numbers"), figures)
    except InputError:
        own = ""
    return own or statistics.sentence(figures)


_typeset = lru_cache(maxsize=500)(laid_out)
"""The window makes the whole page again at each key, and all but one of its texts are then unchanged."""

_LINE_BREAKS = re.compile(r"(?<!\s)[^\S\n]*\n\s*")


def _paragraphs(article: Article, typography: Typography) -> Iterator[str]:
    for part in article.summary:
        text = _LINE_BREAKS.sub("\n", legible(part.text)).strip()
        if text:
            yield _typeset(text, typography)


def _moments(article: Article, transcript: Transcript, address: str, typography: Typography) -> Iterator[Moment]:
    links = linker(address)
    for entry in article.timeline:
        text = one_line(entry.text)
        if text:
            time = time_of(entry, transcript)
            estimated = is_estimated(entry, transcript)
            yield Moment(time, _typeset(text, typography), links(time), entry.segment, estimated)


def _length(transcript: Transcript, video: Video) -> int | None:
    last = transcript[len(transcript) - 1].end if len(transcript) else None
    return video.duration or last
