"""Notes on segments: typed in one go or several, kept whatever happens next, listed, gone to."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from dwuglos.talk import edits
from gui.commands.edit import Undo
from gui.commands.file import CloseTalk
from gui.commands.segment import Confirm, Delete
from gui.panels.notes import NotesPanel
from tests.gui.desk import ALT, Key


def note(desk, id):
    return desk.segment(id).note


def listed(view):
    return [view.model.data(view.model.index(row)) for row in range(view.model.rowCount())]


def test_one_go_at_a_note_is_one_step(at_work, call):
    view = call("NotesPanel")
    at_work.type("Spraw")
    view.save()
    at_work.type("dzić")
    view.save()
    assert note(at_work, 4) == "Sprawdzić"
    at_work.key(Key.Key_Escape)
    at_work.run(Undo)
    assert note(at_work, 4) == ""
    assert view.field.text() == ""


def test_a_note_left_and_taken_up_again_is_two_steps(at_work, call):
    view = call("NotesPanel")
    at_work.type("Raz")
    at_work.key(Key.Key_Escape)
    assert note(at_work, 4) == "Raz"
    view = call("NotesPanel")
    at_work.type(", dwa")
    view.finish_typing()
    at_work.key(Key.Key_Escape)
    at_work.run(Undo)
    assert note(at_work, 4) == "Raz"


def test_after_a_pause_another_step_begins(at_work, call, monkeypatch):
    view = call("NotesPanel")
    view._pause.setInterval(30)
    at_work.type("Raz")
    at_work.qtbot.waitUntil(lambda: not view._pause.isActive())
    assert note(at_work, 4) == "Raz"
    at_work.type(", dwa")
    view.finish_typing()
    at_work.session.undo()
    assert note(at_work, 4) == "Raz"


def test_the_note_stays_with_the_segment_it_was_typed_for(at_work, call):
    view = call("NotesPanel")
    at_work.type("Do czwartego")
    at_work.key(Key.Key_Down, ALT)
    at_work.settle()
    assert note(at_work, 4) == "Do czwartego"
    assert note(at_work, 5) == ""
    assert (view.heading.text(), view.field.text()) == ("Note on segment 5", "")


def test_nothing_typed_is_lost_when_the_talk_is_closed(at_work, call):
    call("NotesPanel")
    at_work.type("Ostatnia myśl")
    at_work.run(CloseTalk)
    at_work.settle()
    assert at_work.stored()[3].note == "Ostatnia myśl"


def test_nothing_typed_is_lost_when_the_window_is_closed(at_work, call):
    call("NotesPanel")
    at_work.type("Ostatnia myśl")
    at_work.window.close()
    assert at_work.stored()[3].note == "Ostatnia myśl"


def test_confirming_from_a_note_keeps_it(at_work, call):
    at_work.table.go_to(3)
    call("NotesPanel")
    at_work.type("Pewne")
    at_work.run(Confirm)
    assert note(at_work, 3) == "Pewne"
    assert at_work.segment(3).state == "reviewed"


def test_spaces_at_the_end_are_no_part_of_a_note_and_typing_goes_on_behind_them(at_work, call):
    view = call("NotesPanel")
    at_work.type("Raz ")
    view.save()
    assert note(at_work, 4) == "Raz"
    assert view.field.text() == "Raz "
    at_work.type("dwa")
    view.save()
    assert note(at_work, 4) == "Raz dwa"


def test_a_letter_typed_within_the_same_second_is_not_undone_by_other_edits(at_work, call):
    view = call("NotesPanel")
    at_work.type("Raz")
    at_work.session.attempt(lambda transcript: edits.clear_target(transcript, [4]))
    assert view.field.text() == "Raz"
    view.finish_typing()
    assert note(at_work, 4) == "Raz"


def test_undo_in_the_field_takes_back_what_was_typed_there_first(at_work, call):
    view = call("NotesPanel")
    at_work.type("Raz")
    view.field.undo()
    view.finish_typing()
    assert (view.field.text(), note(at_work, 4)) == ("", "")


def test_all_notes_are_listed_in_the_order_of_their_segments(at_work, call):
    view = call("NotesPanel")
    assert view.count.text() == "No notes yet."
    for id, text in ((5, "piąty"), (2, "drugi\ni dalej")):
        at_work.table.go_to(id)
        view.field.setPlainText(text)
        view.finish_typing()
    assert listed(view) == ["2  drugi i dalej", "5  piąty"]
    assert view.count.text() == "Segments with notes: 2"
    assert view.list.currentIndex().row() == 0
    at_work.table.go_to(3)
    assert not view.list.currentIndex().isValid()
    assert view.list.selectionModel().selectedIndexes() == []
    at_work.table.go_to(5)
    assert view.list.currentIndex().row() == 1


def test_a_note_in_the_list_leads_to_its_segment(at_work, call):
    view = call("NotesPanel")
    at_work.table.go_to(5)
    view.field.setPlainText("piąty")
    view.finish_typing()
    at_work.table.go_to(1)
    view.list.clicked.emit(view.model.index(0))
    assert at_work.here == 5
    at_work.table.go_to(1)
    view.list.setCurrentIndex(view.model.index(0))
    view.list.setFocus()
    at_work.key(Key.Key_Return)
    assert at_work.here == 5
    assert at_work.table.hasFocus()


def test_a_note_in_the_list_leads_from_the_article_to_its_segment(at_work, call):
    view = call("NotesPanel")
    at_work.type("czwarty")
    view.finish_typing()
    at_work.table.go_to(1)
    at_work.window.show_article()
    view.list.activated.emit(view.model.index(0))
    assert at_work.window.article is None
    assert at_work.here == 4


def test_numbers_follow_when_segments_come_and_go(at_work, call):
    view = call("NotesPanel")
    at_work.type("czwarty")
    view.finish_typing()
    at_work.table.go_to(2)
    at_work.run(Delete)
    assert listed(view) == ["3  czwarty"]
    assert view.heading.text() == "Note on segment 2"
    at_work.table.go_to(4)
    assert view.heading.text() == "Note on segment 3"
    at_work.run(Delete)
    assert listed(view) == []
    at_work.run(Undo)
    assert listed(view) == ["3  czwarty"]


def test_a_talk_without_segments_has_nothing_to_write_on(at_work, call):
    view = call("NotesPanel")
    at_work.table.setFocus()
    at_work.table.selectAll()
    at_work.run(Delete)
    assert view.heading.text() == "Choose a segment to write a note on it."
    assert not view.field.isEnabled()
    view.finish_typing()


def test_a_talk_that_may_only_be_read_shows_its_notes(at_work, call, new_desk):
    call("NotesPanel")
    at_work.type("Do czytania")
    at_work.key(Key.Key_Escape)
    at_work.wait_saved()
    other = new_desk()
    other.open(at=4)
    assert other.session.read_only_reason
    other.window.menus.action_named("NotesPanel").trigger()
    (view,) = [dock.view for dock in other.window.docks._docks if dock.view is not None]
    assert (view.field.text(), view.field.isReadOnly()) == ("Do czytania", True)
    other.type("x")
    view.finish_typing()
    assert view.field.text() == "Do czytania"


def test_what_was_typed_for_one_segment_is_not_undone_in_another_of_the_same_note(at_work, call):
    at_work.session.attempt(lambda transcript: edits.set_note(transcript, 5, "Raz"))
    view = call("NotesPanel")
    at_work.type("Raz")
    at_work.table.go_to(5)
    assert view.field.text() == "Raz"
    assert not view.field.document().isUndoAvailable()
    at_work.table.go_to(4)
    view.field.undo()
    view.finish_typing()
    assert (note(at_work, 4), note(at_work, 5)) == ("Raz", "Raz")


def test_a_note_is_taken_up_at_its_end(at_work, call):
    at_work.session.attempt(lambda transcript: edits.set_note(transcript, 4, "Raz"))
    view = call("NotesPanel")
    at_work.type(", dwa")
    view.finish_typing()
    assert note(at_work, 4) == "Raz, dwa"


def is_taken(field, key):
    """Say whether a field claims a key before the commands of the window get it."""
    combination = QKeySequence(key)[0]
    event = QKeyEvent(QEvent.Type.ShortcutOverride, combination.key(), combination.keyboardModifiers())
    event.ignore()
    QApplication.sendEvent(field, event)
    return event.isAccepted()


def test_undo_means_the_last_edit_of_the_talk_once_nothing_typed_here_is_left(at_work, call):
    view = call("NotesPanel")
    undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
    assert (is_taken(view.field, undo), is_taken(view.field, redo)) == (False, False)
    at_work.type("Raz")
    assert (is_taken(view.field, undo), is_taken(view.field, redo)) == (True, False)
    view.field.undo()
    assert (is_taken(view.field, undo), is_taken(view.field, redo)) == (False, True)
    assert is_taken(view.field, QKeySequence.StandardKey.SelectAll)


def test_the_number_follows_when_segments_come_and_go_above(at_work, call):
    view = call("NotesPanel")
    at_work.session.attempt(lambda transcript: edits.insert_after(transcript, 1))
    assert view.heading.text() == "Note on segment 5"
    at_work.session.attempt(lambda transcript: edits.delete(transcript, [1]))
    assert view.heading.text() == "Note on segment 4"


def box_of(view, widget):
    return QRect(widget.mapTo(view, widget.rect().topLeft()), widget.size())


def test_the_parts_stand_one_below_the_other_and_the_list_gets_the_room(qtbot, at_work):
    view = NotesPanel().make(at_work.window)
    qtbot.addWidget(view)
    view.resize(300, 400)
    view.show()
    boxes = [box_of(view, part) for part in (view.heading, view.field, view.count, view.list)]
    assert boxes[3].height() > boxes[1].height()
    assert all(one.bottom() < other.top() for one, other in pairwise(boxes))
    assert {box.left() for box in boxes} == {8}
    assert all(box.right() == view.width() - 9 for box in boxes)
    view.resize(300, 800)
    QApplication.processEvents()
    assert view.field.height() - boxes[1].height() < 20
    assert view.list.height() - boxes[3].height() > 350


def test_however_low_the_panel_three_lines_of_a_note_can_be_read(qtbot, at_work):
    view = NotesPanel().make(at_work.window)
    qtbot.addWidget(view)
    view.resize(300, 1)
    view.show()
    assert view.field.height() >= 3 * view.field.fontMetrics().lineSpacing()


def test_where_no_segment_is_chosen_nobody_can_type_what_would_be_lost(qtbot, at_work):
    at_work.table.selectAll()
    at_work.run(Delete)
    view = NotesPanel().make(at_work.window)
    qtbot.addWidget(view)
    assert view.heading.text() == view.field.accessibleName() == "Choose a segment to write a note on it."
    assert not view.field.isEnabled()


def test_without_a_talk_the_panel_says_what_to_do(qtbot, desk):
    view = NotesPanel().make(desk.window)
    qtbot.addWidget(view)
    assert view.heading.text() == view.field.accessibleName() == "Open a talk to write notes on its segments."
    assert not view.field.isEnabled()


def test_below_the_table_the_parts_stand_side_by_side(qtbot, at_work):
    view = NotesPanel().make(at_work.window)
    qtbot.addWidget(view)
    view.resize(500, 200)
    view.show()
    field, listed = box_of(view, view.field), box_of(view, view.list)
    assert field.right() < listed.left()
    assert abs(field.width() - listed.width()) < 20
    view.resize(400, 200)  # twice as wide as high is not wide
    QApplication.processEvents()
    assert box_of(view, view.field).bottom() < box_of(view, view.list).top()
    view.resize(300, 200)
    QApplication.processEvents()
    assert box_of(view, view.field).bottom() < box_of(view, view.list).top()


def test_what_is_typed_after_the_step_was_taken_back_is_a_step_of_its_own(at_work, call):
    view = call("NotesPanel")
    at_work.type("Raz")
    view.save()
    at_work.session.undo()
    assert view.field.text() == ""
    at_work.type("Dwa")
    view.save()
    assert note(at_work, 4) == "Dwa"
    at_work.session.undo()
    assert note(at_work, 4) == ""
