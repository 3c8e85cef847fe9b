"""The look at all that would be put right for one reason."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dwuglos.checks.base import Finding
from dwuglos.errors import notice
from dwuglos.talk import edits
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Change, Segment
from gui.panels.views.fixes import Fix, FixesDialog, fixes_of, put_right


def finding(id, fix=True, check="double-space"):
    segment = Segment(id, id << 40, 1000 * id, 1000 * id + 900, "One.", f"Raz  {id}.")
    edit = Edit("Remove spaces", (Change(segment, segment._replace(target=f"Raz {id}.")),))
    return Finding(check, "warning", id, notice("Two."), "target", (3, 5), edit if fix else None)


@pytest.fixture
def dialog(qtbot, _look):
    """A dialog with three fixes."""
    dialog = FixesDialog("Two spaces in a row", [Fix(id, finding(id)) for id in (1, 2, 3)], None)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_all_are_ticked_at_first_and_the_bar_takes_one_out(dialog):
    assert (dialog.windowTitle(), dialog.count.text()) == ("Put right: Two spaces in a row", "Ticked: 3 of 3")
    dialog.list.setCurrentIndex(dialog.model.index(1))
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.count.text() == "Ticked: 2 of 3"
    assert [each.segment for each in dialog.chosen()] == [1, 3]


def test_none_and_all_can_be_ticked(dialog):
    dialog.none.click()
    assert (dialog.chosen(), dialog.go.isEnabled()) == ([], False)
    dialog.all.click()
    assert (len(dialog.chosen()), dialog.go.isEnabled()) == (3, True)


def test_return_agrees(dialog, qtbot):
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)


@pytest.mark.usefixtures("_look")
def test_ten_thousand_are_read_as_they_are_looked_at(qtbot):
    one = finding(1)
    dialog = FixesDialog("Spaces", [Fix(n, one) for n in range(1, 10_001)], None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.count.text() == "Ticked: 10000 of 10000"
    dialog.list.scrollToBottom()
    assert not dialog.list.grab().isNull()
    assert dialog.model.data(dialog.model.index(9_999)) == "Segment 10000. Now: Raz  1. Then: Raz 1."


def test_each_segment_stands_there_once_and_only_what_can_be_put_right():
    segments = [Segment(id, id << 40, None, None, "One.") for id in (1, 2, 3)]
    findings = [finding(1), finding(1), finding(2, fix=False), finding(3, check="other"), finding(4)]
    assert [(fix.number, fix.finding.segment) for fix in fixes_of(findings, "double-space", segments)] == [(1, 1)]


def test_what_changes_times_shows_times():
    segment = Segment(1, 1, 1000, 2000, "One.", "Raz.")
    edit = Edit("Times", (Change(segment, segment._replace(end=1500)),))
    assert Fix(1, finding(1)._replace(fix=edit)).texts() == ("0:01.000 – 0:02.000", "0:01.000 – 0:01.500")


def test_what_changed_meanwhile_is_not_overwritten_and_that_is_told(at_work, monkeypatch):
    at_work.session.attempt(lambda transcript: edits.set_target(transcript, 2, "Dziś  przyjrzymy się latarniom,"))
    at_work.window.check_again()
    at_work.check()

    def change(dialog):
        at_work.session.attempt(lambda transcript: edits.set_target(transcript, 2, "Coś  innego"))
        return True

    monkeypatch.setattr(FixesDialog, "exec", change)
    put_right(at_work.window, "double-space")
    at_work.qtbot.waitUntil(lambda: bool(at_work.told))
    assert at_work.target(2) == "Coś  innego"
    assert at_work.told.startswith("Nothing was put right")


def test_a_talk_that_is_read_only_is_left_alone(new_desk):
    first, second = new_desk(), new_desk()
    first.open()
    second.open()
    put_right(second.window, "double-space")
    assert second.session.read_only_reason in second.told
