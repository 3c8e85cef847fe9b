"""What is done with an article beside writing it: the browser, files, publishing."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from dwuglos.store.library import Library
from gui.article.page import ArticlePage
from gui.commands import article as commands
from tests.gui.article.writing import texts, write
from tests.gui.desk import TALK, Desk


def test_the_page_is_shown_in_the_browser(at_work: Desk, page: ArticlePage, monkeypatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    write(at_work, "Raz.")
    at_work.run(commands.OpenInBrowser)
    at_work.qtbot.waitUntil(lambda: bool(opened))
    assert "Raz." in Path(opened[0].toLocalFile()).read_text("utf-8")


def test_facts_of_a_file_stay_with_the_talk(at_work: Desk, page: ArticlePage, tmp_path: Path, monkeypatch) -> None:
    info = tmp_path / "x.info.json"
    chapters = [{"start_time": 0, "end_time": 5, "title": "Intro"}, {"start_time": 5, "end_time": 15, "title": "Light"}]
    info.write_text(json.dumps({"id": "x", "title": "T", "view_count": 5, "chapters": chapters}), "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(info), ""))
    at_work.run(commands.FillStatistics)
    at_work.qtbot.waitUntil(lambda: page.fields.inputs["views"].text() == "5")
    at_work.settle()
    with Library(at_work.path) as library:
        assert [chapter.title for chapter in library.facts(TALK).video.chapters] == ["Intro", "Light"]
    at_work.run(commands.DraftTimeline)
    at_work.qtbot.waitUntil(lambda: texts(at_work, "entry") == ["Intro", "Light"])
