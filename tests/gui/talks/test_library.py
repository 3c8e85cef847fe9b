"""What is done to whole talks, and the list that shows it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from dwuglos.store.library import Library
from dwuglos.talk import edits
from dwuglos.talk.media import Media
from gui.commands.file import CloseTalk
from gui.home.talk_model import warning
from tests.gui.desk import TALK


@pytest.fixture
def at_home(desk):
    desk.home()
    return desk


def kept(desk, deleted=False):
    with Library(desk.path) as library:
        return [talk.title for talk in library.talks(deleted)]


def test_a_deleted_talk_is_brought_back_from_the_notice_with_the_cursor_on_it(at_home):
    with Library(at_home.path) as library:
        library.duplicate_talk(TALK, "Other")
    at_home.window.library.delete([talk for talk in at_home.window.home.talks._all if talk.id == TALK])
    at_home.qtbot.waitUntil(lambda: at_home.told == "“Lighthouses” was deleted.")
    assert kept(at_home) == ["Other"]
    (undo,) = [each for each in at_home.window.notices.findChildren(QPushButton) if each.text() == "Undo"]
    undo.click()
    at_home.qtbot.waitUntil(lambda: at_home.window.home.talks.rowCount() == 2)
    assert sorted(kept(at_home)) == ["Lighthouses", "Other"]
    assert at_home.window.home.current_id() == TALK


def test_a_talk_erased_for_good_is_gone_and_is_offered_back_no_more(at_home):
    at_home.window.library.delete([talk for talk in at_home.window.home.talks._all if talk.id == TALK])
    at_home.qtbot.waitUntil(lambda: at_home.told != "")
    at_home.window.library.erase([TALK])
    at_home.qtbot.waitUntil(lambda: at_home.told == "")
    assert kept(at_home) + kept(at_home, deleted=True) == []


def test_recordings_that_came_with_an_erased_talk_are_offered_to_be_removed(at_home, tmp_path, monkeypatch):
    monkeypatch.setenv("DWUGLOS_MEDIA", str(tmp_path / "recordings"))
    (tmp_path / "recordings").mkdir()
    recording = tmp_path / "recordings" / f"Talk-{'ab' * 8}.mp3"
    recording.write_bytes(bytes(2_500_000))
    with Library(at_home.path) as library:
        library.keep_media(TALK, Media(str(recording), "ab" * 32))
    at_home.window.library.erase([TALK])
    at_home.qtbot.waitUntil(lambda: at_home.told == "Recordings still kept that came with deleted talks: 1 (2.5 MB).")
    assert recording.exists()
    (remove,) = [each for each in at_home.window.notices.findChildren(QPushButton) if each.text() == "Remove"]
    remove.click()
    at_home.qtbot.waitUntil(lambda: not recording.exists())
    assert at_home.told == ""


def test_a_renamed_talk_is_the_current_one(at_home):
    with at_home.qtbot.waitSignal(at_home.window.library.shown):
        at_home.window.library.rename(TALK, "Lanterns")
    assert kept(at_home) == ["Lanterns"]
    assert at_home.window.home.current_id() == TALK


def test_the_list_takes_the_focus_but_not_from_who_searches_or_works_on_a_talk(at_home):
    home = at_home.window.home
    home.search.setFocus()
    at_home.home()
    assert home.search.hasFocus()
    home.deleted.show()  # as with deleted talks
    home.deleted.setFocus()
    at_home.home()
    assert home.table.hasFocus()
    at_home.open(at=4)
    at_home.home()
    assert at_home.table.hasFocus()


def test_a_deleted_talk_is_not_opened_but_told_of(at_home):
    opened = []
    at_home.window.library.open_wanted.disconnect()
    at_home.window.library.open_wanted.connect(opened.append)
    at_home.window.home.open_wanted.emit(TALK)
    assert opened == [TALK]
    with Library(at_home.path) as library:
        library.delete_talk(TALK)
    at_home.window.home.deleted.setChecked(True)
    at_home.settle()
    at_home.settle()
    at_home.window.home.open_wanted.emit(TALK)
    assert opened == [TALK]
    assert at_home.told == "This talk is deleted; restore it to open it."


def test_a_list_made_anew_takes_the_place_of_the_one_before(at_home):
    before = at_home.window.library.home
    stack = at_home.window.library._stack
    made = at_home.window.library.make_home()
    assert (stack.count(), stack.currentWidget(), stack.indexOf(before)) == (1, made, -1)
    at_home.home()
    assert made.talks.rowCount() == 1


def test_a_talk_says_how_many_errors_were_found_in_it_until_somebody_else_changes_it(at_work):
    at_work.settings.checks = {"double-space": "error", "length-ratio": "off"}
    at_work.session.attempt(lambda transcript: edits.set_target(transcript, 2, "Dziś  przyjrzymy się latarniom,"))
    at_work.window.check_again()
    at_work.check()
    at_work.run(CloseTalk)
    at_work.settle()
    talk = at_work.window.home.talks.talk(0)
    assert warning(talk) == "errors: 1"
    found = at_work.settings.errors[at_work.tasks.library_address]
    found[str(talk.id)][1] = talk.changed - 1
    at_work.home()
    assert warning(at_work.window.home.talks.talk(0)) == ""


def test_errors_that_a_damaged_file_of_settings_tells_of_are_none(at_work):
    at_work.settings.errors = {at_work.tasks.library_address: {"1": "many"}}
    at_work.home()
    assert warning(at_work.window.home.talks.talk(0)) == ""


def test_the_list_is_made_once_it_is_needed(at_work):
    library = at_work.window.library
    assert not library.has_home
    assert (library.current(), library.chosen()) == (None, [])
    at_work.window.menus.refresh()
    assert not library.has_home, "no command needs it to say whether it is possible"
    at_work.run(CloseTalk)
    at_work.settle()
    assert library.has_home
    assert [talk.id for talk in library.chosen()] == [library.current().id] == [TALK]
    assert at_work.window.home.table.actions(), "what can be done to talks is in its menu"
    at_work.open()
    assert (library.current(), library.chosen()) == (None, [])


def test_another_language_makes_no_list_that_nobody_needed(at_work):
    at_work.window._show_words_again()
    assert not at_work.window.library.has_home
