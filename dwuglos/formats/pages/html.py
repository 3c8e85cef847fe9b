"""Web pages, taken apart: the text of their blocks, without scripts, attributes and what is known to be no article.

The standard library's parser takes minutes for a damaged page of 400 KB (each open comment is looked for to the end);
lxml's takes a second for ten times as much.
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
"""Of a page they are dropped, of an article they belong to it."""
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
_KEPT_WORDS = """
    has no with without content article main body entry post timeline transcript wrapper page site
"""
_KEPT = frozenset(_KEPT_WORDS.split())
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
    """Say whether a text begins as web pages do, or as pieces of them."""
    found = _START.match(text)
    return found is not None and " ".join(found[1].lower().split()) in _PAGE_TAGS


def pieces_of_html(text: str) -> list[Piece]:
    """Return the pieces of a web page, whatever is wrong with it."""
    from lxml import etree

    target = _Blocks()
    parser = etree.HTMLParser(target=target, encoding="utf-8", huge_tree=True)
    try:
        # In parts: what libxml2 has at hand at once it may go over again.
        data = text.encode("utf-8", "replace")
        for begin in range(0, len(data), _PART):
            parser.feed(data[begin : begin + _PART])
        parser.close()
    except etree.LxmlError:
        target.close()
    return target.pieces


_PART = 1 << 16


class _Blocks:
    """Gathers the text of each block while a page is parsed: a parser's target."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self._open: list[tuple[str, str]] = []
        self._text: list[str] = []
        self._dropped = 0
        self._article = 0
        self._heading = 0
        self._block = 0
        self._role = ""
        self._waiting: int | None = None

    def start(self, tag: Any, attributes: Mapping[str, str]) -> None:
        """Take an opening tag."""
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
        """Take a closing tag."""
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
        """Take text."""
        if not self._dropped:
            self._text.append(_SPACE.sub(" ", text))

    def comment(self, text: str) -> None:
        """Pass over a comment."""

    def pi(self, target: str, data: str = "") -> None:
        """Pass over an instruction."""

    def close(self) -> None:
        """Take the end of the page."""
        self._flush()

    def _is_dropped(self, tag: str, attributes: Mapping[str, str]) -> bool:
        if tag in _DROPPED or attributes.get("role", "").lower() in _NOISE_ROLES:
            return True
        if tag in _FRAME and not self._article:
            return True
        if tag in ("html", "body", "main", "article"):
            return False
        names = set(re.split(r"[\s_-]+", f"{attributes.get('class', '')} {attributes.get('id', '')}".lower()))
        return bool(names & _NOISE) and not names & _KEPT

    # Pages made here

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
        written, self._text = "".join(self._text), []
        if self._role in ("", "li"):
            self._block += 1
        lines = (line.strip(" ") for line in written.split("\v"))
        for filled, part in groupby(lines, key=bool):
            if filled:
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
            self._waiting = piece_of(text, 0).ms
            self._block += 1
        elif self._role in ("en", "pl"):
            self._add(Piece("text", text, text, self._waiting, block=self._block, role=self._role))
            self._waiting = None
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
    """Return which part of a page made here an element is, as resources/templates/blocks.html names them."""
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
