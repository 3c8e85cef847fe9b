"""A window as a whole: closing, icons, and libraries that fail."""

import sqlite3

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow

from dwuglos import places
from dwuglos.errors import InputError, Verbatim
from dwuglos.finding.query import Query
from dwuglos.importing.bringing_in import BroughtIn
from dwuglos.settings import Settings
from dwuglos.store.library import Library
from dwuglos.store.rescue import keep_apart, name_of
from dwuglos.talk.stored_talk import NO_FACTS
from gui import window as window_module
from gui.commands.file import CloseTalk, DeleteTalk, Export, OpenTalk, Quit
from gui.commands.times import EditTimes
from gui.docks import Dock
from gui.look import placing
from gui.talks import speech
from gui.talks.new_talks import NewTalks
from gui.talks.playback import TalkPlayback
from gui.words import say
from tests.gui.desk import CTRL, SHIFT, TALK, Key


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


def test_closing_the_window_ends_what_goes_on_by_itself(desk):
    desk.window.start([])
    desk.settle()
    search = desk.window.search
    search.start(Query("latarni"), "all")
    desk.qtbot.waitUntil(lambda: search.hits != [])
    desk.window.resize(700, 500)
    desk.window.close()
    assert (search.query, search.hits) == (None, [])
    assert not any(timer.isActive() for timer in desk.window.findChildren(QTimer))
    assert Settings.load(places.settings()).window == desk.settings.window
    again = QMainWindow()
    placing.place(again, desk.settings.window)
    assert (again.width(), again.height()) == (700, 500)


def test_a_window_that_cannot_save_stays_open(at_work, monkeypatch):
    with monkeypatch.context() as patched:
        patched.setattr(at_work.window._talk, "leave", lambda: False)
        at_work.window.close()
    assert at_work.window.isVisible()


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
    assert not desk.window.home.is_waiting
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
        desk.qtbot.waitUntil(lambda: desk.told != "")
        assert "Another program is using the library" in desk.told
    finally:
        holder.close()
    assert desk.window.home.talks.rowCount() == 1
    desk.window.home.talks.renamed.emit(TALK, "New title")
    desk.settle()
    desk.settle()
    assert talks(kept) == ["New title"]


# What is handed on


def test_the_line_at_the_bottom_and_the_notices_stand_in_the_window(at_work):
    window = at_work.window
    assert window.statusBar() is window.status
    window.tell("Done.")
    assert at_work.told == "Done."
    assert window.notices.isVisible()
    assert window.widget is window


def test_what_is_wanted_at_home_is_done(desk, monkeypatch):
    done = []
    monkeypatch.setattr(NewTalks, "ask", lambda _: done.append("ask"))
    monkeypatch.setattr(NewTalks, "choose", lambda _: done.append("choose"))
    home = desk.window.home
    home.new_wanted.emit()
    home.file_wanted.emit()
    assert done == ["ask", "choose"]
    desk.home()
    home.table.selectRow(0)
    assert desk.can(OpenTalk)
    home.command_wanted.emit("OpenTalk")
    desk.qtbot.waitUntil(lambda: desk.window.session is not None)


def test_menus_follow_what_is_chosen_at_home(desk):
    desk.home()
    desk.window.home.table.selectRow(0)
    open_it = desk.window.menus.action(OpenTalk)
    desk.qtbot.waitUntil(open_it.isEnabled)
    desk.window.home.talks.show_talks([])
    assert open_it.isEnabled()
    desk.window.home.changed.emit()
    desk.qtbot.waitUntil(lambda: not open_it.isEnabled())


def test_menus_follow_what_is_shown_in_panels(at_work):
    dock = open_notes(at_work)
    shown = at_work.window.menus.action_named("NotesPanel")
    assert shown.isChecked()
    dock.close()
    at_work.qtbot.waitUntil(lambda: not shown.isChecked())


def test_files_that_came_in_together_are_told_and_shown_at_home(desk, tmp_path):
    with desk.qtbot.waitSignal(desk.window.ready):
        desk.window.new_talks.added.emit([BroughtIn(TALK), BroughtIn(TALK, (Verbatim("One is odd."),))])
    assert desk.told == "Talks added to the library: 2. One is odd."
    assert desk.window.home.talks.rowCount() == 1


