"""Suggestions taken, chosen and asked for by key, and where they come from."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from dwuglos.store.units import units_of
from dwuglos.store.units.unit import NewUnit
from gui import talk_memory, talk_suggestions
from gui.commands.base import Command
from gui.commands.suggestions import (
    SUGGESTION_COMMANDS,
    AskForSuggestion,
    ChooseNextSuggestion,
    ChoosePreviousSuggestion,
    CompleteWord,
    OfferCompletions,
    OpenMemory,
    TypeNextWord,
    WordBooks,
)
from gui.dialogs.lexicons import LexiconsDialog
from gui.dialogs.memory import MemoryDialog
from gui.drafts.proposing import Proposing
from tests.dwuglos.lexicons.small_dictionary import write
from tests.gui.desk import Desk, Key

SAME = NewUnit("Some were lonely.", "Niektórzy byli samotni.", "Islands")
ALIKE = NewUnit("Some were very lonely.", "Niektórzy byli bardzo samotni.", "Keepers")
LESS = NewUnit("Some were not so lonely.", "Inni mniej.", "Ships")
TAKING = SUGGESTION_COMMANDS[:9]
CLOSED = "Open the panel of suggestions first."
NONE = "There is no suggestion of that number."


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(talk_memory, "SOON_MS", 1)
    monkeypatch.setattr(talk_suggestions, "SOON_MS", 1)


def fill(desk: Desk, *units: NewUnit) -> None:
    with closing(units_of(str(desk.path))) as memory:
        memory.add(units)


def watch(desk: Desk) -> None:
    """Look for suggestions, as the panel does, until they are there."""
    desk.session.suggestions.watch(True)
    desk.qtbot.waitUntil(lambda: not desk.session.suggestions.is_looking)


@pytest.fixture
def three(at_work: Desk) -> Desk:
    """A window with three suggestions for the current segment."""
    fill(at_work, LESS, ALIKE, SAME)
    watch(at_work)
    assert len(at_work.session.suggestions.rows) == 3
    return at_work


def obstacle(desk: Desk, command: type[Command]) -> str:
    (entry,) = (each for each in desk.window.menus._entries if type(each.command) is command)
    return entry.command.obstacle()


def test_each_of_the_nine_has_its_key_and_its_words(at_work: Desk) -> None:
    assert [command.keys for command in TAKING] == [f"Ctrl+{number}" for number in range(1, 10)]
    assert [command.title for command in TAKING] == [f"Suggestion &{number}" for number in range(1, 10)]
    assert len({command.tip for command in TAKING}) == 9
    assert "ninth" in str(TAKING[8].tip)


@pytest.mark.parametrize(
    ("number", "text"), [(1, SAME.target), (2, ALIKE.target), (3, LESS.target)], ids=["first", "second", "third"]
)
def test_what_is_taken_is_the_one_of_that_number(three: Desk, number: int, text: str) -> None:
    three.run(TAKING[number - 1])
    assert three.target(4) == text


def test_why_none_can_be_taken_is_said(at_work: Desk) -> None:
    fill(at_work, SAME)
    asking = (*TAKING, TypeNextWord, ChooseNextSuggestion, ChoosePreviousSuggestion)
    assert {obstacle(at_work, command) for command in asking} == {CLOSED}
    watch(at_work)
    assert [obstacle(at_work, command) for command in TAKING] == ["", *[NONE] * 8]
    assert obstacle(at_work, TypeNextWord) == ""
    assert obstacle(at_work, ChooseNextSuggestion) == NONE, "there is no other"
    assert obstacle(at_work, AskForSuggestion) == ""
    at_work.table.go_to(5)
    assert obstacle(at_work, TAKING[0]) == NONE, "it is for the segment before"
    watch(at_work)
    assert {obstacle(at_work, command) for command in asking} == {NONE}
    at_work.session.talk.read_only_reason = "Another window has it."
    assert obstacle(at_work, TAKING[0]) == "Another window has it."


def test_one_is_chosen_after_the_other_and_round(three: Desk) -> None:
    suggestions = three.session.suggestions
    seen = [suggestions.chosen]
    for command in [ChooseNextSuggestion] * 3 + [ChoosePreviousSuggestion] * 2:
        three.run(command)
        seen.append(suggestions.chosen)
    assert seen == [0, 1, 2, 0, 2, 1]


def test_the_next_word_opens_the_cell_and_goes_on_in_it(three: Desk) -> None:
    three.run(ChooseNextSuggestion)
    three.run(ChooseNextSuggestion)
    three.run(TypeNextWord)
    assert (three.cell.segment, three.cell.text()) == (4, "Inni")
    three.run(TypeNextWord)
    assert three.cell.text() == "Inni mniej."
    assert three.told == ""
    three.run(TypeNextWord)
    assert three.told == "No word of the suggestion is left."
    assert three.cell.text() == "Inni mniej."


def test_the_next_word_of_the_only_suggestion(at_work: Desk) -> None:
    fill(at_work, SAME)
    watch(at_work)
    at_work.run(TypeNextWord)
    assert at_work.cell.text() == "Niektórzy"


def test_a_service_is_asked_once_at_a_time(at_work: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []
    monkeypatch.setattr(Proposing, "ask", lambda _: asked.append(True))
    watch(at_work)
    at_work.run(AskForSuggestion)
    assert asked == [True]
    at_work.session.suggestions.asking = "Google Translate"
    assert obstacle(at_work, AskForSuggestion) == "The service is still being asked."


def test_a_word_is_completed_where_one_is_begun(at_work: Desk) -> None:
    at_work.run(CompleteWord)
    assert at_work.told == "Begin to type a Polish word first."
    at_work.table.go_to(5, edit=True)
    at_work.type("lata")
    at_work.run(CompleteWord)
    assert at_work.told == "Begin to type a Polish word first.", "nothing more was said"
    at_work.qtbot.waitUntil(lambda: at_work.table.completion.list is not None)
    at_work.key(Key.Key_Escape)


def test_words_are_offered_or_not_and_that_is_remembered(at_work: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    remembered: list[bool] = []
    monkeypatch.setattr(at_work.window, "remember", lambda: remembered.append(at_work.settings.completes))
    action = at_work.window.menus.action(OfferCompletions)
    before = at_work.settings.completes
    for is_on in (not before, before):
        at_work.run(OfferCompletions)
        at_work.window.menus.refresh()
        assert (at_work.settings.completes, action.isChecked()) == (is_on, is_on)
    assert remembered == [not before, before]


@pytest.mark.parametrize(("command", "dialog"), [(OpenMemory, MemoryDialog), (WordBooks, LexiconsDialog)])
def test_of_a_dialog_that_was_closed_nothing_stays(
    at_work: Desk, monkeypatch: pytest.MonkeyPatch, command: type[Command], dialog: type[QDialog]
) -> None:
    seen: list[type[QDialog]] = []

    def look(shown: QDialog) -> None:
        seen.append(type(shown))
        shown.reject()

    monkeypatch.setattr(QDialog, "exec", look)
    at_work.run(command)
    assert seen == [dialog]
    at_work.qtbot.waitUntil(lambda: not at_work.window.findChildren(dialog))


def test_what_is_typed_is_kept_before_the_memory_is_looked_through(
    at_work: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    targets: list[str] = []

    def look(shown: QDialog) -> None:
        targets.append(at_work.target(4))
        shown.reject()

    monkeypatch.setattr(QDialog, "exec", look)
    at_work.type("Tak")
    at_work.run(OpenMemory)
    assert targets == ["Tak"]


@pytest.mark.parametrize("is_changed", [True, False])
def test_other_dictionaries_count_at_once(
    at_work: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_changed: bool
) -> None:
    index = write(tmp_path, {"lonely": "lonely /x/ <Adj>\n 1.  samotny\n"}, chunk=40)

    def choose(shown: LexiconsDialog) -> None:
        at_work.settings.lexicons.append(str(index))
        shown.is_changed = is_changed
        shown.reject()

    monkeypatch.setattr(QDialog, "exec", choose)
    watch(at_work)
    assert at_work.session.suggestions.rows == ()
    at_work.run(WordBooks)
    watch(at_work)
    assert [each.text for each in at_work.session.suggestions.rows] == ["samotny"] * is_changed


def test_dictionaries_are_chosen_without_a_talk_as_well(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def choose(shown: LexiconsDialog) -> None:
        shown.is_changed = True
        shown.reject()

    monkeypatch.setattr(QDialog, "exec", choose)
    desk.home()
    desk.run(WordBooks)
    desk.qtbot.waitUntil(lambda: not desk.window.findChildren(LexiconsDialog))
