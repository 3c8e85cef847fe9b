"""The talk on the screen: opened, closed, and opened instead of another."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from dwuglos.errors import InputError, LibraryFull, LibraryGone
from dwuglos.language.terms import Term
from dwuglos.profiles import NETFLIX_PL, TED_PL
from dwuglos.store.library import Library
from dwuglos.talk import edits
from dwuglos.talk.article import Part
from dwuglos.talk.ignored import Ignored
from gui import claim, leaving
from gui.commands.edit import Undo
from gui.commands.file import CloseTalk
from gui.commands.segment import Confirm
from gui.look import text_size
from gui.talk_suggestions import SuggestionChoices
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


def test_commands_become_possible_as_soon_as_a_talk_is_there(desk):
    desk.home()
    desk.open(at=4)
    desk.qtbot.waitUntil(desk.window.menus.action(Confirm).isEnabled)


def test_a_talk_that_came_too_late_is_let_go(desk, monkeypatch):
    """The user would rather stay in the one that is open by now."""
    answers = [True, False]
    talk = desk.window._talk
    monkeypatch.setattr(talk, "leave", lambda: answers.pop(0))
    desk.window.open_talk(TALK)
    desk.settle()
    desk.settle()
    assert desk.window.session is None
    monkeypatch.undo()
    with Library(desk.path) as library:
        library.lock_talk(TALK).release()  # raises when somebody has it still


def test_pages_made_anew_take_the_place_of_those_before(at_work):
    stack, before = at_work.window._pages, at_work.window._talk.pages
    at_work.window._talk.show_again()
    assert at_work.window._talk.pages is not before
    assert (stack.count(), stack.currentWidget()) == (1, at_work.window._talk.pages), "all talks are not needed yet"
    assert at_work.here == 4


def test_where_nothing_is_open_there_is_nothing_to_focus_to_colour_or_to_save(desk):
    desk.home()
    talk = desk.window._talk
    talk.take_focus()
    talk.use_theme()
    talk.show_again()
    talk.finish_typing()
    assert talk.save()
    assert (talk.editor, talk.article) == (None, None)


def test_the_focus_and_the_colours_of_the_theme_go_to_the_page_that_is_shown(at_work, monkeypatch):
    at_work.window.status.setFocus()
    at_work.window._talk.take_focus()
    assert at_work.table.hasFocus()
    coloured = []
    monkeypatch.setattr(at_work.window._talk.pages, "use_theme", lambda: coloured.append(1))
    at_work.window.look.use_theme("dark")
    at_work.window.look.use_theme("light")
    assert coloured == [1, 1]


def test_other_limits_are_in_force_said_and_remembered(at_work, monkeypatch):
    remembered = []
    monkeypatch.setattr(at_work.window, "remember", lambda: remembered.append(at_work.settings.profile))
    at_work.window.look.use_profile(TED_PL)
    at_work.window.look.use_profile(TED_PL)
    assert remembered == ["ted-pl"]
    assert at_work.page.profile is TED_PL
    assert at_work.window.status.limits.text() == "TED PL"


def test_what_is_not_saved_yet_is_tried_again_when_the_program_stumbles(at_work, monkeypatch):
    assert at_work.window.save_what_is_open()
    tried = []
    monkeypatch.setattr(type(at_work.session), "is_saved", False)
    monkeypatch.setattr(at_work.session, "try_again", lambda: tried.append(1))
    assert not at_work.window.save_what_is_open()
    assert tried == [1]
    monkeypatch.undo()


def test_drafts_let_go_of_a_talk_that_is_left(at_work, monkeypatch):
    left, leave = [], at_work.window.drafts.leave
    monkeypatch.setattr(at_work.window.drafts, "leave", lambda session: (left.append(session.id), leave(session)))
    at_work.run(CloseTalk)
    assert left == [TALK]


def test_a_talk_that_may_be_written_from_now_on_says_so(at_work, new_desk, monkeypatch):
    monkeypatch.setattr(claim, "LOOK_MS", 20)
    second = new_desk()
    second.open(at=4)
    at_work.window.close()
    second.qtbot.waitUntil(lambda: second.session.read_only_reason == "")
    assert "The other window has let this talk go" in second.told
    assert second.window.status.saved.text().startswith("Saved")


def test_opening_says_where_one_is_and_when_it_was_saved_and_takes_back_what_failed_before(desk):
    desk.home()
    desk.window.notices.tell("No such talk.", kind="problem", about="failed")
    desk.open(at=4)
    assert desk.told == ""
    assert desk.window.status.saved.text().startswith("Saved")
    assert desk.window.status.place.text() == "Segment 4 of 6"
    desk.session.attempt(lambda transcript: edits.insert_after(transcript, 1))
    assert desk.window.status.place.text() == "Segment 5 of 7"


def test_widths_of_columns_are_kept_for_the_next_talk(at_work):
    header = at_work.table.horizontalHeader()
    times = next(n for n, column in enumerate(at_work.table.segments.columns) if column.name == "times")
    header.resizeSection(times, 133)
    assert "133" in at_work.settings.window["segment columns"].split()


def test_after_closing_the_cursor_is_on_that_talk_among_others(at_work):
    with Library(at_work.path) as library:
        library.duplicate_talk(TALK, "Other")
    with at_work.qtbot.waitSignal(at_work.window.ready):
        at_work.run(CloseTalk)
    assert at_work.window.home.current_id() == TALK


def test_what_could_not_be_saved_is_told_with_a_way_to_try_again(at_work, monkeypatch):
    tried = []
    monkeypatch.setattr(at_work.session, "try_again", lambda: tried.append(1))
    at_work.session.save_failed.emit(LibraryFull("There is no room."))
    assert "There is no room." in at_work.told
    next(each for each in at_work.window.notices.findChildren(QPushButton) if each.text() == "Try again").click()
    assert tried == [1]


def test_each_page_is_given_to_who_asks_for_it(at_work):
    article = at_work.window.show_article()
    assert article is at_work.window.article
    assert article.isVisible()
    assert at_work.window.editor is None
    segments = at_work.window.show_segments()
    assert segments is at_work.window.editor
    assert segments.isVisible()
    assert at_work.window.article is None


def test_commands_are_possible_again_as_soon_as_the_cursor_moves(at_work, monkeypatch):
    at_work.settle()
    menus = at_work.window.menus
    monkeypatch.setattr(Confirm, "obstacle", lambda _: "Not here.")
    menus.refresh()
    assert not menus.action(Confirm).isEnabled()
    monkeypatch.undo()
    at_work.table.go_to(2)
    at_work.qtbot.waitUntil(menus.action(Confirm).isEnabled)


def test_what_is_told_of_a_talk_ends_with_it(at_work):
    notices = at_work.window.notices
    for about in ("exported", "published", "browser", "drafted", "deleted", "news"):
        notices.tell(about, about=about, seconds=0)
    at_work.window.close_talk()
    assert notices.texts() == ["deleted", "news"]


def test_a_notice_covers_neither_the_open_cell_nor_its_row(at_work):
    at_work.window.resize(900, 330)
    at_work.table.go_to(6, edit=True)
    QApplication.processEvents()
    for n in range(3):
        at_work.window.notices.tell("Good news that take more than one line. " * 6, about=str(n))
        QApplication.processEvents()
    row = at_work.table.visualRect(at_work.table.currentIndex())
    assert at_work.table.viewport().rect().contains(row)
    assert at_work.cell.geometry().bottom() <= at_work.table.viewport().height()


def test_checks_and_suggestions_go_by_the_settings_as_they_are(at_work, monkeypatch):
    used = []
    monkeypatch.setattr(at_work.session.findings, "use", lambda choices: used.append(choices))
    monkeypatch.setattr(at_work.session.suggestions, "use", lambda choices: used.append(choices))
    at_work.settings.checks = {"double-space": "off"}
    at_work.settings.grammar = {"some rule": False}
    at_work.session.terms.in_force = (Term("lighthouse", "latarnia"),)
    at_work.window.check_again()
    checks, suggestions = used
    assert (checks.profile, checks.checks) == (NETFLIX_PL, {"double-space": "off"})
    assert checks.rules == {"some rule": False}
    assert checks.terms == (Term("lighthouse", "latarnia"),)
    assert suggestions == SuggestionChoices.of(at_work.settings)
    used.clear()
    at_work.run(CloseTalk)
    at_work.window._talk.check_again()
    assert used == [], "without a talk there is nothing to check"


def test_a_trouble_that_was_told_is_not_told_again_once_it_was_read(at_work):
    at_work.session.findings.troubled.emit(InputError("The dictionary is gone."))
    assert at_work.told == "The dictionary is gone."
    at_work.window.notices.take_back("checks")
    at_work.session.findings.troubled.emit(InputError("The dictionary is gone."))
    assert at_work.told == ""
    at_work.session.findings.troubled.emit(InputError("The glossary is gone."))
    assert at_work.told == "The glossary is gone."


def test_texts_have_another_size_at_once_and_in_the_next_talk(at_work, monkeypatch):
    remembered, sizes = [], []
    monkeypatch.setattr(at_work.window, "remember", lambda: remembered.append(at_work.settings.text_size))
    monkeypatch.setattr(at_work.page, "use_text_size", lambda size: sizes.append(size))
    for size in (150, 150, 125):
        at_work.window._talk.use_text_size(size)
    assert (remembered, sizes) == ([150, 125], [150, 125])
    at_work.run(CloseTalk)
    at_work.window._talk.use_text_size(110)
    assert remembered == [150, 125, 110]
    at_work.open()
    assert at_work.table.font().pointSizeF() == pytest.approx(1.1 * QApplication.font().pointSizeF(), rel=0.02)


def test_once_it_is_saved_nothing_is_said_to_be_unsaved(at_work, monkeypatch):
    dropped = []
    monkeypatch.setattr(at_work.window._talk.lost, "drop_rescue", lambda: dropped.append(True))
    at_work.session.save_failed.emit(LibraryFull("There is no room."))
    assert at_work.told != ""
    assert at_work.window.status.saved.text() == "! Not saved"
    at_work.session.saved.emit(1_700_000_000_000)
    assert at_work.told == ""
    assert at_work.window.status.saved.text().startswith("Saved")
    assert dropped == [True]


def test_a_library_that_is_gone_is_kept_for_and_any_other_failure_told(at_work, monkeypatch):
    gone = []
    monkeypatch.setattr(at_work.window._talk.lost, "keep", gone.append)
    error = LibraryGone("The library is gone.")
    at_work.session.save_failed.emit(error)
    assert (gone, at_work.told) == ([error], "")
    at_work.session.save_failed.emit(LibraryFull("There is no room."))
    assert gone == [error]
    assert "There is no room." in at_work.told


def test_a_talk_of_an_article_alone_opens_at_that(desk):
    with Library(desk.path) as library:
        id = library.add_talk("Article", [], article=[Part(1, "title", 0, "Latarnie")])
        empty = library.add_talk("Empty", [])
    desk.open(id)
    assert desk.window.article is not None
    desk.open(empty)
    assert desk.window.article is None
    desk.window._talk.open(TALK, on_article=True)
    desk.qtbot.waitUntil(lambda: desk.session.id == TALK)
    desk.settle()
    assert desk.window.article is not None


def test_what_was_said_of_its_file_is_told_when_it_opens(desk):
    desk.window.open_talk(TALK, ["It was long.", "It was late."])
    desk.qtbot.waitUntil(lambda: desk.window.session is not None)
    assert desk.told == "It was long. It was late."


def test_another_title_is_shown_and_kept_by_the_talk(at_work):
    at_work.window._talk.show_title("Lanterns")
    assert at_work.window.windowTitle() == "Lanterns — Dwugłos"
    assert (at_work.session.title, at_work.session.talk.title) == ("Lanterns", "Lanterns")
    at_work.run(CloseTalk)
    at_work.window._talk.show_title("Nothing")
    assert at_work.window.windowTitle() == "Dwugłos"


def test_terms_that_cannot_be_kept_are_told_of_and_others_count_at_once(at_work, monkeypatch):
    used = []
    monkeypatch.setattr(at_work.session.findings, "use_terms", used.append)
    at_work.session.terms.in_force = (Term("keeper", "latarnik"),)
    at_work.session.terms.changed.emit()
    assert used == [(Term("keeper", "latarnik"),)]
    at_work.session.terms.failed.emit(InputError("The disk is full."))
    assert at_work.told == "The disk is full."


def test_it_is_gone_on_with_at_the_same_place(at_work):
    at_work.table.go_to(5)
    session = at_work.session
    at_work.window._talk.go_on_with(TALK)
    at_work.qtbot.waitUntil(lambda: at_work.window.session not in (None, session))
    at_work.settle()
    assert at_work.here == 5


def test_a_talk_that_was_found_damaged_is_marked_in_the_list(at_work, monkeypatch):
    marked = []
    monkeypatch.setattr(at_work.window.library, "note_damage", lambda id, is_damaged: marked.append((id, is_damaged)))
    at_work.run(CloseTalk)
    at_work.settle()
    at_work.open()
    assert marked == [(TALK, False)]


def test_errors_found_are_noted_for_the_list_when_it_is_left(at_work, monkeypatch):
    noted = []
    monkeypatch.setattr(at_work.window.library, "note_errors", lambda id, errors: noted.append((id, errors)))
    monkeypatch.setattr(at_work.session.findings, "errors", lambda: 7)
    at_work.run(CloseTalk)
    assert noted == [(TALK, 7)]


def test_what_somebody_does_not_want_to_hear_of_is_read_with_the_talk(desk):
    with Library(desk.path) as library:
        library.ignore(TALK, [Ignored(2, "numbers", "7")])
    desk.open()
    desk.settle()
    found = [(is_always, *ignored[:3]) for is_always, ignored in desk.session.findings.all_ignored()]
    assert found == [(False, 2, "numbers", "7")]


def test_a_talk_opens_with_the_limits_and_the_size_of_the_settings(desk):
    desk.settings.profile, desk.settings.text_size = "ted-pl", 150
    desk.open()
    assert desk.window.status.limits.text() == "TED PL"
    assert desk.page.profile is TED_PL
    assert text_size.in_force.percent == 150


@pytest.mark.parametrize("is_begun", [True, False])
def test_other_limits_are_checked_by_where_checks_have_begun(at_work, monkeypatch, is_begun):
    checked = []
    monkeypatch.setattr(type(at_work.session.findings), "is_begun", property(lambda _: is_begun))
    monkeypatch.setattr(at_work.session.findings, "use", lambda choices: checked.append(choices.profile))
    at_work.window._talk.use_profile(TED_PL)
    assert checked == [TED_PL] * is_begun
    checked.clear()
    at_work.run(CloseTalk)
    at_work.window._talk.use_profile(NETFLIX_PL)
    assert (checked, at_work.settings.profile) == ([], "netflix-pl")


def test_grammar_is_no_longer_read_for_a_talk_that_is_left(at_work, monkeypatch):
    closed, reading = [], at_work.window._talk._grammar
    close = reading.close
    monkeypatch.setattr(reading, "close", lambda: (closed.append(True), close()))
    at_work.run(CloseTalk)
    assert closed == [True]
    assert at_work.window._talk._grammar is None


def test_commands_are_possible_again_as_soon_as_the_article_is_moved_in(at_work, monkeypatch):
    at_work.session.do(edits.set_note(at_work.transcript, 4, "x"))
    page = at_work.window.show_article()
    at_work.settle()
    menus = at_work.window.menus
    monkeypatch.setattr(Undo, "obstacle", lambda _: "Not here.")
    menus.refresh()
    assert not menus.action(Undo).isEnabled()
    monkeypatch.undo()
    page.moved.emit()
    at_work.qtbot.waitUntil(menus.action(Undo).isEnabled)


def test_who_would_rather_stay_stays(at_work, monkeypatch):
    monkeypatch.setattr(leaving, "may_leave", lambda *_: False)
    session = at_work.session
    talk = at_work.window._talk
    assert not talk.leave()
    talk.close()
    assert at_work.window.session is session
    assert at_work.table.isVisible()
    monkeypatch.undo()
    assert talk.leave()
    assert talk.leave(), "with nothing open one may always go"


def test_a_talk_that_is_open_is_kept_where_its_library_goes_and_let_go_when_it_is_left(desk, monkeypatch):
    done = []
    lost = desk.window._talk.lost
    watch, leave = lost.watch, lost.leave
    monkeypatch.setattr(lost, "watch", lambda session: (done.append(("watch", session.id)), watch(session)))
    monkeypatch.setattr(lost, "leave", lambda: (done.append("leave"), leave()))
    desk.open()
    assert done == [("watch", TALK)]
    desk.run(CloseTalk)
    assert done == [("watch", TALK), "leave"]
