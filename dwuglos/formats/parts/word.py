"""A Word document (.docx, ECMA-376) read as the page it holds.

Its text becomes a web page of the kind that `dwuglos.article.publications` writes, by the styles those give to its
parts; of any other document the paragraphs, lists and tables stay.
"""

from __future__ import annotations

import html
import io
import zipfile
from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Any

from dwuglos.errors import UnreadableFile
from dwuglos.formats.parts.word_runs import below, has_deleted_end, is_dropped, text_in
from dwuglos.formats.parts.zip_parts import BROKEN, has_part, xml_part

_BODY, _LINKS = "word/document.xml", "word/_rels/document.xml.rels"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_TITLES = {"Title": '<h1 class="title">{}</h1>', "Subtitle": '<p class="lead">{}</p>'}
_BULLETS = ("ListBullet", "ListParagraph", "ListNumber")
_COLUMNS = {"Po angielsku": ' lang="en"', "Po polsku": ' lang="pl"', "Czas": ' class="when"'}
_BREAK = "\v"
_SIGNS = {"tab": "\t", "br": _BREAK, "cr": _BREAK, "noBreakHyphen": "\u2011"}
_STRICT = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": _W[1:-1].encode(),
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": _R[1:-1].encode(),
}
"""The namespaces of a document saved as “Strict Open XML”, and those that Word writes else."""


def is_word(data: bytes) -> bool:
    """Say whether a file is a Word document, whatever it is called."""
    return has_part(data, _BODY)


def page_of(data: bytes) -> str:
    """Return a document as a web page. Raises UnreadableFile for one that is damaged or encrypted."""
    body, links = _parts(data)
    blocks = list(body)
    return "\n".join(_page(blocks, links, _is_own(blocks)))


def text_of(data: bytes) -> str:
    """Return the text of a document, with an empty line between paragraphs. Raises UnreadableFile as `page_of` does."""
    body, _ = _parts(data)
    pieces: list[str] = []
    for paragraph in _paragraphs(body):
        pieces += (text_in(paragraph, _SIGNS, but="p"), "" if has_deleted_end(paragraph) else "\n\n")
    paragraphs = (text.replace(_BREAK, "\n").strip() for text in "".join(pieces).split("\n\n"))
    return "\n\n".join(filter(None, paragraphs))


def _parts(data: bytes) -> tuple[Any, Mapping[str, str]]:
    """Return the body of a document, and its links by their ids."""
    from xml.etree import ElementTree

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            main = xml_part(archive, _BODY)
            for strict, usual in _STRICT.items():
                main = main.replace(strict, usual)
            body = ElementTree.fromstring(main).find(f"{_W}body")
            related = ElementTree.fromstring(xml_part(archive, _LINKS)) if _LINKS in archive.namelist() else ()
    except (*BROKEN, SyntaxError) as error:
        raise UnreadableFile("This Word document is damaged; save it again, or as plain text.") from error
    if body is None:
        raise UnreadableFile("There is not a single word in it; choose a file with text.")
    return body, {each.get("Id", ""): each.get("Target", "") for each in related}


def _is_own(blocks: list[Any]) -> bool:
    return any(_style(block) in _TITLES for block in blocks[:1])


def _page(blocks: list[Any], links: Mapping[str, str], is_own: bool) -> Iterator[str]:
    """Yield the blocks of a page; those of a head with facts come before all others."""
    in_head = is_own
    for is_list, group in groupby(blocks, key=lambda block: _style(block) in _BULLETS):
        if is_list:
            yield "<ul>" + "".join(f"<li>{_inline(block, links)}</li>" for block in group) + "</ul>"
            in_head = False
            continue
        for block in group:
            if block.tag == f"{_W}tbl":
                yield _table(block, links)
            elif block.tag == f"{_W}p" and _text(block).strip():
                in_head = in_head and _style(block) in (*_TITLES, "Fact")
                yield _paragraph(block, links, in_head)


def _paragraph(block: Any, links: Mapping[str, str], in_head: bool) -> str:
    style, inner = _style(block), _inline(block, links)
    if in_head and style in _TITLES:
        return _TITLES[style].format(inner)
    if in_head:
        return f'<p class="facts">{_fact(_text(block), inner)}</p>'
    if style.startswith("Heading") or style in _TITLES:
        return f"<h2>{inner}</h2>"
    return f"<p>{inner}</p>"


def _fact(text: str, inner: str) -> str:
    """Return a line of the head: that with the video as it is, and that with author and day by these."""
    if text.startswith("Nagranie: "):
        return inner
    from dwuglos.formats.pages.own import written

    facts = dict(written(text))
    day = (
        f"<time>{html.escape(text.removeprefix(facts.get('author', '')).lstrip(', '))}</time>"
        if "date" in facts
        else ""
    )
    author = f'<span class="author">{html.escape(facts["author"])}</span>' if "author" in facts else ""
    return ", ".join(filter(None, (author, day)))


def _table(table: Any, links: Mapping[str, str]) -> str:
    rows = [[list(cell.iter(f"{_W}p")) for cell in row.iter(f"{_W}tc")] for row in table.iter(f"{_W}tr")]
    heads = [" ".join(_text(each) for each in cell).strip() for cell in rows[0]] if rows else []
    kinds = [_COLUMNS.get(head, "") for head in heads]
    is_pairs = bool(kinds) and all(kinds)
    lines = [
        "".join(
            f"<td{kinds[n] if is_pairs and n < len(kinds) else ''}>{'<br>'.join(_inline(p, links) for p in cell)}</td>"
            for n, cell in enumerate(row)
        )
        for row in (rows[1:] if is_pairs else rows)
    ]
    name = ' class="pairs"' if is_pairs else ""
    return f"<table{name}>" + "".join(f"<tr>{line}</tr>" for line in lines) + "</table>"


def _inline(paragraph: Any, links: Mapping[str, str]) -> str:
    """Return the text of a paragraph with its links, escaped."""
    pieces = []
    for child in paragraph:
        text = html.escape(_text(child)).replace(_BREAK, "<br>")
        address = links.get(child.get(f"{_R}id", ""), "") if child.tag == f"{_W}hyperlink" else ""
        is_web = address.startswith(("http://", "https://"))
        pieces.append(f'<a href="{html.escape(address)}">{text}</a>' if is_web and text else text)
    return "".join(pieces)


def _text(element: Any) -> str:
    return "" if is_dropped(element) else text_in(element, _SIGNS)


def _paragraphs(body: Any) -> Iterator[Any]:
    """Yield the paragraphs, also those in tables, and those in boxes after the ones that these belong to."""
    waiting = [body]
    while waiting:
        each = waiting.pop()
        if each is not body:
            yield each
        waiting += reversed([*below(each, "p")])


def _style(block: Any) -> str:
    style = block.find(f"{_W}pPr/{_W}pStyle")
    return "" if style is None else str(style.get(f"{_W}val", "")).replace(" ", "")
