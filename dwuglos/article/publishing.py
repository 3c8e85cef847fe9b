"""From an article to a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from dwuglos.article.page import Page, page_of, statistics_of
from dwuglos.article.passages import address_of, printed_of, printing_of
from dwuglos.article.publications.base import Press, Publication
from dwuglos.article.publications.text import Text
from dwuglos.errors import InputError, Notice
from dwuglos.language.typography import Typography
from dwuglos.talk.article import Article, Printed
from dwuglos.talk.article_edits import time_of
from dwuglos.talk.statistics import sentence
from dwuglos.talk.transcript import Transcript
from dwuglos.talk.video import Video

if TYPE_CHECKING:
    from dwuglos.store.library import Library


class Published(NamedTuple):
    """A file, and what the user should know of it."""

    data: bytes
    notices: tuple[Notice, ...] = ()


class Work(NamedTuple):
    """What is published of a talk: its article, its text, its title, and the facts about the video."""

    article: Article
    transcript: Transcript
    title: str
    video: Video


def work_on(library: Library, talk: int) -> Work:
    """Return what is published of a talk in the library. Raises TalkNotFound."""
    summary, facts = library.talk(talk), library.facts(talk)
    return Work(Article(library.article(talk)), Transcript(library.segments(talk)), summary.title, facts.video)


def publish(
    work: Work,
    publication: type[Publication],
    press: Press,
    typography: Typography | None = None,
    printed: Printed | None = None,
) -> Published:
    """Return the article in a written form; typography and printed text overrule what is usual for it.

    Raises InputError for an article with nothing in it, and for what the form cannot hold.
    """
    member = publication(press)
    page = page_to(work, typography or publication.typography, printed)
    _check(member, page)
    return Published(member.write(page), member.notices(page))


PREVIEWED = 400
"""Segments of a transcript that are in the beginning of a publication."""


def beginning(work: Work, publication: type[Publication], press: Press, typography: Typography) -> Published:
    """Return what `publish` would give if the talk had few segments, and nothing for a form that is no text.

    It takes as long for a talk of a day as for one of half an hour, and raises what `publish` raises.
    """
    member = publication(press)
    segments = work.transcript.segments
    printed = printed_of(work.article, segments)
    printing = printing_of(work.article, segments[:PREVIEWED], work.video, typography, printed)
    page = page_of(work.article, work.transcript, work.title, work.video, typography, printing)
    _check(member, page)
    return Published(b"" if publication.binary else member.write(page), member.notices(page))


def _check(member: Publication, page: Page) -> None:
    if member.is_empty(page):
        raise InputError(
            "The article is empty: give it a title, a paragraph, a timeline or a transcript, then export it again."
        )


def page_to(work: Work, typography: Typography, printed: Printed | None = None) -> Page:
    """Return the page of a talk's article; `printed` overrules which text it prints."""
    printing = printing_of(work.article, work.transcript, work.video, typography, printed)
    return page_of(work.article, work.transcript, work.title, work.video, typography, printing)


def as_text(work: Work) -> str:
    """Return an article without its transcript as plain text behind an empty line; nothing where there is none."""
    if not len(work.article):
        return ""
    page = page_to(work, "as-is", "none")
    return "" if page.is_empty else f"\n{Text().write(page).decode()}"


def as_json(work: Work) -> dict[str, object] | None:
    """Return an article as JSON has it, its texts as they were written and times in ms; None where there is none."""
    article, transcript, _, video = work
    if not len(article):
        return None
    statistics = statistics_of(article, video)
    return {
        "title": article.text("title"),
        "lead": article.text("lead"),
        "summary": [part.text for part in article.summary],
        "statistics": statistics._asdict() | {"text": sentence(statistics)},
        "timeline": [
            {"time": time_of(entry, transcript), "text": entry.text, "segment": entry.segment}
            for entry in article.timeline
        ],
        "author": article.text("author"),
        "date": article.text("date"),
        "tags": [tag.strip() for tag in article.text("tags").split(",") if tag.strip()],
        "link": address_of(article, video),
        "transcript": printed_of(article, transcript.segments),
    }
