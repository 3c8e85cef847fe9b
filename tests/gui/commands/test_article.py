"""The Article menu: what it does to the article, when it can, and what it says when it cannot."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog

from dwuglos.article.readiness import Flaw
from dwuglos.errors import Notice
from dwuglos.talk.video import Chapter, Video
from gui.article import article_drafts, proposals, publishing
from gui.commands import Command
from gui.commands import article as commands
from gui.commands.article import MENU
from gui.commands.segment import Delete
from gui.session import Session
from tests.gui.article.writing import dismiss, texts, write
from tests.gui.desk import ALT, CTRL, SHIFT, Desk, Key

ON_THE_PAGE = (
    commands.AddParagraph,
    commands.AddEntry,
    commands.MoveUp,
    commands.MoveDown,
    commands.FillStatistics,
)
OF_A_PARAGRAPH = (commands.RewriteParagraph, commands.ShortenParagraph)
WITH_A_TALK = (
    commands.DraftSummary,
    commands.DraftTimeline,
    commands.AskForSummary,
    commands.AskForTimeline,
    commands.DraftHead,
    commands.CheckArticle,
    commands.OpenInBrowser,
    commands.Publish,
)


def obstacle(desk: Desk, command: type[Command]) -> str:
    """Return why a command cannot be done now."""
    return next(each.obstacle for each in desk.window.menus.choices() if each.name == command.__name__)


@pytest.fixture
def writing(at_work: Desk) -> Desk:
    """A window with the article on the screen."""
    at_work.run(commands.ShowArticle)
    assert at_work.window.article is not None
    return at_work


@pytest.fixture
def reading(new_desk: Callable[[], Desk]) -> Desk:
    """A window in which the talk may only be read, since another has it; its article holds a paragraph and an entry."""
    first = new_desk()
    first.open(at=4)
    first.run(commands.AddToTimeline)
    first.run(commands.ShowArticle)
    write(first, "Raz.")
    first.window.finish_typing()
    first.wait_saved()
    second = new_desk()
    second.open(at=4)
    assert second.session.read_only_reason
    return second


def test_every_command_of_the_menu_is_tried_here() -> None:
    tried = {
        *ON_THE_PAGE,
        *WITH_A_TALK,
        commands.ShowArticle,
        commands.AddToTimeline,
        commands.SortTimeline,
        commands.GoToSegment,
        commands.DraftTopics,
        commands.TieAll,
        commands.ConfirmDraft,
        commands.ShowWhatChanged,
        *OF_A_PARAGRAPH,
    }
    assert set(MENU.commands) == tried


def test_without_a_talk_nothing_is_done_to_its_article(desk: Desk) -> None:
    desk.home()
    assert [command for command in MENU.commands if desk.can(command)] == []
    assert {obstacle(desk, command) for command in MENU.commands} == {"Open a talk first."}


def test_what_is_done_on_the_page_needs_the_page(at_work: Desk) -> None:
    for command in (*ON_THE_PAGE, *OF_A_PARAGRAPH, commands.SortTimeline, commands.GoToSegment):
        assert not at_work.can(command)
        assert obstacle(at_work, command) == "Go to the article first."
    for command in (*WITH_A_TALK, commands.ShowArticle, commands.AddToTimeline):
        assert at_work.can(command)
    at_work.run(commands.ShowArticle)
    for command in (*ON_THE_PAGE, *WITH_A_TALK, commands.ShowArticle):
        assert at_work.can(command)
    assert obstacle(at_work, commands.AddToTimeline) == "Go to the segments first."


def test_a_talk_that_may_only_be_read_is_shown_and_published(reading: Desk) -> None:
    why = reading.session.read_only_reason
    assert not reading.can(commands.AddToTimeline)
    for command in (commands.DraftSummary, commands.DraftTimeline, commands.AskForSummary, commands.DraftHead):
        assert not reading.can(command)
    reading.run(commands.ShowArticle)
    for command in (*ON_THE_PAGE, *OF_A_PARAGRAPH, commands.SortTimeline):
        assert not reading.can(command)
        assert obstacle(reading, command) == why
    for command in (commands.OpenInBrowser, commands.Publish, commands.ShowArticle):
        assert reading.can(command)
    page = reading.window.article
    assert page is not None
    page.timeline.table.selectRow(0)
    reading.run(commands.GoToSegment)  # looking is free
    assert reading.here == 4


def test_the_menu_says_where_the_key_leads(at_work: Desk) -> None:
    action = at_work.window.menus.action(commands.ShowArticle)
    at_work.window.menus.refresh()
    assert action.text() == "Show &article"
    at_work.key(Key.Key_F6)
    at_work.window.menus.refresh()
    assert action.text() == "Show segme&nts"
    assert at_work.window.editor is None
    at_work.key(Key.Key_F6)
    assert at_work.window.article is None
    assert at_work.window.editor is not None


def test_chosen_segments_become_entries_and_what_is_typed_is_theirs(at_work: Desk) -> None:
    at_work.type("Samotni.")
    at_work.key(Key.Key_B, CTRL)
    assert texts(at_work, "entry") == ["Samotni."]
    assert at_work.told == "Added to the timeline of the article: 1."
    at_work.table.selectAll()
    at_work.run(commands.AddToTimeline)
    assert len(texts(at_work, "entry")) == 7
    assert "Added to the timeline of the article: 6." in at_work.told


def test_without_a_segment_there_is_nothing_to_add(at_work: Desk) -> None:
    at_work.table.selectAll()
    at_work.run(Delete)
    assert not at_work.can(commands.AddToTimeline)


def test_a_paragraph_is_added_from_whatever_tab(writing: Desk) -> None:
    page = writing.window.article
    assert page is not None
    page.tabs.setCurrentIndex(2)
    writing.run(commands.AddParagraph)
    assert page.tabs.currentIndex() == 0
    writing.type("Raz.")
    page.finish_typing()
    assert texts(writing) == ["Raz."]


def test_an_entry_is_added_from_whatever_tab(writing: Desk) -> None:
    page = writing.window.article
    assert page is not None
    writing.key(Key.Key_B, CTRL | SHIFT)
    assert page.tabs.currentIndex() == 1
    writing.type("Raz.")
    page.finish_typing()
    assert texts(writing, "entry") == ["Raz."]


def test_the_paragraph_that_is_typed_into_moves_with_its_text(writing: Desk) -> None:
    page = writing.window.article
    assert page is not None
    write(writing, "Raz.", "Dwa.", "Trzy")
    writing.type("!")
    writing.key(Key.Key_Up, ALT | SHIFT)
    assert texts(writing) == ["Raz.", "Trzy!", "Dwa."]
    writing.key(Key.Key_Up, ALT | SHIFT)
    assert texts(writing) == ["Trzy!", "Raz.", "Dwa."]
    writing.key(Key.Key_Down, ALT | SHIFT)
    assert texts(writing) == ["Raz.", "Trzy!", "Dwa."]
    current = page.paragraphs.current()
    assert current is not None
    assert current.input.text() == "Trzy!"


def test_the_current_entry_moves_when_the_timeline_is_shown(writing: Desk) -> None:
    page = writing.window.article
    assert page is not None
    page.timeline.add_segments([1, 2, 3])
    page.tabs.setCurrentIndex(1)
    page.timeline.table.setFocus()
    page.timeline.table.selectRow(2)
    writing.run(commands.MoveUp)
    assert [part.segment for part in writing.session.article.timeline] == [1, 3, 2]
    writing.run(commands.MoveDown)
    assert [part.segment for part in writing.session.article.timeline] == [1, 2, 3]
    page.tabs.setCurrentIndex(2)
    page.fields.inputs["author"].setFocus()
    writing.run(commands.MoveUp)  # nothing that could move is in sight
    assert [part.segment for part in writing.session.article.timeline] == [1, 2, 3]


def test_a_timeline_in_order_says_that_it_is(writing: Desk) -> None:
    page = writing.window.article
    assert page is not None
    assert obstacle(writing, commands.SortTimeline) == "The timeline is in order."
    page.timeline.add_segments([1, 3])
    page.timeline.table.selectRow(0)
    assert not writing.can(commands.SortTimeline)
    page.timeline.move_entry(1)
    writing.run(commands.SortTimeline)
    assert [part.segment for part in writing.session.article.timeline] == [1, 3]


def test_an_entry_has_to_be_chosen_before_it_leads_anywhere(writing: Desk) -> None:
    page = writing.window.article
    assert page is not None
    assert obstacle(writing, commands.GoToSegment) == "Choose an entry of the timeline first."
    write(writing, "Raz")
    page.timeline.add_segments([2])
    page.paragraphs.boxes[0].input.setFocus()
    writing.type("!")
    writing.run(commands.GoToSegment)
    assert writing.here == 2
    assert texts(writing) == ["Raz!"]


def test_numbers_are_asked_for_in_a_file(writing: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *given: asked.append(given[1]) or ("", ""))
    writing.run(commands.FillStatistics)
    assert asked == ["Facts about the video"]
    assert writing.session.history.undoable is None


def test_topics_are_offered_apart_where_there_are_chapters(at_work: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr(article_drafts, "timeline_from_polish", lambda _place, _session, way: asked.append(way))
    assert "no chapters" in obstacle(at_work, commands.DraftTopics)
    at_work.session.keep_video(Video(chapters=(Chapter(0, None, "Light"),)))
    at_work.run(commands.DraftTopics)
    assert asked == ["topics"]


def test_each_draft_is_asked_for_by_its_command(at_work: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    jobs = {
        commands.DraftSummary: "summary_from_polish",
        commands.DraftTimeline: "timeline_from_polish",
        commands.AskForSummary: "summary_by_model",
        commands.AskForTimeline: "timeline_by_model",
    }
    asked = []
    for name in jobs.values():
        monkeypatch.setattr(article_drafts, name, lambda _place, session, name=name: asked.append((name, session)))
    for command in jobs:
        at_work.run(command)
    assert asked == [(job, at_work.session) for job in jobs.values()]


def test_what_is_typed_is_in_what_is_shown_to_others(at_work: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []
    for job in ("open_in_browser", "publish"):
        monkeypatch.setattr(publishing, job, lambda _place, session: seen.append(session.transcript.by_id(4).target))
    at_work.type("Samotni")
    at_work.run(commands.OpenInBrowser)
    at_work.table.go_to(4, edit=True)
    at_work.type(".")
    at_work.run(commands.Publish)
    assert seen == ["Samotni", "Samotni."]


def test_publishing_asks_how_and_where_to(at_work: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr(QDialog, "exec", lambda dialog: asked.append(dialog.windowTitle()) or 0)
    at_work.key(Key.Key_E, CTRL | SHIFT)
    assert asked == ["Publish article"]
    at_work.qtbot.waitUntil(lambda: not at_work.window.findChildren(QDialog))
    assert at_work.told == ""


def test_moving_beyond_the_ends_says_so(writing: Desk) -> None:
    write(writing, "Raz.", "Dwa.")
    writing.run(commands.MoveDown)
    assert writing.told != ""
    dismiss(writing)
    assert texts(writing) == ["Raz.", "Dwa."]


def test_control_and_b_in_an_open_cell_says_what_it_did_and_leaves_the_cell_open(at_work: Desk) -> None:
    at_work.table.go_to(2, edit=True, cursor=4)
    at_work.type("!")
    at_work.key(Key.Key_B, CTRL)
    assert at_work.told == "Added to the timeline of the article: 1."
    hint = "Subtitles have no bold, so the key is for the timeline; Ctrl+I is for italics."
    assert at_work.window.status.currentMessage() == hint
    assert (at_work.cell.segment, at_work.cell.cursor_place()) == (2, 5)
    assert [part.segment for part in at_work.session.article.timeline] == [2]
    assert at_work.target(2).startswith("Dziś!")


def test_a_paragraph_is_rewritten_or_shortened_with_what_was_just_typed_into_it(
    writing: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, str]] = []

    def rewrite(_desk: object, session: Session, id: int, how: str) -> None:
        part = session.article.by_id(id)
        assert part is not None
        asked.append((part.text, how))

    monkeypatch.setattr(proposals, "rewrite", rewrite)
    page = writing.window.article
    assert page is not None
    page.title.setFocus()
    for command in OF_A_PARAGRAPH:
        assert obstacle(writing, command) == "Put the cursor into a paragraph."
    write(writing, "Raz")
    for command in OF_A_PARAGRAPH:
        assert obstacle(writing, command) == ""
        writing.type("!")
        writing.run(command)
    assert asked == [("Raz!", "rewrite"), ("Raz!!", "shorten")]


def test_a_head_is_proposed_for_the_open_talk(at_work: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Session] = []
    monkeypatch.setattr(proposals, "draft_head", lambda _desk, session: asked.append(session))
    at_work.run(commands.DraftHead)
    assert asked == [at_work.session]


def test_what_is_not_ready_is_listed_on_the_page_with_what_was_typed(at_work: Desk) -> None:
    at_work.type("Samotni")
    at_work.run(commands.CheckArticle)
    page = at_work.window.article
    assert page is not None
    assert at_work.target(4) == "Samotni"
    at_work.qtbot.waitUntil(lambda: page.readiness.isVisible())


def test_publishing_what_is_not_ready_leads_there_from_the_segments(
    at_work: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        publishing, "publish", lambda _desk, _session: Flaw(Notice("No lead.", "No leads.", 1), field="lead")
    )
    at_work.run(commands.Publish)
    page = at_work.window.article
    assert page is not None
    assert page.lead.hasFocus()
