"""A page for the web that needs nothing but itself: no script, no file beside it, nothing from elsewhere.

The window shows the same page while it is written: `blocks` gives it in pieces, each made by the macro of blocks.html
that makes it for the file too, in the order of the page. A keystroke changes one piece; who shows them replaces the
pieces whose text is another, and gives `blocks` the transcript's pieces again, which are made but once:

    pieces = html.blocks(page, press)                         # all of them
    known = [piece for piece in pieces if piece.of_transcript]
    pieces = html.blocks(page_of(…, printing=printing), press, known)   # after a keystroke in the article
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar, NamedTuple

from dwuglos.article.page import Page
from dwuglos.article.publications.base import Press, Publication
from dwuglos.article.publications.parts import templates

_PASSAGES = 25
"""Passages of the transcript in one piece: few enough to be shown between two frames."""


class Html(Publication):
    """A whole page."""

    name: ClassVar[str] = "article-html"
    title: ClassVar[str] = "Web page (HTML)"
    extension: ClassVar[str] = ".html"

    def write(self, page: Page) -> bytes:
        """Return the page in UTF-8. Raises InputError for a template of the user's that cannot be used."""
        return templates.render("article.html", page, self.press.templates).encode()


class Block(NamedTuple):
    """A piece of the page; `key` names it (`title`, `lead`, `facts`, `paragraph:0` …, `numbers`, `timeline`,
    `passages:0` …, `note`, `tags`), and no two have the same."""

    key: str
    html: str

    @property
    def of_transcript(self) -> bool:
        """Whether it is a piece of the transcript."""
        return self.key.startswith("passages:")


def blocks(page: Page, press: Press, transcript: Sequence[Block] | None = None) -> list[Block]:
    """Return the page in pieces, empty ones left out. `transcript` is what is known of the transcript's pieces.

    Raises InputError for a template of the user's that cannot be used.
    """
    own = press.templates
    pieces = [Block(name, templates.block(name, own, page)) for name in ("title", "lead", "facts")]
    pieces += [
        Block(f"paragraph:{n}", templates.block("paragraph", own, text)) for n, text in enumerate(page.paragraphs)
    ]
    pieces += [Block(name, templates.block(name, own, page)) for name in ("numbers", "timeline")]
    pieces += transcript if transcript is not None else _transcript(page, press)
    pieces += [Block(name, templates.block(name, own, page)) for name in ("note", "tags")]
    return [piece for piece in pieces if piece.html]


def _transcript(page: Page, press: Press) -> Iterator[Block]:
    if page.passages:
        yield Block("passages:heading", templates.block("transcript_heading", press.templates))
    for n in range(0, len(page.passages), _PASSAGES):
        some = page.passages[n : n + _PASSAGES]
        yield Block(f"passages:{n}", templates.block("passages", press.templates, page, some))


def style(press: Press) -> str:
    """Return the style sheet of the preview, in the part of CSS that Qt understands: that of the PDF."""
    return templates.text("print.css", press.templates)
