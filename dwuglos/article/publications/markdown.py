"""CommonMark, in which every text is escaped: no text becomes a heading, a list, a link or HTML.

Source: CommonMark 0.31, 2.4 (any ASCII punctuation may be escaped) and 6.3 (links). A transcript in both languages is
one of them with the other quoted below it: tables are no part of CommonMark.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from dwuglos.article.choices import Order
from dwuglos.article.page import Moment, Page
from dwuglos.article.passages import Passage
from dwuglos.article.publications.base import Publication
from dwuglos.language.numbers import day, duration
from dwuglos.timing.clock import clock

_SPECIAL = re.compile(r"[\\`*_\[\]<>~|$]|&(?=[#\w])")
_AT_LINE_START = re.compile(r"^([^\S\n]*)([#+=:-]|\d{1,9}(?=[.)]))", re.MULTILINE)
_ADDRESS = re.compile(r"(?i)\b(https?|ftp|mailto|javascript|data|www)([:.])")


class Markdown(Publication):
    """The article as Markdown."""

    name: ClassVar[str] = "article-markdown"
    title: ClassVar[str] = "Markdown"
    extension: ClassVar[str] = ".md"
    order: ClassVar[Order] = "target-first"

    def write(self, page: Page) -> bytes:
        """Return the text in UTF-8 with `\\n` line ends."""
        return ("\n\n".join(_blocks(page)) + "\n").encode()


def escaped(text: str) -> str:
    """Return `text` escaped, so that Markdown shows it as it is."""
    text = _SPECIAL.sub(r"\\\g<0>", text)
    # Many programs make a link of an address in a text; only the video may have links.
    text = _ADDRESS.sub(r"\1\\\2", text)
    return _AT_LINE_START.sub(_escaped_start, text)


def _escaped_start(match: re.Match[str]) -> str:
    # A digit cannot be escaped; the dot after it can, and then the number begins no list.
    return f"{match[1]}\\{match[2]}" if not match[2].isdigit() else f"{match[1]}{match[2]}\\"


def _blocks(page: Page) -> Iterator[str]:
    yield f"# {escaped(page.title)}"
    yield from _opening(page)
    yield from (_paragraph(text) for text in page.paragraphs)
    if page.numbers:
        yield _paragraph(page.numbers)
    if page.timeline:
        yield "## Oś czasu"
        yield "\n".join(f"- {_entry(moment)}" for moment in page.timeline)
    if page.passages:
        yield "## Transkrypcja"
        yield from (_passage(passage, page.target_first) for passage in page.passages)
    if page.is_estimated:
        yield "Czasy oznaczone „ok.” są przybliżone."
    if page.tags:
        yield f"Tagi: {escaped(', '.join(page.tags))}"


def _opening(page: Page) -> Iterator[str]:
    if page.lead:
        yield _paragraph(page.lead)
    written = ", ".join(part for part in (page.author, day(page.date) if page.date else "") if part)
    if written:
        yield _paragraph(written)
    video = _video(page)
    if video:
        yield f"Nagranie: {video}"


def _video(page: Page) -> str:
    title = escaped(page.video.title or page.link)
    parts = [f"[{title}]({page.link})" if page.link else title]
    parts += [f"kanał {escaped(page.video.channel)}"] if page.video.channel else []
    parts += [duration(page.video.duration)] if page.video.duration else []
    return ", ".join(part for part in parts if part)


def _paragraph(text: str) -> str:
    return escaped(text).replace("\n", "\\\n")


def _entry(moment: Moment) -> str:
    return _beside_time(moment.time, moment.link, moment.estimated, moment.text)


def _passage(passage: Passage, target_first: bool) -> str:
    if not passage.source or not passage.target:
        return _beside_time(passage.start, passage.link, passage.estimated, passage.target or passage.source)
    texts = (passage.target, passage.source) if target_first else (passage.source, passage.target)
    first = _beside_time(passage.start, passage.link, passage.estimated, texts[0])
    return f"{first}\n\n> {escaped(texts[1])}"


def _beside_time(ms: int | None, link: str, estimated: bool, text: str) -> str:
    if ms is None:
        return escaped(text)
    time = f"ok. {clock(ms, 0)}" if estimated else clock(ms, 0)
    return f"[{time}]({link}) {escaped(text)}" if link else f"{time} {escaped(text)}"
