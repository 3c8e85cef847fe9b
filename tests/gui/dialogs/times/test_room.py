"""Forms of changes that give segments room."""

from __future__ import annotations

from dwuglos.talk import edits
from gui.dialogs.times.room import CloseGapsForm, ExtendForm, OverlapsForm
from tests.gui.desk import Desk
from tests.gui.dialogs.times.conftest import OpenDialog
from tests.gui.dialogs.times.steps import shown


def _limits(dialog) -> str:
    from PySide6.QtWidgets import QLabel

    return " ".join(label.text() for label in dialog.form.findChildren(QLabel))


def test_gaps_below_a_length_are_closed_by_the_limits_in_force(at_work: Desk, open_dialog: OpenDialog) -> None:
    dialog = open_dialog(CloseGapsForm)
    assert "Limits: Netflix PL, on the screen for 833–7000 ms, gap 80 ms, 17 characters a second" in _limits(dialog)
    assert [(row[0], row[4]) for row in shown(at_work, dialog, 1)] == [("3", "+0.120 s")]
    dialog.form.below.setValue(600)
    assert [(row[0], row[4]) for row in shown(at_work, dialog, 2)] == [("3", "+0.120 s"), ("5", "+0.420 s")]


def test_a_segment_is_extended_until_it_can_be_read(at_work: Desk, open_dialog: OpenDialog) -> None:
    text = "Niektórzy z nich byli naprawdę samotni."
    at_work.session.attempt(lambda transcript: edits.set_target(transcript, 4, text))
    dialog = open_dialog(ExtendForm)
    shown(at_work, dialog, 0)
    assert dialog.notices.text() == "One segment still has to be read too fast: there is no more room."
    dialog.form.earlier.setValue(200)
    assert [(row[0], row[3]) for row in shown(at_work, dialog, 1)] == [("4", "−0.200 s")]


def test_overlaps_are_parted(at_work: Desk, open_dialog: OpenDialog) -> None:
    at_work.session.attempt(lambda transcript: edits.set_times(transcript, 3, 5000, 9000))
    dialog = open_dialog(OverlapsForm)
    assert [(row[0], row[2]) for row in shown(at_work, dialog, 1)] == [("3", "0:05.000 – 0:08.200")]
