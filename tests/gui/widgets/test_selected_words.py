"""What is selected is taken as whole words."""

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument

from gui.widgets.selected_words import selected_words, whole_words


@pytest.mark.parametrize(
    ("text", "selected", "words"),
    [
        ("at reasoning models and", " reasoning mod", "reasoning models"),
        ("Żółte, łódki.", "łte, łód", "Żółte, łódki"),
        ("A model.", "model.", "model"),
        ("two\nlines here", "wo\nlin", "two lines"),
        ("A model.", ".", ""),
        ("C++ here", "C++", "C++"),
        ("A model", "", ""),
    ],
)
def test_the_rest_of_words_comes_along(text: str, selected: str, words: str) -> None:
    start = text.index(selected)
    assert whole_words(text, start, start + len(selected)) == words


def test_places_are_those_of_qt() -> None:
    document = QTextDocument("𝄞𝄞 reasoning models")
    cursor = QTextCursor(document)
    cursor.setPosition(8)
    cursor.setPosition(10, QTextCursor.MoveMode.KeepAnchor)
    assert selected_words(cursor) == "reasoning"
    cursor.clearSelection()
    assert selected_words(cursor) == ""
