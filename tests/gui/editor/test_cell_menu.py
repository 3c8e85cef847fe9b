"""What the context menu of the open cell offers about findings."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from dwuglos.checks.base import Finding
from dwuglos.errors import notice
from dwuglos.profiles import NETFLIX_PL
from dwuglos.talk import edits
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Change
from gui.check_work import Choices
from gui.commands.edit import Undo
from gui.panels.views.fixes import FixesDialog
from tests.gui.desk import CTRL, Key

TEXT = "Dziś  przyjrzymy się latarniom ,"
OFF = dict.fromkeys(("length-ratio", "end-punctuation", "names", "negation", "reading-speed", "grammar"), "off")
TWO_SPACES = "Put right: More than one space stands here in a row."
NO_SPACE = "Put right: No space belongs beside this punctuation mark."


@pytest.fixture
def checked(at_work):
    """A window with the cell of the second segment open, in which two things are wrong."""
    at_work.session.attempt(lambda transcript: edits.set_target(transcript, 2, TEXT))
    at_work.session.findings.use(Choices(NETFLIX_PL, OFF))
    at_work.check()
    at_work.table.go_to(2, edit=True)
    return at_work


def menu_at(desk, place):
    """Return the context menu of the open cell at a place in its text, opened as by a click."""
    cursor = desk.cell.input.textCursor()
    cursor.setPosition(place)
    at = desk.cell.input.cursorRect(cursor).center()
    menu = desk.cell.input.createStandardContextMenu(QPoint(at))
    menu.setParent(desk.cell, menu.windowFlags())
    desk.cell.menu_opening.emit(menu, at)
    return menu


def titles(menu):
    """Return what the menu offers before the usual."""
    words = [action.text().replace("&", "") for action in menu.actions()]
    return words[: next(n for n, each in enumerate(words) if each.startswith("Undo"))]


def choose(menu, title):
    (action,) = [each for each in menu.actions() if each.text().replace("&", "") == title]
    assert action.isEnabled()
    action.trigger()


def type_and_wait(desk, text):
    """Type, until it was looked at what is typed."""
    desk.table._delegate._found._pause.setInterval(1)
    desk.type(text)
    desk.qtbot.waitUntil(lambda: desk.table._delegate._found._found[0] == desk.cell.text())


@pytest.mark.parametrize(("place", "title"), [(5, TWO_SPACES), (TEXT.index(" ,"), NO_SPACE)])
def test_what_the_row_offers_is_offered_for_what_was_found_at_the_place(checked, place, title):
    assert titles(menu_at(checked, place)) == [
        title,
        "Put all of this kind right…",
        "",
        "Ignore here",
        "Ignore in this talk",
        "",
    ]


def test_what_is_put_right_is_a_step_and_the_cell_stays_open(checked):
    choose(menu_at(checked, TEXT.index(" ,")), NO_SPACE)
    assert checked.target(2) == checked.cell.text() == "Dziś  przyjrzymy się latarniom,"
    checked.table.close_cell()
    checked.run(Undo)
    assert checked.target(2) == TEXT


def test_what_was_found_at_the_place_is_ignored(checked):
    choose(menu_at(checked, TEXT.index(" ,")), "Ignore here")
    checked.check()
    assert [each.check for each in checked.session.findings.of(2)] == ["double-space"]
    assert checked.cell.text() == TEXT


def test_all_of_its_kind_are_put_right_after_a_look(checked, monkeypatch):
    seen = []
    monkeypatch.setattr(FixesDialog, "exec", lambda dialog: seen.append(dialog.windowTitle()))
    choose(menu_at(checked, TEXT.index(" ,")), "Put all of this kind right…")
    assert seen == ["Put right: A space before punctuation"]


def test_of_a_text_that_has_changed_what_is_found_now_is_put_right_as_if_typed(checked):
    type_and_wait(checked, "  tak")
    menu = menu_at(checked, 5)
    assert titles(menu) == [TWO_SPACES, ""]
    choose(menu, TWO_SPACES)
    assert checked.cell.text() == "Dziś przyjrzymy się latarniom , tak"
    assert checked.cell.cursor_place() == len("Dziś ")
    checked.key(Key.Key_Z, CTRL)
    assert checked.cell.text() == f"{TEXT}  tak"
    assert checked.target(2) == TEXT


def test_nothing_is_offered_of_a_text_that_was_not_looked_at_yet(checked):
    checked.type("x")
    assert titles(menu_at(checked, 5)) == []


def test_where_nothing_was_found_the_menu_is_as_always(checked):
    assert titles(menu_at(checked, 10)) == []
    checked.table.go_to(1, edit=True)
    assert titles(menu_at(checked, 3)) == []


def test_what_has_no_place_in_the_text_is_offered_where_nothing_else_was_found(checked):
    findings = [
        Finding("names", "warning", 2, notice("A name is lost.")),
        Finding("numbers", "error", 2, notice("A number is missing."), "source", (2, 4)),
        Finding("double-space", "warning", 2, notice("Two spaces."), span=(4, 6)),
    ]
    menu = QMenu(checked.cell)
    menu.addAction("Undo")
    checked.table.cell_menu.offer(menu, checked.cell, QPoint(400, 5), findings)
    assert "Ignore here" in titles(menu)
    assert checked.session.findings.current == findings[0]


def test_in_a_changed_text_nothing_is_offered_that_changes_more_than_the_text(checked):
    checked.type("x")
    first, second = checked.segment(1), checked.segment(2)._replace(target=checked.cell.text())
    longer, other = Change(second, second._replace(end=9000)), Change(first, first._replace(target="Witam."))
    text = Change(second, second._replace(target="Dziś."))
    found = [
        Finding("duration", "error", 2, notice("Too short."), fix=Edit("Fix", (longer,))),
        Finding("alignment", "error", 2, notice("Moved."), fix=Edit("Fix", (other, text))),
        Finding("names", "error", 2, notice("A name is lost.")),
    ]
    menu = QMenu(checked.cell)
    menu.addAction("Undo")
    checked.table.cell_menu.offer(menu, checked.cell, QPoint(), found)
    assert titles(menu) == []
    found.append(Finding("style", "info", 2, notice("Shorter."), fix=Edit("Fix", (text,))))
    checked.table.cell_menu.offer(menu, checked.cell, QPoint(), found)
    assert titles(menu) == ["Put right: Shorter.", ""]
