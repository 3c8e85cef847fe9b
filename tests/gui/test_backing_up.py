"""Backups in turn while the window is open."""

from __future__ import annotations

from pathlib import Path

import pytest

from dwuglos.errors import BackupFailed, BackupUnderWay, LibraryDamaged
from dwuglos.store.backups import Backups, backups_of
from dwuglos.store.library import Library
from gui.backing_up import EVERY_MS, BackingUp
from tests.gui.desk import Desk


@pytest.fixture
def backing_up(desk: Desk) -> BackingUp:
    desk.home()
    shown: list[bool] = []
    made = BackingUp(desk.window, lambda: shown.append(True))
    made.shown = shown  # type: ignore[attr-defined]
    return made


def look(desk: Desk, backing_up: BackingUp) -> None:
    backing_up.look()
    desk.qtbot.waitUntil(lambda: not backing_up.is_busy)


def test_one_is_made_when_it_is_due_and_then_none_for_a_while(desk: Desk, backing_up: BackingUp, kept: Path) -> None:
    for _ in range(2):
        look(desk, backing_up)
        assert [each.why for each in backups_of(str(kept), desk.settings).all()] == ["scheduled"]
    assert desk.told == ""
    assert backing_up.timer.interval() == EVERY_MS
    backing_up.stop()
    assert not backing_up.timer.isActive()


def test_what_is_in_the_way_is_told_once_and_taken_back_when_it_is_gone(
    desk: Desk, backing_up: BackingUp, kept: Path, tmp_path: Path
) -> None:
    desk.settings.backups_folder = str(tmp_path / "disk")
    for _ in range(2):
        look(desk, backing_up)
    assert "cannot be backed up in" in desk.told
    desk.window.notices.take_back("backup")
    look(desk, backing_up)
    assert desk.told == ""
    (tmp_path / "disk").mkdir()
    look(desk, backing_up)
    assert len(list((tmp_path / "disk").glob("*.db"))) == 1
    desk.settings.backups_folder = str(tmp_path / "another")
    with Library(kept) as library:
        library.rename_talk(1, "Other")
    look(desk, backing_up)
    assert "cannot be backed up in" in desk.told
    backing_up.stop()


def test_damage_is_told_with_a_way_to_the_backups(
    desk: Desk, backing_up: BackingUp, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise LibraryDamaged("It is damaged.")

    monkeypatch.setattr(Backups, "make", fail)
    look(desk, backing_up)
    assert desk.told == "It is damaged."
    desk.press_in_notice("Backups…")
    assert backing_up.shown == [True]  # type: ignore[attr-defined]
    backing_up.stop()


def test_where_another_program_is_at_it_nothing_is_said(
    desk: Desk, backing_up: BackingUp, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise BackupUnderWay("Somebody else.")

    monkeypatch.setattr(Backups, "make", fail)
    look(desk, backing_up)
    assert desk.told == ""
    backing_up.stop()


def test_a_library_that_is_no_file_is_left_to_others(desk: Desk, backing_up: BackingUp) -> None:
    desk.tasks.library_address = "postgresql://example.org/talks"
    look(desk, backing_up)
    assert desk.told == ""
    backing_up.stop()


def test_a_save_does_not_wait_for_a_backup(at_work: Desk, kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from threading import Event

    under_way, go_on = Event(), Event()

    def slow(*_: object) -> None:
        under_way.set()
        go_on.wait(30)
        raise BackupFailed("Full.")

    monkeypatch.setattr(Backups, "make", slow)
    backing_up = BackingUp(at_work.window, lambda: None)
    backing_up.look()
    assert under_way.wait(30)
    at_work.type("x")
    at_work.window.finish_typing()
    at_work.assert_saved()
    assert backing_up.is_busy
    go_on.set()
    at_work.qtbot.waitUntil(lambda: not backing_up.is_busy)
    backing_up.stop()
