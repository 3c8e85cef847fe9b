"""What an article has one of: numbers, author, source, which transcript."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from gui.article.page import ArticlePage
from gui.commands import article as commands
from tests.gui.article.writing import texts, written
from tests.gui.desk import CTRL, Desk, Key


def test_numbers_are_typed_or_taken_from_a_file(at_work: Desk, page: ArticlePage, tmp_path: Path, monkeypatch) -> None:
    page.tabs.setCurrentIndex(2)
    page.fields.inputs["views"].setFocus()
    at_work.type("12a3")
    page.finish_typing()
    assert texts(at_work, "views") == ["123"]
    assert page.fields.said.text() == "Nagranie ma 123\u00a0wyświetlenia."
    info = tmp_path / "x.info.json"
    facts = {"id": "x", "title": "T", "view_count": 274083, "like_count": 6333, "webpage_url": "https://youtu.be/x"}
    info.write_text(json.dumps(facts), "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(info), ""))
    at_work.run(commands.FillStatistics)
    at_work.qtbot.waitUntil(lambda: page.fields.inputs["views"].text() == "274083")
    assert "274\u00a0083\u00a0wyświetlenia i\u00a06333\u00a0polubienia." in page.fields.said.text()
    assert texts(at_work, "link") == ["https://youtu.be/x"]


def test_keys_of_undoing_undo_in_every_field(at_work: Desk, page: ArticlePage) -> None:
    page.tabs.setCurrentIndex(2)
    box = page.fields.inputs["author"]
    box.setFocus()
    at_work.type("Anna")
    press = QKeyEvent(QEvent.Type.ShortcutOverride, Key.Key_Z, CTRL)
    press.ignore()
    QApplication.sendEvent(box, press)
    assert not press.isAccepted()


def test_numbers_take_digits_only_and_keep_the_cursor(at_work: Desk, page: ArticlePage) -> None:
    page.tabs.setCurrentIndex(2)
    box = page.fields.inputs["views"]
    box.setFocus()
    at_work.type("1234")
    box.setCursorPosition(2)
    at_work.type("x")
    assert (box.text(), box.cursorPosition()) == ("1234", 2)
    at_work.type("9" * 5000)
    page.finish_typing()
    assert len(texts(at_work, "views")[0]) == 15
    assert "wyświetleń" in page.fields.said.text()


def test_numbers_written_by_assistive_technology_are_kept(at_work: Desk, page: ArticlePage) -> None:
    written(page.fields.inputs["views"], "12 300")
    page.finish_typing()
    assert texts(at_work, "views") == ["12300"]
