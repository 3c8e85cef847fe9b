"""A document for Word and LibreOffice, with real styles, headings, lists and tables.

Its styles are in `parts/word_styles.py`; `parts/word_elements.py` makes the elements of the transcript.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, ClassVar

from dwuglos.article.page import Page
from dwuglos.article.publications.base import Publication
from dwuglos.language.numbers import day, duration

if TYPE_CHECKING:
    from docx.document import Document

    from dwuglos.article.publications.parts.word_elements import Writer


class Docx(Publication):
    """The article as a document."""

    name: ClassVar[str] = "article-docx"
    title: ClassVar[str] = "Word document (DOCX)"
    extension: ClassVar[str] = ".docx"
    binary: ClassVar[bool] = True

    def write(self, page: Page) -> bytes:
        """Return the document."""
        from docx import Document

        from dwuglos.article.publications.parts.word_elements import Writer
        from dwuglos.article.publications.parts.word_styles import set_up

        document = Document()
        set_up(document, page)
        writer = Writer(document)
        for style, text in _opening(page):
            document.add_paragraph(text, style=style)
        _video(writer, document, page)
        for text in page.paragraphs:
            document.add_paragraph(text)  # a line break in it becomes one
        if page.numbers:
            document.add_paragraph(page.numbers)
        _timeline(writer, document, page)
        _transcript(writer, document, page)
        for text in _ending(page):
            document.add_paragraph(text, style="Fact")
        written = BytesIO()
        document.save(written)
        return written.getvalue()


def _opening(page: Page) -> Iterator[tuple[str, str]]:
    yield "Title", page.title
    if page.lead:
        yield "Subtitle", page.lead
    written = ", ".join(part for part in (page.author, day(page.date) if page.date else "") if part)
    if written:
        yield "Fact", written


def _video(writer: Writer, document: Document, page: Page) -> None:
    title = page.video.title or page.link
    rest = [f"kanał {page.video.channel}"] if page.video.channel else []
    rest += [duration(page.video.duration)] if page.video.duration else []
    if title or rest:
        paragraph = document.add_paragraph("Nagranie: ", style="Fact")._p
        writer.link(paragraph, title, page.link)
        writer.run(paragraph, "".join(f", {part}" for part in rest) if title else ", ".join(rest))


def _timeline(writer: Writer, document: Document, page: Page) -> None:
    if not page.timeline:
        return
    document.add_heading("Oś czasu", 1)
    for moment in page.timeline:
        paragraph = document.add_paragraph(style="List Bullet")._p
        writer.time(paragraph, moment.time, moment.link, moment.estimated)
        writer.run(paragraph, f" {moment.text}" if moment.time is not None else moment.text)


def _transcript(writer: Writer, document: Document, page: Page) -> None:
    if not page.passages:
        return
    document.add_heading("Transkrypcja", 1)
    body = document.element.body
    if page.printed == "both":
        body.insert(len(body) - 1, writer.table(page.passages, page.target_first))
        return
    language = "en-US" if page.printed == "source" else ""
    for passage in page.passages:
        paragraph = writer.paragraph()
        writer.time(paragraph, passage.start, passage.link, passage.estimated)
        gap = " " if passage.start is not None else ""
        writer.run(paragraph, f"{gap}{passage.source or passage.target}", language)
        body.insert(len(body) - 1, paragraph)


def _ending(page: Page) -> Iterator[str]:
    if page.is_estimated:
        yield "Czasy oznaczone „ok.” są przybliżone."
    if page.tags:
        yield f"Tagi: {', '.join(page.tags)}"
