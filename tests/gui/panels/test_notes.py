"""The panel of notes: called by its key to write on the current segment, and put away without losing a word."""

from __future__ import annotations


def test_what_is_typed_becomes_the_note_of_the_current_segment(at_work, call):
    view = call("NotesPanel")
    assert view.field.hasFocus()
    assert view.heading.text() == "Note on segment 4"
    at_work.type("Sprawdzić")
    at_work.qtbot.waitUntil(lambda: at_work.segment(4).note == "Sprawdzić")
    at_work.wait_saved()
    assert at_work.stored()[3].note == "Sprawdzić"


def test_nothing_typed_is_lost_when_the_panel_is_hidden(at_work, call):
    call("NotesPanel")
    at_work.type("Myśl")
    call("NotesPanel")
    assert at_work.segment(4).note == "Myśl"
