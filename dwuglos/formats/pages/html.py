"""Divide web pages into pieces: the text of their blocks, without scripts and other parts that are no article.

The parser is lxml's. That of the standard library takes minutes for a damaged page of 400 KB, because it looks for the
end of each open comment in all the rest; lxml's takes a second for ten times as much.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import groupby
from typing import Any

from dwuglos.formats.pages.own import iso
from dwuglos.formats.pages.pieces import MOST, Piece, label_of, piece_of

_DROPPED_WORDS = """
    script style noscript template svg math nav aside form select option textarea iframe object embed video audio
    canvas dialog head datalist map frameset noframes
"""
_DROPPED = frozenset(_DROPPED_WORDS.split())
_FRAME = frozenset(("header", "footer"))
"""Those of a page are dropped; those of an article belong to it."""
_BLOCKS_WORDS = """
    address article blockquote body center dd details dialog div dl dt fieldset figcaption figure footer h1 h2 h3 h4
    h5 h6 header hgroup hr html legend li main ol p pre section summary table tbody tfoot thead tr ul button caption
    menu
"""
_BLOCKS = frozenset(_BLOCKS_WORDS.split())
_CELLS = frozenset(("td", "th"))
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_NOISE_WORDS = """
    nav menu navbar navigation sidebar cookie cookies footer breadcrumb breadcrumbs share sharing sharedaddy social
    related comments comment respond newsletter popup modal consent gdpr skip pagination widget advert ads banner
    promo
"""
_NOISE = frozenset(_NOISE_WORDS.split())
_CONTENT_WORDS = """
    has no with without content article main body entry post timeline transcript wrapper page site