def test_a_recording_is_to_be_recognised_where_no_talk_is_open(desk, monkeypatch, tmp_path):
    asked = []
    monkeypatch.setattr(speech, "ask", lambda window, recording: asked.append((window, recording)))
    for name in ("talk.mp3", "other.mp3"):
        (tmp_path / name).write_bytes(b"ID3")
    with desk.qtbot.waitSignal(desk.window.ready):
        desk.window.bring_in([tmp_path / "talk.mp3"])
    assert asked == [(desk.window, str(tmp_path / "talk.mp3"))]
    assert desk.window.home.talks.rowCount() == 1
    brought = []
    monkeypatch.setattr(desk.window.new_talks, "bring_in", brought.append)
    desk.window.bring_in([tmp_path / "talk.mp3", tmp_path / "other.mp3"])
    desk.open()
    desk.window.bring_in([tmp_path / "talk.mp3"])
    assert [len(files) for files in brought] == [2, 1]
    assert len(asked) == 1


def test_what_plays_is_told_of_every_talk_that_is_opened_and_left(new_desk, monkeypatch):
    told = []
    monkeypatch.setattr(TalkPlayback, "open_talk", lambda _: told.append("opened"))
    monkeypatch.setattr(TalkPlayback, "leave_talk", lambda _: told.append("left"))
    desk = new_desk()
    desk.open()
    desk.window.close_talk()
    assert told == ["opened", "left"]
    desk.window.player.failed.emit(InputError("That cannot be played."))
    assert "That cannot be played." in desk.told


@pytest.mark.parametrize("part", ["_renewing", "_repetitions"])
def test_what_follows_the_open_talk_is_about_it_until_it_is_left(desk, part):
    follower = getattr(desk.window, part)
    assert follower._session is None
    desk.open()
    assert follower._session is desk.session
    desk.window.close_talk()
    assert follower._session is None


def test_the_settings_are_kept_when_the_window_is_closed_and_not_where_it_stays(at_work, monkeypatch):
    kept = []
    monkeypatch.setattr(type(at_work.settings), "save", lambda _, path: kept.append(path))
    with monkeypatch.context() as patch:
        patch.setattr(at_work.window._talk, "leave", lambda: False)
        assert not at_work.window.close()
        assert at_work.window.isVisible()
    assert kept == []
    assert at_work.window.close()
    assert kept == [places.settings()]


def test_services_are_chosen_from_where_it_is_asked(desk, monkeypatch):
    asked = []
    monkeypatch.setattr("gui.dialogs.translators.choose_services", lambda place, at: asked.append((place, at)))
    desk.window.choose_services("deepl")
    desk.window.choose_services()
    assert asked == [(desk.window, "deepl"), (desk.window, "")]


def test_changes_that_were_kept_come_back_when_their_talk_is_open(desk, kept):
    with Library(kept) as library:
        identity, segments = library.identity(), library.segments(TALK)
    segments[3] = segments[3]._replace(target="Czekało", state="translated", origin="person")
    path = places.settings().parent / "rescued" / name_of(TALK, identity, 1_700_000_000_000)
    keep_apart(path, "Lighthouses", segments, [], NO_FACTS)
    desk.home()
    desk.settle()
    desk.press_in_notice("&Bring the changes back")
    desk.qtbot.waitUntil(lambda: desk.window.session is not None and desk.target(4) == "Czekało")
    desk.assert_saved()


def test_leaving_a_panel_by_escape_goes_back_to_the_segments(at_work):
    open_notes(at_work)
    assert not at_work.page.isAncestorOf(QApplication.focusWidget())
    at_work.key(Key.Key_Escape)
    assert at_work.page.isAncestorOf(QApplication.focusWidget())


def test_what_is_looked_for_is_looked_for_in_the_open_talk(at_work):
    search = at_work.window.search
    search.start(Query("latarni"), "talk")
    at_work.qtbot.waitUntil(lambda: not search.is_running)
    assert [hit.id for hit in search.hits] == [2, 3]
    at_work.window.show_article()
    search.go_to(search.hits[0]._replace(talk=TALK))
    assert at_work.window.search is search


def test_checks_are_run_again(at_work):
    at_work.check()
    used = []
    at_work.session.findings.use = used.append
    at_work.window.check_again()
    assert [choices.profile.name for choices in used] == [at_work.settings.profile]


