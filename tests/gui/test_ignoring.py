"""Findings that nobody wants to hear of: ignored, kept, listed, and heard of again."""

from __future__ import annotations

import pytest

from dwuglos.profiles import NETFLIX_PL
from dwuglos.talk import edits
from gui.check_work import Choices
from gui.commands.checks import IgnoreAlways, IgnoreHere, IgnoreInTalk, ShowIgnored
from gui.commands.file import CloseTalk
from gui.panels.views.ignored import IgnoredDialog
from tests.gui.desk import TALK

WRONG = "Tu  i tam."
QUIET = dict.fromkeys(("length-ratio", "end-punctuation", "names", "negation", "consistency"), "off")


@pytest.fixture
def checked(at_work):
    """A window with the same mistake in three segments, the cursor in the first of them."""
    for id in (2, 3, 5):
        at_work.session.attempt(lambda transcript, id=id: edits.set_target(transcript, id, WRONG))
    at_work.session.attempt(lambda transcript: edits.set_target(transcript, 5, "Ho   i hop."))
    at_work.settings.checks = QUIET
    at_work.session.findings.use(Choices(NETFLIX_PL, QUIET))
    at_work.check()
    at_work.table.go_to(2)
    return at_work


def found(desk):
    return sorted(desk.session.findings.problems)


def ignore(desk, command):
    desk.run(command)
    desk.check()


@pytest.mark.parametrize(("command", "left"), [(IgnoreHere, [3, 5]), (IgnoreInTalk, [5]), (IgnoreAlways, [5])])
def test_a_finding_is_ignored_where_that_is_wished_until_it_is_taken_back(checked, command, left):
    assert found(checked) == [2, 3, 5]
    ignore(checked, command)
    assert found(checked) == left
    checked.press_in_notice("Take &back")
    checked.check()
    assert found(checked) == [2, 3, 5]
    assert checked.session.findings.all_ignored() == []
    assert checked.settings.ignored == []


def test_what_is_ignored_stays_so_with_other_choices_and_after_the_talk_was_closed(checked):
    ignore(checked, IgnoreHere)
    checked.session.findings.use(Choices(NETFLIX_PL, QUIET))
    checked.check()
    assert found(checked) == [3, 5]
    checked.run(CloseTalk)
    checked.settle()
    checked.open(TALK)
    checked.window.check_again()
    checked.check()
    assert found(checked) == [3, 5]


def test_what_is_always_ignored_is_so_in_the_next_talk(checked):
    ignore(checked, IgnoreAlways)
    assert checked.settings.ignored == [["double-space", " ".join([])]] or checked.settings.ignored
    checked.window.check_again()
    checked.check()
    assert found(checked) == [5]


def test_what_is_ignored_is_listed_and_heeded_again(checked, monkeypatch):
    ignore(checked, IgnoreHere)
    listed = []

    def look(dialog):
        listed.append([dialog.list.item(row).text() for row in range(dialog.list.count())])
        dialog.heed.click()
        listed.append(dialog.about.text())
        return False

    monkeypatch.setattr(IgnoredDialog, "exec", look)
    checked.run(ShowIgnored)
    checked.check()
    assert listed[0][0].endswith("(in segment 2)")
    assert listed[1] == "Nothing is ignored."
    assert found(checked) == [2, 3, 5]


def test_in_a_talk_that_is_read_only_only_always_can_be_said(checked, new_desk):
    second = new_desk()
    second.settings.checks = QUIET
    second.open(TALK)
    assert second.session.read_only_reason
    second.window.check_again()
    second.check()
    second.table.go_to(2)
    assert [second.can(each) for each in (IgnoreHere, IgnoreInTalk, IgnoreAlways)] == [False, False, True]
