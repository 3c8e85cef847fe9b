"""The talk on the screen: opened, closed, and opened instead of another."""

from PySide6.QtCore import Qt

from dwuglos.store.library import Library
from gui.commands.file import CloseTalk
from tests.gui.desk import ALT, CTRL, SHIFT, TALK, Key


def test_a_talk_opens_where_work_goes_on(desk):
    desk.open()
    assert desk.here == 2
    assert desk.table.hasFocus()
    assert desk.window.windowTitle() == "Lighthouses — Dwugłos"
    assert desk.window.status.place.text() == "Segment 2 of 6"


def test_closing_the_talk_goes_home_with_the_cursor_on_it(at_work):
    at_work.type("Tak")
    with at_work.qtbot.waitSignal(at_work.window.ready):
        at_work.run(CloseTalk)
    assert at_work.window.session is None
    assert at_work.window.home.current_id() == TALK
    assert at_work.window.windowTitle() == "Dwugłos"
    assert at_work.window.status.place.text() == ""
    assert at_work.stored()[3].target == "Tak"


def test_a_talk_asked_for_twice_is_opened_once(desk):
    """As by two quick presses of Enter; the second must not find it in use by the first."""
    opened = []
    desk.window.ready.connect(lambda: opened.append(desk.window.session))
    desk.window.open_talk(TALK)
    desk.window.open_talk(TALK)
    desk.qtbot.waitUntil(lambda: bool(opened))
    desk.settle()
    assert len(opened) == 1
    assert desk.session.read_only_reason == ""


def test_another_talk_asked_for_meanwhile_is_the_one_that_stays(desk):
    with Library(desk.path) as library:
        other = library.duplicate_talk(TALK, "Other")
    desk.window.open_talk(TALK)
    desk.window.open_talk(other)
    desk.settle()
    desk.settle()
    assert desk.session.title == "Other"
    with Library(desk.path) as library:
        library.lock_talk(TALK).release()  # raises when somebody has it still


def test_a_talk_that_is_gone_is_told_and_home_is_shown(at_work):
    with at_work.qtbot.waitSignal(at_work.window.ready):
        at_work.window.open_talk(99)
    at_work.settle()
    assert "There is no talk 99 in this library" in at_work.told
    assert at_work.window.session is None
    assert at_work.window.home.talks.rowCount() == 1
    assert at_work.window.windowTitle() == "Dwugłos"


def test_the_second_window_on_a_talk_can_only_read(at_work, new_desk):
    second = new_desk()
    second.open(at=4)
    assert second.told == "This talk is open for editing in another window; here it can only be read."
    assert second.window.status.saved.text() == "Read only"
    second.window.notices.take_back("read only")
    for key, modifiers in (
        (Key.Key_Return, CTRL),
        (Key.Key_Insert, CTRL),
        (Key.Key_D, CTRL),
        (Key.Key_J, CTRL),
        (Key.Key_Delete, CTRL | SHIFT),
        (Key.Key_Down, CTRL | SHIFT),
        (Key.Key_T, CTRL),
        (Key.Key_F2, Qt.KeyboardModifier.NoModifier),
        (Key.Key_Z, CTRL),
    ):
        second.key(key, modifiers)
    assert second.table.open_cell is None
    assert second.told == ""
    second.type("x")
    assert second.table.open_cell is None
    assert second.told == "This talk is open for editing in another window; here it can only be read."
    second.table.go_to(4)
    second.key(Key.Key_Down, ALT)
    assert second.here == 5
    assert list(second.transcript) == second.stored()


def test_once_the_first_window_lets_it_go_the_talk_can_be_changed(at_work, new_desk):
    second = new_desk()
    second.open()
    second.run(CloseTalk)
    second.settle()
    at_work.window.activateWindow()
    at_work.qtbot.waitUntil(at_work.window.isActiveWindow)
    at_work.type("Pierwsze okno")
    at_work.run(CloseTalk)
    at_work.settle()
    second.window.activateWindow()
    second.qtbot.waitUntil(second.window.isActiveWindow)
    second.open(at=4)
    assert second.session.read_only_reason == ""
    assert second.target(4) == "Pierwsze okno"
    assert second.told == ""
    second.table.go_to(5)
    second.type("Drugie okno")
    second.window.close()
    assert second.stored()[4].target == "Drugie okno"
