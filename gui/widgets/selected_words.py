"""What is selected in a text, as whole words: a mouse seldom stops just where a word does."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor

from gui.widgets.code_units import characters

_MARKS = ' \t\n.,;:!?…„”“"()[]–—'
"""What is no part of an expression at its ends."""


def selected_words(cursor: QTextCursor) -> str:
    """Return what is selected with the rest of its first and of its last word, in one line; nothing for nothing."""
    text = cursor.document().toPlainText()
    start, end = (characters(text, place) for place in (cursor.selectionStart(), cursor.selectionEnd()))
    return whole_words(text, start, end)


def whole_words(text: str, start: int, end: int) -> str:
    """Return a stretch of a text with the rest of its first and of its last word, without marks at its ends."""
    while start < end and text[start] in _MARKS:
        start += 1
    while start < end and text[end - 1] in _MARKS:
        end -= 1
    if start >= end:
        return ""
    while start and _goes_on(text[start - 1], text[start]):
        start -= 1
    while end < len(text) and _goes_on(text[end - 1], text[end]):
        end += 1
    return " ".join(text[start:end].split())


def _goes_on(before: str, after: str) -> bool:
    return before.isalnum() and after.isalnum()
