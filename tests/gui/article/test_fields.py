"""What an article has one of: numbers, author, source, which transcript."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from dwuglos.talk.article_edits import set_field
from gui.article.page import ArticlePage
from gui.commands import article as commands
from gui.commands.edit import Undo
from tests.gui.article.writing import texts, written
from tests.gui.desk import CTRL, Desk, Key


def test_numbers_are_typed_or_taken_from_a_file(at_work: Desk, page: ArticlePage, tmp_path: Path, monkeypatch) -> None:
    page.tabs.setCurrentIndex(2)
    page.fields.inputs["views"].setFocus()
    at_work.type("123")
    page.finish_typing()
    assert texts(at_work, "views") == ["123"]
    assert page.fields.numbers_line.text() == "Nagranie ma 123\u00a0wyświetlenia."
    info = tmp_path / "x.info.json"
    facts = {"id": "x", "title": "T", "view_count": 274083, "like_count": 6333, "webpage_url": "https://youtu.be/x"}
    info.write_text(json.dumps(facts), "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(info), ""))
    at_work.run(commands.FillStatistics)
    at_work.qtbot.waitUntil(lambda: page.fields.inputs["views"].text() == "274083")
    assert "274\u00a0083\u00a0wyświetlenia i\u00a06333\u00a0polubienia." in page.fields.numbers_line.text()
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


def test_numbers_written_by_assistive_technology_are_kept(at_work: Desk, page: ArticlePage) -> None:
    written(page.fields.inputs["views"], "12 300")
    page.finish_typing()
    assert texts(at_work, "views") == ["12300"]


def test_what_is_typed_stands_in_the_article(at_work: Desk, page: ArticlePage) -> None:
    page.tabs.setCurrentIndex(2)
    for field, box in page.fields.inputs.items():
        box.setFocus()
        at_work.type("12")
        at_work.key(Key.Key_Return)
        assert texts(at_work, field) == ["12"]
    assert list(page.fields.inputs) == ["views", "likes", "read-on", "numbers", "author", "date", "tags", "link"]


def test_every_field_has_its_name_its_letter_and_a_hint(page: ArticlePage) -> None:
    names = {field: box.accessibleName() for field, box in page.fields.inputs.items()}
    assert names == {
        "views": "Views",
        "likes": "Likes",
        "read-on": "Read on",
        "numbers": "Sentence",
        "author": "Author",
        "date": "Date",
        "tags": "Tags",
        "link": "Source link",
    }
    assert page.fields.printed.accessibleName() == "Transcript"
    buddies = {label.buddy() for label in page.fields.findChildren(QLabel) if label.buddy() is not None}
    assert buddies == {*page.fields.inputs.values(), page.fields.printed}
    hints = {field: box.placeholderText() for field, box in page.fields.inputs.items()}
    assert (hints["tags"], hints["author"], hints["views"]) == (
        "separated by commas",
        "",
        "e.g. 274 083, 274K or 1.2 million",
    )


def test_the_transcript_is_chosen(at_work: Desk, page: ArticlePage) -> None:
    printed = page.fields.printed
    assert [printed.itemData(n) for n in range(printed.count())] == ["both", "target", "source", "none"]
    assert [printed.itemText(n) for n in range(printed.count())] == [
        "Polish and English side by side",
        "Polish",
        "English",
        "No transcript",
    ]
    printed.setCurrentIndex(3)
    printed.activated.emit(3)
    assert texts(at_work, "transcript") == ["none"]
    at_work.run(Undo)
    assert printed.currentData() == "both"


def test_what_is_typed_is_not_taken_away_by_what_comes(at_work: Desk, page: ArticlePage) -> None:
    page.tabs.setCurrentIndex(2)
    page.fields.inputs["author"].setFocus()
    at_work.type("Anna ")
    assert at_work.session.attempt_on_article(lambda article: set_field(article, "tags", "morze"))
    assert page.fields.inputs["author"].text() == "Anna "
    assert page.fields.inputs["tags"].text() == "morze"
    page.finish_typing()
    assert page.fields.inputs["author"].text() == "Anna "  # a space at the end is no part of it
    assert texts(at_work, "author") == ["Anna"]


def test_going_to_a_field_says_whether_it_is_here(page: ArticlePage) -> None:
    page.tabs.setCurrentIndex(2)
    assert page.fields.go_to("likes")
    assert page.fields.inputs["likes"].hasFocus()
    assert not page.fields.go_to("title")


def test_fields_that_may_only_be_read(new_desk) -> None:
    first, second = new_desk(), new_desk()
    first.open()
    second.open()
    fields = second.window.show_article().fields
    assert all(box.isReadOnly() for box in fields.inputs.values())
    assert [each.isEnabled() for each in (fields.fill, fields.today, fields.printed)] == [False] * 3


def test_what_is_no_value_stands_aslant(at_work: Desk, page: ArticlePage) -> None:
    page.tabs.setCurrentIndex(2)
    box = page.fields.inputs["author"]
    assert box.font().italic()
    box.setFocus()
    at_work.type("Anna")
    assert not box.font().italic()
    page.finish_typing()
    at_work.run(Undo)
    assert box.text() == ""
    assert box.font().italic()
