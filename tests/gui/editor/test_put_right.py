"""Spaces and typography put right while segments are confirmed."""

from __future__ import annotations

from dwuglos.talk import edits
from gui.commands.edit import Undo
from gui.commands.segment import Confirm
from gui.editor.put_right import put_right


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
