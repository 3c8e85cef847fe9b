"""Failures that nobody else tells of."""

from PySide6.QtWidgets import QPushButton

from dwuglos.errors import InputError, LibraryDamaged, LibraryGone, Verbatim


def test_a_talk_that_cannot_be_opened_leaves_the_title_of_the_program(desk):
    desk.window.setWindowTitle("Lighthouses")
    desk.window.new_talks.failed.emit(InputError("It is gone."))
    assert desk.window.windowTitle() == "Dwugłos"
    assert "It is gone." in desk.told
    desk.open()
    title = desk.window.windowTitle()
    desk.window.new_talks.failed.emit(InputError("It is gone."))
    assert desk.window.windowTitle() == title


def test_a_damaged_library_leads_to_its_backups(desk, monkeypatch):
    shown = []
    monkeypatch.setattr(desk.window.menus.action_named("ShowBackups"), "trigger", lambda: shown.append(True))
    desk.window.tasks.failed.emit(LibraryDamaged("The library is damaged."))
    assert desk.told == "The library is damaged."
    desk.press_in_notice("Backups…")
    assert shown == [True]
    desk.window.tasks.failed.emit(InputError("That cannot be read."))
    assert [b.text() for b in desk.window.notices.findChildren(QPushButton) if b.isVisible()].count("Backups…") == 0


def test_a_failure_makes_what_was_asked_for_count_as_shown(desk):
    with desk.qtbot.waitSignal(desk.window.ready):
        desk.window.tasks.failed.emit(InputError("That cannot be read."))


def test_what_the_library_notices_is_told(desk):
    desk.window.tasks.noticed.emit(Verbatim("The clock of this machine went back."))
    assert desk.told == "The clock of this machine went back."


def test_a_library_that_is_gone_is_told_by_the_open_talk(at_work, monkeypatch):
    told = []
    monkeypatch.setattr(at_work.window._talk.lost, "tell", told.append)
    error = LibraryGone("The library is gone.")
    at_work.window.tasks.failed.emit(error)
    assert told == [error]
    assert at_work.told == ""


def test_a_failure_with_a_talk_open_leaves_it_open(at_work, tmp_path):
    refreshed = []
    at_work.window.refresh_home = lambda *_: refreshed.append(True)
    (tmp_path / "empty.srt").write_text("")
    title = at_work.window.windowTitle()
    at_work.window.bring_in([tmp_path / "empty.srt"])
    at_work.qtbot.waitUntil(lambda: "empty.srt" in at_work.told)
    assert at_work.window.windowTitle() == title
    assert at_work.window.session is not None
    assert not refreshed
