"""Publish an article: write it as a file in one of its forms."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from dwuglos.article.choices import PageChoices
from dwuglos.article.page import Page, page_of, sentence_of, statistics_of
from dwuglos.article.passages import address_of, printed_of, printing_of, settled
from dwuglos.article.publications.base import Press, Publication
from dwuglos.article.publications.text import Text
from dwuglos.errors import InputError, LibraryDamaged, Notice, notice
from dwuglos.language.typography import Typography
from dwuglos.talk.article import Article, Printed
from dwuglos.talk.article_edits import time_of
from dwuglos.talk.transcript import Transcript
from dwuglos.talk.video import Video

if TYPE_CHECKING:
    from dwuglos.store.library import Library


class Published(NamedTuple):
    """The bytes of a file, and notices about it for the user."""

    data: bytes
    notices: tuple[Notice, ...] = ()


class Material(NamedTuple):
    """The parts of a talk that are published: its article, its transcript, its title, and the facts about the video.

    `damage` says what of the talk could not be read.
    """

    article: Article
    transcript: Transcript
    title: str
    video: Video
    damage: LibraryDamaged | None = None


def material_of(library: Library, talk: int) -> Material:
    """Return the parts of a talk in the library that are published. Raises TalkNotFound."""
    stored = library.open_talk(talk)
    article, transcript = Article(stored.article), Transcript(stored.segments)
    return Material(article, transcript, stored.summary.title, stored.facts.video, stored.damage)


def publish(
    material: Material,
    publication: type[Publication],
    press: Press,
    typography: Typography | None = None,
    printed: Printed | None = None,
    choices: PageChoices = PageChoices(),  # noqa: B008 (frozen: nothing can change it)
) -> Published:
    """Return the article in a written form; `typography` and `printed` are used instead of the defaults, if any.

    Raises InputError for an empty article, and for one that the form cannot hold.
    """
    member = publication(press)
    choices = choices.in_order(publication.order)
    page = page_to(material, typography or publication.typography, printed, choices)
    _check(member, page)
    return Published(member.write(page), (*member.notices(page), *_missing_media(member, page, choices)))


PREVIEWED = 400
"""The number of segments that `beginning` prints."""


def beginning(
    material: Material,
    publication: type[Publication],
    press: Press,
    typography: Typography,
    choices: PageChoices = PageChoices(),  # noqa: B008 (frozen: nothing can change it)
) -> Published:
    """Return what `publish` would return for a talk of `PREVIEWED` segments; binary forms get no data.

    The time does not grow with the length of the talk. Raises what `publish` raises.
    """
    member = publication(press)
    segments = material.transcript.segments
    choices = settled(choices.in_order(publication.order), segments)
    printed = printed_of(material.article, segments)
    printing = printing_of(material.article, segments[:PREVIEWED], material.video, typography, printed, choices)
    page = page_of(material.article, material.transcript, material.title, material.video, typography, printing, choices)
    _check(member, page)
    data = b"" if publication.binary else member.write(page)
    return Published(data, (*member.notices(page), *_missing_media(member, page, choices)))


def _check(member: Publication, page: Page) -> None:
    if member.is_empty(page):
        raise InputError(
            "The article is empty: give it a title, a paragraph, a timeline or a transcript, then export it again."
        )


def _missing_media(member: Publication, page: Page, choices: PageChoices) -> tuple[Notice, ...]:
    if not member.shows_video or choices.video == "link" or page.media is not None:
        return ()
    if not page.link:
        return (notice("The article has no source link, so the page shows no video."),)
    return (notice("No player or thumbnail is known for the address of the video; the page has a link instead."),)


def page_to(
    material: Material,
    typography: Typography,
    printed: Printed | None = None,
    choices: PageChoices = PageChoices(),  # noqa: B008 (frozen: nothing can change it)
) -> Page:
    """Return the page of an article; `printed`, if any, is used instead of the article's choice."""
    article, transcript, title, video, _ = material
    printing = printing_of(article, transcript, video, typography, printed, choices)
    return page_of(article, transcript, title, video, typography, printing, choices)


def as_text(material: Material) -> str:
    """Return an article as plain text after an empty line, without its transcript; an empty string if it is empty."""
    if not len(material.article):
        return ""
    page = page_to(material, "as-is", "none")
    return "" if page.is_empty else f"\n{Text().write(page).decode()}"


def as_json(material: Material) -> dict[str, object] | None:
    """Return an article as values for JSON, with its texts unchanged and times in ms; None if it has no parts."""
    article, transcript, _, video, _ = material
    if not len(article):
        return None
    statistics = statistics_of(article, video)
    return {
        "title": article.text("title"),
        "lead": article.text("lead"),
        "summary": [part.text for part in article.summary],
        "statistics": statistics._asdict() | {"text": sentence_of(article, statistics)},
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
