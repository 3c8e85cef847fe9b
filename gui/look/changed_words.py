"""How it is shown what changed between two texts: struck out and underlined, in colours that say the same."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from dwuglos.language.word_changes import Piece, word_changes
from gui.look import theme

LINE_BREAK = "↵"
"""Stands where a line was broken or no longer is, which nobody would see."""


def changes_html(before: str, after: str) -> str:
    """Return both texts as one, with what was taken out struck out and what was put in underlined."""
    return _row(word_changes(before, after))


def before_html(before: str, after: str) -> str:
    """Return the text before, with what was taken out of it struck out."""
    return _row(piece for piece in word_changes(before, after) if piece.kind != "added")


def after_html(before: str, after: str) -> str:
    """Return the text after, with what was put into it underlined."""
    return _row(piece for piece in word_changes(before, after) if piece.kind != "removed")


def removed_html(html: str) -> str:
    """Return a piece of HTML struck out, as what was taken out."""
    return f'<s style="color: {theme.colours().warning}">{html}</s>'


def added_html(html: str) -> str:
    """Return a piece of HTML underlined, as what was put in."""
    return f'<u style="color: {theme.colours().good}">{html}</u>'


def _row(pieces: Iterable[Piece]) -> str:
    row, before = "", "same"
    for piece in pieces:
        if before == "removed" and piece.kind == "added":
            row += " "  # of a word and the one in its place
        row += _html(piece)
        before = piece.kind
    return row


def _html(piece: Piece) -> str:
    text = escape(piece.text, quote=False)
    if piece.kind == "same":
        return text.replace("\n", "<br>")
    text = text.replace("\n", f"{LINE_BREAK}<br>" if piece.kind == "added" else LINE_BREAK)
    bare = text.strip()
    if not bare:
        return " "
    marked = removed_html(bare) if piece.kind == "removed" else added_html(bare)
    return " " * (text[0] == " ") + marked + " " * (text[-1] == " ")  # a space alone is not worth a line
