"""What is done to whole talks, and the list that shows it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from shiboken6 import isValid

from dwuglos.errors import LibraryError, notice
from dwuglos.importing.bringing_in import BroughtIn
from dwuglos.store.library import Library
from dwuglos.talk import edits
from dwuglos.talk.media import Media
from gui.commands.file import CloseTalk
from gui.home.talk_model import warning
from gui.talks import talk_files
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
    at_home.qtbot.waitUntil(lambda: not isValid(before))


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


def shown(desk):
    talks = desk.window.home.talks
    return [talks.talk(row).title for row in range(talks.rowCount())]


def add(desk, *titles):
    with Library(desk.path) as library:
        return [library.add_talk(title, []) for title in titles]


def follow(desk):
    desk.window.library.follow()
    desk.settle()


def test_what_somebody_else_has_written_is_shown_where_that_is_wanted(at_home):
    library = at_home.window.library
    add(at_home, "Whales")
    follow(at_home)
    assert sorted(shown(at_home)) == ["Lighthouses", "Whales"]
    assert at_home.window.home.current_id() == TALK, "the cursor stays where it was"
    add(at_home, "Bees")
    library.follow()
    at_home.window.home.deleted.setChecked(True)  # what was asked for is another list by now
    at_home.settle()
    at_home.open()
    before = shown(at_home)
    add(at_home, "Ants")
    follow(at_home)
    assert shown(at_home) == before, "nobody sees it while a talk is open"


def test_a_list_that_was_made_anew_meanwhile_is_not_filled_for_the_one_before(at_home):
    add(at_home, "Whales")
    before = at_home.window.home
    at_home.window.library.follow()
    made = at_home.window.library.make_home()
    at_home.settle()
    assert (made.talks.rowCount(), before.talks.rowCount()) == (0, 1)


def test_several_deleted_talks_are_counted_and_come_back_together(at_home):
    add(at_home, "Whales", "Bees")
    at_home.home()
    library, talks = at_home.window.library, at_home.window.home.talks
    library.delete([talk for talk in talks._all if talk.title != "Lighthouses"])
    at_home.qtbot.waitUntil(lambda: at_home.told == "Deleted talks: 2.")
    assert kept(at_home) == ["Lighthouses"]
    at_home.press_in_notice("Undo")
    at_home.qtbot.waitUntil(lambda: len(kept(at_home)) == 3)


def test_where_it_fails_for_one_talk_the_others_are_done_and_it_is_said(at_home, monkeypatch):
    add(at_home, "Whales")
    at_home.home()
    delete = Library.delete_talk

    def fail(library, id):
        if id == TALK:
            raise LibraryError("The disk is full.")
        delete(library, id)

    monkeypatch.setattr(Library, "delete_talk", fail)
    at_home.window.library.delete(sorted(at_home.window.home.talks._all, key=lambda talk: talk.id))
    at_home.qtbot.waitUntil(lambda: "The disk is full." in at_home.told)
    assert kept(at_home) == ["Lighthouses"]
    at_home.qtbot.waitUntil(lambda: shown(at_home) == ["Lighthouses"])


def test_talks_that_came_in_are_shown_and_counted_with_what_is_to_be_said_of_them(at_home):
    first, second = add(at_home, "Whales", "Bees")
    at_home.window.library.tell_added([BroughtIn(first, (notice("It was long."),)), BroughtIn(second)])
    at_home.settle()
    assert at_home.told == "Talks added to the library: 2. It was long."
    assert at_home.window.home.current_id() == second


def test_a_talk_that_was_found_damaged_is_marked_until_it_is_found_whole(at_home):
    library = at_home.window.library
    for is_damaged in (True, False):
        library.note_damage(TALK, is_damaged)
        at_home.home()
        assert at_home.window.home.talks.talk(0).is_damaged is is_damaged


def test_errors_are_remembered_only_where_there_are_or_were_some(at_home, monkeypatch):
    remembered = []
    monkeypatch.setattr(at_home.window, "remember", lambda: remembered.append(True))
    library = at_home.window.library
    for errors, times in ((None, 0), (0, 0), (3, 1), (0, 2), (0, 2), (2, 3), (None, 4)):
        library.note_errors(TALK, errors)
        assert len(remembered) == times
    library.note_errors(TALK, 3)
    at_home.home()
    assert warning(at_home.window.home.talks.talk(0)) == "errors: 3"
    library.note_errors(TALK, None)
    at_home.home()
    assert warning(at_home.window.home.talks.talk(0)) == ""


def test_talks_that_are_not_deleted_are_dragged_out(at_home, monkeypatch):
    dragged = []
    monkeypatch.setattr(talk_files, "drag", lambda _desk, table, talks: dragged.append((table, talks)))
    table, talk = at_home.window.home.table, at_home.window.home.talks.talk(0)
    table.drag_begun.emit([talk, replace(talk, id=9, deleted=1234)])
    assert dragged == [(table, [talk_files.ToSave(TALK, "Lighthouses")])]


def test_who_wants_to_see_deleted_talks_sees_them_at_once(at_home):
    with Library(at_home.path) as library:
        library.delete_talk(TALK)
    at_home.home()
    assert shown(at_home) == []
    at_home.window.home.deleted.click()
    at_home.settle()
    at_home.qtbot.waitUntil(lambda: shown(at_home) == ["Lighthouses"])


def test_a_title_that_is_edited_in_the_list_is_kept(at_home):
    at_home.window.home.talks.renamed.emit(TALK, "Lanterns")
    at_home.settle()
    at_home.qtbot.waitUntil(lambda: shown(at_home) == ["Lanterns"])
    assert kept(at_home) == ["Lanterns"]


def test_columns_stay_as_wide_as_somebody_made_them(at_home):
    header = at_home.window.home.table.horizontalHeader()
    section = next(
        each for each in range(header.count()) if header.sectionResizeMode(each) == header.ResizeMode.Interactive
    )
    header.resizeSection(section, header.sectionSize(section) + 33)
    wide = header.sectionSize(section)
    QApplication.processEvents()
    made = at_home.window.library.make_home()
    assert made.table.horizontalHeader().sectionSize(section) == wide
