"""Misspelt words in the open cell: similar ones in their place, and into the dictionary of the talk or the user's."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint

from dwuglos.checks.results.dictionary import words_of
from dwuglos.language import own_words
from dwuglos.profiles import NETFLIX_PL
from dwuglos.talk import edits
from gui.check_work import Choices


@pytest.fixture
def misspelt(at_work):
    """A window with the cell of the second segment open, in which a word is misspelt."""
    at_work.session.attempt(lambda transcript: edits.set_target(transcript, 2, "Dziś latarrnia,"))
    at_work.session.findings.use(Choices(NETFLIX_PL))
    at_work.check()
    at_work.table.go_to(2, True)
    at_work.check()
    return at_work


def menu_at(desk, word):
    """Return the context menu of the open cell at a word."""
    cell = desk.table.open_cell
    cursor = cell.input.textCursor()
    cursor.setPosition(cell.text().index(word) + 1)
    at = cell.input.cursorRect(cursor).center()
    menu = cell.input.createStandardContextMenu(QPoint(at))
    menu.setParent(cell, menu.windowFlags())
    cell.menu_opening.emit(menu, at)
    return menu


def choose(menu, words):
    (action,) = [each for each in menu.actions() if words in each.text().replace("&", "")]
    action.trigger()


def test_a_similar_word_takes_its_place_as_if_typed(misspelt):
    menu = menu_at(misspelt, "latarrnia")
    misspelt.qtbot.waitUntil(lambda: "Looking" not in menu.actions()[0].text())
    words = [action.text() for action in menu.actions()]
    assert words[0] == "latarnia"
    menu.actions()[0].trigger()
    assert misspelt.table.open_cell.text() == f"Dziś {words[0]},"
    assert misspelt.table.open_cell.undo()
    assert misspelt.table.open_cell.text() == "Dziś latarrnia,"


def test_a_word_goes_into_the_dictionary_of_the_talk(misspelt):
    choose(menu_at(misspelt, "latarrnia"), "dictionary of this talk")
    findings = misspelt.session.findings
    misspelt.qtbot.waitUntil(lambda: bool(words_of(each for _, each in findings.all_ignored())))
    misspelt.qtbot.waitUntil(lambda: not [f for f in findings.of(2) if f.check == "spelling"])
    kept = misspelt.answer(misspelt.tasks.read, lambda library: library.ignored(misspelt.session.id))
    assert [word.word for word in words_of(kept)] == ["latarrnia"]


def test_a_word_goes_into_the_users_dictionary(misspelt):
    choose(menu_at(misspelt, "latarrnia"), "my dictionary")
    misspelt.qtbot.waitUntil(lambda: bool(own_words.load()))
    misspelt.qtbot.waitUntil(lambda: not [f for f in misspelt.session.findings.of(2) if f.check == "spelling"])
    assert [word.word for word in own_words.load()] == ["latarrnia"]


def test_a_right_word_has_the_usual_menu(misspelt):
    assert "Undo" in menu_at(misspelt, "Dziś").actions()[0].text()
