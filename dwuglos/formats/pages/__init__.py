"""A published page read back: an article, and a transcript without times.

    pieces.py       what a page is taken apart into, and what a line is by itself
    text.py         plain text and Markdown, taken apart
    html.py         web pages, taken apart                                     only door to lxml
    furniture.py    menus, footers and notes about cookies; which language a text is in
    own.py          what only pages made here have
    finding.py      where the title, the summary, the timeline and the transcript are
    transcript.py   the passages of the transcript
    timed.py        their segments, with times estimated from the timeline

Pages come from anywhere: copied as text, saved by a browser, or made here. What is read of one is what somebody wrote:
texts are not changed, but for line wrapping, bullets, times and links, which are taken off.
"""

from __future__ import annotations

from dwuglos.formats.pages.finding import Found, Moment, find
from dwuglos.formats.pages.html import is_html, pieces_of_html
from dwuglos.formats.pages.pieces import MOST
from dwuglos.formats.pages.text import is_markdown, pieces_of_markdown, pieces_of_text
from dwuglos.formats.pages.transcript import Passage

__all__ = ["LONGEST", "Found", "Moment", "Passage", "is_html", "read_page"]

LONGEST = 500_000
"""Characters of an article; the transcript of eight hours has as many."""
_TAGS = 50_000
"""Tags of a page, which bound how long it takes to read it."""


def read_page(text: str) -> Found:
    """Return what a page tells, nothing where it is too large for one.

    `text` has `\\n` line ends and none of the characters that nobody sees.
    """
    if is_html(text):
        pieces = pieces_of_html(text) if text.count("<") <= _TAGS else []
    elif text.count("\n") > MOST or len(text) > LONGEST:
        return Found()
    else:
        pieces = pieces_of_markdown(text) if is_markdown(text) else pieces_of_text(text)
    is_too_long = len(pieces) > MOST or sum(len(piece.raw) for piece in pieces) > LONGEST
    return Found() if is_too_long else find(pieces)
