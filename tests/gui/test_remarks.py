"""The remarks on a talk: which are kept, and until when."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from dwuglos.checks import CHECKS
from dwuglos.profiles import NETFLIX_PL
from dwuglos.review.remarks import Remark, rejected
from dwuglos.talk.edits import delete, set_source, set_state, set_target
from dwuglos.talk.transcript import PERSON
from gui.check_work import Choices
from gui.commands.checks import FixProblem, IgnoreAlways, IgnoreHere, IgnoreInTalk, ReportProblems
from gui.commands.edit import Undo
from gui.filters.problems import Problems
from gui.marks.finding import FindingMark
from gui.remarks import LineHelp, TalkRemarks
from tests.gui.desk import CTRL, SHIFT, Desk, Key


@pytest.fixture
def remarks(at_work: Desk) -> TalkRemarks:
    at_work.table.close_cell()
    return at_work.session.remarks


def remark(desk: Desk, id: int, proposal: str = "Inaczej.") -> Remark:
    return Remark(desk.segment(id), "style", "Bo tak.", proposal)


def test_they_are_in_the_order_of_the_segments_and_each_once(at_work: Desk, remarks: TalkRemarks) -> None:
    remarks.add([remark(at_work, 3), remark(at_work, 1)])
    remarks.add([remark(at_work, 3), remark(at_work, 3, "Jeszcze inaczej.")])
    assert [(each.id, each.proposal) for each in remarks.all()] == [
        (1, "Inaczej."),
        (3, "Inaczej."),
        (3, "Jeszcze inaczej."),
    ]


def test_one_on_a_text_that_is_another_by_now_is_not_taken(at_work: Desk, remarks: TalkRemarks) -> None:
    late = remark(at_work, 2)
    at_work.session.do(set_target(at_work.transcript, 2, "Nowe."))
    remarks.add([late])
    assert remarks.all() == []


@pytest.mark.parametrize("edit", [lambda talk: set_source(talk, 2, "New."), lambda talk: delete(talk, [2])])
def test_it_goes_with_its_text_and_with_its_segment(at_work: Desk, remarks: TalkRemarks, edit: object) -> None:
    remarks.add([remark(at_work, 2), remark(at_work, 3)])
    at_work.session.attempt(edit)  # type: ignore[arg-type]
    assert [each.id for each in remarks.all()] == [3]


def test_rejected_before_means_not_made_again(at_work: Desk, remarks: TalkRemarks) -> None:
    remarks.expect([rejected(remark(at_work, 2))._replace(at=1)])
    remarks.add([remark(at_work, 2), remark(at_work, 3)])
    assert [each.id for each in remarks.all()] == [3]
    remarks.heed_again([remark(at_work, 2)])
    assert [each.id for each in remarks.all()] == [2, 3]


def test_an_answer_and_wordings_do_not_replace_each_other(remarks: TalkRemarks) -> None:
    remarks.keep_answer(2, "Co?", "To.")
    remarks.keep_wordings(2, "Długi tekst.", ["Krótko."])
    assert remarks.help_on(2) == LineHelp("Co?", "To.", "Długi tekst.", ("Krótko.",))
    assert remarks.help_on(3) == LineHelp()


# As findings


@pytest.fixture
def remarked(at_work: Desk, remarks: TalkRemarks) -> Desk:
    """A window with two remarks, and a space too many in another segment; nothing else is looked for."""
    off = {check.name: "off" for check in CHECKS if check.name != "double-space"}
    at_work.session.attempt(lambda talk: set_target(talk, 5, "Inni  pisali do siebie co dzień."))
    at_work.session.findings.use(Choices(NETFLIX_PL, off))
    at_work.check()
    remarks.add([remark(at_work, 2, "Dziś zobaczymy latarnie,"), remark(at_work, 3, "i ich dzielnym latarnikom.")])
    at_work.table.go_to(1)
    return at_work


def test_f8_goes_from_remark_to_remark_and_what_the_checks_found(remarked: Desk) -> None:
    visited = []
    for _ in range(4):
        remarked.key(Key.Key_F8)
        current = remarked.session.findings.current
        assert current is not None
        visited.append((remarked.here, current.check))
    assert visited == [(2, "review-style"), (3, "review-style"), (5, "double-space"), (2, "review-style")]
    assert remarked.told == "Segment 2. Remark (style): Bo tak. Ctrl+F8 puts it right."
    remarked.key(Key.Key_F8, SHIFT)
    assert remarked.here == 5


def test_in_an_open_cell_what_a_remark_would_change_is_underlined_and_selected(remarked: Desk) -> None:
    remarked.table.open()
    remarked.key(Key.Key_F8)
    assert remarked.cell.segment == 2
    assert remarked.cell.input.textCursor().selectedText() == "przyjrzymy się latarniom"
    lines = [line.cursor.selectedText() for line in remarked.cell.input.extraSelections()]
    assert lines == ["przyjrzymy się latarniom"]


def test_a_remark_has_a_mark_in_its_row_and_passes_the_filter_of_problems(remarked: Desk) -> None:
    mark, problems = FindingMark(remarked.session), Problems(remarked.session)
    assert [segment.id for segment in remarked.transcript if mark.is_on(segment)] == [2, 3, 5]
    assert [segment.id for segment in remarked.transcript if problems.passes(segment)] == [2, 3, 5]
    assert mark.sentence(remarked.segment(3)) == "Remark (style): Bo tak."
    assert remarked.page.filters._group.buttons()[5].text() == "Problems  3"
    assert remarked.session.findings.errors() == 0


def test_to_put_right_is_to_accept_as_one_step(remarked: Desk) -> None:
    remarked.key(Key.Key_F8)
    remarked.key(Key.Key_F8, CTRL)
    after = remarked.segment(2)
    assert (after.target, after.state, after.origin) == ("Dziś zobaczymy latarnie,", "translated", PERSON)
    assert [each.id for each in remarked.session.remarks.all()] == [3]
    assert remarked.session.findings.problems == {3, 5}
    remarked.run(Undo)
    assert remarked.target(2) == "Dziś przyjrzymy się latarniom,"


def test_it_is_accepted_though_its_segment_was_confirmed_meanwhile(remarked: Desk) -> None:
    remarked.session.attempt(lambda talk: set_state(talk, [2], "reviewed"))
    remarked.table.go_to(2)
    remarked.run(FixProblem)
    assert remarked.target(2) == "Dziś zobaczymy latarnie,"


def test_to_ignore_is_to_reject_and_only_here(remarked: Desk) -> None:
    remarked.table.go_to(3)
    assert not remarked.can(IgnoreInTalk)
    assert not remarked.can(IgnoreAlways)
    remarked.run(IgnoreHere)
    assert "Rejected remarks: 1. They will not be made again." in remarked.told
    assert remarked.session.findings.problems == {2, 5}
    kept = remarked.answer(remarked.tasks.read, lambda library: library.ignored(remarked.session.id))
    assert [each[:3] for each in kept] == [(3, "review-style", "i ich latarnikom.")]
    remarked.press_in_notice("Take that &back")
    assert remarked.session.findings.problems == {2, 3, 5}


def test_remarks_stay_when_the_talk_is_checked_again_and_go_with_their_texts(remarked: Desk) -> None:
    remarked.session.findings.look_again()
    remarked.check()
    found = remarked.session.findings
    assert found.problems == {2, 3, 5}
    assert [finding.segment for finding in found.all()] == [2, 3, 5]
    assert sorted(found.by_segment()) == [2, 3, 5]
    remarked.session.attempt(lambda talk: set_target(talk, 2, "Dziś o latarniach,"))
    assert found.fitting(2) == ()
    remarked.session.attempt(lambda talk: delete(talk, [3]))
    remarked.check()
    assert found.problems == {5}
    assert sorted(found.by_segment()) == [5]


def test_remarks_are_in_the_report_by_their_kind(
    remarked: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "report.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    remarked.run(ReportProblems)
    remarked.qtbot.waitUntil(path.is_file)
    text = path.read_text("utf-8")
    assert '<li class="warning">Remark (style): 2 (Warning)</li>' in text
    assert "<mark>przyjrzymy się latarniom</mark>" in text
    assert "Dziś zobaczymy latarnie," in text
