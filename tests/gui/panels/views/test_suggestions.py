"""Suggestions from the memory: found for the current segment, taken by key and mouse, learnt from what is confirmed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from typing import Any

import pytest
from PySide6.QtCore import Qt

from dwuglos.store.units import file_of, units_of
from dwuglos.store.units.unit import NewUnit
from gui import talk_memory
from gui.commands.edit import Undo
from gui.commands.segment import Confirm
from tests.gui.desk import CTRL, Desk, Key

ALIKE = NewUnit("Some were very lonely.", "Niektórzy byli bardzo samotni.", "Keepers")
SAME = NewUnit("Some were lonely.", "Niektórzy byli samotni.", "Islands")


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(talk_memory, "LEARN_MS", 10)


def fill(desk: Desk, *units: NewUnit) -> None:
    with closing(units_of(str(desk.path))) as memory:
        memory.add(units)


def come(desk: Desk, view: Any, count: int) -> None:
    desk.qtbot.waitUntil(lambda: len(view.model.rows) == count)


Call = Callable[[str], Any]


def test_what_is_like_the_current_segment_is_shown_the_best_first(at_work: Desk, call: Call) -> None:
    fill(at_work, ALIKE, SAME)
    view = call("SuggestionsPanel")
    come(at_work, view, 2)
    rows = [view.model.index(row).data(Qt.ItemDataRole.DisplayRole) for row in range(2)]
    assert rows == [
        "1 · 100 % · Islands. Niektórzy byli samotni.",
        "2 · 87 % · Keepers. Niektórzy byli bardzo samotni.",
    ]
    assert "very" in view.model.html(1)
    assert view.empty.isHidden()
    at_work.table.go_to(5)
    come(at_work, view, 0)
    assert view.empty.text() == "Nothing like this segment has been confirmed yet."
    assert view.empty.isVisible()


def test_one_is_taken_by_its_number_as_a_draft(at_work: Desk, call: Call) -> None:
    fill(at_work, ALIKE, SAME)
    view = call("SuggestionsPanel")
    come(at_work, view, 2)
    at_work.table.setFocus()
    at_work.key(Key.Key_2, CTRL)
    segment = at_work.segment(4)
    assert (segment.target, segment.state, segment.origin) == ("Niektórzy byli bardzo samotni.", "translated", "memory")
    at_work.assert_saved()
    at_work.run(Undo)
    assert at_work.target(4) == ""


def test_in_an_open_cell_it_is_typed_and_can_be_undone_there(at_work: Desk, call: Call) -> None:
    fill(at_work, SAME)
    view = call("SuggestionsPanel")
    come(at_work, view, 1)
    at_work.table.go_to(4, edit=True)
    at_work.cell.input.setPlainText("Byli")
    at_work.key(Key.Key_1, CTRL)
    assert at_work.cell.text() == "Niektórzy byli samotni."
    at_work.cell.input.undo()
    assert at_work.cell.text() == "Byli"


def test_enter_takes_the_chosen_one(at_work: Desk, call: Call) -> None:
    fill(at_work, ALIKE, SAME)
    view = call("SuggestionsPanel")
    come(at_work, view, 2)
    view.list.setFocus()
    at_work.key(Key.Key_Down)
    at_work.key(Key.Key_Return)
    assert at_work.target(4) == "Niektórzy byli bardzo samotni."


def test_a_number_without_a_suggestion_says_why(at_work: Desk, call: Call) -> None:
    commands = [each for each in at_work.window.menus._entries if type(each.command).__name__ == "TakeSuggestion2"]
    (entry,) = commands
    assert entry.command.obstacle() == "Open the panel of suggestions first."
    fill(at_work, SAME)
    view = call("SuggestionsPanel")
    come(at_work, view, 1)
    assert entry.command.obstacle() == "There is no suggestion of that number."


def test_what_is_confirmed_is_learnt_and_suggested_elsewhere(at_work: Desk, call: Call) -> None:
    at_work.table.go_to(4, edit=True)
    at_work.cell.input.setPlainText("Niektórzy byli samotni.")
    at_work.run(Confirm)
    at_work.assert_saved()

    def learnt() -> bool:
        with closing(units_of(str(at_work.path))) as memory:
            return [unit.target for unit in memory.same("Some were lonely.")] == ["Niektórzy byli samotni."]

    at_work.qtbot.waitUntil(learnt)
    view = call("SuggestionsPanel")
    at_work.table.go_to(4)
    at_work.settle()
    assert view.model.rows == (), "a segment is no suggestion for itself"


def test_a_draft_is_not_learnt(at_work: Desk) -> None:
    at_work.table.go_to(4, edit=True)
    at_work.cell.input.setPlainText("Niektórzy")
    at_work.table.go_to(5)
    at_work.assert_saved()
    at_work.qtbot.wait(50)
    file = file_of(str(at_work.path))
    assert file is not None
    assert not file.exists()


def test_what_was_confirmed_before_comes_in_when_a_talk_has_been_open_for_a_while(at_work: Desk) -> None:
    at_work.session.memory._catch_up()

    def learnt() -> bool:
        with closing(units_of(str(at_work.path))) as memory:
            return memory.count() == 2

    at_work.qtbot.waitUntil(learnt)


def test_a_damaged_memory_is_told_and_work_goes_on(at_work: Desk, call: Call) -> None:
    file = file_of(str(at_work.path))
    assert file is not None
    file.write_bytes(b"nothing of the kind" * 100)
    view = call("SuggestionsPanel")
    at_work.qtbot.waitUntil(lambda: "is damaged. Move it away" in view.empty.text())
    at_work.table.go_to(4, edit=True)
    at_work.cell.input.setPlainText("Niektórzy byli samotni.")
    at_work.run(Confirm)
    at_work.assert_saved()
    assert at_work.target(4) == "Niektórzy byli samotni."


def test_a_hidden_panel_looks_for_nothing(at_work: Desk, call: Call) -> None:
    call("SuggestionsPanel")
    assert at_work.session.memory.is_watched
    call("SuggestionsPanel")
    assert not at_work.session.memory.is_watched
    at_work.table.go_to(5)
    at_work.settle()
    assert at_work.session.memory.matches == ()
