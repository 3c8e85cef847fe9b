"""Misspelt words in the article's texts are underlined once the checks know the talk, and after typing."""

from __future__ import annotations

from dwuglos.profiles import NETFLIX_PL
from gui.article import part_spelling
from gui.article.part_input import PartInput
from gui.article.part_spelling import PartSpelling
from gui.check_work import Choices


def underlined(field):
    return [selection.cursor.selectedText() for selection in field.extraSelections()]


def test_misspelt_words_are_underlined_and_names_of_the_talk_are_not(at_work, monkeypatch):
    monkeypatch.setattr(part_spelling, "PAUSE_MS", 1)
    field = PartInput("Paragraph", at_work.window)
    PartSpelling(field, at_work.session)
    field.setPlainText("To ktury dom.")
    assert underlined(field) == []
    at_work.session.findings.use(Choices(NETFLIX_PL))
    at_work.check()
    at_work.qtbot.waitUntil(lambda: underlined(field) == ["ktury"])
    field.setPlainText("😀 To kturego dom?")
    at_work.qtbot.waitUntil(lambda: underlined(field) == ["kturego"])
    field.setPlainText("To dom.")
    at_work.qtbot.waitUntil(lambda: underlined(field) == [])
