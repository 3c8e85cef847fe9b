from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from dwuglos.errors import BackupFailed, BackupUnderWay, Cancelled, LibraryDamaged, LibraryError
from dwuglos.settings import Settings
from dwuglos.store import sqlite_copying
from dwuglos.store.backup_plan import HOUR
from dwuglos.store.backups import Backups, backups_of
from dwuglos.store.copies import NEW, is_sound, unfinished
from dwuglos.store.library import Library
from dwuglos.store.locks import lock_file
from dwuglos.store.pace import Pace
from tests.dwuglos.store.disks import small_disk
from tests.dwuglos.store.files import change

BIG = 1 << 40


class Clock:
    """A clock that is set."""

    now = 1_796_040_000_000

    def __call__(self) -> int:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def backups(library: Library, clock: Clock) -> Backups:
    library.add_talk("Talk", [])
    return Backups(str(library.path), None, BIG, clock)


@pytest.fixture
def narrow(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 kB."""
    with small_disk(tmp_path / "narrow", "64k") as disk:
        yield disk


def test_a_backup_is_beside_the_library_for_its_user_alone(backups: Backups, library: Library) -> None:
    backup = backups.make("hand")
    assert backup.path.parent == backups.folder == backups.path.with_name("library.db.backups")
    assert backups.all() == [backup]
    assert backup.size == backup.path.stat().st_size
    assert is_sound(backup.path)
    assert {each.stat().st_mode & 0o077 for each in (backups.folder, *backups.folder.iterdir())} == {0}


def test_one_is_made_every_hour_in_which_something_changed(backups: Backups, library: Library, clock: Clock) -> None:
    assert backups.make_if_due() is not None
    library.add_talk("Another", [])
    assert backups.make_if_due() is None
    clock.now += HOUR
    second = backups.make_if_due()
    assert second is not None
    assert second.why == "scheduled"
    clock.now += HOUR
    assert backups.make_if_due() is None
    library.rename_talk(1, "Other")
    assert backups.make_if_due() is not None
    assert [each.contents and each.contents.talks for each in backups.listed()] == [2, 2, 1]


def test_the_clock_set_back_two_days_stops_no_backups(backups: Backups, library: Library, clock: Clock) -> None:
    first = backups.make_if_due()
    assert first is not None
    clock.now -= 48 * HOUR
    library.add_talk("Another", [])
    second = backups.make_if_due()
    assert second is not None
    assert second.made < first.made
    assert backups.all() == [second, first]
    library.add_talk("A third", [])
    assert backups.make_if_due() is None


def test_nothing_is_made_of_a_library_that_is_not_there(tmp_path: Path) -> None:
    backups = Backups(str(tmp_path / "none.db"), None, BIG)
    assert backups.make_if_due() is None
    with pytest.raises(LibraryError, match="There is no file"):
        backups.make("hand")
    assert backups.all() == []


def test_a_damaged_library_takes_no_good_backup_away(backups: Backups, clock: Clock) -> None:
    good = backups.make("scheduled")
    clock.now += 100 * 24 * HOUR
    change(backups.path, "UPDATE talk SET segments = 5")
    for _ in range(2):
        with pytest.raises(LibraryDamaged, match="was not backed up"):
            backups.make("scheduled")
    assert backups.all() == [good]


def test_they_take_no_more_room_than_they_may_but_the_newest_stays(backups: Backups) -> None:
    backups.make("hand")
    backups.limit = 2 * backups.make("hand").size
    backups.make("scheduled")
    assert [each.number for each in backups.all()] == [3, 2]
    backups.limit = 1
    backups.make("scheduled")
    assert [each.number for each in backups.all()] == [4]


def test_the_backups_of_another_library_in_the_folder_are_left_alone(tmp_path: Path, clock: Clock) -> None:
    folder = tmp_path / "all"
    folder.mkdir()
    both = []
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        Library(tmp_path / name / "library.db").close()
        both.append(Backups(str(tmp_path / name / "library.db"), folder, 1, clock))
        both[-1].make("scheduled")
    assert [len(each.all()) for each in both] == [1, 1]
    assert [each.is_ours for each in both[0].listed()] in ([True, False], [False, True])


def test_a_library_that_was_moved_goes_on_with_its_backups(tmp_path: Path, clock: Clock) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir()
    with Library(old / "library.db") as library:
        library.add_talk("Talk", [])
    first = Backups(str(old / "library.db"), None, BIG, clock).make("hand")
    old.rename(new)
    moved = Backups(str(new / "library.db"), None, BIG, clock)
    assert [(each.backup.path.name, each.is_ours) for each in moved.listed()] == [(first.path.name, True)]
    assert moved.newest_sound() == moved.all()[0]
    clock.now += HOUR
    assert moved.make_if_due() is None
    with Library(new / "library.db") as library:
        library.add_talk("Another", [])
    second = moved.make_if_due()
    assert second is not None
    assert second.number == first.number + 1
    assert moved.newest_sound() == second


def test_a_backup_without_a_stamp_is_known_by_its_talks_after_the_library_was_moved(
    tmp_path: Path, clock: Clock
) -> None:
    (tmp_path / "all").mkdir()
    places = [tmp_path / name / "library.db" for name in ("old", "other")]
    for path in places:
        path.parent.mkdir()
        with Library(path) as library:
            library.add_talk(path.parent.name, [])
        made = Backups(str(path), tmp_path / "all", BIG, clock).make("hand")
        change(made.path, "DROP TABLE stamp")
        change(made.path, "UPDATE alembic_version SET version_num = '0004'")
    moved = Backups(str(places[0].rename(tmp_path / "moved.db")), tmp_path / "all", BIG, clock)
    assert sorted((each.backup.stem, each.is_ours) for each in moved.listed()) == [
        ("library", False),
        ("library", True),
    ]
    (own,) = [each.backup for each in moved.listed() if each.is_ours]
    assert own.key == Backups(str(places[0]), tmp_path / "all", BIG, clock)._key
    assert moved.all() == []
    moved.thin()
    assert own.path.exists()


@pytest.mark.parametrize("harm", ["UPDATE talk SET segments = 5", "DROP TABLE segment", None])
def test_a_moved_library_that_is_damaged_still_knows_its_backups(
    tmp_path: Path, clock: Clock, harm: str | None
) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir()
    with Library(old / "library.db") as library:
        library.add_talk("Talk", [])
    Backups(str(old / "library.db"), None, BIG, clock).make("hand")
    old.rename(new)
    if harm:
        change(new / "library.db", harm)
    else:
        with (new / "library.db").open("r+b") as file:
            file.seek(100)
            file.write(b"\xff" * 1900)
    assert [each.is_ours for each in Backups(str(new / "library.db"), None, BIG, clock).listed()] == [True]


def test_a_copy_of_a_library_takes_no_backup_of_the_other_away(tmp_path: Path, clock: Clock) -> None:
    folder = tmp_path / "all"
    folder.mkdir()
    with Library(tmp_path / "library.db") as library:
        library.add_talk("Talk", [])
    shutil.copy(tmp_path / "library.db", tmp_path / "copy.db")
    both = [Backups(str(tmp_path / name), folder, 1, clock) for name in ("library.db", "copy.db")]
    for title in ("One", "Two"):
        for each in both:
            with Library(each.path) as library:
                library.add_talk(title, [])
            assert each.make_if_due() is not None
        clock.now += HOUR
        assert [each.make_if_due() for each in both] == [None, None]
    assert [found.path.name[:4] for each in both if (found := each.newest_sound())] == ["libr", "copy"]
    assert len(both[0].all()) == 2


def test_where_another_program_makes_one_none_is_made(backups: Backups) -> None:
    backups.make("hand")
    (lock,) = backups.folder.glob(".*.lock")
    with lock.open("a") as file:
        lock_file(file)
        with pytest.raises(BackupUnderWay):
            backups.make("hand")
    backups.make("hand")


def test_what_a_killed_program_left_goes(backups: Backups) -> None:
    first = backups.make("hand")
    left = unfinished(first.path)
    for path in (left, left.with_name(left.name + "-journal")):
        path.write_text("half")
    assert backups.all() == [first]
    backups.make("hand")
    assert list(backups.folder.glob("*new*")) == []


def test_a_backup_that_is_stopped_leaves_nothing(backups: Backups) -> None:
    def stop(share: object) -> None:
        if isinstance(share, float) and share > 0.4:
            raise Cancelled

    with pytest.raises(Cancelled):
        backups.make("hand", Pace(stop))
    assert [each for each in backups.folder.iterdir() if each.suffix != ".lock"] == []


# Where there is no place


def test_a_chosen_folder_that_is_gone_is_not_made(library: Library, tmp_path: Path) -> None:
    backups = Backups(str(library.path), tmp_path / "disk" / "backups", BIG)
    with pytest.raises(BackupFailed, match="No such file or directory"):
        backups.make("hand")
    assert not (tmp_path / "disk").exists()
    (tmp_path / "disk" / "backups").mkdir(parents=True)
    backups.make("hand")


def test_a_full_disk_leaves_nothing_half_written(library: Library, narrow: Path) -> None:
    for n in range(40):
        library.add_talk(f"Talk {n}" * 200, [])
    backups = Backups(str(library.path), narrow, BIG)
    with pytest.raises(BackupFailed, match="No space left on device") as caught:
        backups.make("hand")
    assert caught.value.exit_status == 3
    assert [each.suffix for each in narrow.iterdir()] == [".lock"]


def test_a_folder_that_may_not_be_written_to_is_told(backups: Backups, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(sqlite_copying, "copy", refuse)
    with pytest.raises(BackupFailed, match=r"cannot be backed up in .*library\.db\.backups \(Permission denied\)"):
        backups.make("hand")


def test_a_file_where_the_folder_should_be_is_told(backups: Backups) -> None:
    backups.folder.write_text("in the way")
    assert backups.all() == []
    with pytest.raises(BackupFailed):
        backups.make("hand")


# Where there is no file


@pytest.mark.parametrize("address", ["postgresql://anna:secret@example.org/talks", "sqlite://"])
def test_a_library_that_is_no_file_is_backed_up_elsewhere(address: str) -> None:
    with pytest.raises(LibraryError, match="whoever runs its database backs it up") as caught:
        backups_of(address)
    assert "secret" not in str(caught.value)


def test_the_settings_say_where_and_how_much(tmp_path: Path) -> None:
    settings = Settings(backups_folder=str(tmp_path / "chosen"), backups_megabytes=7)
    backups = backups_of(str(tmp_path / "library.db"), settings)
    assert (backups.folder, backups.limit) == (tmp_path / "chosen", 7_000_000)


# Killed


def test_a_program_killed_while_it_makes_one_leaves_the_library_and_the_others_whole(
    backups: Backups, library: Library
) -> None:
    first = backups.make("hand")
    program = (
        "import sys, time\n"
        "from dwuglos.store.backups import Backups\n"
        "from dwuglos.store.pace import Pace\n"
        "def tell(share):\n"
        "    if share > 0.5:\n"
        "        print('half', flush=True)\n"
        "        time.sleep(60)\n"
        "Backups(sys.argv[1], None, 1 << 40).make('hand', Pace(tell))\n"
    )
    with subprocess.Popen([sys.executable, "-c", program, str(backups.path)], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"half\n"
        assert list(backups.folder.glob("*" + NEW))
        library.add_talk("Meanwhile", [])
        process.kill()
        process.wait(10)
    assert backups.all() == [first]
    assert is_sound(backups.path)
    second = backups.make("hand")
    assert backups.all() == [second, first]
    assert list(backups.folder.glob("*" + NEW)) == []


def test_no_folder_is_made_where_a_disk_is_away(tmp_path: Path) -> None:
    backups = Backups(str(tmp_path / "stick" / "library.db"), None, 10**9)
    with pytest.raises(BackupFailed, match="No such file or directory"):
        backups.make("hand")
    assert not (tmp_path / "stick").exists()
