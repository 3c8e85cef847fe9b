"""A whole Polish text, from a file or from the clipboard, as lines: paragraphs, headings, or a sentence in each."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from dwuglos.errors import InputError, Notice, UnreadableFile
from dwuglos.formats import detect
from dwuglos.formats.pages.html import is_html, pieces_of_html
from dwuglos.formats.pages.pieces import Piece
from dwuglos.formats.pages.text import is_markdown, pieces_of_markdown, unwrapped
from dwuglos.formats.parts import other_documents, word
from dwuglos.importing.files import bytes_of, read_file
from dwuglos.language.encodings import decode
from dwuglos.language.markup import visible_text

_LETTERS = 200
"""Letters of a text from which on one without a Polish letter among them is not in Polish."""
_POLISH_LETTERS = frozenset("ąćęłńóśźż")
_POLISH_SHARE = 0.005
_WRAPPED = 0.6
"""The share of its lines that is left of a text when wrapped lines are joined, at most, if it was wrapped at all."""


class PolishText(NamedTuple):
    """The lines of a text, none of them empty; `places` counts also the empty ones between them."""

    lines: tuple[str, ...]
    places: int
    notices: tuple[Notice, ...] = ()


def read_polish(path: Path, content: bytes | None = None) -> PolishText:
    """Read a Polish text: plain text, Markdown, a web page, a Word document, or subtitles. Raises UnreadableFile.

    `content` is what was read of the file already.
    """
    data = content or bytes_of(path)
    try:
        other_documents.refuse_text(data)
        if word.is_word(data):
            return polish_lines(word.text_of(data))
        decoded = decode(data)
        cues = _cues(decoded.text, path, data)
        text = polish_lines(decoded.text) if cues is None else _in_polish([" ".join(cues)])
    except InputError as error:
        raise UnreadableFile("{file}: {reason}", file=path.name, reason=error) from None
    return text._replace(notices=decoded.notices)


def _cues(text: str, path: Path, data: bytes) -> list[str] | None:
    """Return the Polish of subtitles or of a table; None for a text without a form."""
    if is_html(text):
        return None
    format = detect(text, path.suffix)
    if format.name in ("text", "article"):
        return None
    cues = read_file(path, format.name, content=data).cues
    is_table = any(cue.target.strip() for cue in cues)  # then the other text is the English, also where that is alone
    texts = (cue.target if is_table else cue.text for cue in cues)
    return [" ".join(visible_text(text).split()) for text in texts]


def polish_lines(text: str) -> PolishText:
    """Return the lines of a text, as it stands in a file or was copied. Raises UnreadableFile, also if not Polish."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\N{NO-BREAK SPACE}", " ")
    if is_html(text):
        return _in_polish(_texts(pieces_of_html(text)))
    if is_markdown(text):
        return _in_polish(_texts(pieces_of_markdown(text)))
    lines = [" ".join(line.split()) for line in text.strip("\n").split("\n")]
    blocks = [list(block) for is_empty, block in groupby(lines, key=lambda line: not line) if not is_empty]
    whole = [line for block in blocks for line in unwrapped(block)]
    if len(whole) <= _WRAPPED * sum(map(len, blocks)):
        return _in_polish(whole)
    return _in_polish(lines)._replace(places=len(lines))


def _texts(pieces: Sequence[Piece]) -> list[str]:
    return [piece.text for piece in pieces if piece.kind != "rule"]


def _in_polish(lines: Sequence[str]) -> PolishText:
    lines = [line for line in (" ".join(line.split()) for line in lines) if line]
    text = "".join(lines).lower()
    letters = sum(map(str.isalpha, text))
    if not letters:
        raise UnreadableFile("There is not a single word in it; choose a file with text.")
    polish = sum(letter in _POLISH_LETTERS for letter in text)
    if letters >= _LETTERS and polish < _POLISH_SHARE * letters:
        raise UnreadableFile("This text is not in Polish; choose the Polish translation of the talk.")
    return PolishText(tuple(lines), len(lines))
