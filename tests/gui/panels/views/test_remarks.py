"""The list of remarks in its panel: what is told, chosen, accepted, rejected, and gone to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtTest import QSignalSpy

from dwuglos.review.remarks import Remark
from dwuglos.talk import edits
from gui.commands.edit import Undo
from gui.panels.views.remarks import RemarksView
from gui.panels.views.review import ReviewView
from tests.gui.desk import SHIFT, Desk, Key
from tests.gui.room import are_below_one_another, are_side_by_side, around

NONE_YET = "Nothing has been reviewed yet. Translate → Review the talk sends both languages to the language model, "
BUTTONS = ("accept", "reject", "accept_all", "reject_all")


def remark(desk: Desk, id: int, proposal: str = "Latarnie stoją.") -> Remark:
    return Remark(desk.segment(id), "meaning", "Sens jest inny.", proposal)


@pytest.fixture
def view(at_work: Desk, call: Callable[[str], Any]) -> RemarksView:
    """The panel on a talk without remarks, no cell open."""
    at_work.table.close_cell()
    panel = call("ReviewPanel")
    assert isinstance(panel, ReviewView)
    return panel.remarks


@pytest.fixture
def three(at_work: Desk, view: RemarksView) -> RemarksView:
    """The panel with remarks on the segments 1, 3 and 6; the focus is in the list."""
    at_work.session.remarks.add([remark(at_work, id) for id in (1, 3, 6)])
    view.list.setFocus()
    return view


def ids(desk: Desk) -> list[int]:
    return [each.id for each in desk.session.remarks.all()]


def listed(view: RemarksView) -> list[int]:
    return [each.id for each in view.model.rows]


def chosen(view: RemarksView) -> list[int]:
    return [each.id for each in view.chosen()]


def choose(view: RemarksView, *rows: int) -> None:
    """Choose rows, the last of which is the current one."""
    chooser = view.list.selectionModel()
    chooser.clearSelection()
    for row in rows:
        chooser.setCurrentIndex(view.model.index(row), QItemSelectionModel.SelectionFlag.Select)


def possible(view: RemarksView) -> list[str]:
    return [name for name in BUTTONS if getattr(view, name).isEnabled()]


def test_before_any_review_it_says_how_to_begin_one(view: RemarksView) -> None:
    assert view.empty.isVisible()
    assert view.empty.text().startswith(NONE_YET)
    assert not view.heading.isVisible()
    assert not view.list.isVisible()
    assert possible(view) == []


def test_what_there_is_is_listed_and_counted_and_the_first_is_chosen(three: RemarksView) -> None:
    assert listed(three) == [1, 3, 6]
    assert three.heading.isVisible()
    assert three.heading.text() == "Remarks: 3"
    assert three.list.isVisible()
    assert not three.empty.isVisible()
    assert chosen(three) == [1]
    assert possible(three) == list(BUTTONS)


def test_while_the_model_reads_that_is_said_above_what_came_already(at_work: Desk, three: RemarksView) -> None:
    at_work.session.remarks.begin()
    assert three.empty.isVisible()
    assert three.empty.text() == "The language model is reading…"
    assert three.list.isVisible()
    at_work.session.remarks.end(is_done=True)
    assert not three.empty.isVisible()


def test_when_the_last_is_dealt_with_nothing_is_left(at_work: Desk, three: RemarksView) -> None:
    at_work.session.remarks.end(is_done=True)
    three.accept_all.click()
    assert [at_work.target(id) for id in (1, 3, 6)] == ["Latarnie stoją."] * 3
    assert three.empty.isVisible()
    assert three.empty.text() == "Nothing is left to remark on."
    assert not three.heading.isVisible()
    assert not three.list.isVisible()
    assert possible(three) == []


def test_the_same_one_stays_chosen_when_others_come_and_go(at_work: Desk, three: RemarksView) -> None:
    choose(three, 1)
    at_work.session.remarks.add([remark(at_work, 2)])
    assert (listed(three), chosen(three)) == ([1, 2, 3, 6], [3])
    at_work.session.remarks.reject([remark(at_work, 1)])
    assert (listed(three), chosen(three)) == ([2, 3, 6], [3])


def test_the_first_stays_chosen_when_one_comes_before_it(at_work: Desk, view: RemarksView) -> None:
    at_work.session.remarks.add([remark(at_work, id) for id in (3, 6)])
    assert chosen(view) == [3]
    at_work.session.remarks.add([remark(at_work, 1)])
    assert (listed(view), chosen(view)) == ([1, 3, 6], [3])


def test_everything_stands_in_its_place(at_work: Desk, three: RemarksView) -> None:
    at_work.window.resize(1280, 1000)
    at_work.session.remarks.begin()
    at_work.settle()
    assert are_below_one_another(three, three.heading, three.empty, three.list, three.accept)
    assert are_side_by_side(three, three.accept, three.reject)
    assert min(around(three.list, three)) >= 4
    assert three.heading.height() < three.list.height()


def test_the_one_that_took_the_place_of_what_went_is_chosen_then(at_work: Desk, three: RemarksView) -> None:
    choose(three, 1)
    three.reject.click()
    assert (listed(three), chosen(three)) == ([1, 6], [6])
    three.reject.click()
    assert (listed(three), chosen(three)) == ([1], [1])
    assert ids(at_work) == [1]


def test_several_chosen_ones_are_accepted_by_key_as_one_step(at_work: Desk, three: RemarksView) -> None:
    for key in (Key.Key_Insert, Key.Key_Plus):
        choose(three, 2, 0)
        assert chosen(three) == [1, 6]
        at_work.key(key)
        assert [at_work.target(id) for id in (1, 3, 6)] == ["Latarnie stoją.", "i ich latarnikom.", "Latarnie stoją."]
        assert listed(three) == [3]
        at_work.run(Undo)
        assert at_work.target(1) == "Dobry wieczór."
        at_work.session.remarks.add([remark(at_work, id) for id in (1, 6)])


def test_several_chosen_ones_are_rejected_by_key_and_taken_back(at_work: Desk, three: RemarksView) -> None:
    for key in (Key.Key_Delete, Key.Key_Minus):
        choose(three, 0, 2)
        at_work.key(key)
        assert ids(at_work) == [3]
        assert "Rejected remarks: 2. They will not be made again." in at_work.told
        at_work.press_in_notice("Take that &back")
        assert ids(at_work) == listed(three) == [1, 3, 6]


def test_keys_do_nothing_where_nothing_is_chosen(at_work: Desk, three: RemarksView) -> None:
    three.list.selectionModel().clearSelection()
    assert possible(three) == ["accept_all", "reject_all"]
    before = list(at_work.transcript)
    for key in (Key.Key_Insert, Key.Key_Delete):
        at_work.key(key)
    assert list(at_work.transcript) == before
    assert ids(at_work) == [1, 3, 6]
    assert at_work.told == ""


def test_all_are_rejected_by_a_button(at_work: Desk, three: RemarksView) -> None:
    three.reject_all.click()
    assert ids(at_work) == []
    assert "Rejected remarks: 3." in at_work.told


def test_nothing_is_taken_back_any_more_in_another_talk(at_work: Desk, three: RemarksView) -> None:
    three.reject.click()
    assert at_work.told != ""
    at_work.open(at_work.answer(at_work.tasks.store, lambda library: library.add_talk("Ships", [])))
    assert at_work.told == ""


def test_a_click_and_space_show_the_segment_and_enter_leaves(at_work: Desk, three: RemarksView) -> None:
    at_work.qtbot.mouseClick(
        three.list.viewport(), Qt.MouseButton.LeftButton, pos=three.list.visualRect(three.model.index(1)).center()
    )
    assert at_work.here == 3
    assert chosen(three) == [3]
    at_work.key(Key.Key_Down)
    assert at_work.here == 3
    at_work.key(Key.Key_Space)
    assert at_work.here == 6
    assert chosen(three) == [6]
    at_work.key(Key.Key_Up, SHIFT)
    assert chosen(three) == [3, 6]
    assert three.list.hasFocus()
    done = QSignalSpy(three.done)
    at_work.key(Key.Key_Return)
    assert at_work.here == 3
    assert done.count() == 1


def test_what_is_typed_meanwhile_is_an_edit_before(at_work: Desk, three: RemarksView) -> None:
    at_work.table.go_to(4)
    at_work.table.setFocus()
    at_work.key(Key.Key_F2)
    at_work.type("Byli sami.")
    choose(three, 0)
    three.accept.click()
    assert (at_work.target(1), at_work.target(4)) == ("Latarnie stoją.", "Byli sami.")
    at_work.run(Undo)
    assert (at_work.target(1), at_work.target(4)) == ("Dobry wieczór.", "Byli sami.")


def test_what_came_while_nobody_looked_is_there_when_somebody_does(at_work: Desk, view: RemarksView) -> None:
    view.see(False)
    at_work.session.remarks.add([remark(at_work, 1)])
    assert listed(view) == []
    view.see(True)
    assert listed(view) == [1]


def test_a_talk_that_can_only_be_read_keeps_its_remarks(at_work: Desk, three: RemarksView) -> None:
    at_work.session.talk.read_only_reason = "It is open elsewhere."
    at_work.session.read_only_changed.emit()
    assert possible(three) == []
    before = list(at_work.transcript)
    three._accept(three.chosen())
    three._reject(three.chosen())
    assert list(at_work.transcript) == before
    assert ids(at_work) == [1, 3, 6]
    at_work.key(Key.Key_Space)
    assert at_work.here == 1


def test_nothing_is_gone_to_where_there_is_nothing(at_work: Desk, three: RemarksView) -> None:
    three._go_to(QModelIndex())
    assert at_work.here == 4


def test_a_remark_goes_when_its_text_is_edited(at_work: Desk, three: RemarksView) -> None:
    edit = edits.set_target(at_work.transcript, 3, "Coś innego.")
    assert edit is not None
    at_work.session.do(edit)
    assert listed(three) == [1, 6]


def test_screen_readers_are_told_what_the_list_and_the_keys_are(three: RemarksView) -> None:
    assert three.list.accessibleName() == "Remarks"
    assert "Ins or +" in three.accept.toolTip()
    assert "Del or −" in three.reject.toolTip()
    assert three.focusProxy() is three.list


def test_without_a_talk_it_says_to_open_one(desk: Desk) -> None:
    view = RemarksView(desk.window)
    desk.qtbot.addWidget(view)
    assert view.empty.text() == "Open a talk to have its translation reviewed."
    assert possible(view) == []
