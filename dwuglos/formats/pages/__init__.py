"""Read a published page: an article, and a transcript without times.

    pieces.py       the pieces of a page, and what kind of piece a line is
    text.py         divides plain text and Markdown into pieces
    html.py         divides web pages into pieces                              only door to lxml
    furniture.py    recognises menus, footers and notes about cookies
    own.py          reads what only pages made by this program have
    finding.py      finds the title, the summary, the timeline and the transcript
    transcript.py   reads the passages of the transcript
    players.py      finds the video whose player stands on the page
    timed.py        makes segments of them, with times estimated from the timeline

Pages come from anywhere: copied as text, saved by a browser, or made by this program. Texts stay as somebody wrote
them; only line wrapping, bullets, times and links are removed.
"""

from __future__ import annotations

from dwuglos.formats.pages.finding import Found, Moment, find
from dwuglos.formats.pages.html import is_html, pieces_of_html
from dwuglos.formats.pages.pieces import MOST
from dwuglos.formats.pages.players import video_in
from dwuglos.formats.pages.text import is_markdown, pieces_of_markdown, pieces_of_text
from dwuglos.formats.pages.transcript import Passage

__all__ = ["LONGEST", "Found", "Moment", "Passage", "is_html", "read_page"]

LONGEST = 500_000
"""The most characters of an article; the transcript of eight hours has as many."""
_TAGS = 50_000
"""The most tags of a page: the time to read a page grows with them."""


def read_page(text: str) -> Found:
    """Return the content of a page; an empty `Found` when the page is too large.

    `text` has `\\n` line ends and no invisible characters.
    """
    if is_html(text):
        pieces = pieces_of_html(text) if text.count("<") <= _TAGS else []
    elif text.count("\n") > MOST or len(text) > LONGEST:
        return Found()
    else:
        pieces = pieces_of_markdown(text) if is_markdown(text) else pieces_of_text(text)
    is_too_long = len(pieces) > MOST or sum(len(piece.raw) for piece in pieces) > LONGEST
    return Found() if is_too_long else _with_link(find(pieces), text)


def _with_link(found: Found, text: str) -> Found:
    """Add the address of the video whose player stands on the page, where the page names no other."""
    link = video_in(text)
    named = any(field == "link" for field, _ in found.fields)
    return found if named or not link else found._replace(fields=(*found.fields, ("link", link)))
