"""A window as a whole: opening, closing, two of them, unfinished text, files that are dropped, libraries that fail."""

import sqlite3

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from dwuglos.store.library import Library
from gui import window as window_module
from gui.commands.file import CloseTalk, Export, Quit
from gui.commands.segment import EditTimes
from gui.commands.view import ShowConfirmed
from gui.look import placing
from tests.gui.desk import ALT, CTRL, SHIFT, TALK, Key

ENGLISH = "1\n00:00:01,000 --> 00:00:03,000\nHello there.\n\n2\n00:00:03,000 --> 00:00:05,000\nThis is the second.\n"
POLISH = "1\n00:00:01,000 --> 00:00:03,000\nDzień dobry.\n\n2\n00:00:03,000 --> 00:00:05,000\nTo drugi.\n"


def button(desk, title):
    return next(b for b in desk.window.notices.findChildren(QPushButton) if b.text().replace("&", "") == title)


def talks(path):
    with Library(path) as library:
        return [talk.title for talk in library.talks()]


# Opening and closing


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


def test_closing_the_window_saves_the_open_cell(at_work):
    at_work.type("Ostatnie słowo")
    at_work.window.close()
    assert at_work.stored()[3].target == "Ostatnie słowo"


def test_quitting_saves_the_open_cell(at_work):
    at_work.type("Ostatnie słowo")
    at_work.run(Quit)
    assert not at_work.window.isVisible()
    assert at_work.stored()[3].target == "Ostatnie słowo"


def test_closing_the_window_saves_times_being_typed(at_work):
    at_work.run(EditTimes)
    at_work.window.focusWidget().selectAll()
    at_work.type("0:08.000 - 0:09.000")
    at_work.window.close()
    assert at_work.stored()[3][2:4] == (8000, 9000)


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


def test_the_window_comes_back_where_it_was(new_desk):
    first = new_desk()
    first.window.resize(777, 555)
    first.window.close()
    second = new_desk()
    assert second.settings.window == {}
    second.settings.window.update(first.settings.window)
    placing.place(second.window, second.settings.window)
    assert (second.window.width(), second.window.height()) == (777, 555)


def test_icons_come_after_the_window(desk, monkeypatch):
    monkeypatch.setattr(window_module, "ICONS_AFTER_MS", 0)
    action = desk.window.menus.action(Export)
    assert action.icon().isNull()
    desk.window.start([])
    desk.qtbot.waitUntil(lambda: not action.icon().isNull())
    assert desk.window.home.talks.rowCount() == 1


# Two windows


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


# Text that was being typed


@pytest.fixture
def interrupted(kept):
    """The program ended while somebody typed into the fourth segment."""
    with Library(kept) as library:
        library.keep_typing(TALK, 4, "target", "Niektórzy\nbyli")


def test_unfinished_text_is_offered(interrupted, desk):
    desk.open()
    assert desk.told == "When the program ended, you were typing into segment 4: “Niektórzy / byli”"
    assert desk.target(4) == ""


def test_unfinished_text_is_put_back_into_its_cell(interrupted, desk):
    desk.open()
    button(desk, "Put it back").click()
    assert (desk.cell.segment, desk.cell.text()) == (4, "Niektórzy\nbyli")
    desk.type(" samotni")
    desk.key(Key.Key_Return)
    assert desk.target(4) == "Niektórzy\nbyli samotni"
    desk.assert_saved()
    assert desk.typed() == []
    assert "When the program ended" not in desk.told


def test_unfinished_text_is_put_back_though_a_filter_hides_its_segment(interrupted, desk):
    desk.open()
    desk.run(ShowConfirmed)
    button(desk, "Put it back").click()
    assert desk.cell.text() == "Niektórzy\nbyli"


def test_unfinished_text_that_was_put_back_and_given_up_is_forgotten(interrupted, desk):
    desk.open()
    button(desk, "Put it back").click()
    desk.key(Key.Key_Escape)
    desk.settle()
    assert desk.typed() == []
    assert desk.target(4) == ""


def test_unfinished_text_is_dropped(interrupted, desk):
    desk.open()
    button(desk, "Drop it").click()
    desk.qtbot.waitUntil(lambda: desk.told == "")
    desk.settle()
    assert desk.typed() == []


def test_unfinished_text_that_nobody_answers_for_is_offered_again(interrupted, desk, new_desk):
    desk.open()
    desk.window.close()
    second = new_desk()
    second.open()
    assert "Niektórzy / byli" in second.told


def test_unfinished_text_that_is_there_already_is_not_offered(kept, desk):
    with Library(kept) as library:
        library.keep_typing(TALK, 1, "target", "Dobry wieczór.")
    desk.open()
    desk.settle()
    assert desk.told == ""
    assert desk.typed() == []


def test_a_crash_loses_nothing_that_was_typed_a_second_ago(at_work, new_desk):
    at_work.type("Zanim zgasło światło")
    at_work.qtbot.waitUntil(lambda: bool(at_work.typed()), timeout=1000)
    second = new_desk()  # while the first one never ends as it should
    second.open()
    assert second.session.typings[-1].text == "Zanim zgasło światło"


# Files


