"""Spaces and typography put right while segments are confirmed."""

from __future__ import annotations

import pytest

from dwuglos.profiles import NETFLIX_PL
from dwuglos.talk import edits
from gui.check_work import Choices
from gui.commands.edit import Undo
from gui.commands.segment import Confirm
from gui.editor.put_right import put_right

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


def test_where_nobody_wishes_it_or_nothing_is_wrong_the_edit_stays_the_same_and_nothing_is_said(checked):
    edit = edits.confirm(checked.transcript, 2)
    assert put_right(checked.window, None) is None
    assert put_right(checked.window, edit) is edit
    checked.settings.put_right = True
    assert put_right(checked.window, None) is None
    before = checked.told
    right = edits.confirm(checked.transcript, 3)
    assert put_right(checked.window, right) == right
    assert checked.told == before


def test_each_kind_is_named_once_for_all_segments(checked):
    checked.settings.put_right = True
    edit = edits.set_state(checked.transcript, [2, 3, 5], "reviewed")
    after = {change.id: change.after for change in put_right(checked.window, edit).changes}
    assert {id: segment.target for id, segment in after.items()} == {
        2: "Dziś przyjrzymy się latarniom,",
        3: "i ich latarnikom.",
        5: "Inni pisali do siebie co dzień.",
    }
    assert {segment.state for segment in after.values()} == {"reviewed"}
    assert checked.told == "Put right on confirming: Two spaces in a row, A space before punctuation."


def test_a_segment_that_is_removed_stays_removed(checked):
    checked.settings.put_right = True
    edit = edits.delete(checked.transcript, [5])
    assert put_right(checked.window, edit).changes == edit.changes
