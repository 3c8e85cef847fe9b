"""The backups of the library in their window: seen, made, restored from, and what is damaged salvaged."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog

from dwuglos.errors import Cancelled
from dwuglos.settings import Settings
from dwuglos.store import backups as store_backups
from dwuglos.store import restoring
from dwuglos.store.backup_plan import Backup
from dwuglos.store.backups import Backups, backups_of
from dwuglos.store.library import Library
from dwuglos.store.pace import Pace
from gui.commands.file import ShowBackups
from gui.dialogs.backups import BackupsDialog
from gui.dialogs.salvage import SalvageDialog
from tests.gui.desk import TALK, Desk, answer_questions
from tests.gui.room import are_below_one_another, are_side_by_side, beside

Open = Callable[[], BackupsDialog]


@pytest.fixture
def backup(kept: Path) -> Backup:
    """A backup of the library, in which the talk has been renamed since."""
    made = backups_of(str(kept), Settings()).make("hand")
    with Library(kept) as library:
        library.rename_talk(TALK, "Renamed")
    return made


def rows(dialog: BackupsDialog) -> list[list[str]]:
    return dialog.table.texts()


def wait(desk: Desk, dialog: BackupsDialog) -> None:
    """Wait until everything is read and looked through, and nothing is being done."""
    desk.qtbot.waitUntil(lambda: dialog.make.isEnabled() and "Looking" not in dialog.inside.text())
    desk.qtbot.waitUntil(lambda: not any("being checked" in text for row in rows(dialog) for text in row))
    desk.qtbot.waitUntil(lambda: "being checked" not in dialog.about.text() and "Reading" not in dialog.inside.text())


@pytest.fixture
def open_dialog(desk: Desk) -> Open:
    """A function that opens the window with the backups, by its command, and waits until all is in it."""
    desk.home()

    def open_dialog() -> BackupsDialog:
        dialog = BackupsDialog(desk.window, lambda: True, desk.window)
        desk.qtbot.addWidget(dialog)
        dialog.show()
        wait(desk, dialog)
        return dialog

    return open_dialog


def damage(path: Path) -> None:
    with closing(sqlite3.connect(path)) as one, one:
        one.execute("DELETE FROM segment WHERE id = 2")


def titles(path: Path) -> list[str]:
    with Library(path) as library:
        return sorted(talk.title for talk in library.talks())


# What there is


def test_without_backups_the_first_can_be_made(desk: Desk, open_dialog: Open, kept: Path) -> None:
    dialog = open_dialog()
    assert rows(dialog) == []
    assert "There are no backups yet" in dialog.inside.text()
    assert not dialog.whole.isEnabled()
    assert not dialog.one.isEnabled()
    assert not dialog.salvage.isEnabled()
    desk.qtbot.keyClick(dialog, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    desk.qtbot.waitUntil(lambda: dialog.outcome.text() != "")
    wait(desk, dialog)
    (row,) = rows(dialog)
    assert row[1] == "by hand"
    assert row[3:] == ["1", "6", "sound"]
    assert dialog.outcome.text().startswith("Backed up as library-")
    assert len(backups_of(str(kept), desk.settings).all()) == 1


def test_a_backup_says_when_why_and_what_it_holds(backup: Backup, open_dialog: Open, kept: Path) -> None:
    dialog = open_dialog()
    assert dialog.about.text() == f"Library: {kept} (talks: 1, segments: 6); checked, and sound."
    assert dialog.place.folder.text() == str(backup.path.parent)
    assert [row[3:] for row in rows(dialog)] == [["1", "6", "sound"]]
    assert dialog.inside.text().startswith("Talks in the backup of ")
    assert [row[:4] for row in dialog.talks.texts()] == [["Lighthouses", "6", "4", "2"]]
    assert dialog.whole.isEnabled()
    assert dialog.one.isEnabled()


def test_damaged_backups_are_marked_and_not_restored(desk: Desk, backup: Backup, open_dialog: Open, kept: Path) -> None:
    damage(backup.path)
    broken = backups_of(str(kept), Settings()).make("hand")
    broken.path.write_text("no database")
    dialog = open_dialog()
    assert [row[3:] for row in rows(dialog)] == [["–", "–", "damaged"], ["1", "6", "damaged"]]
    assert "This backup cannot be read" in dialog.inside.text()
    desk.qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    wait(desk, dialog)
    assert "is damaged; this is what can be read" in dialog.inside.text()
    assert not dialog.whole.isEnabled()
    assert not dialog.one.isEnabled()
    assert dialog.salvage.isEnabled()


def test_damage_that_is_found_later_is_said_above_the_talks_of_that_backup_alone(
    desk: Desk, backup: Backup, open_dialog: Open, kept: Path
) -> None:
    newer = backups_of(str(kept), Settings()).make("hand")
    dialog = open_dialog()
    assert [row[3:] for row in rows(dialog)] == [["1", "6", "sound"]] * 2
    dialog._on_checked((backup.path, False))
    assert [row[5] for row in rows(dialog)] == ["sound", "damaged"]
    assert dialog.inside.text().startswith("Talks in the backup of ")
    assert dialog.whole.isEnabled()
    dialog._on_checked((newer.path, False))
    assert [row[5] for row in rows(dialog)] == ["damaged", "damaged"]
    assert "is damaged; this is what can be read" in dialog.inside.text()
    assert not dialog.whole.isEnabled()
    assert dialog.salvage.isEnabled()


def test_nothing_more_is_heard_of_once_it_is_closed(desk: Desk, backup: Backup, open_dialog: Open) -> None:
    dialog = open_dialog()
    assert dialog.windowTitle() == "Backups"
    checks = dialog._checks
    assert checks is not None
    dialog.close_.click()
    assert dialog._checks is None


def test_backups_of_another_library_say_so(desk: Desk, tmp_path: Path, open_dialog: Open) -> None:
    folder = tmp_path / "all"
    folder.mkdir()
    with Library(tmp_path / "other.db") as library:
        library.add_talk("Elsewhere", [])
    Backups(str(tmp_path / "other.db"), folder, 1 << 40).make("scheduled")
    desk.settings.backups_folder = str(folder)
    dialog = open_dialog()
    assert [row[1:2] + row[3:] for row in rows(dialog)] == [["hourly", "1", "0", "sound; of another library"]]
    assert dialog.whole.isEnabled()


def test_a_library_on_a_server_is_backed_up_there(desk: Desk) -> None:
    desk.tasks.library_address = "postgresql://example.org/talks"
    dialog = BackupsDialog(desk.window, lambda: True, desk.window)
    desk.qtbot.addWidget(dialog)
    dialog.show()
    desk.qtbot.waitUntil(lambda: "whoever runs its database backs it up" in dialog.outcome.text())
    for button in (dialog.make, dialog.whole, dialog.one, dialog.salvage, dialog.place):
        assert not button.isEnabled()


def test_into_a_library_that_can_only_be_read_nothing_is_restored(
    backup: Backup, open_dialog: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_backups, "is_read_only", lambda _: True)
    dialog = open_dialog()
    assert dialog.about.text().endswith("It can only be read, so nothing can be restored into it.")
    assert not dialog.whole.isEnabled()
    assert not dialog.one.isEnabled()


def test_everything_stands_in_its_place(backup: Backup, open_dialog: Open) -> None:
    dialog = open_dialog()
    dialog.resize(940, 620)
    assert are_below_one_another(
        dialog, dialog.about, dialog.place, dialog.table, dialog.inside, dialog.talks, dialog.make
    )
    assert are_side_by_side(dialog, dialog.make, dialog.salvage, dialog.whole, dialog.one, dialog.close_)
    assert beside(dialog.salvage, dialog.whole) > 50, "apart from the others"
    assert dialog.table.height() > dialog.talks.height() > dialog.about.height()
    assert (dialog.table.accessibleName(), dialog.talks.accessibleName()) == ("Backups", "Talks in the chosen backup")
    assert dialog.salvage.toolTip().startswith("Put what can be read")
    assert not dialog.outcome.isVisible()
    assert not dialog.work.isVisible()
    buttons = (dialog.make, dialog.salvage, dialog.whole, dialog.one, dialog.close_)
    assert not any(button.autoDefault() for button in buttons), "Enter in a table restores nothing"
    for label in (dialog.about, dialog.inside, dialog.outcome):
        assert (label.wordWrap(), label.textFormat()) == (True, Qt.TextFormat.PlainText)
        assert label.textInteractionFlags() == Qt.TextInteractionFlag.TextSelectableByMouse
    assert dialog.inside.objectName() == "subheading"


def test_at_first_it_is_as_large_as_the_screen_allows(backup: Backup, open_dialog: Open) -> None:
    dialog = open_dialog()
    room = dialog.screen().availableSize()
    assert (dialog.width(), dialog.height()) == (min(940, room.width() - 20), min(620, room.height() - 60))
    assert dialog.focusWidget() is dialog.table


def test_the_backup_that_was_chosen_stays_chosen(desk: Desk, backup: Backup, open_dialog: Open, kept: Path) -> None:
    backups_of(str(kept), Settings()).make("hand")
    dialog = open_dialog()
    assert (dialog.table.currentRow(), dialog.chosen is not None) == (0, True)
    dialog.table.setCurrentCell(1, 0)
    wait(desk, dialog)
    assert [row[:1] for row in dialog.talks.texts()] == [["Lighthouses"]]
    dialog.make.click()
    desk.qtbot.waitUntil(lambda: len(rows(dialog)) == 3)
    wait(desk, dialog)
    assert dialog.table.currentRow() == 2
    assert [row[:1] for row in dialog.talks.texts()] == [["Lighthouses"]]
    dialog.close_.click()
    assert not dialog.isVisible()


def test_what_is_done_is_said_until_the_next_thing_is(desk: Desk, backup: Backup, open_dialog: Open) -> None:
    dialog = open_dialog()
    dialog.make.click()
    assert (dialog.outcome.text(), dialog.make.isEnabled(), dialog.whole.isEnabled()) == ("", False, False)
    assert dialog.work.isVisible()
    desk.qtbot.waitUntil(lambda: dialog.outcome.isVisible())
    wait(desk, dialog)
    assert not dialog.work.isVisible()
    first = dialog.outcome.text()
    dialog.make.click()
    assert dialog.outcome.text() == ""
    wait(desk, dialog)
    assert dialog.outcome.text() not in ("", first)


# The folder and the room


def test_the_folder_can_be_chosen_opened_and_put_back(
    desk: Desk, backup: Backup, open_dialog: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen, shown = tmp_path / "chosen", []
    chosen.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(chosen))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url))
    dialog = open_dialog()
    assert not dialog.place.usual.isVisible()
    dialog.place.choose.click()
    wait(desk, dialog)
    assert desk.settings.backups_folder == str(chosen)
    assert rows(dialog) == []
    dialog.make.click()
    wait(desk, dialog)
    assert len(list(chosen.glob("*.db"))) == 1
    dialog.place.open.click()
    assert shown == [QUrl.fromLocalFile(str(chosen))]
    dialog.place.usual.click()
    wait(desk, dialog)
    assert desk.settings.backups_folder == ""
    assert len(rows(dialog)) == 1


def test_a_folder_that_is_gone_is_told_when_one_is_made(desk: Desk, open_dialog: Open, tmp_path: Path) -> None:
    desk.settings.backups_folder = str(tmp_path / "gone")
    dialog = open_dialog()
    assert not dialog.place.open.isEnabled()
    dialog.make.click()
    wait(desk, dialog)
    assert f"cannot be backed up in {tmp_path / 'gone'} (No such file or directory)" in dialog.outcome.text()


def test_the_room_is_kept(desk: Desk, open_dialog: Open) -> None:
    dialog = open_dialog()
    dialog.place.limit.setValue(700)
    assert desk.settings.backups_megabytes == 700


# The whole library


def test_the_whole_library_is_restored_when_the_user_agrees(
    desk: Desk, backup: Backup, open_dialog: Open, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = open_dialog()
    asked = answer_questions(monkeypatch, "Cancel")
    dialog.whole.click()
    assert "(talks: 1, segments: 6)?" in asked[0]
    assert titles(kept) == ["Renamed"]
    answer_questions(monkeypatch, "Restore")
    with desk.qtbot.waitSignal(dialog.restored):
        desk.qtbot.keyClick(dialog, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    wait(desk, dialog)
    assert titles(kept) == ["Lighthouses"]
    assert dialog.outcome.text().startswith(
        "The library is restored. What it held before is kept as the backup library-"
    )
    assert [row[1] for row in rows(dialog)] == ["before restoring", "by hand"]


def test_a_talk_open_elsewhere_is_told_and_nothing_restored(
    desk: Desk, backup: Backup, open_dialog: Open, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = open_dialog()
    answer_questions(monkeypatch, "Restore")
    with Library(kept) as other:
        lock = other.lock_talk(TALK)
        assert lock is not None
        with lock:
            dialog.whole.click()
            wait(desk, dialog)
    assert "is open in another window or program; close it there and try again." in dialog.outcome.text()
    assert titles(kept) == ["Renamed"]


def test_restoring_can_be_stopped(
    desk: Desk, backup: Backup, open_dialog: Open, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def restore(backups: Backups, copy: Path, pace: Pace) -> None:
        pace.tell(0.5)
        assert pace.cancelled is not None
        assert pace.cancelled.wait(30)
        raise Cancelled

    monkeypatch.setattr(restoring, "restore", restore)
    answer_questions(monkeypatch, "Restore")
    dialog = open_dialog()
    dialog.whole.click()
    desk.qtbot.waitUntil(lambda: dialog.work.bar.value() == 500)
    assert dialog.work.label.text() == "Restoring…"
    assert not dialog.make.isEnabled()
    dialog.work.stop.click()
    wait(desk, dialog)
    assert dialog.outcome.text() == ""
    dialog.whole.click()
    desk.qtbot.waitUntil(dialog.work.isVisible)
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Escape)  # closes once it has stopped
    desk.qtbot.waitUntil(lambda: not dialog.isVisible())
    assert titles(kept) == ["Renamed"]


def test_the_command_closes_the_open_talk_before_and_shows_the_library_after(
    at_work: Desk, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backups_of(str(kept), Settings()).make("hand")
    at_work.type("A change that is not in the backup")
    at_work.window.finish_typing()
    at_work.wait_saved()
    before = at_work.stored()
    answer_questions(monkeypatch, "Restore")

    def act(dialog: BackupsDialog) -> int:
        dialog.show()
        wait(at_work, dialog)
        with at_work.qtbot.waitSignal(at_work.window.ready):
            dialog.whole.click()
        wait(at_work, dialog)
        dialog.done(0)
        return 0

    monkeypatch.setattr(BackupsDialog, "exec", act)
    at_work.run(ShowBackups)
    assert at_work.window.session is None
    assert at_work.stored() != before
    assert at_work.window.home.talks.rowCount() == 1
    at_work.open(at=4)
    assert at_work.target(4) == ""


# One talk


def test_one_talk_comes_back_beside_the_present_one(desk: Desk, backup: Backup, open_dialog: Open, kept: Path) -> None:
    dialog = open_dialog()
    with desk.qtbot.waitSignal(dialog.brought) as brought:
        desk.qtbot.keyClick(dialog, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    wait(desk, dialog)
    first, second = titles(kept)
    assert first.startswith("Lighthouses (from ")
    assert second == "Renamed"
    assert dialog.outcome.text() == f"“{first}” is in the library now."
    assert brought.args is not None
    assert desk.stored(brought.args[0]) == desk.stored(TALK)


# What is damaged


def test_a_damaged_library_is_salvaged_and_takes_the_old_ones_place(
    desk: Desk, backup: Backup, open_dialog: Open, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    damage(kept)
    dialog = open_dialog()
    assert "is damaged. Restore a backup, or salvage what can be read of it" in dialog.about.text()
    seen: list[SalvageDialog] = []

    def look(salvage: QDialog) -> int:
        assert isinstance(salvage, SalvageDialog)
        seen.append(salvage)
        assert salvage.table.texts() == [["Renamed", "5", "1", "0", "0", "0", "0"]]
        assert "What is missing stands in the list" in salvage.about.text()
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(SalvageDialog, "exec", look)
    with desk.qtbot.waitSignal(dialog.restored):
        dialog.salvage.click()
    wait(desk, dialog)
    assert len(seen) == 1
    assert len(desk.stored()) == 5
    assert "checked, and sound" in dialog.about.text()
    assert "The damaged one is kept as library-damaged-" in dialog.outcome.text()
    assert len(list(kept.parent.glob("library-damaged-*.db"))) == 1
    assert list(kept.parent.glob("library-salvaged-*")) == []


def test_what_only_the_check_of_the_library_finds_is_damage_here_too(desk: Desk, open_dialog: Open, kept: Path) -> None:
    with closing(sqlite3.connect(kept)) as one, one:
        one.execute("UPDATE talk SET reviewed = 5")
    dialog = open_dialog()
    assert "is damaged. Restore a backup" in dialog.about.text()
    assert dialog.salvage.isEnabled()


def test_a_salvaged_library_can_be_left_for_now(
    desk: Desk, backup: Backup, open_dialog: Open, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    damage(backup.path)
    monkeypatch.setattr(SalvageDialog, "exec", lambda _: 0)
    dialog = open_dialog()
    dialog.salvage.click()
    wait(desk, dialog)
    (salvaged,) = kept.parent.glob("library-salvaged-*.db")
    assert dialog.outcome.text() == f"What could be read is in the new library {salvaged}."
    assert titles(salvaged) == ["Lighthouses"]
    assert titles(kept) == ["Renamed"]


def test_damage_told_when_the_library_is_opened_leads_to_the_backups(
    desk: Desk, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QDialog] = []

    def look(dialog: BackupsDialog) -> int:
        opened.append(dialog)
        dialog.show()
        desk.qtbot.waitUntil(lambda: "is damaged" in dialog.about.text())
        assert dialog.salvage.isEnabled()
        dialog.done(0)
        return 0

    monkeypatch.setattr(BackupsDialog, "exec", look)
    for each in kept.parent.glob("library.db*"):
        if each.is_file():
            each.unlink()
    kept.write_text("no database " * 999)
    desk.home()
    assert "is damaged or is not a library" in desk.told
    desk.press_in_notice("Backups…")
    assert len(opened) == 1


def test_what_was_told_of_a_damaged_library_goes_when_it_is_restored(
    desk: Desk, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backups_of(str(kept), desk.settings).make("hand")
    for each in kept.parent.glob("library.db*"):
        if each.is_file():
            each.unlink()
    kept.write_text("no database " * 999)
    desk.home()
    assert "is damaged or is not a library" in desk.told
    answer_questions(monkeypatch, "Restore")

    def act(dialog: BackupsDialog) -> int:
        dialog.show()
        wait(desk, dialog)
        with desk.qtbot.waitSignal(desk.window.ready):
            dialog.whole.click()
        dialog.done(0)
        return 0

    monkeypatch.setattr(BackupsDialog, "exec", act)
    desk.run(ShowBackups)
    assert desk.told == ""
    assert desk.window.home.talks.rowCount() == 1
