"""What another program writes to the library is seen here, and disturbs nobody."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView

from dwuglos.store.library import Library
from dwuglos.talk import article_edits, edits
from dwuglos.talk.open_talk import OpenTalk
from tests.gui.desk import SHIFT, TALK, Key


class Others:
    """Another program at the same library."""

    def __init__(self, path):
        self._path = path

    def do(self, work):
        with Library(self._path) as library:
            return work(library)

    def add(self, *titles):
        return [self.do(lambda library, title=title: library.add_talk(title, [])) for title in titles]

    def edit(self, make):
        def write(library):
            talk = OpenTalk(library.open_talk(TALK))
            writes = []
            talk.written.connect(writes.append)
            talk.history.do(make(talk))
            library.write(TALK, writes, talk.version)

        self.do(write)


@pytest.fixture
def others(kept):
    return Others(kept)


def look(desk):
    """Let the time for a look come."""
    desk.window._news.look()
    for _ in range(3):
        desk.settle()


def titles(desk):
    talks = desk.window.home.talks
    return [talks.talk(row).title for row in range(talks.rowCount())]


def seen_before(desk):
    look(desk)
    look(desk)


# The list of talks


def test_a_talk_that_another_program_adds_comes_into_the_list(desk, others):
    desk.home()
    look(desk)
    others.add("Nowa")
    look(desk)
    assert titles(desk) == ["Nowa", "Lighthouses"]


def test_one_who_comes_back_to_the_window_sees_it_at_once(desk, others):
    desk.home()
    look(desk)
    others.add("Nowa")
    QGuiApplication.instance().applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    desk.qtbot.waitUntil(lambda: "Nowa" in titles(desk))


def test_the_choice_the_cursor_and_the_place_in_the_list_stay(desk, others):
    others.add(*(f"Wykład {n:02}" for n in range(60)))
    desk.home()
    look(desk)
    home = desk.window.home
    home.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    home.table.selectRow(40)
    desk.key(Key.Key_Down, SHIFT)
    desk.key(Key.Key_Down, SHIFT)
    chosen, current = [talk.id for talk in home.chosen()], home.current_id()
    assert len(chosen) == 3
    top = home.table.rowAt(0)
    others.add("Zzz")
    look(desk)
    assert titles(desk)[-1] == "Zzz"
    assert [talk.id for talk in home.chosen()] == chosen
    assert home.current_id() == current
    assert home.table.rowAt(0) == top
    assert home.table.hasFocus()


def test_a_title_that_is_being_edited_comes_first(desk, others):
    desk.home()
    look(desk)
    home = desk.window.home
    home.rename()
    others.add("Nowa")
    look(desk)
    assert home.table.state() == QAbstractItemView.State.EditingState
    desk.type("Moja")
    desk.key(Key.Key_Return)
    desk.settle()
    look(desk)
    assert sorted(titles(desk)) == ["Moja", "Nowa"]


def test_where_nothing_was_written_nothing_is_read(desk, monkeypatch):
    desk.home()
    look(desk)
    monkeypatch.setattr(Library, "talks", lambda *_: pytest.fail("the list was read"))
    look(desk)


# The open talk


def test_the_open_talk_follows_what_another_program_did_to_it(at_work, others):
    seen_before(at_work)
    others.edit(lambda talk: edits.set_target(talk.transcript, 5, "Inni pisali."))
    others.edit(lambda talk: article_edits.add_paragraph(talk.article, None, "Akapit."))
    look(at_work)
    assert at_work.target(5) == "Inni pisali."
    assert [part.text for part in at_work.session.article.summary] == ["Akapit."]
    assert at_work.told == ""
    assert at_work.here == 4
    at_work.session.undo()
    at_work.wait_saved()
    at_work.settle()
    at_work.session.undo()
    at_work.wait_saved()
    assert at_work.target(5) == ""


def test_while_somebody_types_the_talk_waits(at_work, others):
    seen_before(at_work)
    at_work.type("Ta")
    others.edit(lambda talk: edits.set_target(talk.transcript, 4, "Niektórzy."))
    look(at_work)
    assert (at_work.cell.text(), at_work.target(4)) == ("Ta", "")
    at_work.type("k")
    at_work.key(Key.Key_Return)
    at_work.qtbot.waitUntil(lambda: "Somebody else has changed segment 4" in at_work.told)
    assert at_work.target(4) == "Niektórzy."


def test_one_who_gave_up_typing_sees_it_with_the_next_look(at_work, others):
    seen_before(at_work)
    at_work.type("Ta")
    others.edit(lambda talk: edits.set_target(talk.transcript, 4, "Niektórzy."))
    look(at_work)
    at_work.key(Key.Key_Escape)
    look(at_work)
    assert at_work.target(4) == "Niektórzy."


def test_a_new_title_is_shown(at_work, others):
    seen_before(at_work)
    others.do(lambda library: library.rename_talk(TALK, "Latarnie"))
    look(at_work)
    assert at_work.window.windowTitle() == "Latarnie — Dwugłos"
    assert at_work.session.title == "Latarnie"


def test_a_talk_that_was_deleted_elsewhere_is_told_of_and_restored(at_work, others):
    seen_before(at_work)
    others.do(lambda library: library.delete_talk(TALK))
    look(at_work)
    assert at_work.told == "This talk was deleted in another window or program. What you do here is kept."
    at_work.type("Tak")
    at_work.key(Key.Key_Return)
    at_work.assert_saved()
    at_work.press_in_notice("Rest&ore it")
    look(at_work)
    look(at_work)
    assert at_work.told == ""
    assert not others.do(lambda library: library.talk(TALK)).deleted


def test_a_talk_that_is_gone_for_good_can_be_added_again(at_work, others):
    seen_before(at_work)
    with Library(at_work.path) as library, library._writing() as connection:  # past the lock, as another program may
        connection.exec_driver_sql("DELETE FROM talk")
    look(at_work)
    assert at_work.told == "This talk is not in the library any more; what you see is only here."
    at_work.press_in_notice("Add it to the &library again")
    at_work.qtbot.waitUntil(lambda: at_work.window.session is not None and at_work.window.session.id != TALK)
    at_work.settle()
    assert at_work.stored(at_work.session.id) == list(at_work.transcript)
    assert at_work.told == ""


def test_ones_own_changes_are_no_news(at_work, monkeypatch):
    seen_before(at_work)
    at_work.type("Tak")
    at_work.key(Key.Key_Return)
    at_work.wait_saved()
    monkeypatch.setattr(type(at_work.session.talk), "start_over", lambda *_: pytest.fail("nobody else has written"))
    look(at_work)


# The file of the library


def test_a_library_that_is_gone_is_told_of_before_anything_is_changed(at_work):
    seen_before(at_work)
    away = at_work.path.with_name("away.db")
    at_work.path.rename(away)
    look(at_work)
    assert "was removed or moved while it was open" in at_work.told
    look(at_work)
    away.rename(at_work.path)
    look(at_work)
    look(at_work)
    assert at_work.told == ""


def test_what_waits_is_saved_when_the_library_is_seen_again(at_work):
    seen_before(at_work)
    away = at_work.path.with_name("away.db")
    at_work.path.rename(away)
    look(at_work)
    at_work.type("Czeka")
    at_work.key(Key.Key_Return)
    at_work.settle()
    assert not at_work.session.is_saved
    away.rename(at_work.path)
    look(at_work)
    look(at_work)
    at_work.assert_saved()
