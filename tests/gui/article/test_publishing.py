"""What is done with an article beside writing it: the browser, files, publishing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QPushButton

from dwuglos import places
from dwuglos.settings import Settings
from dwuglos.store.library import Library
from dwuglos.talk.article_edits import Drafted, accept_summary, set_field
from dwuglos.talk.basis import basis_of, changed_since
from dwuglos.talk.edits import delete, set_target
from gui.article import publishing
from gui.article.page import ArticlePage
from gui.commands import article as commands
from gui.dialogs.publish import PublishDialog
from gui.dialogs.what_changed import WhatChangedDialog
from gui.widgets import notice_bar
from gui.widgets.notice_bar import NoticeBar
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


def page_of(path: Path) -> str:
    return path.read_text("utf-8")


def facts(folder: Path, **said: object) -> Path:
    path = folder / "x.info.json"
    path.write_text(json.dumps({"id": "x", "title": "T", **said}), "utf-8")
    return path


def test_a_file_that_says_nothing_new_is_told_of(at_work: Desk, page: ArticlePage, tmp_path: Path) -> None:
    path = facts(tmp_path, view_count=5)
    publishing.take_facts(at_work.window, at_work.session, path)
    at_work.qtbot.waitUntil(lambda: texts(at_work, "views") == ["5"])
    assert at_work.told == ""
    publishing.take_facts(at_work.window, at_work.session, path)
    at_work.qtbot.waitUntil(lambda: at_work.told != "")
    assert at_work.told == "The file adds nothing to the article."


def test_a_file_that_is_none_of_a_video_is_told_of(at_work: Desk, page: ArticlePage, tmp_path: Path) -> None:
    path = tmp_path / "x.info.json"
    path.write_text("no facts", "utf-8")
    publishing.take_facts(at_work.window, at_work.session, path)
    at_work.qtbot.waitUntil(lambda: "x.info.json" in at_work.told)
    assert at_work.session.history.undoable is None


def test_facts_that_come_when_another_talk_is_open_are_dropped(at_work: Desk, tmp_path: Path) -> None:
    session = at_work.session
    publishing.take_facts(at_work.window, session, facts(tmp_path, view_count=5))
    at_work.window.close_talk()
    at_work.qtbot.waitUntil(lambda: not at_work.tasks._under_way)
    at_work.settle()
    assert session.article.text("views") == ""
    assert at_work.told == ""


def test_what_is_published_knows_nothing_of_later_edits(at_work: Desk) -> None:
    made = publishing.material_of(at_work.session)
    assert at_work.session.attempt(lambda transcript: set_target(transcript, 1, "Inaczej."))
    assert at_work.session.attempt_on_article(lambda article: set_field(article, "title", "Inaczej"))
    assert made.transcript[0].target == "Dobry wieczór."
    assert made.article.text("title") == ""
    assert made.title == "Lighthouses"


def test_where_no_browser_starts_the_file_is_told(at_work: Desk, page: ArticlePage, monkeypatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    at_work.run(commands.OpenInBrowser)
    at_work.qtbot.waitUntil(lambda: at_work.told != "")
    assert at_work.told.startswith("No browser could be started; the page is in ")
    assert at_work.told.endswith("talk-1.html.")


def publish(desk: Desk, monkeypatch: pytest.MonkeyPatch, path: Path, agree: bool = True) -> None:
    """Publish an article to a file, as Markdown."""

    def answer(dialog: PublishDialog) -> int:
        form = next(n for n in range(dialog.form.count()) if dialog.form.itemData(n).extension == ".md")
        dialog.form.setCurrentIndex(form)
        dialog.path.line.setText(str(path))
        return int(agree)

    monkeypatch.setattr(PublishDialog, "exec", answer)
    desk.run(commands.Publish)


def test_an_article_is_published_and_its_file_and_folder_can_be_opened(
    at_work: Desk, page: ArticlePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    write(at_work, "Akapit.")
    path = tmp_path / "talk.md"
    publish(at_work, monkeypatch, path)
    at_work.qtbot.waitUntil(lambda: f"Published: {path}" in at_work.told)
    assert "Akapit." in page_of(path)
    assert at_work.settings.last_folder == str(tmp_path)
    assert Settings.load(places.settings()).publication == at_work.settings.publication != "article-html"
    monkeypatch.setattr(notice_bar, "_remove", lambda _: None)  # it stays, to be pressed twice
    for title in ("Open", "Show folder"):
        next(b for b in at_work.window.notices.findChildren(QPushButton) if b.text() == title).click()
    assert opened == [str(path), str(tmp_path)]


def test_what_is_given_up_is_not_published(
    at_work: Desk, page: ArticlePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = repr(at_work.settings)
    publish(at_work, monkeypatch, tmp_path / "talk.md", agree=False)
    at_work.settle()
    assert not (tmp_path / "talk.md").exists()
    assert (repr(at_work.settings), at_work.told) == (before, "")


def test_a_place_that_cannot_be_written_to_is_a_problem(
    at_work: Desk, page: ArticlePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(at_work, monkeypatch, tmp_path / "gone" / "talk.md")
    at_work.qtbot.waitUntil(lambda: at_work.told != "")
    assert at_work.told == f"There is no folder {tmp_path / 'gone'}; create it or choose another."
    (bar,) = at_work.window.notices.findChildren(NoticeBar)
    assert bar.objectName() == "problem"


def test_what_changed_is_shown_as_it_was_when_it_was_drafted(
    at_work: Desk, page: ArticlePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, shown, answers = at_work.session, [], [0, 1]

    def keep(dialog: WhatChangedDialog) -> int:
        shown.append(dialog.changes.toPlainText())
        return answers.pop(0)

    monkeypatch.setattr(WhatChangedDialog, "exec", keep)
    drafts = [Drafted("Latarnie.", basis=basis_of(session.transcript.segments[:2]))]
    assert session.do(accept_summary(session.article, drafts, "extract"))
    id = session.article.summary[0].id
    for text in ("Raz.", "Dwa."):
        assert session.attempt(lambda transcript, text=text: set_target(transcript, 1, text))
    assert session.attempt(lambda transcript: delete(transcript, [2]))
    at_work.wait_saved()
    publishing.show_changes(at_work.window, session, 999)  # it is gone
    for times in (1, 2):
        publishing.show_changes(at_work.window, session, id)
        at_work.qtbot.waitUntil(lambda times=times: len(shown) == times)
    assert (
        shown[0]
        == shown[1]
        == ("0:00\nthen: Dobry wieczór.\nnow: Dwa.\n\nSegment deleted: Dziś przyjrzymy się latarniom,")
    )
    at_work.qtbot.waitUntil(lambda: changed_since(session.article.summary[0], session.transcript) == [])
