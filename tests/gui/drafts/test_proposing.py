"""A service asked for one segment: what is sent, what is shown, and that nothing in the talk is changed."""

from __future__ import annotations

from contextlib import closing
from typing import Any

import pytest
from PySide6.QtWidgets import QMessageBox

from dwuglos.store.library import Library
from gui.commands.file import CloseTalk
from gui.commands.suggestions import AskForSuggestion
from gui.docks import Dock
from tests.gui.desk import Desk, Key, answer_questions
from tests.gui.drafts.conftest import HERE
from tests.stand_ins.google import polish


@pytest.fixture
def panel(at_work: Desk) -> Any:
    at_work.window.menus.action_named("SuggestionsPanel").trigger()
    at_work.settle()
    at_work.qtbot.waitUntil(lambda: not at_work.session.suggestions.is_looking)
    return next(dock.view for dock in at_work.window.findChildren(Dock) if dock.panel.name == "SuggestionsPanel")


def proposed(desk: Desk) -> list[tuple[str, str]]:
    return [(one.origin, one.text) for one in desk.session.suggestions.rows if one.kind == "machine"]


def test_the_answer_is_shown_and_kept_and_changes_nothing(agreed: Desk, google: Any, panel: Any) -> None:
    before = list(agreed.transcript)
    agreed.table.setFocus()
    agreed.key(Key.Key_F7)
    answer = polish("Some were lonely.")
    agreed.qtbot.waitUntil(lambda: proposed(agreed) == [("google", answer)])
    assert google.asked == ["Some were lonely."]
    assert list(agreed.transcript) == before
    agreed.table.go_to(5)
    agreed.qtbot.waitUntil(lambda: agreed.session.suggestions.segment == 5)
    agreed.table.go_to(4)
    agreed.qtbot.waitUntil(lambda: proposed(agreed) == [("google", answer)])
    assert len(google.asked) == 1, "it is found in the journal"
    agreed.settle()
    with closing(Library(agreed.path)) as library:
        assert library.draft_reports(1) == [], "no segment has it before it is taken"


def test_the_question_tells_of_a_suggestion_and_of_no_draft(
    at_work: Desk, google: Any, panel: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer_questions(monkeypatch, "Send")
    at_work.run(AskForSuggestion)
    at_work.qtbot.waitUntil(lambda: len(proposed(at_work)) == 1)
    assert asked == [
        f"The English sentence of the segment will be sent to Google Translate at {HERE}. "
        "Nothing else leaves this computer."
    ]


def test_of_a_sentence_over_two_segments_the_segment_gets_its_part(agreed: Desk, google: Any, panel: Any) -> None:
    agreed.table.go_to(2)
    agreed.qtbot.waitUntil(
        lambda: agreed.session.suggestions.segment == 2 and not agreed.session.suggestions.is_looking
    )
    agreed.run(AskForSuggestion)
    agreed.qtbot.waitUntil(lambda: bool(google.asked) and len(proposed(agreed)) == 1)
    assert google.asked == ["Tonight we look at lighthouses, and at the keepers who lived in them."]
    assert proposed(agreed) == [("google", polish("Tonight we look at lighthouses,"))]


def test_nothing_is_sent_that_the_user_does_not_agree_to(
    at_work: Desk, google: Any, panel: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer_questions(monkeypatch, "Cancel")
    assert QMessageBox.exec is not None
    at_work.run(AskForSuggestion)
    at_work.settle()
    assert len(asked) == 1
    assert google.asked == []
    assert proposed(at_work) == []


def test_a_service_that_is_being_asked_can_be_stopped(agreed: Desk, google: Any, panel: Any) -> None:
    google.follow(["late"])
    assert panel.ask.text() == "Ask Google Translate"
    panel.ask.click()
    agreed.qtbot.waitUntil(lambda: panel.ask.text() == "Stop asking Google Translate")
    assert not agreed.can(AskForSuggestion)
    panel.ask.click()
    agreed.qtbot.waitUntil(lambda: panel.ask.text() == "Ask Google Translate")
    assert proposed(agreed) == []
    assert agreed.can(AskForSuggestion)


def test_a_talk_that_is_closed_meanwhile_is_told_nothing(agreed: Desk, google: Any, panel: Any) -> None:
    google.follow(["late"])
    agreed.run(AskForSuggestion)
    agreed.qtbot.waitUntil(lambda: bool(google.asked))
    agreed.run(CloseTalk)
    agreed.qtbot.waitUntil(lambda: not agreed.tasks._under_way)
    assert agreed.told == ""
    assert agreed.window.session is None


def test_a_failure_is_told(agreed: Desk, google: Any, panel: Any) -> None:
    google.follow(["nothing"] * 20)
    agreed.run(AskForSuggestion)
    agreed.qtbot.waitUntil(lambda: "Google Translate" in agreed.told)
    assert not agreed.session.suggestions.asking
