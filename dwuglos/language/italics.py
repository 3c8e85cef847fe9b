"""Italics in the text of a subtitle, `<i>…</i>`: switched on and off for a part of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from dwuglos.language.markup import SUBTITLE_TAG

_TAG = re.compile(SUBTITLE_TAG)
_ITALIC = re.compile(r"<(/?)i>", re.IGNORECASE)


class Selection(NamedTuple):
    """A text and what is selected in it: from `start` to before `end`, in characters."""

    text: str
    start: int
    end: int


class _Piece(NamedTuple):
    """A character, or a tag that is not about italics; `at` is its place in the text."""

    text: str
    at: int
    is_italic: bool
    is_tag: bool


def toggle_italics(selection: Selection) -> Selection:
    """Set what is selected in italics, or in roman where all of it is in italics; without a selection the whole text.

    The same words are selected afterwards. Spaces at the ends of italics, and tags of positions, stay outside.
    """
    text, start, end = selection
    pieces = _pieces(text)
    is_chosen = [not piece.is_tag and (start == end or start <= piece.at < end) for piece in pieces]
    words = [piece for piece, chosen in zip(pieces, is_chosen, strict=True) if chosen and not piece.text.isspace()]
    if not words:
        return selection
    is_on = not all(piece.is_italic for piece in words)
    flags = [is_on if chosen else piece.is_italic for piece, chosen in zip(pieces, is_chosen, strict=True)]
    new, places = _written(pieces, _without_edges(pieces, flags))
    if start == end:
        after = (place for piece, place in zip(pieces, places, strict=True) if not piece.is_tag and piece.at >= start)
        caret = next(after, len(new))
        return Selection(new, caret, caret)
    chosen = [place for place, chosen in zip(places, is_chosen, strict=True) if chosen]
    return Selection(new, chosen[0], chosen[-1] + 1)


def is_italic(text: str) -> bool:
    """Return whether all words of a text are in italics; a text without words is not."""
    words = [piece for piece in _pieces(text) if not piece.is_tag and not piece.text.isspace()]
    return bool(words) and all(piece.is_italic for piece in words)


def _pieces(text: str) -> list[_Piece]:
    pieces: list[_Piece] = []
    is_on, at = False, 0
    for tag in _TAG.finditer(text):
        pieces += [_Piece(text[n], n, is_on, False) for n in range(at, tag.start())]
        at = tag.end()
        if italic := _ITALIC.fullmatch(tag[0]):
            is_on = not italic[1]
        else:
            pieces.append(_Piece(tag[0], tag.start(), is_on, True))
    return pieces + [_Piece(text[n], n, is_on, False) for n in range(at, len(text))]


def _without_edges(pieces: Sequence[_Piece], flags: Sequence[bool]) -> list[bool]:
    """Return which words are in italics, and which spaces between two such words."""
    words = [n for n, piece in enumerate(pieces) if not piece.is_tag and not piece.text.isspace()]
    italic = [False] * len(pieces)
    for word, following in zip(words, [*words[1:], None], strict=True):
        italic[word] = flags[word]
        if following is not None and flags[word] and flags[following]:
            italic[word:following] = [True] * (following - word)
    return italic


def _written(pieces: Sequence[_Piece], italic: Sequence[bool]) -> tuple[str, list[int]]:
    """Return the text, and where each piece begins in it."""
    text, places = "", []
    is_on = False
    for piece, is_wanted in zip(pieces, italic, strict=True):
        if is_wanted != is_on:
            text += "<i>" if is_wanted else "</i>"
            is_on = is_wanted
        places.append(len(text))
        text += piece.text
    return text + ("</i>" if is_on else ""), places
