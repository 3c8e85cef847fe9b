"""A page for the web in one file: without scripts, and without anything from other files or addresses.

The window shows the same page while the article is written. `blocks` returns the page in pieces, in their order; the
macros of blocks.html make them, for the file too. A key changes one piece. The window then replaces only the pieces
whose HTML has changed, and passes the pieces of the transcript to `blocks` again, so that they are made only once:

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
"""Passages of the transcript in one piece: so few that the window can show a piece between two frames."""


class Html(Publication):
    """A whole page."""

    name: ClassVar[str] = "article-html"
    title: ClassVar[str] = "Web page (HTML)"
    extension: ClassVar[str] = ".html"
    shows_video: ClassVar[bool] = True

    def write(self, page: Page) -> bytes:
        """Return the page in UTF-8. Raises InputError for a template of the user that cannot be used."""
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
    """Return the page in pieces, without empty ones; `transcript` are the pieces of the transcript, if made before.

    Raises InputError for a template of the user that cannot be used.
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
