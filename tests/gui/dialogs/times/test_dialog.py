"""Many times changed at once: what moves is seen before, and it is one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from dwuglos.errors import InputError
from dwuglos.talk import edits
from gui.dialogs.times import dialog as module
from gui.dialogs.times.dialog import TimesDialog
from gui.dialogs.times.lines import ShiftForm
from gui.dialogs.times.room import OverlapsForm
from tests.gui.desk import SHIFT, Desk, Key
from tests.gui.dialogs.times.conftest import OpenDialog
from tests.gui.dialogs.times.steps import agree, shown, told


def _do(desk: Desk, monkeypatch: pytest.MonkeyPatch, act) -> None:
    """Ask for a shift, and let `act` work the dialog."""

    def run(dialog: TimesDialog) -> int:
        dialog.show()
        act(dialog)
        return dialog.result()

    monkeypatch.setattr(QDialog, "exec", run)
    module.change_times(desk.window, ShiftForm)


def test_what_moves_is_seen_before_it_is_done(at_work: Desk, open_dialog: OpenDialog) -> None:
    dialog = open_dialog(ShiftForm)
    assert dialog.windowTitle() == "Shift times"
    assert not dialog.go.isEnabled()
    dialog.form.seconds.setValue(1.25)
    rows = shown(at_work, dialog, 6)
    assert rows[3] == ("4", "0:08.200 – 0:09.500", "0:09.450 – 0:10.750", "+1.250 s", "+1.250 s", "Some were lonely.")
    assert dialog.count.text() == "Segments that move: 6 of 6"
    assert at_work.segment(1).start == 0


def test_it_is_one_step_and_is_told(at_work: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    before = list(at_work.transcript)

    def act(dialog: TimesDialog) -> None:
        dialog.form.seconds.setValue(1)
        shown(at_work, dialog, 6)
        agree(at_work, dialog)

    _do(at_work, monkeypatch, act)
    assert [s.start for s in at_work.transcript] == [s.start + 1000 for s in before]
    assert "The times were changed. Segments: 6. Undo takes all of it back." in at_work.told
    at_work.assert_saved()
    at_work.session.undo()
    assert list(at_work.transcript) == before


def test_what_was_not_agreed_to_changes_nothing(at_work: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    before = list(at_work.transcript)

    def act(dialog: TimesDialog) -> None:
        dialog.form.seconds.setValue(1)
        dialog.reject()

    _do(at_work, monkeypatch, act)
    assert list(at_work.transcript) == before


def test_enter_right_after_a_key_does_what_was_typed(at_work: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def act(dialog: TimesDialog) -> None:
        dialog.form.seconds.setValue(1)
        shown(at_work, dialog, 6)
        dialog.form.seconds.selectAll()
        at_work.qtbot.keyClicks(dialog.form.seconds, "2.5")
        QTest.keyClick(dialog.form.seconds, Qt.Key.Key_Return)
        assert dialog.result() == QDialog.DialogCode.Accepted

    _do(at_work, monkeypatch, act)
    assert at_work.segment(1).start == 2500


def test_what_came_meanwhile_moves_as_well(at_work: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def act(dialog: TimesDialog) -> None:
        dialog.form.seconds.setValue(1)
        shown(at_work, dialog, 6)
        at_work.session.attempt(lambda transcript: edits.set_target(transcript, 4, "Niektórzy."))
        agree(at_work, dialog)

    _do(at_work, monkeypatch, act)
    assert (at_work.segment(4).target, at_work.segment(4).start) == ("Niektórzy.", 9200)


def test_what_is_impossible_meanwhile_is_told(at_work: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def act(dialog: TimesDialog) -> None:
        dialog.form.seconds.setValue(-0.5)
        shown(at_work, dialog, 6)
        at_work.session.attempt(lambda transcript: edits.set_times(transcript, 1, 0, 300))
        agree(at_work, dialog)

    _do(at_work, monkeypatch, act)
    assert "end before the recording begins: 1" in at_work.told
    assert at_work.segment(2).start == 2000


def test_some_or_all_or_the_rest_is_chosen(at_work: Desk, open_dialog: OpenDialog) -> None:
    dialog = open_dialog(ShiftForm)
    assert [dialog.scope.itemText(n) for n in range(3)] == ["All segments", "Chosen segments: 1", "From segment 4 on"]
    assert dialog.scope.currentIndex() == 0
    dialog.form.seconds.setValue(0.1)
    shown(at_work, dialog, 6)
    dialog.scope.setCurrentIndex(1)
    assert [row[0] for row in shown(at_work, dialog, 1)] == ["4"]
    dialog.scope.setCurrentIndex(2)
    assert [row[0] for row in shown(at_work, dialog, 3)] == ["4", "5", "6"]
    assert dialog.ids == {4, 5, 6}


def test_who_has_chosen_several_means_these(at_work: Desk, open_dialog: OpenDialog) -> None:
    at_work.key(Key.Key_Escape)
    at_work.key(Key.Key_Down, SHIFT)
    dialog = open_dialog(ShiftForm)
    assert dialog.scope.currentText() == "Chosen segments: 2"
    assert dialog.ids == {4, 5}


def test_what_is_in_the_way_is_said_at_once(at_work: Desk, open_dialog: OpenDialog) -> None:
    dialog = open_dialog(ShiftForm)
    dialog.form.seconds.setValue(-3)
    told(at_work, dialog, "end before the recording begins: 1. Move them less, or delete those first.")
    dialog.form.seconds.setValue(-1.5)
    shown(at_work, dialog, 6)
    assert dialog.notices.text() == "One segment would begin before 0:00 and is cut there."
    assert not dialog.trouble.isVisible()


def test_nothing_to_do_cannot_be_agreed_to(at_work: Desk, open_dialog: OpenDialog) -> None:
    dialog = open_dialog(OverlapsForm)
    shown(at_work, dialog, 0)
    assert not dialog.go.isEnabled()


def test_a_form_that_cannot_be_used_says_why(
    at_work: Desk, open_dialog: OpenDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_form: ShiftForm) -> None:
        raise InputError("That makes no sense.")

    monkeypatch.setattr(ShiftForm, "recipe", refuse)
    dialog = open_dialog(ShiftForm)
    told(at_work, dialog, "That makes no sense.")
    dialog.accept()
    assert dialog.result() != QDialog.DialogCode.Accepted
