"""Plain text and Markdown, taken apart.

Lines are put together again where a line is only broken because the next word did not fit. A word that was broken at
its own hyphen is made whole.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from dwuglos.formats.pages.furniture import begins_footer, is_byline, is_sentence
from dwuglos.formats.pages.pieces import Piece, begins_piece, piece_of

_WIDEST = 160
"""Characters in the widest lines of wrapped text; longer ones are whole paragraphs."""
_FULL = 0.85
"""Share of the width from which a line counts as full, for text that was wrapped in a proportional font."""
_HEAD = 3
"""Lines of a title with the author and the day below it."""
_UNDERLINE = re.compile(r"={3,}\s*")
_OWN_LINE = re.compile(r"(?:EN|PL): |(?:Autor|Data|Tagi|Nagranie): ")
_HYPHENATED = re.compile(r"\w-$")
_JOINS_HALVES = re.compile(r"(?:and|or|to|i|lub|oraz|czy|albo|a)\b", re.IGNORECASE)


def pieces_of_text(text: str) -> list[Piece]:
    """Return the pieces of plain text whose line ends are `\\n`."""
    pieces: list[Piece] = []
    for block, lines in enumerate(_chunks(text)):
        pieces += _pieces(lines, block)
    return pieces


def _chunks(text: str) -> Iterator[list[str]]:
    lines = (line.rstrip() for line in text.split("\n"))
    for blank, chunk in groupby(lines, key=lambda line: not line.strip()):
        if not blank:
            yield list(chunk)


def _pieces(lines: Sequence[str], block: int) -> Iterator[Piece]:
    for line in unwrapped(lines):
        underlined = line.split("\n")
        if len(underlined) == 2:
            yield Piece("heading", underlined[0], underlined[0], level=1, block=block)
        else:
            yield piece_of(line, block)


def unwrapped(lines: Sequence[str]) -> list[str]:
    """Return the lines that were written: those that were only wrapped are put together."""
    width = min(max(len(line) for line in lines), _WIDEST)
    begins = [begins_piece(line) for line in lines]
    # Below a title the lines are as short as what is wrapped, and are not.
    has_byline = len(lines) <= _HEAD and any(is_byline(line) and not is_sentence(line) for line in lines[1:])
    written: list[list[str]] = []
    for at, line in enumerate(lines):
        if written and _UNDERLINE.fullmatch(line):
            written[-1].append("\n" + line)
        elif written and not begins[at] and not has_byline and _goes_on(lines[at - 1], line, width, begins[at - 1]):
            written[-1] += (_space_between(lines[at - 1], line.strip()), line.strip())
        else:
            written.append([line.strip()])
    return ["".join(parts) for parts in written]


def _goes_on(last: str, line: str, width: int, is_item: bool) -> bool:
    """Say whether a line goes on from the last, which may be an item, because the next word did not fit into that."""
    if len(last) > _WIDEST or _OWN_LINE.match(line):
        return False
    if is_item and line[:1].isspace():
        return True
    is_full = len(last) + 1 + len(line.split(None, 1)[0]) > _FULL * width
    return is_full and not (is_sentence(last) and begins_footer(line))


def _space_between(last: str, line: str) -> str:
    """Return what stands between two lines that are one: nothing where a word was broken at its hyphen."""
    halves = _HYPHENATED.search(last[-2:]) and line[:1].isalnum() and not _JOINS_HALVES.match(line)
    return "" if halves else " "


# Markdown

_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*")
_SIGNS = re.compile(r"^ {0,3}#{1,6}[ \t]+\S|\]\((?:https?://|#|/)|\*\*\S[^*\n]{0,200}\*\*", re.MULTILINE)
_FRONT_MATTER = re.compile(r"\s{0,9}---\n(?:[^\n]{0,500}\n){1,40}?---\n")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_HELD = re.compile("[\U000f0021-\U000f007e]")
_IMAGE = re.compile(r"!\[([^\[\]\n]{0,500})\]\([^()\n]{0,2000}\)")
_LINK = re.compile(r"\[([^\[\]\n]{0,1000})\]\(([^()\n]{0,2000})\)")
_VIDEO = re.compile(r"\ANagranie: \[[^\[\]\n]{0,1000}\]\(([^()\s]{1,2000})\).*")
_TAG = re.compile(r"</?[A-Za-z][^<>\n]{0,500}>|<!--[^<>\n]{0,2000}-->")
_EMPHASIS = re.compile(r"(\*{1,3}|(?<!\w)_{1,3}|`{1,3})(?=\S)([^*_`\n]{1,1000}?)(?<=\S)\1(?!\w)")
_HARD_BREAK = re.compile(r"(?:\\|  +)$")


def is_markdown(text: str) -> bool:
    """Say whether plain text has marks that Markdown gives it."""
    return bool(_SIGNS.search(text))


def pieces_of_markdown(text: str) -> list[Piece]:
    """Return the pieces of Markdown whose line ends are `\\n`; links and emphasis are but their text."""
    text = _FRONT_MATTER.sub("", text, count=1) if text.lstrip().startswith("---\n") else text
    pieces: list[Piece] = []
    block = 0
    for blank, chunk in groupby(text.split("\n"), key=lambda line: not line.strip()):
        if not blank:
            for lines in _parted(list(chunk)):
                pieces += _marked_pieces(lines, block)
            block += 1
    return pieces


def _parted(lines: Sequence[str]) -> Iterator[list[str]]:
    """Part headings from what stands right below them."""
    part: list[str] = []
    for line in lines:
        if _HEADING.fullmatch(line):
            if part:
                yield part
            yield [line]
            part = []
        else:
            part.append(line)
    if part:
        yield part


def _marked_pieces(lines: Sequence[str], block: int) -> Iterator[Piece]:
    heading = _HEADING.fullmatch(lines[0])
    if heading is not None:
        text = plain(heading[2])
        piece = piece_of(text, block)
        is_label = piece.kind in ("timeline", "transcript", "summary")
        yield _unescaped(piece if is_label else Piece("heading", text, text, level=len(heading[1]), block=block))
        return
    quoted = all(line.lstrip().startswith(">") for line in lines)
    if quoted:
        lines = [line.lstrip()[1:] for line in lines]
    kept = plain("\n".join(_HARD_BREAK.sub("\v", line) for line in lines)).split("\n")
    for line in _written(kept):
        yield _unescaped(piece_of(line, block, "quote" if quoted else ""))


def _unescaped(piece: Piece) -> Piece:
    return piece._replace(text=_shown(piece.text), raw=_shown(piece.raw))


def _written(lines: Sequence[str]) -> list[str]:
    """Return the paragraphs and items of a block of Markdown, where a line goes on unless it begins an item."""
    written: list[list[str]] = []
    last = ""
    for line in (line.strip(" \t") for line in lines):
        if not written or begins_piece(line):
            written.append([line.rstrip("\v")])
        else:
            written[-1] += ("\n" if last.endswith("\v") else _space_between(last, line), line.rstrip("\v"))
        last = line
    return [text for parts in written if (text := "".join(parts).strip())]


def plain(text: str) -> str:
    """Return a text of Markdown without its marks; what was escaped is held back until `_shown`."""
    text = _ESCAPE.sub(lambda match: chr(0xF0000 + ord(match[1])), text)
    text = _LINK.sub(r"\1", _VIDEO.sub(r"Nagranie: \1", _IMAGE.sub("", text)))
    text = _TAG.sub("", text)
    for _ in range(3):
        text = _EMPHASIS.sub(r"\2", text)
    return html.unescape(text)


def _shown(text: str) -> str:
    return _HELD.sub(lambda match: chr(ord(match[0]) - 0xF0000), text)
