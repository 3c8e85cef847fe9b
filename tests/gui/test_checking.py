"""The library is checked once a day, quietly; only trouble is told."""

import threading
import time

import pytest

from dwuglos.errors import LibraryLocked
from dwuglos.settings import Settings
from dwuglos.store import library_check
from dwuglos.store.library import Library
from dwuglos.store.verifying import Verdict
from gui import checking
from gui.checking import DAY_MS
from gui.dialogs.library_check import LibraryCheckDialog
from tests.gui.desk import TALK


def damage(desk):
    with Library(desk.path) as library, library._writing() as connection:
        connection.exec_driver_sql("UPDATE talk SET reviewed = 5")


@pytest.fixture
def checks(monkeypatch):
    """How often the library was looked through."""
    done = []
    verify = library_check.verify

    def counted(address, pace):
        done.append((pace.rest, threading.current_thread() is threading.main_thread()))
        return verify(address, pace)

    monkeypatch.setattr(library_check, "verify", counted)
    return done


def look(desk, times):
    desk.window.checking.look()
    desk.qtbot.waitUntil(lambda: not desk.window.checking._is_busy)
    desk.settle()
    return times


def test_a_sound_library_is_checked_once_a_day_and_nothing_is_said(desk, checks, monkeypatch):
    desk.home()
    for _ in range(3):
        look(desk, checks)
    assert checks == [(checking.REST, False)]
    assert desk.told == ""
    kept = desk.settings.checked[str(desk.path)]
    assert abs(kept - time.time() * 1000) < 60_000
    monkeypatch.setattr(checking, "_now", lambda: kept + DAY_MS)
    look(desk, checks)
    assert len(checks) == 2


def test_a_clock_that_was_set_back_does_not_put_it_off(desk, checks):
    desk.settings.checked[str(desk.path)] = int(time.time() * 1000) + 10 * DAY_MS
    look(desk, checks)
    assert len(checks) == 1


def test_when_it_was_is_remembered(desk, checks, tmp_path):
    look(desk, checks)
    desk.settings.save(tmp_path / "settings.json")
    assert Settings.load(tmp_path / "settings.json").checked == desk.settings.checked != {}


def test_damage_is_told_once_with_a_way_to_see_it(desk, checks):
    damage(desk)
    desk.home()
    look(desk, checks)
    assert desk.told == "The daily check of the library has found damage. Findings: 1."
    desk.press_in_notice("&See what was found")
    [dialog] = desk.window.findChildren(LibraryCheckDialog)
    assert dialog.table.texts()[0][0] == "Lighthouses"
    assert len(checks) == 1
    dialog.table.wanted.emit(0)
    desk.qtbot.waitUntil(lambda: desk.window.session is not None)
    assert desk.session.id == TALK


def test_what_cannot_be_checked_now_is_tried_again(desk, monkeypatch):
    def locked(*_):
        raise LibraryLocked("Another program is using the library.")

    monkeypatch.setattr(library_check, "verify", locked)
    look(desk, None)
    assert (desk.told, desk.settings.checked) == ("", {})


def test_a_check_never_keeps_a_save_waiting(at_work, monkeypatch):
    go = threading.Event()

    def waits(address, pace):
        go.wait(30)
        return Verdict((), 0, 0, 0)

    monkeypatch.setattr(library_check, "verify", waits)
    at_work.window.checking.look()
    at_work.type("Tak")
    at_work.window.finish_typing()
    at_work.assert_saved()
    go.set()
    at_work.qtbot.waitUntil(lambda: not at_work.window.checking._is_busy)


def test_a_window_that_closes_ends_its_check(desk, monkeypatch):
    begun = threading.Event()

    def endless(_address, pace):
        while True:
            begun.set()
            pace.step()

    monkeypatch.setattr(library_check, "verify", endless)
    desk.window.checking.look()
    assert begun.wait(30)
    desk.tasks.close()  # comes back only when all work has ended
    assert desk.settings.checked == {}
