"""Words completed while one types: what is offered, and which keys take it or leave it alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest
from PySide6.QtCore import Qt

from dwuglos.language.terms import Term
from dwuglos.talk.edits import set_target
from gui.cells.completion_list import CompletionList
from gui.commands.suggestions import CompleteWord, OfferCompletions
from gui.editor import typed_completion
from tests.gui.desk import ALT, SHIFT, Desk, Key


@pytest.fixture
def typing(at_work: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """The empty Polish of the fourth segment open; the talk has a term that occurs in it."""
    monkeypatch.setattr(typed_completion, "PAUSE_MS", 5)
    at_work.table.completion._pause.setInterval(5)
    at_work.table.completion._rest.setInterval(60_000)  # a test may be slower than who goes to the next cell
    at_work.answer(at_work.tasks.store, lambda library: library.add_terms([Term("lonely", "samotny jak latarnik")]))
    at_work.table.go_to(4, edit=True)
    return at_work


Offered = Callable[[Iterable[str]], CompletionList]


@pytest.fixture
def offered(typing: Desk) -> Offered:
    """A function that waits until just these are offered, and returns the list."""

    def wait(texts: Iterable[str]) -> CompletionList:
        def is_there() -> bool:
            shown = typing.table.completion.list
            return shown is not None and shown.texts() == list(texts)

        typing.qtbot.waitUntil(is_there)
        shown = typing.table.completion.list
        assert shown is not None
        return shown

    return wait


def assert_nothing_offered(desk: Desk) -> None:
    desk.settle()
    desk.qtbot.wait(100)
    assert desk.table.completion.list is None


def test_words_of_the_talk_are_offered_and_tab_takes_one(typing: Desk, offered: Offered) -> None:
    typing.type("Nasi latar")
    shown = offered(["latarniom", "latarnikom"])
    assert shown.chosen == "latarniom"
    assert not shown.geometry().intersects(typing.cell.geometry())
    assert typing.cell.input.hasFocus()
    typing.key(Key.Key_Tab)
    assert typing.cell.text() == "Nasi latarniom"
    assert typing.table.completion.list is None
    assert typing.here == 4
    typing.cell.input.undo()
    assert typing.cell.text() == "Nasi latar"


def test_a_term_of_the_segment_comes_first_and_whole(typing: Desk, offered: Offered) -> None:
    typing.type("Sam")
    offered(["Samotny jak latarnik"])
    typing.key(Key.Key_Tab)
    assert typing.cell.text() == "Samotny jak latarnik"


def test_escape_puts_the_list_away_and_only_then_gives_the_text_up(typing: Desk, offered: Offered) -> None:
    typing.type("latar")
    offered(["latarniom", "latarnikom"])
    typing.key(Key.Key_Escape)
    assert typing.table.completion.list is None
    assert typing.cell.text() == "latar"
    typing.key(Key.Key_Escape)
    assert typing.table.open_cell is None
    assert typing.target(4) == ""


def test_what_was_put_away_does_not_come_again_by_itself(typing: Desk, offered: Offered) -> None:
    typing.type("latar")
    offered(["latarniom", "latarnikom"])
    typing.key(Key.Key_Escape)
    with typing.qtbot.waitSignal(typing.session.suggestions.completions_ready):
        typing.session.memory.found.emit()
    assert_nothing_offered(typing)
    typing.type("n")
    offered(["latarniom", "latarnikom"])


def test_in_the_next_cell_nothing_is_offered_before_something_is_typed(typing: Desk, offered: Offered) -> None:
    typing.session.attempt(lambda transcript: set_target(transcript, 5, "latar"))
    typing.type("latar")
    offered(["latarniom", "latarnikom"])
    typing.key(Key.Key_Return)
    typing.key(Key.Key_End)
    with typing.qtbot.waitSignal(typing.session.suggestions.completions_ready):
        typing.session.memory.found.emit()
    assert_nothing_offered(typing)


def test_enter_accepts_the_cell_as_ever(typing: Desk, offered: Offered) -> None:
    typing.type("latar")
    offered(["latarniom", "latarnikom"])
    typing.key(Key.Key_Return)
    assert typing.target(4) == "latar"
    assert typing.here == 5
    assert typing.table.completion.list is None


def test_tab_without_a_list_goes_on_as_ever(typing: Desk) -> None:
    typing.type("xyz")
    assert_nothing_offered(typing)
    typing.key(Key.Key_Tab)
    assert (typing.target(4), typing.here) == ("xyz", 5)


def test_a_line_is_broken_and_the_cursor_moved_as_ever(typing: Desk, offered: Offered) -> None:
    typing.type("latar")
    offered(["latarniom", "latarnikom"])
    typing.key(Key.Key_Return, SHIFT)
    assert typing.cell.text() == "latar\n"
    typing.type("latar")
    offered(["latarniom", "latarnikom"])
    typing.key(Key.Key_Up)
    assert typing.table.completion.list is None
    assert typing.cell.input.textCursor().blockNumber() == 0


def test_it_is_called_by_a_key_and_called_again_goes_on(typing: Desk, offered: Offered) -> None:
    typing.settings.completes = False
    typing.type("lat")
    assert_nothing_offered(typing)
    typing.key(Key.Key_Slash, ALT)
    shown = offered(["latarniom", "latarnikom"])
    typing.key(Key.Key_Slash, ALT)
    assert shown.chosen == "latarnikom"
    typing.key(Key.Key_Tab)
    assert typing.cell.text() == "latarnikom"


def test_it_can_be_switched_off(typing: Desk) -> None:
    typing.run(OfferCompletions)
    assert not typing.settings.completes
    typing.type("latar")
    assert_nothing_offered(typing)
    typing.run(OfferCompletions)
    assert typing.settings.completes


def test_what_is_typed_on_meanwhile_is_not_completed_wrongly(typing: Desk, offered: Offered) -> None:
    typing.type("latar")
    offered(["latarniom", "latarnikom"])
    typing.table.completion._pause.setInterval(10_000)
    typing.type(".")
    typing.key(Key.Key_Tab)
    assert (typing.target(4), typing.here) == ("latar.", 5), "Tab means what it means without a list"


def test_a_click_takes_one_and_the_cell_stays_open(typing: Desk, offered: Offered) -> None:
    typing.type("latar")
    shown = offered(["latarniom", "latarnikom"])
    place = shown.list.visualItemRect(shown.list.item(1)).center()
    typing.qtbot.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert typing.cell.text() == "latarnikom"
    assert typing.cell.input.hasFocus()


def test_above_the_cell_where_there_is_no_room_below(typing: Desk, offered: Offered) -> None:
    typing.table.go_to(6, edit=True)
    low = typing.window.height() - (typing.table.viewport().height() - typing.cell.geometry().bottom()) + 4
    typing.window.resize(typing.window.width(), low)
    typing.qtbot.waitUntil(lambda: typing.table.viewport().height() < typing.cell.geometry().bottom() + 30)
    typing.cell.input.setPlainText("")
    typing.type("latar")
    shown = offered(["latarniom", "latarnikom"])
    assert shown.geometry().bottom() <= typing.cell.geometry().top()
    assert typing.table.viewport().rect().contains(shown.geometry())


def test_the_english_is_not_completed(typing: Desk) -> None:
    typing.table.go_to(5, edit=True, field="source")
    typing.type(" latar")
    assert_nothing_offered(typing)
    typing.run(CompleteWord)
    assert typing.told == "Begin to type a Polish word first."


def test_names_for_those_who_do_not_see(typing: Desk, offered: Offered) -> None:
    typing.type("latar")
    shown = offered(["latarniom", "latarnikom"])
    assert shown.list.accessibleName() == "Completions"
    assert shown.hint.text() == "Tab takes it"


def test_when_nobody_types_any_more_nothing_is_looked_for(typing: Desk, offered: Offered) -> None:
    typing.table.completion._rest.setInterval(5)
    typing.type("latar")
    offered(["latarniom", "latarnikom"])
    assert typing.session.memory.is_watched
    typing.key(Key.Key_Escape)
    typing.key(Key.Key_Escape)
    typing.qtbot.waitUntil(lambda: not typing.session.memory.is_watched)
    assert typing.session.suggestions.completions is None
