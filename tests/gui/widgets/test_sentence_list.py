"""A list of sentences to go through."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.widgets.sentence_list import SentenceList


def shown(qtbot: QtBot, *sentences: str) -> SentenceList:
    made = SentenceList("Sentences", None)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(200, 100)
    made.show_sentences(sentences)
    made.show()
    return made


def test_a_click_or_enter_says_which_one_is_wanted(qtbot: QtBot) -> None:
    made = shown(qtbot, "One.", "Two.")
    chosen: list[int] = []
    made.chosen.connect(chosen.append)
    qtbot.keyClick(made, Qt.Key.Key_Return)
    assert chosen == []
    place = made.visualItemRect(made.item(1)).center()
    qtbot.mouseClick(made.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.keyClick(made, Qt.Key.Key_Return)
    assert chosen == [1, 1]


def test_the_cursor_stays_on_its_sentence_or_at_its_place(qtbot: QtBot) -> None:
    made = shown(qtbot, "One.", "Two.", "Three.")
    made.setCurrentRow(1)
    made.show_sentences(["New.", "One.", "Two.", "Three."])
    assert made.currentRow() == 2
    made.show_sentences(["New.", "One.", "Three."])
    assert made.currentRow() == 2
    made.show_sentences(["New."])
    assert made.currentRow() == 0
    made.show_sentences([])
    assert made.texts() == []


def test_a_long_sentence_is_seen_in_full(qtbot: QtBot) -> None:
    short, long = shown(qtbot, "Short."), shown(qtbot, "A long sentence that says much about little. " * 5)
    assert long.sizeHint().height() > 3 * short.sizeHint().height() / 2
