"""What is done to one part of an article: confirmed, deleted, tied, and looked at where its segments have changed."""

from __future__ import annotations

import pytest

from dwuglos.talk.article_edits import Drafted, accept_summary, accept_timeline, add_entry, is_draft, set_field
from dwuglos.talk.basis import basis_of
from dwuglos.talk.edits import set_target
from gui.article.page import ArticlePage
from gui.article.timeline_model import MARK
from gui.commands import article as commands
from gui.commands.edit import Undo
from gui.dialogs.what_changed import WhatChangedDialog
from tests.gui.article.writing import draft_summary, texts
from tests.gui.desk import Desk


@pytest.fixture
def page(at_work: Desk) -> ArticlePage:
    at_work.run(commands.ShowArticle)
    shown = at_work.window.article
    assert shown is not None
    return shown


def obstacle(desk: Desk, command: type[commands.TalkCommand]) -> str:
    return next(each.obstacle for each in desk.window.menus.choices() if each.name == command.__name__)


def draft_timeline(desk: Desk) -> None:
    session = desk.session
    segments = session.transcript.segments
    drafts = [Drafted("Raz.", 0, 1, basis_of(segments[:1])), Drafted("Dwa.", 2000, 2, basis_of(segments[1:2]))]
    assert session.do(accept_timeline(session.article, session.transcript, drafts, "topics"))


def test_a_drafted_paragraph_is_confirmed_by_a_command_or_its_button(at_work: Desk, page: ArticlePage) -> None:
    draft_summary(at_work)
    assert obstacle(at_work, commands.ConfirmDraft) == "Put the cursor into a paragraph or on an entry first."
    box = page.paragraphs.boxes[0]
    assert not box.confirm.isHidden()
    assert box.about.text().endswith("draft")
    box.input.setFocus()
    at_work.run(commands.ConfirmDraft)
    assert not is_draft(at_work.session.article.summary[0])
    assert box.confirm.isHidden()
    assert not box.about.text().endswith("draft")
    assert obstacle(at_work, commands.ConfirmDraft) == "This is no draft."
    at_work.run(Undo)
    box.confirm.click()
    assert not is_draft(at_work.session.article.summary[0])
    assert texts(at_work) == ["Szkic."]


def test_all_chosen_entries_are_confirmed_in_one_step(at_work: Desk, page: ArticlePage) -> None:
    draft_timeline(at_work)
    page.tabs.setCurrentIndex(1)
    page.timeline.table.selectAll()
    at_work.run(commands.ConfirmDraft)
    assert not any(map(is_draft, at_work.session.article.timeline))
    at_work.run(Undo)
    assert all(map(is_draft, at_work.session.article.timeline))


def test_a_drafted_title_is_confirmed(at_work: Desk, page: ArticlePage) -> None:
    session = at_work.session
    assert session.attempt_on_article(lambda article: set_field(article, "title", "Latarnie"))
    part = session.article.field("title")
    assert part is not None
    page.title.setFocus()
    assert page.places.chosen_parts() == [part]
    assert obstacle(at_work, commands.ConfirmDraft) == "This is no draft."


def test_what_has_changed_is_a_click_and_a_key_away(
    at_work: Desk, page: ArticlePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(WhatChangedDialog, "exec", lambda dialog: shown.append(dialog.changes.toPlainText()) or 0)
    draft_timeline(at_work)
    page.tabs.setCurrentIndex(1)
    page.timeline.table.selectRow(0)
    assert obstacle(at_work, commands.ShowWhatChanged) == "The segments of this text have not changed since."
    assert at_work.session.attempt(lambda transcript: set_target(transcript, 1, "Inaczej."))
    at_work.qtbot.waitUntil(lambda: page.timeline.model.is_stale(0))
    page.timeline.table.clicked.emit(page.timeline.model.index(0, MARK))
    at_work.qtbot.waitUntil(lambda: len(shown) == 1)
    at_work.run(commands.ShowWhatChanged)
    at_work.qtbot.waitUntil(lambda: len(shown) == 2)
    assert "Inaczej." in shown[1]
    page.timeline.table.clicked.emit(page.timeline.model.index(1, MARK))  # which is not stale
    at_work.settle()
    assert len(shown) == 2


def test_what_has_changed_under_a_paragraph_is_a_key_away(
    at_work: Desk, page: ArticlePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[int] = []
    monkeypatch.setattr(WhatChangedDialog, "exec", lambda _dialog: shown.append(1) or 0)
    session = at_work.session
    drafts = [Drafted("Szkic.", basis=basis_of(session.transcript.segments[:2]))]
    assert session.do(accept_summary(session.article, drafts, "extract"))
    assert session.attempt(lambda transcript: set_target(transcript, 2, "Inaczej."))
    page.paragraphs.boxes[0].input.setFocus()
    at_work.run(commands.ShowWhatChanged)
    at_work.qtbot.waitUntil(lambda: shown == [1])


def test_a_drafted_paragraph_leads_to_its_segments(at_work: Desk, page: ArticlePage) -> None:
    session = at_work.session
    drafts = [Drafted("Szkic.", basis=basis_of(session.transcript.segments[2:4]))]
    assert session.do(accept_summary(session.article, drafts, "extract"))
    page.paragraphs.boxes[0].input.setFocus()
    at_work.run(commands.GoToSegment)
    assert at_work.here == 3


def test_every_entry_is_tied_by_time_in_one_step(at_work: Desk, page: ArticlePage) -> None:
    session = at_work.session
    assert obstacle(at_work, commands.TieAll) == "Every entry is tied to a segment."
    for time in (0, 5000, 90_000):
        assert session.do(add_entry(session.article, session.transcript, time, f"O {time}."))
    at_work.run(commands.TieAll)
    assert [entry.segment for entry in session.article.timeline] == [1, 3, None]
    assert at_work.told == "Tied to segments: 2. Left as they are, far from any segment: 1."
    at_work.run(Undo)
    assert [entry.segment for entry in session.article.timeline] == [None] * 3
