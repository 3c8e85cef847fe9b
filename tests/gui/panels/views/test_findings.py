"""The panel of findings: by check, filtered, gone to, put right, ignored."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from dwuglos.profiles import NETFLIX_PL
from dwuglos.review.remarks import Remark
from dwuglos.talk import edits
from gui.check_work import Choices
from gui.panels.views import findings as module
from gui.panels.views.ignored import IgnoredDialog
from tests.gui.desk import Key
from tests.gui.room import are_below_one_another, are_side_by_side, around, between

QUIET = dict.fromkeys(("length-ratio", "end-punctuation", "names", "negation", "consistency"), "off")


@pytest.fixture
def checked(at_work):
    """A window with two spaces in two segments and a space before a comma in one."""
    for id, text in ((2, "Dziś  przyjrzymy się latarniom ,"), (5, "Inni  pisali do siebie co dzień.")):
        at_work.session.attempt(lambda transcript, id=id, text=text: edits.set_target(transcript, id, text))
    at_work.settings.checks = QUIET
    return at_work


@pytest.fixture
def view(checked, call):
    """The panel, on the screen, of a talk that was looked at."""
    view = call("FindingsPanel")
    checked.session.findings.use(Choices(NETFLIX_PL, QUIET))
    settle(checked, view)
    return view


def settle(desk, view):
    desk.check()
    desk.qtbot.waitUntil(lambda: not view._soon.isActive())
    wait_shown(desk)


def wait_shown(desk):
    """Wait until the findings that were asked for are sorted and shown."""
    desk.settle()
    desk.qtbot.waitUntil(lambda: not desk.tasks._under_way)


def shown(view):
    model, groups = view.model, [view.model.index(row, 0) for row in range(view.model.rowCount())]
    return {
        model.data(group): [model.data(model.index(row, 0, group)) for row in range(model.rowCount(group))]
        for group in groups
    }


def choose(view, check, row):
    index = view.model.index(row, 0, view.model.index_of_group(check))
    view.tree.setCurrentIndex(index)
    return index


def test_before_anything_was_looked_at_it_says_so(checked, call):
    view = call("FindingsPanel")
    checked.settle()
    assert view.heading.text() == "The talk is being checked…"


def test_findings_stand_by_check_with_their_numbers(checked, view):
    spaces = "Warning: More than one space stands here in a row."
    assert shown(view) == {
        "Not translated  1": ["Segment 4. Error: This segment has no translation. Some were lonely."],
        "Two spaces in a row  2": [
            f"Segment 2. {spaces} Dziś  przyjrzymy się latarniom ,",
            f"Segment 5. {spaces} Inni  pisali do siebie co dzień.",
        ],
        "A space before punctuation  1": [
            "Segment 2. Warning: No space belongs beside this punctuation mark. Dziś  przyjrzymy się latarniom ,"
        ],
    }
    assert view.heading.text() == "Findings: 4"


def test_only_some_are_shown_where_that_is_wished(checked, view):
    view.severity.setCurrentIndex(view.severity.findData("error"))
    wait_shown(checked)
    assert list(shown(view)) == ["Not translated  1"]
    view.severity.setCurrentIndex(view.severity.findData("info"))
    wait_shown(checked)
    assert (shown(view), view.heading.text()) == ({}, "Nothing of this kind was found.")
    view.severity.setCurrentIndex(0)
    view.check.setCurrentIndex(view.check.findData("double-space"))
    wait_shown(checked)
    assert list(shown(view)) == ["Two spaces in a row  2"]
    assert [view.check.itemText(row) for row in range(view.check.count())] == [
        "All checks",
        "Not translated  1",
        "Two spaces in a row  2",
        "A space before punctuation  1",
    ]


def test_enter_goes_to_a_finding_and_back_into_the_talk(checked, view):
    choose(view, "double-space", 1)
    checked.key(Key.Key_Return)
    assert checked.here == 5
    assert checked.table.hasFocus()
    assert checked.session.findings.current.segment == 5


def test_what_is_chosen_is_put_right_and_the_next_is_chosen(checked, view):
    choose(view, "double-space", 0)
    view.fix.click()
    settle(checked, view)
    assert checked.target(2) == "Dziś przyjrzymy się latarniom ,"
    assert view.chosen().segment == 5
    choose(view, "untranslated", 0)
    assert not view.fix.isEnabled()
    assert not view.fix_all.isEnabled()


def test_what_is_chosen_is_ignored(checked, view):
    choose(view, "double-space", 0)
    view._scopes.aboutToShow.emit()
    action = next(action for action in view._scopes.actions() if action.text() == "Here")
    action.trigger()
    settle(checked, view)
    assert list(shown(view)) == ["Not translated  1", "Two spaces in a row  1", "A space before punctuation  1"]


def test_an_edit_is_shown_and_what_was_folded_stays_so(checked, view):
    view.tree.setExpanded(view.model.index_of_group("double-space"), False)
    checked.session.attempt(lambda transcript: edits.set_target(transcript, 3, "i  ich latarnikom."))
    settle(checked, view)
    assert "Two spaces in a row  3" in shown(view)
    assert not view.tree.isExpanded(view.model.index_of_group("double-space"))
    assert view.tree.isExpanded(view.model.index_of_group("untranslated"))


def test_of_very_many_only_the_checks_are_shown_at_first(checked, call, monkeypatch):
    monkeypatch.setattr(module, "OPEN_UP_TO", 2)
    view = call("FindingsPanel")
    checked.session.findings.use(Choices(NETFLIX_PL, QUIET))
    settle(checked, view)
    assert not view.tree.isExpanded(view.model.index_of_group("double-space"))


def test_nothing_found_is_said(checked, view):
    off = {group.check: "off" for group in view.model.groups}
    checked.session.findings.use(Choices(NETFLIX_PL, QUIET | off))
    settle(checked, view)
    assert view.heading.text() == "The checks have found nothing."


def test_it_is_painted(checked, view):
    assert not view.tree.grab().isNull()
    assert view.tree.model().flags(view.model.index(0, 0)) & Qt.ItemFlag.ItemIsEnabled


def test_when_the_last_of_the_check_that_was_chosen_is_put_right_all_are_shown(checked, view):
    view.check.setCurrentIndex(view.check.findData("double-space"))
    wait_shown(checked)
    for id, text in ((2, "Dziś przyjrzymy się latarniom ,"), (5, "Inni pisali do siebie co dzień.")):
        checked.session.attempt(lambda transcript, id=id, text=text: edits.set_target(transcript, id, text))
    settle(checked, view)
    assert view.check.currentText() == "All checks"
    assert list(shown(view)) == ["Not translated  1", "A space before punctuation  1"]
    assert view.heading.text() == "Findings: 2"


def test_the_parts_stand_one_below_the_other_and_the_tree_gets_the_room(checked, view):
    view.resize(420, 500)
    view.layout().activate()
    assert are_below_one_another(view, view.heading, view.severity, view.tree, view.fix)
    assert are_side_by_side(view, view.severity, view.check)
    assert are_side_by_side(view, view.fix, view.fix_all, view.ignore)
    assert view.tree.height() > 250
    assert around(view.tree, view)[0] == around(view.tree, view)[2] == 8
    assert between(view.heading, view.severity) == 4
    assert (around(view.heading, view)[1], view.heading.objectName()) == (4, "subheading")
    assert view.heading.wordWrap()
    assert view.tree.isHeaderHidden()
    assert view.focusProxy() is view.tree
    assert view.tree.contextMenuPolicy() == Qt.ContextMenuPolicy.CustomContextMenu
    names = [view.severity.accessibleName(), view.check.accessibleName(), view.tree.accessibleName()]
    assert names == ["How grave", "Which check", "Findings"]
    view.resize(200, 500)
    view.layout().activate()
    assert view.minimumSizeHint().width() < 260, "it can stand beside the table"


def buttons(view):
    return [button.isEnabled() for button in (view.fix, view.fix_all, view.ignore)]


def test_only_what_can_be_done_about_what_is_chosen_is_offered(checked, view):
    view.tree.setCurrentIndex(view.model.index(-1, 0))
    assert buttons(view) == [False, False, False]
    view.tree.setCurrentIndex(view.model.index_of_group("double-space"))
    assert (buttons(view), view.chosen()) == ([False, True, False], None)
    choose(view, "double-space", 0)
    assert buttons(view) == [True, True, True]
    choose(view, "untranslated", 0)
    assert buttons(view) == [False, False, True]
    choose(view, "double-space", 0)
    checked.session.talk.read_only_reason = "Somebody else has it."
    checked.session.read_only_changed.emit()
    assert buttons(view) == [False, False, True]
    view._scopes.aboutToShow.emit()
    offered = {action.text(): action.isEnabled() for action in view._scopes.actions()}
    assert offered == {"Here": False, "In this talk": False, "Always": True}


def test_the_same_is_offered_by_the_other_button_of_the_mouse(checked, view):
    choose(view, "double-space", 0)
    view.tree.customContextMenuRequested.emit(QPoint(5, 5))
    (menu,) = view.tree.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    fix, fix_all, ignore = menu.actions()
    assert [action.text() for action in (fix, fix_all, ignore)] == ["Put right", "All of this kind…", "Ignore"]
    assert [action.isEnabled() for action in (fix, fix_all, ignore)] == [True, True, True]
    assert [action.text() for action in ignore.menu().actions()] == ["Here", "In this talk", "Always"]
    fix.trigger()
    menu.close()
    settle(checked, view)
    assert checked.target(2) == "Dziś przyjrzymy się latarniom ,"


def test_all_of_a_kind_and_what_is_ignored_are_a_button_away(checked, view, monkeypatch):
    asked = []
    monkeypatch.setattr(module, "put_right", lambda _desk, check: asked.append(check))
    monkeypatch.setattr(IgnoredDialog, "exec", lambda _dialog: asked.append("ignored"))
    choose(view, "double-space", 1)
    view.fix_all.click()
    view.ignored.click()
    assert asked == ["double-space", "ignored"]


def test_a_click_goes_to_a_finding_and_enter_on_a_check_folds_it(checked, view):
    view.tree.clicked.emit(choose(view, "double-space", 1))
    assert checked.here == 5
    assert not checked.table.hasFocus()
    view.tree.setFocus()
    group = view.model.index_of_group("double-space")
    view.tree.setCurrentIndex(group)
    for is_open in (False, True):
        checked.key(Key.Key_Return)
        assert view.tree.isExpanded(group) is is_open


def test_a_finding_whose_segment_is_gone_is_said_to_be(checked, view):
    index = choose(view, "untranslated", 0)
    checked.session.attempt(lambda transcript: edits.delete(transcript, [4]))
    view.tree.clicked.emit(index)
    assert "That segment is no longer there." in checked.told


def test_what_was_chosen_stays_chosen_while_others_come_and_go(checked, view):
    choose(view, "double-space", 1)
    checked.session.attempt(lambda transcript: edits.set_target(transcript, 3, "i  ich latarnikom."))
    settle(checked, view)
    assert view.chosen().segment == 5
    group = view.model.index_of_group("double-space")
    view.tree.setCurrentIndex(group)
    checked.session.attempt(lambda transcript: edits.set_target(transcript, 3, "i ich latarnikom."))
    settle(checked, view)
    assert view.chosen() is None
    assert view.model.group(view.tree.currentIndex()).check == "double-space"
    choose(view, "double-space", 1)
    checked.session.attempt(lambda transcript: edits.set_target(transcript, 5, "Inni pisali do siebie co dzień."))
    settle(checked, view)
    assert view.chosen().segment == 2, "the last that is left"


def test_what_was_opened_and_folded_stays_so(checked, call, monkeypatch):
    monkeypatch.setattr(module, "OPEN_UP_TO", 3)
    view = call("FindingsPanel")
    checked.session.findings.use(Choices(NETFLIX_PL, QUIET))
    settle(checked, view)
    opened = view.model.index_of_group("double-space")
    view.tree.expand(opened)
    checked.session.attempt(lambda transcript: edits.set_target(transcript, 3, "i  ich latarnikom."))
    settle(checked, view)
    folded = {group.check: view.tree.isExpanded(view.model.index_of_group(group.check)) for group in view.model.groups}
    assert folded == {"untranslated": False, "double-space": True, "space-before-punctuation": False}


def test_as_many_as_may_be_are_all_shown_at_first(checked, call, monkeypatch):
    monkeypatch.setattr(module, "OPEN_UP_TO", 4)
    view = call("FindingsPanel")
    checked.session.findings.use(Choices(NETFLIX_PL, QUIET))
    settle(checked, view)
    assert view.tree.isExpanded(view.model.index_of_group("double-space"))


def test_a_single_check_is_open(checked, view):
    view.tree.collapse(view.model.index_of_group("double-space"))
    view.check.setCurrentIndex(view.check.findData("double-space"))
    wait_shown(checked)
    assert view.tree.isExpanded(view.model.index_of_group("double-space"))


def test_where_it_is_not_seen_nothing_is_looked_at(checked, view):
    view.see(False)
    checked.session.attempt(lambda transcript: edits.set_target(transcript, 3, "i  ich latarnikom."))
    checked.check()
    assert not view._soon.isActive()
    assert "Two spaces in a row  2" in shown(view)
    view.see(True)
    wait_shown(checked)
    assert "Two spaces in a row  3" in shown(view)


def test_whoever_goes_from_problem_to_problem_sees_it_chosen(checked, view):
    view.tree.collapseAll()
    checked.table.go_to(1)
    checked.table.setFocus()
    for check, row in (("double-space", 0), ("space-before-punctuation", 0), ("double-space", 1)):
        checked.key(Key.Key_F8)
        assert view.tree.currentIndex() == view.model.index(row, 0, view.model.index_of_group(check))
        assert view.chosen() == checked.session.findings.current
        assert view.tree.isExpanded(view.model.index_of_group(check))
        assert view.fix.isEnabled()
    assert checked.table.hasFocus()


def test_where_the_problem_is_left_out_the_choice_stays(checked, view):
    view.check.setCurrentIndex(view.check.findData("untranslated"))
    wait_shown(checked)
    choose(view, "untranslated", 0)
    checked.table.go_to(1)
    checked.table.setFocus()
    checked.key(Key.Key_F8)
    assert view.chosen().check == "untranslated"
    view.check.setCurrentIndex(0)
    wait_shown(checked)
    assert view.chosen() == checked.session.findings.current


def test_the_problem_gone_to_is_chosen_when_the_panel_is_opened(checked, call):
    checked.session.findings.use(Choices(NETFLIX_PL, QUIET))
    checked.check()
    checked.table.go_to(2)
    checked.table.setFocus()
    for _ in range(2):
        checked.key(Key.Key_F8)
    view = call("FindingsPanel")
    settle(checked, view)
    assert view.chosen() == checked.session.findings.current
    assert view.chosen().check == "space-before-punctuation"


def test_remarks_of_the_language_model_stand_behind_the_checks_by_their_kind(checked, view):
    segments = [checked.segment(id) for id in (5, 3)]
    kinds = ("style", "meaning")
    remarks = [Remark(each, kind, "Bo tak.", "Inaczej.") for each, kind in zip(segments, kinds, strict=True)]
    checked.session.remarks.add(remarks)
    settle(checked, view)
    assert list(shown(view))[-2:] == ["Remark (meaning)  1", "Remark (style)  1"]
    assert shown(view)["Remark (style)  1"] == ["Segment 5. Remark (style): Bo tak. Inni  pisali do siebie co dzień."]
    choose(view, "review-style", 0)
    view._scopes.aboutToShow.emit()
    assert [action.isEnabled() for action in view._scopes.actions()] == [True, False, False]
    view.fix.click()
    assert checked.target(5) == "Inaczej."
    settle(checked, view)
    assert "Remark (style)  1" not in shown(view)
