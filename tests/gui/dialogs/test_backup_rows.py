"""What is shown of backups."""

from __future__ import annotations

from pathlib import Path

from dwuglos.store.backup_plan import HOUR, Backup, Why
from dwuglos.store.backups import Listed
from dwuglos.store.health import Contents
from gui.dialogs.backup_rows import backup_rows, is_damaged

NOW = 1_796_040_000_000
DAY = 24 * HOUR
HELD = Contents(2, 10)


def listed(age: int, why: Why = "scheduled", contents: Contents | None = HELD) -> Listed:
    backup = Backup(Path(f"{age}-{why}"), "library", "0" * 8, 1, NOW - age, why, 2_500_000)
    return Listed(backup, True, contents)


def test_those_made_in_turn_are_called_by_their_turn() -> None:
    some = [
        listed(0),
        listed(3 * DAY),
        listed(30 * DAY),
        listed(1, "hand"),
        listed(2, "migration"),
        listed(3, "restore"),
    ]
    rows = backup_rows(some, {}, NOW)
    whys = ["hourly", "daily", "weekly", "by hand", "before an update of the library", "before restoring"]
    assert [row[1] for row in rows] == whys
    assert {tuple(row[2:]) for row in rows} == {("2.5 MB", "2", "10", "being checked…")}


def test_one_that_cannot_be_read_is_damaged_and_so_is_one_that_was_found_so() -> None:
    unreadable, found, sound = listed(1, contents=None), listed(2), listed(3)
    checked = {found.backup.path: False, sound.backup.path: True}
    assert [is_damaged(each, checked) for each in (unreadable, found, sound)] == [True, True, False]
    rows = backup_rows([unreadable, found, sound], checked, NOW)
    assert [row[5] for row in rows] == ["damaged", "damaged", "sound"]
    assert rows[0][3:5] == ["–", "–"]
