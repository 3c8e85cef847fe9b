"""The texts in the cells of an Excel workbook (.xlsx), with the comments on them.

Source: ECMA-376-1, 18.3 (worksheets), 18.4 (shared strings) and 18.7 (comments); [MS-XLSX] 2.1.5 (threaded comments).
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from typing import NamedTuple
from xml.etree.ElementTree import Element

from dwuglos.errors import UnreadableFile
from dwuglos.formats.parts.sheets import column_number, unescape
from dwuglos.formats.parts.xml_tree import local
from dwuglos.review_round.files.base import MOST_CHARACTERS
from dwuglos.review_round.files.parts.packages import Package
from dwuglos.review_round.files.parts.tables import number_in

_WORKBOOK = "xl/workbook.xml"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_PLACE = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_MOST_COLUMNS = 64
_MOST_SHEETS = 100

Cells = dict[int, dict[int, str]]
"""Texts by row and column, both from 1."""


class Sheet(NamedTuple):
    """A sheet of a workbook: its name, its texts, and what was said about cells."""

    name: str
    cells: Cells
    comments: dict[int, tuple[str, ...]]
    """By row."""


def sheets_of(package: Package, most_rows: int) -> list[Sheet]:
    """Return the sheets of a workbook. Raises UnreadableFile for one that is damaged or larger than any talk."""
    strings = _strings(package)
    related = _related(package, _WORKBOOK)
    sheets: list[Sheet] = []
    for sheet in package.tree(_WORKBOOK).iter():
        path = related.get(sheet.get(_RELATION, ""), ("", ""))[1]
        if local(sheet) == "sheet" and path in package.names:
            if len(sheets) == _MOST_SHEETS:
                raise UnreadableFile("It has more sheets than any review; do not use it.")
            cells = _cells(package.tree(path), strings, most_rows)
            sheets.append(Sheet(sheet.get("name", ""), cells, _comments(package, path)))
    return sheets


def _related(package: Package, part: str) -> dict[str, tuple[str, str]]:
    """Return the kinds and paths of the parts that a part refers to, by id."""
    folder, name = posixpath.split(part)
    path = f"{folder}/_rels/{name}.rels"
    if path not in package.names:
        return {}
    found = {}
    for each in package.tree(path):
        target = each.get("Target", "")
        target = target[1:] if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        found[each.get("Id", "")] = (each.get("Type", "").rpartition("/")[2], target)
    return found


def _strings(package: Package) -> list[str]:
    path = next((path for kind, path in _related(package, _WORKBOOK).values() if kind == "sharedStrings"), "")
    return [_text(item) for item in package.tree(path)] if path in package.names else []


def _text(item: Element) -> str:
    """Return the text of a string, whose pieces may be formatted; how it is pronounced is none of it."""
    pieces: list[str] = []
    for child in item:
        if local(child) == "t":
            pieces.append(child.text or "")
        elif local(child) == "r":
            pieces += (piece.text or "" for piece in child if local(piece) == "t")
    return unescape("".join(pieces))


def _cells(sheet: Element, strings: list[str], most_rows: int) -> Cells:
    rows: Cells = {}
    number = characters = 0
    for row in (each for each in sheet.iter() if local(each) == "row"):
        number = number_in(row.get("r", ""), number + 1)
        cells = {column: text for column, text in _row(row, strings) if text}
        if cells:
            rows[number] = cells
            characters += sum(map(len, cells.values()))
        if characters > MOST_CHARACTERS:
            raise UnreadableFile("It holds more than any talk once it is unpacked; do not use it.")
        if len(rows) > most_rows:
            raise UnreadableFile(
                "It has more than {most} rows, which no talk has; cut it into several files.", most=most_rows
            )
    return rows


def _row(row: Element, strings: list[str]) -> Iterator[tuple[int, str]]:
    column = 0
    for cell in row:
        place = _PLACE.fullmatch(cell.get("r", ""))
        column = column_number(place[1]) if place else column + 1
        if column <= _MOST_COLUMNS:
            yield column, _value(cell, strings)


def _value(cell: Element, strings: list[str]) -> str:
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        return next((_text(child) for child in cell if local(child) == "is"), "")
    value = next((child.text or "" for child in cell if local(child) == "v"), "")
    if kind == "s":
        at = number_in(value, -1)
        return strings[at] if 0 <= at < len(strings) else ""
    return value


def _comments(package: Package, sheet: str) -> dict[int, tuple[str, ...]]:
    texts_at: dict[str, list[str]] = {}
    related = sorted(_related(package, sheet).values())  # "comments" come before "threadedComment", which replaces them
    for kind, path in related:
        if path not in package.names:
            continue
        if kind == "comments":
            for place, text in _old_comments(package.tree(path)):
                texts_at[place] = [text]
        elif kind == "threadedComment":
            _thread(texts_at, package.tree(path), _people(package))
    rows: dict[int, list[str]] = {}
    for place, texts in texts_at.items():
        match = _PLACE.fullmatch(place)
        if match:
            rows.setdefault(int(match[2]), []).extend(texts)
    return {row: tuple(texts) for row, texts in rows.items()}


def _old_comments(comments: Element) -> Iterator[tuple[str, str]]:
    authors = [each.text or "" for each in comments.iter() if local(each) == "author"]
    for comment in (each for each in comments.iter() if local(each) == "comment"):
        text = next((_text(child) for child in comment if local(child) == "text"), "").strip()
        at = number_in(comment.get("authorId", ""), -1)
        name = authors[at].strip() if 0 <= at < len(authors) else ""
        text = text.removeprefix(f"{name}:").strip() if name else text
        if text:
            yield comment.get("ref", ""), f"{name}: {text}" if name else text


def _thread(texts_at: dict[str, list[str]], comments: Element, people: dict[str, str]) -> None:
    threads: dict[str, list[str]] = {}
    for each in comments:
        text = next((child.text or "" for child in each if local(child) == "text"), "").strip()
        name = people.get(each.get("personId", ""), "")
        if text:
            threads.setdefault(each.get("ref", ""), []).append(f"{name}: {text}" if name else text)
    texts_at |= threads


def _people(package: Package) -> dict[str, str]:
    paths = [path for kind, path in _related(package, _WORKBOOK).values() if kind == "person" and path in package.names]
    return {each.get("id", ""): each.get("displayName", "") for path in paths for each in package.tree(path)}
