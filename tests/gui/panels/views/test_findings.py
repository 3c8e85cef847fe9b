"""The panel of findings: by check, filtered, gone to, put right, ignored."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from dwuglos.profiles import NETFLIX_PL
from dwuglos.talk import edits
from gui.check_work import Choices
from gui.panels.views import findings as module
from tests.gui.desk import Key

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
    desk.settle()


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
        "Not translated  1": ["Segment 4. Error: This segment has no translation. "],
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
    checked.settle()
    assert list(shown(view)) == ["Not translated  1"]
    view.severity.setCurrentIndex(view.severity.findData("info"))
    checked.settle()
    assert (shown(view), view.heading.text()) == ({}, "Nothing of this kind was found.")
    view.severity.setCurrentIndex(0)
    view.check.setCurrentIndex(view.check.findData("double-space"))
    checked.settle()
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
