"""The library's file is gone, or another stands in its place: the window goes on elsewhere, and nothing is lost."""

import shutil
import sys

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from dwuglos import places
from dwuglos.errors import LibraryGone, LibraryReplaced
from dwuglos.store.library import Library
from tests.gui.desk import CTRL, TALK, Asked, Key
from tests.gui.test_letters import clashes

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be moved there")
AS_NEW, TAKE_UP = "Save as a &new library…", "Take &up the one that is there"


@pytest.fixture
def away(at_work):
    """Where the library was moved, after which something was typed and confirmed."""
    away = at_work.path.with_name("away.db")
    at_work.path.rename(away)
    at_work.type("Czeka")
    at_work.key(Key.Key_Return, CTRL)
    wait_until_told(at_work)
    return away


def wait_until_told(desk):
    desk.qtbot.waitUntil(lambda: "while it was open" in desk.told and "Meanwhile the talk is kept" in desk.told)


def titles_of_buttons(desk):
    return [button.text() for bar in desk.window.notices._shown() for button in bar.buttons]


def choose(monkeypatch, path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))


def rescued():
    return list((places.settings().parent / "rescued").glob("*.db"))


def other_library(path):
    with Library(path) as library:
        library.add_talk("Cudza", [])
    return path


def wait_for_new(desk, path):
    desk.qtbot.waitUntil(lambda: desk.window.isEnabled() and desk.tasks.library_address == str(path))
    desk.qtbot.waitUntil(lambda: desk.window.session is not None)
    desk.settle()


def test_everything_goes_into_a_new_library_and_work_goes_on_there(at_work, away, monkeypatch, tmp_path):
    new = tmp_path / "new.db"
    choose(monkeypatch, new)
    assert TAKE_UP not in titles_of_buttons(at_work), "nothing is there"
    at_work.press_in_notice(AS_NEW)
    wait_for_new(at_work, new)
    assert f"Everything is in the new library {new}" in at_work.told
    assert at_work.session.id == TALK
    assert at_work.here == 5, "one is where one was"
    assert at_work.target(4) == "Czeka"
    at_work.type("Dalej")
    at_work.key(Key.Key_Return, CTRL)
    at_work.wait_saved()
    with Library(new) as library:
        assert [segment.target for segment in library.segments(TALK)][3:5] == ["Czeka", "Dalej"]
        assert len(library.open_talk(TALK).done) == 2
    assert away.exists()
    at_work.qtbot.waitUntil(lambda: rescued() == [])


def test_what_is_tried_again_behind_the_move_finds_the_talk_let_go(at_work, away, monkeypatch, tmp_path):
    """As the timer does it that tries again: its answer comes when the old session is gone."""
    new = tmp_path / "new.db"
    choose(monkeypatch, new)
    at_work.press_in_notice(AS_NEW)
    at_work.session.try_again()
    wait_for_new(at_work, new)
    assert at_work.window.status.saved.text().startswith("Saved ")
    assert (at_work.target(4), "Everything is in the new library" in at_work.told) == ("Czeka", True)


def test_a_wish_that_is_cancelled_changes_nothing(at_work, away, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: ("", ""))
    at_work.press_in_notice(AS_NEW)
    assert "while it was open" in at_work.told, "and the offer is still there"
    away.rename(at_work.path)
    at_work.press_in_notice("Try again")
    at_work.assert_saved()


@pytest.mark.parametrize("there", ["a file", "no folder"])
def test_a_place_that_will_not_do_is_told_and_nothing_changes(at_work, away, monkeypatch, tmp_path, there):
    new = tmp_path / "new.db" if there == "a file" else tmp_path / "none" / "new.db"
    if there == "a file":
        new.write_text("My letter")
    choose(monkeypatch, new)
    before = at_work.tasks.library_address
    at_work.press_in_notice(AS_NEW)
    said = "There is a file" if there == "a file" else "new.db"
    at_work.qtbot.waitUntil(lambda: at_work.window.isEnabled() and said in at_work.told)
    assert at_work.tasks.library_address == before
    assert (new.read_text() == "My letter") if there == "a file" else not new.exists()
    assert AS_NEW in titles_of_buttons(at_work)
    away.rename(at_work.path)
    at_work.press_in_notice("Try again")
    at_work.assert_saved()


