"""The rows of the tables in a Word document, as they read when every change in it is accepted; and its comments.

Source: ECMA-376-1, 17.4 (tables) and 17.13.4 (comments).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple
from xml.etree.ElementTree import Element

from dwuglos.errors import UnreadableFile
from dwuglos.formats.parts.word_runs import below, has_deleted_end, text_in
from dwuglos.formats.parts.xml_tree import local
from dwuglos.review_round.files.parts.packages import Package

BODY = "word/document.xml"
_COMMENTS = "word/comments.xml"
_W = re.compile(r"\{http://(?:schemas\.openxmlformats\.org|purl\.oclc\.org/ooxml)/wordprocessingml/(?:2006/)?main\}")


class WordRow(NamedTuple):
    """A row of a table: the texts of its cells, and what was said about it."""

    cells: list[str]
    comments: tuple[str, ...]


class WordText(NamedTuple):
    """The text of a document outside its tables, and their rows one after another."""

    text: str
    rows: list[WordRow]


def word_text_of(package: Package, most_rows: int) -> WordText:
    """Return the content of a document. Raises UnreadableFile for one that is damaged or larger than any talk."""
    comments = dict(_comments(package.tree(_COMMENTS))) if _COMMENTS in package.names else {}
    rows: list[WordRow] = []
    outside: list[str] = []
    for block in below(package.tree(BODY), "p", "tbl"):
        if local(block) == "p":
            outside.append(text_in(block))
            continue
        for row in _rows(block):
            rows.append(row_of(row, comments))
            if len(rows) > most_rows:
                raise UnreadableFile(
                    "It has more than {most} rows, which no talk has; cut it into several files.", most=most_rows
                )
    return WordText("\n".join(outside), rows)


def _comments(comments: Element) -> Iterator[tuple[str, str]]:
    for comment in comments:
        text = _cell(comment).strip()
        author = _attribute(comment, "author").strip()
        if text:
            yield _attribute(comment, "id"), f"{author}: {text}" if author else text


def _attribute(element: Element, name: str) -> str:
    return next((value for key, value in element.attrib.items() if _W.sub("", key) == name), "")


def _rows(table: Element) -> Iterator[Element]:
    """Yield the rows of a table, but for those that were deleted."""
    for row in below(table, "tr"):
        if not any(local(mark) == "del" for facts in row if local(facts) == "trPr" for mark in facts):
            yield row


def row_of(row: Element, comments: dict[str, str]) -> WordRow:
    """Return a row; `comments` are those of the document by id."""
    ids = (_attribute(each, "id") for each in row.iter() if local(each) == "commentReference")
    remarks = tuple(comments[id] for id in dict.fromkeys(ids) if id in comments)
    return WordRow([_cell(cell) for cell in below(row, "tc")], remarks)


def _cell(cell: Element) -> str:
    """Return the text of a cell, a line for each paragraph; one whose end was deleted goes on in the next."""
    pieces: list[str] = []
    is_open = True
    for paragraph in below(cell, "p"):
        pieces += ("" if is_open else "\n", text_in(paragraph))
        is_open = has_deleted_end(paragraph)
    return "".join(pieces)
