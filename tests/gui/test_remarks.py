"""The remarks on a talk: which are kept, and until when."""

from __future__ import annotations

import pytest

from dwuglos.review.remarks import Remark, rejected
from dwuglos.talk.edits import delete, set_source, set_target
from gui.remarks import LineHelp, TalkRemarks
from tests.gui.desk import Desk


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