def test_a_copy_of_the_library_that_is_there_is_taken_up_with_what_was_unsaved(at_work, away, monkeypatch):
    """One that somebody has written to meanwhile, so that it is not the same any more."""
    shutil.copy(away, at_work.path)
    with Library(at_work.path) as library:
        library.add_talk("Nowsza", [])
        library.add_talk("Jeszcze nowsza", [])
    at_work.session.try_again()
    at_work.qtbot.waitUntil(lambda: TAKE_UP in titles_of_buttons(at_work))
    at_work.press_in_notice(TAKE_UP)
    at_work.qtbot.waitUntil(lambda: "it has all your changes" in at_work.told)
    at_work.qtbot.waitUntil(lambda: at_work.window.session is not None)
    assert (at_work.session.id, at_work.target(4)) == (TALK, "Czeka")
    at_work.assert_saved()


def test_in_another_library_the_talk_is_added_beside_those_there(at_work, away):
    other_library(at_work.path)
    at_work.session.try_again()
    at_work.qtbot.waitUntil(lambda: TAKE_UP in titles_of_buttons(at_work))
    at_work.press_in_notice(TAKE_UP)
    at_work.qtbot.waitUntil(lambda: "your talk was added as “Lighthouses (kept copy)”" in at_work.told)
    at_work.qtbot.waitUntil(lambda: at_work.window.session is not None)
    assert at_work.target(4) == "Czeka"
    with Library(at_work.path) as library:
        assert sorted(talk.title for talk in library.talks()) == ["Cudza", "Lighthouses (kept copy)"]
        assert library.segments(1) == []


def test_a_file_written_over_leaves_the_open_talk(at_work, monkeypatch, tmp_path):
    content = other_library(tmp_path / "other.db").read_bytes()
    at_work.path.write_bytes(content + bytes(len(at_work.path.read_bytes())))
    at_work.type("Czeka")
    at_work.key(Key.Key_Return, CTRL)
    wait_until_told(at_work)
    new = tmp_path / "new.db"
    choose(monkeypatch, new)
    at_work.press_in_notice(AS_NEW)
    wait_for_new(at_work, new)
    assert "the other talks could not be read any more" in at_work.told
    assert at_work.target(4) == "Czeka"
    assert at_work.path.read_bytes().startswith(content), "nothing came into the file that is there"
    with Library(new) as library:
        assert [talk.title for talk in library.talks()] == ["Lighthouses"]


def test_a_file_written_over_is_taken_up(at_work, tmp_path):
    at_work.path.write_bytes(other_library(tmp_path / "other.db").read_bytes())
    at_work.type("Czeka")
    at_work.key(Key.Key_Return, CTRL)
    wait_until_told(at_work)
    at_work.press_in_notice(TAKE_UP)
    at_work.qtbot.waitUntil(lambda: "your talk was added" in at_work.told)
    at_work.qtbot.waitUntil(lambda: at_work.window.session is not None)
    assert at_work.target(4) == "Czeka"
    with Library(at_work.path) as library:
        assert sorted(talk.title for talk in library.talks()) == ["Cudza", "Lighthouses (kept copy)"]


def test_what_is_no_library_is_not_taken_up(at_work, away):
    at_work.path.write_bytes(b"a letter to Ania" * 1000)
    at_work.session.try_again()
    at_work.qtbot.waitUntil(lambda: TAKE_UP in titles_of_buttons(at_work))
    at_work.press_in_notice(TAKE_UP)
    at_work.qtbot.waitUntil(lambda: "is not a library of Dwugłos" in at_work.told and at_work.window.isEnabled())
    assert at_work.target(4) == "Czeka"
    assert at_work.path.read_bytes() == b"a letter to Ania" * 1000
    away.replace(at_work.path)
    at_work.session.try_again()
    at_work.assert_saved()


def test_one_who_cannot_take_up_a_file_in_the_same_place_is_not_given_another_unasked(at_work, tmp_path, monkeypatch):
    """It had to be let go first; what is there now gets nothing of the talk until that is asked for."""
    at_work.path.write_bytes(other_library(tmp_path / "other.db").read_bytes())
    at_work.type("Czeka")
    at_work.key(Key.Key_Return, CTRL)
    wait_until_told(at_work)

    def fail(*_):
        raise OSError("no room")

    with monkeypatch.context() as patch:
        patch.setattr("dwuglos.store.lost_library.put_in", fail)
        at_work.press_in_notice(TAKE_UP)
        at_work.qtbot.waitUntil(lambda: "Something went wrong" in at_work.told)
    at_work.session.try_again()
    at_work.qtbot.waitUntil(lambda: "Another library stands in the place of" in at_work.told)
    assert not at_work.session.is_saved
    with Library(at_work.path) as library:
        assert [talk.title for talk in library.talks()] == ["Cudza"]
    at_work.press_in_notice(TAKE_UP)
    at_work.qtbot.waitUntil(lambda: "your talk was added" in at_work.told)
    at_work.qtbot.waitUntil(lambda: at_work.window.session is not None)
    assert at_work.target(4) == "Czeka"


