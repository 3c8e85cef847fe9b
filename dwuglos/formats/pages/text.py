"""Divide plain text and Markdown into pieces.

Wrapped lines are joined: a line is wrapped when it was broken only because the next word did not fit. A word that was
broken at its own hyphen becomes one word again.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from dwuglos.formats.pages.furniture import begins_footer, is_byline, is_sentence
from dwuglos.formats.pages.pieces import Piece, begins_piece, piece_of

_WIDEST = 160
"""The most characters of a line in a wrapped text; a longer line is a whole paragraph."""
_FULL = 0.85
"""The share of the width at which a line counts as full: a text may have been wrapped in a proportional font."""
_HEAD = 3
"""The most lines of a title with the author and the day below it."""
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
    """Return the lines as their author wrote them: wrapped lines are joined."""
    width = min(max(len(line) for line in lines), _WIDEST)
    begins = [begins_piece(line) for line in lines]
    # In a block of a title and a byline all lines are short, so that they look wrapped and are not.
    has_byline = len(lines) <= _HEAD and any(is_byline(line) and not is_sentence(line) for line in lines[1:])
    whole: list[list[str]] = []
    for at, line in enumerate(lines):
        if whole and _UNDERLINE.fullmatch(line):
            whole[-1].append("\n" + line)
        elif whole and not begins[at] and not has_byline and _continues(lines[at - 1], line, width, begins[at - 1]):
            whole[-1] += (_space_between(lines[at - 1], line.strip()), line.strip())
        else:
            whole.append([line.strip()])
    return ["".join(parts) for parts in whole]


def _continues(last: str, line: str, width: int, is_item: bool) -> bool:
    """Return whether a line continues the last one, because its first word did not fit there.

    `is_item` says that the last line is an item of a list.
    """
    if len(last) > _WIDEST or _OWN_LINE.match(line):
        return False
    if is_item and line[:1].isspace():
        return True
    is_full = len(last) + 1 + len(line.split(None, 1)[0]) > _FULL * width
    return is_full and not (is_sentence(last) and begins_footer(line))


def _space_between(last: str, line: str) -> str:
    """Return the text between two lines that are joined: a space, or nothing when a word was broken at its hyphen."""
    halves = _HYPHENATED.search(last[-2:]) and line[:1].isalnum() and not _JOINS_HALVES.match(line)
    return "" if halves else " "


# Markdown

_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(.*)")
_SIGNS = re.compile(r"^ {0,3}#{1,6}[ \t]+\S|\]\((?:https?://|#|/)|\*\*\S[^*\n]{0,200}\*\*", re.MULTILINE)
_FRONT_MATTER = re.compile(r"\s{0,9}---\n(?:[^\n]{0,500}\n){1,40}?---\n")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_HELD = re.compile("[\U000f0021-\U000f007e]")
_IMAGE = re.compile(r"!\[([^\[\]\n]{0,500})\]\([^()\n]{0,2000}\)")
_LINK = re.compile(r"\[([^\[\]\n]{0,1000})\]\(([^()\n]{0,2000})\)")
_VIDEO = re.compile(r"\ANagranie: \[[^\[\]\n]{0,1000}\]\(([^()\s]{1,2000})\).*")
_TAG = re.compile(r"</?[A-Za-z][^<>\n]{0,500}>|<!--[^<>\n]{0,2000}-->")
_EMPHASIS = re.compile(r"(\*{1,3}|(?<!\w)_{1,3}|`{1,3})(?=\S)([^*_`\n]{1,1000}?)(?<=\S)\1(?!\w)")
_BOLD = re.compile(r"\*\*(?!\*)((?:(?!\*\*).){1,2000})\*\*", re.DOTALL)
"""A block that is bold from its beginning to its end, as leads are."""
_HARD_BREAK = re.compile(r"(?:\\|(?<! )  +)$")


def is_markdown(text: str) -> bool:
    """Return whether a text has marks of Markdown: headings, links or bold text."""
    return bool(_SIGNS.search(text))


def pieces_of_markdown(text: str) -> list[Piece]:
    """Return the pieces of Markdown whose line ends are `\\n`; of links and emphasis only the text stays."""
    text = _FRONT_MATTER.sub("", text, count=1) if text.lstrip().startswith("---\n") else text
    pieces: list[Piece] = []
    block = 0
    for blank, chunk in groupby(text.split("\n"), key=lambda line: not line.strip()):
        if not blank:
            for lines in _split_at_headings(list(chunk)):
                pieces += _markdown_pieces(lines, block)
            block += 1
    return pieces


def _split_at_headings(lines: Sequence[str]) -> Iterator[list[str]]:
    """Yield each heading alone, and the lines between headings together."""
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


def _markdown_pieces(lines: Sequence[str], block: int) -> Iterator[Piece]:
    heading = _HEADING.fullmatch(lines[0])
    if heading is not None:
        text = plain(heading[2].rstrip(" \t").rstrip("#").rstrip(" \t"))
        piece = piece_of(text, block)
        is_label = piece.kind in ("timeline", "transcript", "summary")
        yield _unescaped(piece if is_label else Piece("heading", text, text, level=len(heading[1]), block=block))
        return
    is_quote = all(line.lstrip().startswith(">") for line in lines)
    if is_quote:
        lines = [line.lstrip()[1:] for line in lines]
    bold = _BOLD.fullmatch("\n".join(lines).strip())
    if bold is not None:
        lines = bold[1].split("\n")
    role = "quote" if is_quote else "bold" if bold is not None else ""
    plain_lines = plain("\n".join(_HARD_BREAK.sub("\v", line) for line in lines)).split("\n")
    for line in _paragraphs(plain_lines):
        yield _unescaped(piece_of(line, block, role))


def _unescaped(piece: Piece) -> Piece:
    return piece._replace(text=_restore(piece.text), raw=_restore(piece.raw))


def _paragraphs(lines: Sequence[str]) -> list[str]:
    """Return the paragraphs and items of a block of Markdown: a line continues the last unless it begins an item."""
    paragraphs: list[list[str]] = []
    last = ""
    for line in (line.strip(" \t") for line in lines):
        if not paragraphs or begins_piece(line):
            paragraphs.append([line.rstrip("\v")])
        else:
            paragraphs[-1] += ("\n" if last.endswith("\v") else _space_between(last, line), line.rstrip("\v"))
        last = line
    return [text for parts in paragraphs if (text := "".join(parts).strip())]


def plain(text: str) -> str:
    """Return a text of Markdown without its marks.

    Escaped characters become private ones, so that they are not taken for marks; `_restore` brings them back.
    """
    text = _ESCAPE.sub(lambda match: chr(0xF0000 + ord(match[1])), text)
    text = _LINK.sub(r"\1", _VIDEO.sub(r"Nagranie: \1", _IMAGE.sub("", text)))
    text = _TAG.sub("", text)
    for _ in range(3):  # emphasis may be nested: bold, italic, code
        text = _EMPHASIS.sub(r"\2", text)
    return html.unescape(text)


def _restore(text: str) -> str:
    return _HELD.sub(lambda match: chr(ord(match[0]) - 0xF0000), text)
