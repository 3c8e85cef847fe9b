"""When something of the Translate menu can be asked for, and what is asked then; how drafts come: test_draft_run."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog

from dwuglos.talk import edits
from gui.commands.translate import (
    MENU,
    AskAboutLine,
    BringDraftBack,
    CompareServices,
    DraftAgain,
    DraftSelection,
    DraftUntranslated,
    OfflineModel,
    ReportOnDrafts,
    ReviewSelection,
    ReviewSentence,
    ReviewTalk,
    ShortenLine,
    StopDrafting,
    TellModel,
    TranslateFromMemory,
    TranslationServices,
)
from gui.dialogs.draft_report import DraftReportDialog
from gui.dialogs.from_memory import FromMemoryDialog
from gui.dialogs.offline_model import OfflineModelDialog
from gui.drafts import briefs, reviewing
from gui.panels.review import ReviewPanel
from tests.gui.panels.conftest import dock

DRAFTING = (DraftUntranslated, DraftSelection, DraftAgain, TranslateFromMemory, CompareServices)


@pytest.fixture
def asked(at_work, monkeypatch):
    """What is asked of drafts, and with what is in the talk then."""
    asked = []
    for name in ("start", "stop", "compare", "fill_from_memory"):
        monkeypatch.setattr(at_work.window.drafts, name, lambda *what, name=name: asked.append((name, *what)))
    return asked


def type_in(desk, text, id=4):
    desk.table.go_to(id, edit=True)
    desk.cell.input.setPlainText(text)


def why_not(desk, command):
    return command(desk.window).obstacle()


def test_there_must_be_something_to_draft(at_work):
    assert at_work.can(DraftUntranslated)
    assert at_work.can(DraftAgain)
    assert at_work.can(DraftSelection)
    assert not at_work.can(StopDrafting)
    at_work.session.do(edits.copy_source(at_work.transcript, [4, 5]))
    assert not at_work.can(DraftUntranslated)
    assert why_not(at_work, TranslateFromMemory) == "Every segment has Polish text."
    at_work.session.do(edits.set_state(at_work.transcript, [1, 2, 3, 4, 5], "reviewed"))
    assert why_not(at_work, DraftAgain) == "There are no drafts."


def test_nothing_to_draft_in_the_selection_is_told(at_work):
    at_work.table.go_to(6)
    at_work.run(DraftSelection)
    assert at_work.told == "There is nothing here to draft: text that a person wrote is left alone."


def test_without_a_talk_only_services_and_models_can_be_chosen(desk):
    desk.home()
    possible = {command for command in MENU.commands if desk.can(command)}
    assert {TranslationServices, OfflineModel} <= possible
    others = (*DRAFTING, BringDraftBack, StopDrafting, ReviewTalk, ShortenLine, AskAboutLine, ReportOnDrafts, TellModel)
    assert not possible & set(others)
    assert all(why_not(desk, command) for command in others)


def test_what_is_drafted_is_what_was_asked_for_and_what_is_typed_is_kept(at_work, asked):
    for command, what in ((DraftUntranslated, ("start", "initial")), (DraftAgain, ("start", "draft"))):
        type_in(at_work, command.__name__)
        at_work.run(command)
        assert asked.pop() == what
        assert at_work.target(4) == command.__name__
        assert at_work.table.open_cell is None
    type_in(at_work, "Mine.", 3)
    at_work.run(DraftSelection)
    assert asked == [("start", "all", [at_work.segment(3)])]
    assert at_work.target(3) == "Mine."


def test_services_are_compared_on_the_chosen_segments(at_work, asked):
    type_in(at_work, "Mine.")
    at_work.run(CompareServices)
    assert asked == [("compare", [4])]
    assert at_work.target(4) == "Mine."


def test_while_drafts_come_no_others_are_asked_for_and_they_can_be_stopped(at_work, asked, monkeypatch):
    assert why_not(at_work, StopDrafting) == "No drafts are being made."
    monkeypatch.setattr(type(at_work.window.drafts), "is_running", True)
    assert [why_not(at_work, command) for command in DRAFTING] == ["Drafting is already under way."] * len(DRAFTING)
    at_work.run(StopDrafting)
    assert asked == [("stop",)]


# The memory


def test_the_memory_fills_in_from_the_likeness_that_is_chosen(at_work, asked, monkeypatch):
    remembered = []
    monkeypatch.setattr(at_work.window, "remember", lambda: remembered.append(True))

    def choose(_dialog):
        at_work.settings.memory_least = 83
        return 1

    monkeypatch.setattr(FromMemoryDialog, "exec", choose)
    type_in(at_work, "Mine.", 3)
    at_work.run(TranslateFromMemory)
    assert asked == [("fill_from_memory", 83)]
    assert remembered == [True]
    assert at_work.target(3) == "Mine."


def test_who_gives_it_up_has_nothing_filled_in(at_work, asked, monkeypatch):
    monkeypatch.setattr(FromMemoryDialog, "exec", lambda _: 0)
    at_work.run(TranslateFromMemory)
    assert asked == []


# The draft below what is typed


def test_a_draft_that_is_typed_over_can_be_brought_back(at_work):
    assert why_not(at_work, BringDraftBack) == "No draft is being overwritten."
    BringDraftBack(at_work.window).run()
    at_work.table.go_to(2)
    at_work.table.setFocus()
    at_work.type("N")
    assert at_work.cell.has_draft_below
    assert why_not(at_work, BringDraftBack) == ""
    at_work.run(BringDraftBack)
    assert at_work.cell.text() == "Dziś przyjrzymy się latarniom,"


# Reviews


@pytest.fixture
def reviewed(monkeypatch):
    """What is given to a language model."""
    reviewed = []
    monkeypatch.setattr(reviewing, "review", lambda _place, _session, ids: reviewed.append(ids))
    monkeypatch.setattr(reviewing, "shorten", lambda _place, _session, id, profile: reviewed.append((id, profile.name)))
    return reviewed


@pytest.fixture
def entered(at_work, monkeypatch):
    """The panels that are gone into."""
    entered = []
    monkeypatch.setattr(at_work.window.docks, "enter", entered.append)
    return entered


@pytest.mark.parametrize(
    ("command", "at", "ids"),
    [
        (ReviewSelection, 2, [2]),
        (ReviewSentence, 3, [2, 3]),
        (ReviewSentence, 4, [4]),
        (ReviewTalk, 4, None),
    ],
)
def test_what_is_reviewed_is_what_was_asked_for(at_work, reviewed, entered, command, at, ids):
    type_in(at_work, "Mine.", at)
    at_work.run(command)
    assert reviewed == [ids]
    assert at_work.target(at) == "Mine."
    assert entered == [], "it was not begun, as where the user did not agree"


def test_remarks_are_in_sight_as_soon_as_they_are_asked_for(at_work, reviewed, entered, monkeypatch):
    monkeypatch.setattr(at_work.session.remarks, "is_under_way", True)
    for command in (ReviewSelection, ReviewSentence, ReviewTalk):
        assert why_not(at_work, command) == "A review is already under way."
        command(at_work.window).run()
    assert [type(panel) for panel in entered] == [ReviewPanel] * 3


def test_a_line_is_shortened_to_the_limits_in_force(at_work, reviewed, entered, monkeypatch):
    type_in(at_work, "Mine.")
    at_work.run(ShortenLine)
    assert reviewed == [(4, at_work.settings.profile)]
    assert at_work.target(4) == "Mine."
    assert entered == []
    monkeypatch.setattr(at_work.session.remarks, "line_under_way", 4)
    assert why_not(at_work, ShortenLine) == "The language model is still thinking about a line."
    ShortenLine(at_work.window).run()
    assert [type(panel) for panel in entered] == [ReviewPanel]


def test_where_there_is_no_segment_nothing_is_given_to_a_model(at_work, reviewed, monkeypatch):
    monkeypatch.setattr(at_work.table, "current", lambda: None)
    ShortenLine(at_work.window).run()
    ReviewSentence(at_work.window).run()
    assert reviewed == []


def test_a_question_about_a_line_is_typed_in_the_panel(at_work):
    at_work.run(AskAboutLine)
    view = dock(at_work, "ReviewPanel").view
    at_work.qtbot.waitUntil(view.line.question.hasFocus)


# Dialogs


def shown(monkeypatch):
    """Return a list of the dialogs that are shown and closed at once."""
    shown = []
    monkeypatch.setattr(QDialog, "exec", lambda dialog: shown.append(dialog) or 0)
    return shown


def test_what_was_kept_of_drafts_is_reported(at_work, monkeypatch):
    dialogs = shown(monkeypatch)
    at_work.run(ReportOnDrafts)
    at_work.qtbot.waitUntil(lambda: len(dialogs) == 1)
    assert isinstance(dialogs[0], DraftReportDialog)


def test_what_is_being_typed_is_kept_before_the_model_is_told_of_the_talk(at_work, monkeypatch):
    told = []
    monkeypatch.setattr(briefs, "show_brief", lambda _place, session: told.append(session))
    type_in(at_work, "Mine.")
    at_work.run(TellModel)
    assert told == [at_work.session]
    assert at_work.target(4) == "Mine."


def test_services_and_models_are_chosen_with_or_without_a_talk(at_work, monkeypatch):
    chosen = []
    monkeypatch.setattr(at_work.window, "choose_services", lambda *_: chosen.append(True))
    at_work.run(TranslationServices)
    assert chosen == [True]
    dialogs = shown(monkeypatch)
    at_work.run(OfflineModel)
    assert [type(dialog) for dialog in dialogs] == [OfflineModelDialog]


def test_a_talk_that_may_only_be_read_is_not_drafted_and_can_be_reported_on(at_work, monkeypatch):
    monkeypatch.setattr(at_work.session.talk, "read_only_reason", "Another window has this talk.")
    for command in (*DRAFTING, ReviewTalk, ShortenLine, TellModel):
        assert why_not(at_work, command) == "Another window has this talk."
    assert at_work.can(ReportOnDrafts)