def test_closing_says_where_the_talk_is_kept(at_work, away, monkeypatch):
    asked = Asked(QMessageBox.StandardButton.Discard)
    monkeypatch.setattr(QMessageBox, "warning", asked)
    at_work.window.close_talk()
    (kept,) = rescued()
    assert str(kept) in asked.questions[0]
    assert "At the next start it is offered to bring them back." in asked.questions[0]
    away.rename(at_work.path)


def test_the_list_of_talks_offers_the_same(desk, monkeypatch, tmp_path):
    desk.home()
    desk.path.unlink()
    desk.window.library.rename(TALK, "Inaczej")
    desk.qtbot.waitUntil(lambda: "was removed or moved" in desk.told)
    new = tmp_path / "new"
    choose(monkeypatch, new)
    desk.press_in_notice(AS_NEW)
    desk.qtbot.waitUntil(lambda: desk.tasks.library_address == f"{new}.db")
    desk.qtbot.waitUntil(lambda: desk.window.isEnabled())
    desk.settle()
    assert [talk.title for talk in desk.window.home.talks._all] == ["Lighthouses"]


def test_over_the_list_of_talks_it_is_told_calmly_and_taken_up(desk):
    """As after a restore from another window."""
    desk.home()
    _, away = other_library(desk.path.with_name("other.db")), desk.path.with_name("away.db")
    desk.path.rename(away)
    desk.path.with_name("other.db").rename(desk.path)
    desk.window._news.look()
    desk.qtbot.waitUntil(lambda: "No talk is open here; take up the one that is there" in desk.told)
    desk.press_in_notice(TAKE_UP)
    desk.qtbot.waitUntil(lambda: [talk.title for talk in desk.window.home.talks._all] == ["Cudza"])


@pytest.mark.parametrize("name", ["en", "pl"])
def test_what_is_offered_can_be_chosen_by_letters_of_their_own(speak, new_desk, name):
    speak(name)
    desk = new_desk()
    desk.open(at=4)
    desk.path.rename(desk.path.with_name("away.db"))
    other_library(desk.path)
    desk.window._news.look()
    desk.qtbot.waitUntil(lambda: len(titles_of_buttons(desk)) == 3)
    assert clashes(desk.window) == []


def test_what_is_typed_is_kept_before_it_is_asked_where_to(at_work, monkeypatch):
    lost, seen = at_work.window._talk.lost, []
    error = LibraryReplaced("The library is gone.")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: seen.append(at_work.target(4)) or ("", ""))
    at_work.type("Tak")
    lost.save_as_new(error)
    assert seen == ["Tak"]
    assert at_work.told.startswith("The library is gone."), "who does not choose is offered it again"
    monkeypatch.setattr(at_work.tasks, "move", lambda *_: seen.append(at_work.target(5)))
    at_work.table.go_to(5)
    at_work.type("Nie")
    lost.take_up(error)
    assert seen == ["Tak", "Nie"]
    at_work.window.setEnabled(True)


def test_a_library_that_is_gone_is_told_of_at_once(at_work, monkeypatch):
    lost = at_work.window._talk.lost
    monkeypatch.setattr(lost._rescue, "keep", lambda _then: None)
    lost.keep(LibraryGone("The library is gone."))
    assert at_work.told == "The library is gone."
    lost.take_back()
    assert at_work.told == ""


def test_the_kept_copy_is_taken_away_once_the_library_has_everything(at_work, monkeypatch):
    dropped = []
    lost = at_work.window._talk.lost
    monkeypatch.setattr(lost._rescue, "drop_if_saved", lambda: dropped.append(True))
    monkeypatch.setattr(lost._rescue, "words", lambda: "It is kept in a file.")
    lost.drop_rescue()
    assert dropped == [True]
    assert lost.rescue_words() == "It is kept in a file."
