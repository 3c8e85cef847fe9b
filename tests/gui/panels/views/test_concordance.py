"""Uses of words: found while one types, marked, and gone to."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from typing import Any

import pytest

from dwuglos.store.units import file_of, units_of
from dwuglos.store.units.unit import NewUnit
from gui.panels.views import concordance
from tests.gui.desk import TALK, Desk, Key

Call = Callable[[str], Any]


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(concordance, "SOON_MS", 0)


@pytest.fixture
def view(at_work: Desk, call: Call) -> Any:
    with closing(units_of(str(at_work.path))) as memory:
        memory.add(
            [
                NewUnit("The chain rule.", "Reguła łańcuchowa.", "notes.tmx"),
                NewUnit("A chain of reasoning", "Łańcuch rozumowania", "Lighthouses", TALK, "5"),
            ]
        )
    return call("ConcordancePanel")


def come(desk: Desk, view: Any, count: int) -> None:
    desk.qtbot.waitUntil(lambda: len(view.model.rows) == count)


def test_words_are_found_while_one_types_and_marked(at_work: Desk, view: Any) -> None:
    assert view.text.hasFocus()
    assert view.status.text() == "Type words to see how they were translated before."
    at_work.type("chain")
    come(at_work, view, 2)
    assert view.status.text() == "Found: 2"
    assert ">chain</span>" in view.model.html(0)
    at_work.type(" rule")
    come(at_work, view, 1)
    assert view.model.rows[0].unit.target == "Reguła łańcuchowa."
    view.text.clear()
    come(at_work, view, 0)


def test_polish_is_found_in_all_forms_or_as_it_is_written(at_work: Desk, view: Any) -> None:
    view.text.setText("łańcuchem")
    come(at_work, view, 1)
    assert ">Łańcuch</span>" in view.model.html(0)
    view.forms.click()
    come(at_work, view, 0)
    assert view.status.text() == "Nothing that was confirmed has “łańcuchem”."


def test_enter_goes_to_the_segment_it_is_from(at_work: Desk, view: Any) -> None:
    view.text.setText("reasoning")
    come(at_work, view, 1)
    view.list.setFocus()
    at_work.key(Key.Key_Return)
    assert at_work.session.cursor.segment == 5


def test_what_came_in_a_file_is_nowhere_to_go(at_work: Desk, view: Any) -> None:
    view.text.setText("rule")
    come(at_work, view, 1)
    view._go(0)
    assert "This came in a file; there is no talk to go to." in at_work.told


def test_what_is_selected_is_looked_for(at_work: Desk, view: Any, call: Call) -> None:
    call("ConcordancePanel")
    at_work.table.go_to(5, edit=True)
    at_work.cell.input.setPlainText("Łańcuch ogniw")
    cursor = at_work.cell.input.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(7, cursor.MoveMode.KeepAnchor)
    at_work.cell.input.setTextCursor(cursor)
    call("ConcordancePanel")
    come(at_work, view, 1)
    assert view.text.text() == "Łańcuch"


def test_a_damaged_memory_is_told(at_work: Desk, view: Any) -> None:
    file = file_of(str(at_work.path))
    assert file is not None
    for name in (file, file.with_name(file.name + "-wal")):
        name.unlink(missing_ok=True)
    file.write_bytes(b"nothing of the kind" * 100)
    view.text.setText("chain")
    at_work.qtbot.waitUntil(lambda: "is damaged. Move it away" in view.status.text())
