"""Forms of shifts, of two points, and of frame rates."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel, QPushButton

from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Change
from dwuglos.timing import lines
from gui.dialogs.times.lines import FrameRateForm, ShiftForm, StretchForm, frame_rate_box
from tests.gui.desk import Desk
from tests.gui.dialogs.times.conftest import OpenDialog
from tests.gui.dialogs.times.steps import shown, told
from tests.gui.room import are_side_by_side, around, beside


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


def lose_times(desk: Desk, *ids: int) -> None:
    segments = [desk.segment(id) for id in ids]
    desk.session.do(Edit("Lose times", tuple(Change(s, s._replace(start=None, end=None)) for s in segments)))


def untimed(desk: Desk) -> None:
    lose_times(desk, *(segment.id for segment in desk.transcript))


# A shift


def test_a_shift_is_typed_in_thousandths_of_a_second_and_as_far_as_it_may_go(
    at_work: Desk, open_dialog: OpenDialog
) -> None:
    form = open_dialog(ShiftForm).form
    assert form.seconds.value() == 0
    assert form.seconds.text().endswith("\u00a0s")
    form.seconds.setValue(-0.0015)
    assert abs(form.seconds.value()) in (0.001, 0.002), "three places"
    form.seconds.setValue(0)
    form.seconds.stepUp()
    assert form.seconds.value() == 0.1
    assert (form.seconds.minimum(), form.seconds.maximum()) == (-lines.FARTHEST / 1000, lines.FARTHEST / 1000)
    form.seconds.setValue(-0.25)
    recipe = form.recipe()
    moved = recipe(list(at_work.transcript), {6})
    (change,) = moved.edit.changes
    assert (change.after.start, change.after.end) == (12_250, 14_750)


def test_each_other_shift_is_shown(at_work: Desk, open_dialog: OpenDialog) -> None:
    dialog = open_dialog(ShiftForm)
    dialog.form.seconds.setValue(1)
    assert shown(at_work, dialog, 6)[0][2] == "0:01.000 – 0:03.000"
    (label,) = (each for each in dialog.form.findChildren(QLabel) if each.buddy() is dialog.form.seconds)
    assert label.text() == "&By (earlier with a minus):"


def test_what_is_typed_replaces_what_is_in_the_first_field(at_work: Desk, open_dialog: OpenDialog) -> None:
    for kind in (ShiftForm, StretchForm):
        dialog = open_dialog(kind)
        at_work.qtbot.waitUntil(dialog.isActiveWindow)
        dialog.table.setFocus()
        form = dialog.form
        form.begin()
        field = form.seconds if kind is ShiftForm else form.points[0].then
        assert field.hasFocus()
        assert (form.seconds.lineEdit() if kind is ShiftForm else field).selectedText()[:1] == "0"
        assert not any(button.autoDefault() for button in form.findChildren(QPushButton)), "Enter agrees"


def test_a_segment_without_times_or_none_at_all_is_not_shifted_to_the_playhead(
    at_work: Desk, open_dialog: OpenDialog, playing: SimpleNamespace
) -> None:
    lose_times(at_work, 4)
    form = open_dialog(ShiftForm).form
    assert form.here.isHidden()
    form.here.click()
    assert form.seconds.value() == 0
    at_work.session.cursor.place(None)
    form = open_dialog(ShiftForm).form
    assert form.here.isHidden()
    form.here.click()
    assert form.seconds.value() == 0


def test_the_playhead_counts_where_it_is_when_the_button_is_pressed(
    at_work: Desk, open_dialog: OpenDialog, playing: SimpleNamespace
) -> None:
    form = open_dialog(ShiftForm).form
    assert not form.here.isHidden()
    playing.at = 7200
    form.here.click()
    assert form.seconds.value() == -1
    playing.at = None
    form.here.click()
    assert form.seconds.value() == -1


# Two points


def test_points_are_the_first_and_the_last_segment_with_times(at_work: Desk, open_dialog: OpenDialog) -> None:
    lose_times(at_work, 1, 6)
    points = open_dialog(StretchForm).form.points
    assert [point.number.value() for point in points] == [2, 5]
    assert [(point.number.minimum(), point.number.maximum()) for point in points] == [(1, 6)] * 2


def test_a_segment_without_times_has_none_to_begin_at(at_work: Desk, open_dialog: OpenDialog) -> None:
    lose_times(at_work, 3)
    dialog = open_dialog(StretchForm)
    first = dialog.form.points[0]
    first.number.setValue(3)
    assert (first.now.text(), first.then.text()) == ("begins at –,", "")
    told(at_work, dialog, "Segment 3 has no times; choose another one.")


def test_without_any_times_both_points_are_the_first_segment(at_work: Desk, open_dialog: OpenDialog) -> None:
    untimed(at_work)
    assert [point.number.value() for point in open_dialog(StretchForm).form.points] == [1, 1]


def test_each_field_of_a_point_has_its_name(at_work: Desk, open_dialog: OpenDialog) -> None:
    form = open_dialog(StretchForm).form
    buddies = {label.buddy(): label.text() for label in form.findChildren(QLabel) if label.buddy() is not None}
    assert [buddies[point.number] for point in form.points] == ["&First, segment", "&Last, segment"]
    assert [point.then.accessibleName() for point in form.points] == [
        "First, segment: has to begin at",
        "Last, segment: has to begin at",
    ]
    rows = [
        {form.layout().getItemPosition(form.layout().indexOf(w))[0] for w in (p.number, p.then)} for p in form.points
    ]
    assert rows == [{0}, {1}]


def test_points_are_taken_from_the_playhead_where_there_is_one(
    at_work: Desk, open_dialog: OpenDialog, playing: SimpleNamespace
) -> None:
    def buttons() -> list[QPushButton]:
        return [each for each in open_dialog(StretchForm).form.findChildren(QPushButton) if "playhead" in each.text()]

    first, last = buttons()
    assert not first.isHidden()
    form = last.parent()
    playing.at = 13_000
    last.click()
    assert [point.then.text() for point in form.points] == ["0:00.000", "0:13.000"]
    playing.at = None
    last.click()
    assert form.points[1].then.text() == "0:13.000"
    assert all(button.isHidden() for button in buttons())


def test_two_points_are_when_segments_begin_and_when_they_have_to(at_work: Desk, open_dialog: OpenDialog) -> None:
    form = open_dialog(StretchForm).form
    form.points[1].then.setText("25")
    assert [point.times() for point in form.points] == [(0, 0), (12_500, 25_000)]
    changes: list[bool] = []
    form.changed.connect(lambda: changes.append(True))
    form.points[1].then.setText("26")
    assert changes == [True]


# Frame rates


def test_frame_rates_are_offered_as_they_are_written_here(at_work: Desk, open_dialog: OpenDialog) -> None:
    form = open_dialog(FrameRateForm).form
    assert form.before.isEditable()
    at_work.window.setLocale(QLocale("pl"))
    box = frame_rate_box(at_work.window, "23.976")
    assert box.currentText() == "23,976"
    assert "29,97" in [box.itemText(n) for n in range(box.count())]
    box.deleteLater()


# Where the fields are


@pytest.mark.parametrize("kind", [ShiftForm, StretchForm, FrameRateForm])
def test_fields_begin_where_the_rest_of_the_dialog_does(open_dialog: OpenDialog, kind: type[ShiftForm]) -> None:
    assert open_dialog(kind).form.layout().contentsMargins().isNull()


def test_fields_keep_together_whatever_the_width(
    at_work: Desk, open_dialog: OpenDialog, playing: SimpleNamespace
) -> None:
    dialog = open_dialog(ShiftForm)
    dialog.resize(1000, 600)
    form = dialog.form
    (label,) = (each for each in form.findChildren(QLabel) if each.buddy() is form.seconds)
    assert are_side_by_side(form, label, form.seconds, form.here)
    assert beside(label, form.seconds) < 20
    assert beside(form.seconds, form.here) < 20
    assert around(form.here, form)[2] > 0
    dialog = open_dialog(StretchForm)
    dialog.resize(1200, 600)
    for point in dialog.form.points:
        (label,) = (each for each in dialog.form.findChildren(QLabel) if each.buddy() is point.number)
        assert are_side_by_side(dialog.form, label, point.number, point.now, point.then)
        assert beside(label, point.number) < 20
        assert beside(point.number, point.now) < 20
        assert around(point.then, dialog.form)[2] > 0
    assert len({point.then.width() for point in dialog.form.points}) == 1
    dialog = open_dialog(FrameRateForm)
    dialog.resize(1000, 600)
    boxes = {label.buddy(): label.text() for label in dialog.form.findChildren(QLabel) if label.buddy() is not None}
    assert [boxes[box] for box in (dialog.form.before, dialog.form.after)] == [
        "&From frames per second:",
        "&To frames per second:",
    ]
    assert all(around(box, dialog.form)[2] > 0 for box in boxes)
