"""Plain text, in a shape that can be read again.

    Title                     only if the article has one of its own; underlined
    =====

    Lead                      only if there is one

    Autor: Anna Nowak         what the article has of these, each on a line of its own
    Data: 2026-11-22
    Tagi: sieci, modele
    Nagranie: https://…

    -----                     only below a title, a lead or such lines: what comes now is the summary

    First paragraph.

    Second paragraph.         the sentence of the numbers is the last, where no paragraph tells them

    Oś czasu                  only if there is a timeline

      • 00:00 First entry.    MM:SS, from an hour on H:MM:SS; no time where an entry has none
      • 1:02:03 Last entry.

    Transkrypcja              only if it is printed

    All of the transcript.    one language: its segments joined with single spaces, in one paragraph;
                              both: pairs of lines `EN: …` and `PL: …`, in the order that is chosen, between pairs
                              an empty line, one of them left out where that text is missing

There is one empty line between blocks. Only a paragraph may have line breaks. Typography stays as it is unless the user
chooses another; estimated times are not marked.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from dwuglos.article.page import Moment, Page
from dwuglos.article.passages import Passage
from dwuglos.article.publications.base import Publication
from dwuglos.language.typography import Typography

TIMELINE = "Oś czasu"
TRANSCRIPT = "Transkrypcja"


class Text(Publication):
    """The article as plain text."""

    name: ClassVar[str] = "article-text"
    title: ClassVar[str] = "Plain text"
    extension: ClassVar[str] = ".txt"
    typography: ClassVar[Typography] = "as-is"

    def write(self, page: Page) -> bytes:
        """Return the text in UTF-8 with `\\n` line ends."""
        head = list(_head(page))
        blocks = [*head, *(["-----"] if head else []), *_body(page)]
        return ("\n\n".join(blocks) + "\n").encode()


def _head(page: Page) -> Iterator[str]:
    if page.own_title:
        yield f"{page.own_title}\n{'=' * min(len(page.own_title), 70)}"
    if page.lead:
        yield page.lead
    facts = (
        ("Autor", page.author),
        ("Data", page.date),
        ("Tagi", ", ".join(page.tags)),
        ("Nagranie", page.own_link),
    )
    lines = [f"{name}: {value}" for name, value in facts if value]
    if lines:
        yield "\n".join(lines)


def _body(page: Page) -> Iterator[str]:
    yield from page.paragraphs
    if page.numbers:
        yield page.numbers
    if page.timeline:
        yield TIMELINE
        yield "\n".join(f"  • {_entry(moment)}" for moment in page.timeline)
    if page.passages:
        yield TRANSCRIPT
        yield from _transcript(page)


def _entry(moment: Moment) -> str:
    return moment.text if moment.time is None else f"{stamp(moment.time)} {moment.text}"


def stamp(ms: int) -> str:
    """Write a time as MM:SS, from an hour on as H:MM:SS."""
    minutes, seconds = divmod(max(ms, 0) // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes:02}:{seconds:02}"


def _transcript(page: Page) -> Iterator[str]:
    if page.printed == "both":
        yield from (_pair(passage, page.target_first) for passage in page.passages)
    else:
        yield " ".join(passage.source or passage.target for passage in page.passages)


def _pair(passage: Passage, target_first: bool) -> str:
    texts = [("EN", passage.source), ("PL", passage.target)]
    if target_first:
        texts.reverse()
    return "\n".join(f"{language}: {text}" for language, text in texts if text)