"""
_CONTENT = frozenset(_CONTENT_WORDS.split())
"""An element with one of these words in its class or id is kept, even with a word of `_NOISE`: "has-sidebar"."""
_NOISE_ROLES = frozenset(("navigation", "banner", "contentinfo", "search", "complementary", "dialog"))
_OWN = {"title": "title", "lead": "lead", "facts": "facts", "numbers": "numbers", "tags": "tags", "note": "note"}
_SPACE = re.compile(r"[ \t\n\r\f]+")
_START = re.compile(
    r"\s{0,99}(?:<\?xml[^<>]{0,200}>\s{0,99})?(?:<!--.{0,2000}?-->\s{0,99}){0,9}"
    r"<(!doctype html|[a-z][a-z0-9]{0,9})\b",
    re.IGNORECASE | re.DOTALL,
)
_PAGE_TAGS = _BLOCKS | {"!doctype html", "html", "head", "meta", "title", "nav", "a", "span", "b", "i", "em", "strong"}


def is_html(text: str) -> bool:
    """Return whether a text begins as a web page does, or as a part of one."""
    tag = _START.match(text)
    return tag is not None and " ".join(tag[1].lower().split()) in _PAGE_TAGS


def pieces_of_html(text: str) -> list[Piece]:
    """Return the pieces of a web page, also of a damaged one."""
    from lxml import etree

    target = _Blocks()
    parser = etree.HTMLParser(target=target, encoding="utf-8", huge_tree=True)
    try:
        # libxml2 may go over all the data again that it has not used yet, so it gets them in parts.
        data = text.encode("utf-8", "replace")
        for begin in range(0, len(data), _PART):
            parser.feed(data[begin : begin + _PART])
        parser.close()
    except etree.LxmlError:
        target.close()
    return target.pieces


_PART = 1 << 16


class _Blocks:
    """Collects the text of each block while a page is parsed; lxml calls its methods (a parser target)."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self._open: list[tuple[str, str]] = []
        self._text: list[str] = []
        self._dropped = 0
        self._article = 0
        self._heading = 0
        self._block = 0
        self._role = ""
        self._time: int | None = None
        """The time (ms) in a row of a table, for the text in its next cell."""

    def start(self, tag: Any, attributes: Mapping[str, str]) -> None:
        """Handle an opening tag."""
        tag = str(tag)
        if self._dropped or self._is_dropped(tag, attributes):
            self._dropped += 1
            return
        self._article += tag in ("article", "main")
        if tag == "br":
            self._text.append("\v")
        elif tag in _BLOCKS:
            self._flush()
            self._heading = _HEADINGS.get(tag, self._heading)
        elif tag in _CELLS:
            self._text.append(" ")
        self._enter(tag, attributes)

    def end(self, tag: Any) -> None:
        """Handle a closing tag."""
        tag = str(tag)
        if self._dropped:
            self._dropped -= 1
            return
        self._article -= tag in ("article", "main")
        own_cell = tag in _CELLS and self._role in ("en", "pl", "when")
        if tag in _BLOCKS or own_cell or self._role in ("author", "date"):
            self._flush()
        if tag in _HEADINGS:
            self._heading = 0
        self._leave(tag)

    def data(self, text: str) -> None:
        """Handle text."""
        if not self._dropped:
            self._text.append(_SPACE.sub(" ", text))

    def comment(self, text: str) -> None:
        """Ignore a comment."""

    def pi(self, target: str, data: str = "") -> None:
        """Ignore a processing instruction."""

    def close(self) -> None:
        """Handle the end of the page."""
        self._flush()

    def _is_dropped(self, tag: str, attributes: Mapping[str, str]) -> bool:
        if tag in _DROPPED or attributes.get("role", "").lower() in _NOISE_ROLES:
            return True
        if tag in _FRAME and not self._article:
            return True
        if tag in ("html", "body", "main", "article"):
            return False
        names = set(re.split(r"[\s_-]+", f"{attributes.get('class', '')} {attributes.get('id', '')}".lower()))
        return bool(names & _NOISE) and not names & _CONTENT

    # Pages made by this program

    def _enter(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._open.append((tag, self._role))
        self._role = _role_of(tag, attributes, self._role)
        if self._role == "date" and tag == "time":
            self._text = []
        if self._role == "facts" and tag == "a" and attributes.get("href", "").startswith(("http://", "https://")):
            self._add(Piece("text", attributes["href"], attributes["href"], role="link"))

    def _leave(self, tag: str) -> None:
        while self._open:
            name, role = self._open.pop()
            self._role = role
            if name == tag:
                return

    def _flush(self) -> None:
        text, self._text = "".join(self._text), []
        if self._role in ("", "li"):
            self._block += 1
        lines = (line.strip(" ") for line in text.split("\v"))
        for has_text, part in groupby(lines, key=bool):
            if has_text:
                self._take(list(part))

    def _take(self, lines: list[str]) -> None:
        text = "\n".join(lines)
        if self._role:
            self._take_own(text)
        elif self._heading and label_of(text) is None:
            self._add(Piece("heading", text, text, level=self._heading, block=self._block))
        else:
            pieces = [piece_of(line, self._block) for line in lines]
            if all(piece.kind == "text" for piece in pieces):
                pieces = [Piece("text", text, text, block=self._block)]
            for piece in pieces:
                self._add(piece)

    def _take_own(self, text: str) -> None:
        if self._role == "when":
            self._time = piece_of(text, 0).ms
            self._block += 1
        elif self._role in ("en", "pl"):
            self._add(Piece("text", text, text, self._time, block=self._block, role=self._role))
            self._time = None
        elif self._role == "date":
            self._add(Piece("text", iso(text) or text, text, role="date"))
        elif self._role in ("title", "lead", "author"):
            self._add(Piece("text", text, text, role=self._role))
        elif self._role in ("numbers", "tags"):
            self._add(Piece("text", text, text, block=self._block))

    def _add(self, piece: Piece) -> None:
        if len(self.pieces) <= MOST:
            self.pieces.append(piece)


def _role_of(tag: str, attributes: Mapping[str, str], outer: str) -> str:
    """Return the role of an element in a page made by this program, by the classes in resources/templates/blocks.html.

    `outer` is the role of the element around it.
    """
    name = attributes.get("class", "")
    if tag in _HEADINGS and name == "title":
        return "title"
    if tag == "p" and name in _OWN:
        return _OWN[name]
    if outer == "facts":
        return "author" if name == "author" else "date" if tag == "time" else outer
    if tag == "table":
        return "pairs" if name == "pairs" else outer
    if outer == "pairs" and tag == "td":
        return "when" if name == "when" else "en" if attributes.get("lang") == "en" else "pl"
    return outer