def drop(desk, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    where, button_ = QPointF(50, 50), Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(where.toPoint(), Qt.DropAction.CopyAction, data, button_, none)
    entering.ignore()
    QApplication.sendEvent(desk.window, entering)
    assert entering.isAccepted()
    with desk.qtbot.waitSignal(desk.window.ready):
        QApplication.sendEvent(desk.window, QDropEvent(where, Qt.DropAction.CopyAction, data, button_, none))
    desk.settle()


@pytest.fixture
def files(tmp_path):
    english, polish = tmp_path / "Harbours.en.srt", tmp_path / "Harbours.pl.srt"
    english.write_text(ENGLISH)
    polish.write_text(POLISH)
    return english, polish


def test_a_dropped_file_becomes_a_talk(desk, files):
    drop(desk, files[0])
    assert [s.source for s in desk.transcript] == ["Hello there.", "This is the second."]
    assert QGuiApplication.overrideCursor() is None


def test_two_dropped_files_become_one_talk_whichever_comes_first(desk, files):
    drop(desk, files[1], files[0])
    assert [(s.source, s.target) for s in desk.transcript] == [
        ("Hello there.", "Dzień dobry."),
        ("This is the second.", "To drugi."),
    ]


def test_a_dropped_file_takes_the_place_of_the_open_talk_which_is_saved(at_work, files):
    at_work.type("Tak")
    drop(at_work, files[0])
    assert at_work.session.title != "Lighthouses"
    assert at_work.stored(TALK)[3].target == "Tak"


def test_a_file_dropped_again_opens_its_talk(desk, files):
    drop(desk, files[0])
    first = desk.session.id
    files[0].write_text(ENGLISH.replace("second", "next"))
    drop(desk, files[0])
    assert desk.session.id == first
    assert desk.told == "The file has changed since this talk was made of it; the talk is as you left it."


def test_of_three_files_the_best_two_are_taken(desk, files, tmp_path):
    third = tmp_path / "third.srt"
    third.write_text(ENGLISH)
    drop(desk, *files, third)
    taken = "Harbours.en.srt was read as the English, Harbours.pl.srt as the Polish. Left aside: third.srt."
    assert desk.told == taken
    assert sorted(talks(desk.path)) == ["Harbours.en", "Lighthouses"]


@pytest.mark.parametrize("content", [None, b"", b"\x00\x01\x02\xff" * 50])
def test_a_file_that_cannot_be_read_is_told_and_the_library_is_as_it_was(desk, tmp_path, content):
    bad = tmp_path / "bad.srt"
    if content is not None:
        bad.write_bytes(content)
    desk.home()
    drop(desk, bad)
    assert "bad.srt" in desk.told
    assert talks(desk.path) == ["Lighthouses"]
    assert desk.window.home.talks.rowCount() == 1
    assert desk.window.home.table.isVisible()
    assert QGuiApplication.overrideCursor() is None


def test_a_file_that_cannot_be_read_leaves_the_open_talk_open(at_work, tmp_path):
    at_work.type("Tak")
    drop(at_work, tmp_path / "missing.srt")
    assert "missing.srt" in at_work.told
    assert at_work.session.title == "Lighthouses"


def test_something_that_is_no_file_is_not_taken(desk):
    data = QMimeData()
    data.setText("Hello")
    event = QDragEnterEvent(
        QPointF(5, 5).toPoint(),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.ignore()
    QApplication.sendEvent(desk.window, event)
    assert not event.isAccepted()


def test_a_file_named_at_the_start_is_opened(desk, files):
    with desk.qtbot.waitSignal(desk.window.ready):
        desk.window.start([str(files[0])])
    assert [s.source for s in desk.transcript] == ["Hello there.", "This is the second."]


def test_a_bad_file_named_at_the_start_is_told_and_home_is_shown(desk, tmp_path):
    with desk.qtbot.waitSignal(desk.window.ready):
        desk.window.start([str(tmp_path / "missing.srt")])
    desk.settle()
    assert "missing.srt" in desk.told
    assert desk.window.home.talks.rowCount() == 1


# Libraries that cannot be used


def broken(path, kind):
    if kind == "damaged":
        path.write_bytes(b"This is no database at all. " * 200)
    else:
        connection = sqlite3.connect(path)
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
        connection.close()


@pytest.mark.parametrize(("kind", "words"), [("damaged", "is damaged or is not a library"), ("too new", "newer")])
def test_a_library_that_cannot_be_opened_is_told_and_the_window_lives(kept, new_desk, kind, words):
    broken(kept, kind)
    before = kept.read_bytes()
    desk = new_desk()
    with desk.qtbot.waitSignal(desk.window.ready):
        desk.window.start([])
    assert words in desk.told
    assert len(desk.window.notices.texts()) == 1
    assert desk.window.home.isVisible()
    with desk.qtbot.waitSignal(desk.window.ready):
        desk.window.open_talk(TALK)
    assert desk.window.session is None
    assert kept.read_bytes() == before


def test_a_library_that_another_program_holds_is_told(kept, new_desk, monkeypatch):
    monkeypatch.setattr("dwuglos.store.sqlite.WAIT", 0.05)
    desk = new_desk()
    desk.home()
    holder = sqlite3.connect(kept, isolation_level=None)
    try:
        holder.execute("BEGIN IMMEDIATE")
        desk.window.home.talks.renamed.emit(TALK, "New title")
        desk.qtbot.waitUntil(lambda: desk.told != "", timeout=8000)
        assert "Another program is using the library" in desk.told
    finally:
        holder.close()
    assert desk.window.home.talks.rowCount() == 1
    desk.window.home.talks.renamed.emit(TALK, "New title")
    desk.settle()
    desk.settle()
    assert talks(kept) == ["New title"]
