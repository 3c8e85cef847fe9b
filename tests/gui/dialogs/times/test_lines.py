"""Forms of shifts, of two points, and of frame rates."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Change
from gui.dialogs.times.lines import FrameRateForm, ShiftForm, StretchForm
from tests.gui.desk import Desk
from tests.gui.dialogs.times.conftest import OpenDialog
from tests.gui.dialogs.times.steps import shown, told


def test_a_segment_is_shifted_to_the_playhead(at_work: Desk, open_dialog: OpenDialog, playing: SimpleNamespace) -> None:
    dialog = open_dialog(ShiftForm)
    assert dialog.form.here.text().replace("&", "") == "Segment 4 to the playhead, 0:09.000"
    dialog.form.here.click()
    assert dialog.form.seconds.value() == 0.8
    assert shown(at_work, dialog, 6)[3][2] == "0:09.000 – 0:10.300"


def test_without_a_recording_there_is_no_playhead(open_dialog: OpenDialog) -> None:
    assert not open_dialog(ShiftForm).form.here.isVisible()


def test_two_points_move_all(at_work: Desk, open_dialog: OpenDialog) -> None:
    dialog = open_dialog(StretchForm)
    first, last = dialog.form.points
    assert (first.number.value(), last.number.value()) == (1, 6)
    assert (first.now.text(), last.then.text()) == ("begins at 0:00.000,", "0:12.500")
    assert not dialog.go.isEnabled()
    last.then.setText("0:25")
    assert shown(at_work, dialog, 6)[-1][2] == "0:25.000 – 0:30.000"
    first.number.setValue(4)
    assert first.then.text() == "0:08.200"
    assert shown(at_work, dialog, 6)[-1][2].startswith("0:25.000")


def test_points_that_make_no_sense_are_refused(at_work: Desk, open_dialog: OpenDialog) -> None:
    dialog = open_dialog(StretchForm)
    last = dialog.form.points[1]
    last.then.setText("soon")
    told(at_work, dialog, "is not a time; write it as 1:02:03.450.")
    last.then.setText("0:00")
    told(at_work, dialog, "The second point must come after the first")
    last.number.setValue(1)
    told(at_work, dialog, "The second point must come after the first")


def test_a_point_is_taken_from_the_playhead(at_work: Desk, open_dialog: OpenDialog, playing: SimpleNamespace) -> None:
    playing.at = 13_000
    dialog = open_dialog(StretchForm)
    dialog.form.points[1]._take_playhead()
    assert dialog.form.points[1].then.text() == "0:13.000"
    shown(at_work, dialog, 6)


def test_frame_rates_are_chosen_or_typed(at_work: Desk, open_dialog: OpenDialog) -> None:
    dialog = open_dialog(FrameRateForm)
    assert (dialog.form.before.currentText(), dialog.form.after.currentText()) == ("25", "24")
    assert shown(at_work, dialog, 6)[-1][2] == "0:13.021 – 0:15.625"
    dialog.form.after.setCurrentText("12,5")
    at_work.qtbot.waitUntil(lambda: dialog.table.moves.texts(5)[2] == "0:25.000 – 0:30.000")
    dialog.form.after.setCurrentText("many")
    told(at_work, dialog, "Write the frames per second as a number")
    dialog.form.after.setCurrentText("25")
    shown(at_work, dialog, 0)


@pytest.mark.parametrize("form", [ShiftForm, StretchForm, FrameRateForm])
def test_a_talk_without_times_says_so(at_work: Desk, open_dialog: OpenDialog, form: type[ShiftForm]) -> None:
    untimed = [Change(s, s._replace(start=None, end=None)) for s in at_work.transcript]
    at_work.session.do(Edit("Change times", tuple(untimed)))
    dialog = open_dialog(form)
    told(at_work, dialog, "has no times")


def test_the_fields_of_frame_rates_have_a_name_for_a_screen_reader(open_dialog: OpenDialog) -> None:
    form = open_dialog(FrameRateForm).form
    for box in (form.before, form.after):
        field = box.lineEdit()
        assert field is not None
        assert field.accessibleName() == "Frames per second"
    assert form.before.currentText() == "25"
