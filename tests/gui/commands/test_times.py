"""The Times menu."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog

from gui.commands import times
from gui.commands.times import BeginHere, EditTimes, SetEnd, SetStart, ShiftTimes, SplitHere
from gui.dialogs.times.dialog import TimesDialog
from tests.gui.desk import ALT, Desk, Key


@pytest.fixture
def playing(at_work: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A window at the fourth segment (8.2–9.5 s), with its recording at 9 s."""
    monkeypatch.setattr(at_work.window.player, "position", lambda: 9000)
    at_work.window.menus.refresh()
    return at_work


def test_a_segment_begins_and_ends_where_the_recording_is(playing: Desk) -> None:
    playing.run(SetEnd)
    assert (playing.segment(4).start, playing.segment(4).end) == (8200, 9000)
    playing.session.undo()
    playing.run(SetStart)
    assert (playing.segment(4).start, playing.segment(4).end) == (9000, 9500)
    assert playing.here == 4
    playing.assert_saved()


def test_keys_set_times_while_somebody_types(playing: Desk) -> None:
    playing.table.open()
    playing.type("Niektórzy")
    playing.key(Key.Key_BracketRight, ALT)
    assert playing.segment(4).end == 9000
    assert playing.target(4) == "Niektórzy"
    assert playing.cell.text() == "Niektórzy"
    playing.type(" byli")
    playing.key(Key.Key_BracketLeft, ALT)
    assert playing.cell.text() == "Niektórzy byli"
    assert playing.target(4) == "Niektórzy byli"


def test_taps_along_with_the_recording_go_from_segment_to_segment(
    playing: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    playing.table.open()
    for at in (8500, 9700, 12_600):
        monkeypatch.setattr(playing.window.player, "position", lambda at=at: at)
        playing.key(Key.Key_Apostrophe, ALT)
    assert [(s.start, s.end) for s in playing.transcript][3:] == [(8500, 9500), (9700, 12_000), (12_600, 15_000)]
    assert playing.here == 6, "there is none after the last"
    assert playing.cell.isVisible()


def test_a_tap_that_is_refused_stays(playing: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(BeginHere, "make", staticmethod(lambda *_: None))
    playing.run(BeginHere)
    assert playing.here == 4


def test_a_segment_is_split_where_the_recording_is(playing: Desk) -> None:
    playing.key(Key.Key_Backslash, ALT)
    assert [(s.source, s.start, s.end) for s in playing.transcript][3:5] == [
        ("Some were", 8200, 9000),
        ("lonely.", 9000, 9500),
    ]


def test_without_a_recording_it_is_said_what_to_do(at_work: Desk) -> None:
    for command in (SetStart, SetEnd, BeginHere, SplitHere):
        assert not at_work.can(command)
        assert command(at_work.window).obstacle() == "Attach the recording of the talk and play it first."


def test_a_time_outside_the_segment_is_told(at_work: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(at_work.window.player, "position", lambda: 500)
    at_work.run(SplitHere)
    assert "The playhead is not inside this segment" in at_work.told
    assert len(at_work.transcript) == 6


DIALOGS = [command for command in times.MENU.commands if command.title.endswith("…")]


@pytest.mark.parametrize("command", DIALOGS)
def test_each_dialog_opens_with_its_form(at_work: Desk, monkeypatch: pytest.MonkeyPatch, command) -> None:
    opened: list[TimesDialog] = []

    def look(dialog: TimesDialog) -> int:
        opened.append(dialog)
        dialog.show()
        assert dialog.form.isVisible()
        assert dialog.about.text()
        dialog.reject()
        return dialog.result()

    monkeypatch.setattr(QDialog, "exec", look)
    at_work.table.open()
    at_work.type("Samotni.")
    at_work.run(command)
    assert len(opened) == 1
    assert at_work.target(4) == "Samotni.", "what is being typed is not lost"


def test_a_talk_that_may_only_be_read_keeps_its_times(at_work: Desk) -> None:
    at_work.session.talk.read_only_reason = "Somebody else has it."
    assert not any(at_work.can(command) for command in times.MENU.commands)


def test_without_a_talk_nothing_is_possible(desk: Desk) -> None:
    desk.home()
    assert not any(desk.can(command) for command in times.MENU.commands)


def why_not(desk: Desk, command) -> str:
    return str(command(desk.window).obstacle())


def test_the_times_of_the_current_segment_are_typed(at_work: Desk) -> None:
    at_work.table.go_to(4, edit=True)
    at_work.cell.input.setPlainText("Samotni.")
    at_work.run(EditTimes)
    assert at_work.target(4) == "Samotni."
    index = at_work.table.currentIndex()
    assert at_work.table.segments.columns[index.column()].name == "times"
    assert at_work.here == 4
    assert at_work.table.state() == at_work.table.State.EditingState


def test_a_segment_that_is_refused_stays_and_the_cell_opens_where_it_was(playing: Desk) -> None:
    playing.table.open()
    playing.type("Niektórzy")
    playing.cell.place_cursor(3)
    playing.key(Key.Key_BracketRight, ALT)
    assert playing.cell.segment == 4
    assert playing.cell.input.textCursor().position() == 3
    assert playing.here == 4


def test_after_a_tap_the_next_segment_is_typed_in_from_its_beginning(playing: Desk) -> None:
    playing.table.open()
    playing.type("Niektórzy")
    playing.key(Key.Key_Apostrophe, ALT)
    assert playing.target(4) == "Niektórzy"
    assert playing.cell.segment == 5
    assert playing.cell.input.textCursor().position() == 0


def test_after_a_tap_without_an_open_cell_none_is_opened(playing: Desk) -> None:
    playing.run(BeginHere)
    assert playing.here == 5
    assert playing.table.open_cell is None


def test_without_a_place_or_a_segment_nothing_is_set(playing: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    before = list(playing.transcript)
    monkeypatch.setattr(playing.table, "current", lambda: None)
    SetStart(playing.window).run()
    monkeypatch.undo()
    monkeypatch.setattr(playing.window.player, "position", lambda: None)
    SetStart(playing.window).run()
    assert list(playing.transcript) == before


def test_why_many_times_cannot_be_changed_is_said(at_work: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    assert why_not(at_work, ShiftTimes) == ""
    with monkeypatch.context() as patch:
        patch.setattr(at_work.session.talk, "read_only_reason", "Somebody else has it.")
        assert why_not(at_work, ShiftTimes) == "Somebody else has it."
        assert why_not(at_work, SetStart) == "Somebody else has it."
    monkeypatch.setattr(type(at_work.session.transcript), "__len__", lambda _: 0)
    assert why_not(at_work, ShiftTimes) == "This talk has no segments yet."


def test_the_segment_after_the_last_is_the_last(at_work: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    command = BeginHere(at_work.window)
    assert [command.following(id) for id in (1, 5, 6)] == [2, 6, 6]
    monkeypatch.setattr(at_work.table.segments, "row_of", lambda _: None)
    assert command.following(1) == 1, "a filter hides it"
    assert SetStart(at_work.window).following(1) == 1


def test_each_form_stands_behind_a_command_of_its_own(at_work: Desk) -> None:
    forms = [command(at_work.window).form() for command in DIALOGS]
    assert len(set(forms)) == len(DIALOGS)


def test_a_segment_is_shown_once_its_time_is_set_whatever_hides_it(
    playing: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[int] = []
    monkeypatch.setattr(playing.page, "show_segment", shown.append)
    playing.run(SetEnd)
    assert shown == [4]
    monkeypatch.setattr(playing.session, "attempt", lambda _: False)
    SetEnd(playing.window).run()
    assert shown == [4], "it was refused"
