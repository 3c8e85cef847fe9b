"""Going from problem to problem, and what is done about them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from dwuglos.profiles import NETFLIX_PL
from dwuglos.talk import edits
from gui.check_work import Choices
from gui.commands.checks import (
    CheckAgain,
    ChooseChecks,
    FixAllProblems,
    FixProblem,
    NextProblem,
    ReportProblems,
    TellProblems,
)
from gui.commands.edit import Undo
from gui.commands.segment import Confirm
from gui.dialogs.checks import ChecksDialog
from gui.panels.views.fixes import FixesDialog
from tests.gui.desk import CTRL, SHIFT, Key

QUIET = dict.fromkeys(("length-ratio", "end-punctuation", "names", "negation", "reading-speed"), "off")


@pytest.fixture
def checked(at_work):
    """A window with mistakes in the second and the fifth segment, the cursor in the first."""
    for id, text in ((2, "Dziś  przyjrzymy się latarniom ,"), (5, "Inni  pisali do siebie co dzień.")):
        at_work.session.attempt(lambda transcript, id=id, text=text: edits.set_target(transcript, id, text))
    at_work.settings.checks = QUIET
    at_work.session.findings.use(Choices(NETFLIX_PL, QUIET))
    at_work.check()
    at_work.table.go_to(1)
    return at_work


def test_f8_goes_through_all_problems_and_round(checked):
    visited = []
    for _ in range(4):
        checked.key(Key.Key_F8)
        visited.append((checked.here, checked.session.findings.current.check))
    assert visited == [
        (2, "double-space"),
        (2, "space-before-punctuation"),
        (5, "double-space"),
        (2, "double-space"),
    ]
    assert checked.told == ("Segment 2. Warning: More than one space stands here in a row. Ctrl+F8 puts it right.")
    assert checked.table.open_cell is None
    checked.key(Key.Key_F8, SHIFT)
    assert checked.here == 5


def test_whoever_comes_back_to_a_segment_is_told_of_its_first_problem_again(checked):
    for _ in range(2):
        checked.key(Key.Key_F8)
    checked.table.go_to(1)
    checked.key(Key.Key_F8)
    assert (checked.here, checked.session.findings.current.check) == (2, "double-space")


def test_in_an_open_cell_f8_keeps_what_is_typed_and_selects_what_is_wrong(checked):
    checked.table.go_to(1, edit=True)
    checked.type(" Witam.")
    checked.key(Key.Key_F8)
    assert checked.target(1) == "Dobry wieczór. Witam."
    assert (checked.cell.segment, checked.cell.input.textCursor().selectedText()) == (2, "  ")


def test_where_there_is_no_problem_that_is_told(checked):
    checked.session.findings.use(
        Choices(NETFLIX_PL, QUIET | {"double-space": "off", "space-before-punctuation": "off"})
    )
    checked.check()
    checked.run(NextProblem)
    assert checked.told == "The checks have found no problem in what is shown here."
    checked.run(TellProblems)
    assert checked.told == "Nothing was found in this segment."


def test_what_is_wrong_is_said_to_those_without_a_mouse(checked):
    checked.table.go_to(2)
    checked.key(Key.Key_I, CTRL | SHIFT)
    assert checked.told == (
        "Warning: More than one space stands here in a row. Warning: No space belongs beside this punctuation mark."
    )


def test_a_problem_is_put_right_and_that_is_one_step(checked):
    assert not checked.can(FixProblem)
    checked.key(Key.Key_F8)
    action = checked.window.menus.action(FixProblem)
    assert action.text() == "Put &right: More than one space stands here in a row."
    checked.key(Key.Key_F8, CTRL)
    assert checked.target(2) == "Dziś przyjrzymy się latarniom ,"
    checked.check()
    checked.key(Key.Key_F8)
    assert checked.session.findings.current.check == "space-before-punctuation"
    checked.run(Undo)
    assert checked.target(2) == "Dziś  przyjrzymy się latarniom ,"


def test_what_was_typed_since_is_not_overwritten(checked):
    checked.table.go_to(2, edit=True)
    checked.type("x")
    checked.run(FixProblem)
    assert checked.target(2) == "Dziś  przyjrzymy się latarniom ,x"
    assert "has changed since it was checked" in checked.told


def test_all_of_a_kind_are_put_right_in_one_step_but_those_left_out(checked, monkeypatch):
    shown = []

    def agree(dialog):
        shown.append([dialog.model.data(dialog.model.index(row)) for row in range(dialog.model.rowCount())])
        return True

    monkeypatch.setattr(FixesDialog, "exec", agree)
    checked.table.go_to(2)
    checked.run(FixAllProblems)
    checked.qtbot.waitUntil(lambda: checked.target(5) == "Inni pisali do siebie co dzień.")
    assert checked.target(2) == "Dziś przyjrzymy się latarniom ,"
    assert shown == [
        [
            "Segment 2. Now: Dziś  przyjrzymy się latarniom , Then: Dziś przyjrzymy się latarniom ,",
            "Segment 5. Now: Inni  pisali do siebie co dzień. Then: Inni pisali do siebie co dzień.",
        ]
    ]
    assert checked.told == "Put right. Segments: 2. Undo takes all of it back."
    checked.run(Undo)
    assert (checked.target(2)[:6], checked.target(5)[:6]) == ("Dziś  ", "Inni  ")


@pytest.mark.parametrize(("name", "beginning"), [("r.html", "<!DOCTYPE html>"), ("r.csv", "\ufeffNumber,Time")])
def test_a_report_is_written(checked, monkeypatch, tmp_path, name, beginning):
    path = tmp_path / name
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    checked.run(ReportProblems)
    checked.qtbot.waitUntil(lambda: "Report written" in checked.told)
    text = path.read_text("utf-8")
    assert text.startswith(beginning)
    assert "More than one space stands here in a row." in text


def test_a_report_that_cannot_be_written_is_told(checked, monkeypatch, tmp_path):
    path = Path(tmp_path / "nowhere" / "r.html")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    checked.run(ReportProblems)
    checked.qtbot.waitUntil(lambda: bool(checked.told))
    assert not path.exists()
    assert "nowhere" in checked.told


def test_checks_are_chosen_and_count_from_then_on(checked, monkeypatch):
    def choose(dialog):
        assert dialog.boxes["length-ratio"].currentData() == "off"
        box = dialog.boxes["double-space"]
        box.setCurrentIndex(box.findData("error"))
        return True

    monkeypatch.setattr(ChecksDialog, "exec", choose)
    checked.run(ChooseChecks)
    checked.check()
    assert checked.settings.checks["double-space"] == "error"
    assert [finding.severity for finding in checked.session.findings.of(5)] == ["error"]


def test_checking_again_says_so(checked):
    checked.run(CheckAgain)
    assert checked.told == "The whole talk is being checked again."
    checked.check()
    assert checked.session.findings.of(5)


def test_confirming_puts_right_what_it_may_in_the_same_step_where_that_is_wished(checked):
    checked.settings.put_right = True
    checked.table.go_to(2, edit=True)
    checked.run(Confirm)
    assert (checked.target(2), checked.segment(2).state) == ("Dziś przyjrzymy się latarniom,", "reviewed")
    assert checked.told == "Put right on confirming: Two spaces in a row, A space before punctuation."
    checked.run(Undo)
    assert (checked.target(2), checked.segment(2).state) == ("Dziś  przyjrzymy się latarniom ,", "translated")


def test_confirming_leaves_everything_as_it_is_by_default(checked):
    checked.table.go_to(2, edit=True)
    checked.run(Confirm)
    assert checked.target(2) == "Dziś  przyjrzymy się latarniom ,"
