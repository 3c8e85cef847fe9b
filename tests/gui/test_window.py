"""A window as a whole: closing, icons, and libraries that fail."""

import sqlite3

import pytest

from dwuglos.store.library import Library
from gui import window as window_module
from gui.commands.file import Export, Quit
from gui.commands.segment import EditTimes
from tests.gui.desk import CTRL, TALK, Key


def talks(path):
    with Library(path) as library:
        return [talk.title for talk in library.talks()]


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


def test_a_file_dropped_on_the_first_frame_is_read(new_desk, monkeypatch, tmp_path):
    with monkeypatch.context() as patched:
        patched.setattr(window_module.Window, "furnish", lambda _: None)
        desk = new_desk()
    file = tmp_path / "dropped.srt"
    file.write_text("1\n00:00:01,000 --> 00:00:02,000\nHello.\n", "utf-8")
    assert not desk.window.is_furnished
    desk.window.dropped.emit([file])
    desk.qtbot.waitUntil(lambda: desk.window.session is not None)
    assert [segment.source for segment in desk.transcript] == ["Hello."]


def test_a_key_pressed_on_the_first_frame_is_heard(new_desk, monkeypatch):
    with monkeypatch.context() as patched:
        patched.setattr(window_module.Window, "furnish", lambda _: None)
        desk = new_desk()
    desk.qtbot.keyClick(desk.window, Key.Key_F12)
    desk.qtbot.keyClick(desk.window, Key.Key_Q, CTRL)
    assert desk.window.isVisible()
    desk.window.start([])
    desk.qtbot.waitUntil(lambda: not desk.window.isVisible())


def test_icons_come_after_the_window(desk, monkeypatch):
    monkeypatch.setattr(window_module, "ICONS_AFTER_MS", 0)
    action = desk.window.menus.action(Export)
    assert action.icon().isNull()
    desk.window.start([])
    desk.qtbot.waitUntil(lambda: not action.icon().isNull())
    assert desk.window.home.talks.rowCount() == 1


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