def test_a_window_started_with_a_file_shows_its_talk(desk, tmp_path):
    file = tmp_path / "given.srt"
    file.write_text("1\n00:00:01,000 --> 00:00:02,000\nHello.\n", "utf-8")
    desk.window.start([str(file)])
    desk.qtbot.waitUntil(lambda: desk.window.session is not None)
    assert desk.window.is_started
    assert [segment.source for segment in desk.transcript] == ["Hello."]


def test_an_empty_file_leads_to_the_library_and_is_told(desk, tmp_path):
    (tmp_path / "empty.srt").write_text("")
    desk.window.start([str(tmp_path / "empty.srt")])
    desk.qtbot.waitUntil(lambda: "empty.srt" in desk.told)
    desk.qtbot.waitUntil(lambda: desk.window.home.talks.rowCount() == 1)
    assert desk.window.windowTitle() == "Dwugłos"


def test_the_open_pages_are_handed_out(at_work):
    window = at_work.window
    assert window.show_article() is window.article
    assert window.article is not None
    assert window.show_segments() is window.editor
    assert window.editor is not None


def open_notes(desk):
    """Show the notes, and return what they stand in."""
    desk.key(Key.Key_N, CTRL | SHIFT)
    desk.settle()
    return next(dock for dock in desk.window.findChildren(Dock) if dock.panel.name == "NotesPanel")


def test_finishing_typing_ends_it_in_panels_as_well(at_work):
    open_notes(at_work)
    at_work.type("Sprawdzić")
    at_work.window.finish_typing()
    assert at_work.segment(4).note == "Sprawdzić"


def test_leaving_a_talk_empties_the_panels_and_opening_one_fills_them(at_work):
    dock = open_notes(at_work)
    assert dock.view is not None
    at_work.run(CloseTalk)
    assert dock.view is None
    at_work.open()
    assert dock.view is not None


def test_a_talk_that_is_opened_counts_as_shown(desk):
    desk.home()
    with desk.qtbot.waitSignal(desk.window.ready):
        desk.window.open_talk(TALK)


def test_nothing_is_repeated_in_a_talk_that_was_left(at_work):
    repetitions = at_work.window._repetitions
    assert repetitions._session is at_work.session
    at_work.run(CloseTalk)
    assert repetitions._session is None


def test_a_key_that_cannot_do_anything_now_says_why(at_work):
    at_work.window.key_left.emit(QKeySequence("Ctrl+Shift+F8"))
    assert at_work.told == "Nothing was found in this segment that the program can put right."


@pytest.mark.parametrize("language", ["en", "pl"])
def test_the_window_fits_a_screen_of_800_by_450_in_every_page(new_desk, speak, language):
    """As one of 1600 × 900 is at 200 %; the frame, and the panel of a desktop, need some of it."""
    speak(language)
    desk = new_desk()
    desk.window.home.show_talks([], has_deleted=True)
    sizes = [desk.window.minimumSizeHint()]
    desk.open(at=4)
    desk.window.show_article()
    for tab in range(desk.window.article.tabs.count()):
        desk.window.article.tabs.setCurrentIndex(tab)
        QApplication.processEvents()
        sizes.append(desk.window.minimumSizeHint())
    assert all(size.width() <= 780 and size.height() <= 390 for size in sizes), sizes


def test_in_another_language_the_window_says_everything_again_and_once(at_work, speak):
    speak("en")
    window, page = at_work.window, at_work.page
    home = window.home
    menus = [menu.text() for menu in window.menuBar().actions()]
    window.menus.load_icons()
    window.notices.tell(lambda: say("status", "Read only"))
    at_work.settings.language = "pl"
    window.look.use_language()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    again = [menu.text() for menu in window.menuBar().actions()]
    assert len(again) == len(menus)
    assert again[0] == "&Plik"
    assert at_work.told == "Tylko do odczytu"
    assert window.home is not home
    assert (window.home.table.accessibleName(), window.home.search.text()) == ("Wykłady", "")
    assert window.menus.action(DeleteTalk) in window.home.table.actions(), "its menu is that of the window"
    assert at_work.page is not page
    assert at_work.table.accessibleName() == "Segmenty"
    assert at_work.here == 4
    assert not window.menus.action(Export).icon().isNull()
