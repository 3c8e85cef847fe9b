from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from dwuglos.errors import (
    BackupFailed,
    Cancelled,
    LibraryDamaged,
    LibraryError,
    LibraryLocked,
    LibraryReplaced,
    TalkNotFound,
)
from dwuglos.store import restoring, schema, sqlite_copying
from dwuglos.store.backups import Backups
from dwuglos.store.copies import is_sound
from dwuglos.store.library import Library
from dwuglos.store.pace import Pace
from dwuglos.talk.transcript import Transcript
from tests.dwuglos.store.files import ask, by_migrations, change


@pytest.fixture
def path(tmp_path: Path, transcript: Transcript) -> Path:
    """A library with one talk."""
    path = tmp_path / "library.db"
    with Library(path) as library:
        library.add_talk("Before", list(transcript))
    return path


@pytest.fixture
def backups(path: Path) -> Backups:
    return Backups(str(path), None, 1 << 40)


@pytest.fixture
def copy(backups: Backups, path: Path) -> Path:
    """A backup of that library, which has changed since."""
    copy = backups.make("hand").path
    with Library(path) as library:
        library.rename_talk(1, "After")
        library.add_talk("Another" * 20_000, [])
    return copy


def titles(path: Path) -> list[str]:
    return [str(title)[:7] for (title,) in ask(path, "SELECT title FROM talk ORDER BY id")]


# The whole library


def test_the_library_is_what_it_was_and_what_it_became_is_kept(backups: Backups, copy: Path, path: Path) -> None:
    restored = restoring.restore(backups, copy)
    assert restored.contents == (1, 6)
    assert titles(path) == ["Before"]
    assert is_sound(path)
    assert restored.kept is not None
    assert titles(restored.kept) == ["After", "Another"]
    assert backups.all()[0].why == "restore"
    assert backups.all()[0].path == restored.kept
    assert sorted(each.name for each in path.parent.iterdir() if each.is_file()) == ["library.db"]
    restoring.restore(backups, restored.kept)
    assert titles(path) == ["After", "Another"]


def test_a_window_that_shows_only_the_list_sees_the_restored_library(backups: Backups, copy: Path, path: Path) -> None:
    with Library(path, reading=True) as other:
        seen = other.data_version()
        restoring.restore(backups, copy)
        assert other.data_version() != seen
        assert [talk.title for talk in other.talks()] == ["Before"]


def test_it_is_refused_while_a_talk_is_open_anywhere(backups: Backups, copy: Path, path: Path) -> None:
    with Library(path) as other:
        lock = other.lock_talk(1)
        assert lock is not None
        with lock, pytest.raises(LibraryLocked, match="close it there and try again"):
            restoring.restore(backups, copy)
    assert titles(path) == ["After", "Another"]
    assert len(backups.all()) == 1


def test_it_is_refused_while_somebody_writes(backups: Backups, copy: Path, path: Path) -> None:
    with Library(path) as other, other._writing(), pytest.raises(LibraryLocked):
        restoring.restore(backups, copy)
    assert titles(path) == ["After", "Another"]


def test_a_damaged_copy_is_refused(backups: Backups, copy: Path, path: Path) -> None:
    change(copy, "DELETE FROM segment WHERE id = 2")
    with pytest.raises(LibraryDamaged, match=r"^The copy .*-hand\.db is damaged, and was not used; choose another\."):
        restoring.restore(backups, copy)
    copy.write_text("no database")
    with pytest.raises(LibraryDamaged, match=r"^The copy .*-hand\.db is damaged"):
        restoring.restore(backups, copy)
    assert titles(path) == ["After", "Another"]
    assert sorted(each.name for each in path.parent.iterdir() if each.is_file()) == ["library.db"]


def test_a_copy_of_a_stranger_is_refused(backups: Backups, copy: Path, path: Path) -> None:
    change(copy, "CREATE TRIGGER t AFTER INSERT ON talk BEGIN DELETE FROM talk; END")
    with pytest.raises(LibraryDamaged, match="is damaged, and was not used"):
        restoring.restore(backups, copy)
    assert titles(path) == ["After", "Another"]


def test_a_copy_of_a_newer_version_is_refused(backups: Backups, copy: Path, path: Path) -> None:
    change(copy, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(LibraryError, match="newer version"):
        restoring.restore(backups, copy)


def test_a_copy_of_an_older_version_is_brought_up_to_date(backups: Backups, path: Path, tmp_path: Path) -> None:
    old = by_migrations(tmp_path / "old.db", "0001")
    columns = "title, source_path, source_digest, extras, video, created, changed, segments, translated, reviewed"
    change(
        old, f"INSERT INTO talk ({columns}, length, last_step, highest_id) VALUES ('Old','','','','',1,1,0,0,0,0,0,0)"
    )
    before = old.read_bytes()
    assert [talk.title for talk in restoring.talks_in(old)] == ["Old"]
    assert restoring.talk_in(old, 1).version == 0
    restoring.restore(backups, old)
    assert titles(path) == ["Old"]
    assert ask(path, "SELECT version_num FROM alembic_version") == [(schema.NEWEST,)]
    assert old.read_bytes() == before


def test_a_lost_library_is_restored(backups: Backups, copy: Path, path: Path) -> None:
    path.unlink()
    restored = restoring.restore(backups, copy)
    assert restored.kept is None
    assert titles(path) == ["Before"]
    assert is_sound(path)


@pytest.mark.parametrize("content", ["", "this is no database any more " * 999])
def test_a_damaged_library_is_kept_aside(backups: Backups, copy: Path, path: Path, content: str) -> None:
    path.write_text(content)
    restored = restoring.restore(backups, copy)
    assert restored.was_damaged
    assert restored.kept is not None
    assert restored.kept.read_text() == content
    assert restored.kept.parent == path.parent
    assert titles(path) == ["Before"]
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_library_with_a_bad_value_is_kept_aside_with_its_log(backups: Backups, copy: Path, path: Path) -> None:
    with Library(path) as open_elsewhere:
        change(path, "UPDATE talk SET segments = 77")
        restored = restoring.restore(backups, copy)
        assert open_elsewhere.name
    assert restored.was_damaged
    assert restored.kept is not None
    assert ask(restored.kept, "SELECT segments FROM talk ORDER BY id") == [(77,), (77,)]
    assert titles(path) == ["Before"]


def test_without_room_for_what_is_there_nothing_is_restored(
    backups: Backups, copy: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise BackupFailed("no room")

    monkeypatch.setattr(Backups, "make", refuse)
    with pytest.raises(BackupFailed):
        restoring.restore(backups, copy)
    assert titles(path) == ["After", "Another"]


def test_a_disk_full_half_way_leaves_what_was(
    backups: Backups, copy: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(sqlite_copying, "replace", full)
    with pytest.raises(LibraryError, match="cannot be restored: No space left on device"):
        restoring.restore(backups, copy)
    assert titles(path) == ["After", "Another"]
    assert is_sound(path)


@pytest.mark.parametrize("share", [0.1, 0.4, 0.7])
def test_it_can_be_stopped(backups: Backups, copy: Path, path: Path, share: float) -> None:
    def stop(done: object) -> None:
        if float(str(done)) > share:
            raise Cancelled

    with pytest.raises(Cancelled):
        restoring.restore(backups, copy, Pace(stop))
    assert titles(path) == ["After", "Another"]
    assert sorted(each.name for each in path.parent.iterdir() if each.is_file()) == ["library.db"]


_RESTORE = """
import os, sys, sqlite3, signal
from pathlib import Path
from dwuglos.store import restoring, sqlite_copying
from dwuglos.store.backups import Backups
from dwuglos.store.pace import Pace

share = float(sys.argv[3])
def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)
def tell(done):
    if done >= share:
        die()
if share > 1:  # in the middle of the transaction that replaces everything
    connect = sqlite3.connect
    def replace(library, by):
        new, old = connect(by), connect(library)
        new.backup(old, pages=10, progress=lambda status, left, total: die() if left < total - 30 else None)
    sqlite_copying.replace = replace
restoring.restore(Backups(sys.argv[1], None, 1 << 40), Path(sys.argv[2]), Pace(tell))
"""


@pytest.mark.parametrize("share", [0.1, 0.45, 0.7, 0.89, 2])
def test_a_program_killed_while_it_restores_leaves_the_old_library(
    backups: Backups, copy: Path, path: Path, share: float
) -> None:
    with Library(path) as library:
        library.add_talk("Much" * 100_000, [])
    big = backups.make("hand").path
    with Library(path) as library:
        library.erase_talk(3)
    killed = subprocess.run([sys.executable, "-c", _RESTORE, path, big, str(share)], check=False, timeout=60)
    assert killed.returncode == -signal.SIGKILL
    assert titles(path) == ["After", "Another"]
    assert is_sound(path)
    assert is_sound(big)
    restoring.restore(backups, big)
    assert titles(path) == ["After", "Another", "MuchMuc"]
    assert [each.name for each in path.parent.glob(".*")] == []


# One talk


def test_one_talk_comes_back_beside_the_present_one(copy: Path, path: Path) -> None:
    with Library(path) as library:
        id = library.add_whole_talk(restoring.talk_in(copy, 1), "Before (from today)")
        assert [talk.title[:7] for talk in library.talks() if talk.id != id] == ["Another", "After"]
        assert library.segments(id) == library.segments(1)
        assert library.talk(id).title == "Before (from today)"


def test_a_talk_that_the_copy_has_not_or_that_is_damaged_is_told(copy: Path) -> None:
    with pytest.raises(TalkNotFound):
        restoring.talk_in(copy, 2)
    change(copy, "DELETE FROM segment WHERE id = 2")
    with pytest.raises(LibraryDamaged, match="5 of 6"):
        restoring.talk_in(copy, 1)


def test_looking_into_a_copy_leaves_it_as_it_is(copy: Path) -> None:
    before, files = copy.read_bytes(), sorted(copy.parent.iterdir())
    assert [talk.title for talk in restoring.talks_in(copy)] == ["Before"]
    restoring.talk_in(copy, 1)
    assert (copy.read_bytes(), sorted(copy.parent.iterdir())) == (before, files)


def test_talks_of_no_library_are_told(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="There is no file"):
        restoring.talks_in(tmp_path / "none.db")


def test_a_window_without_an_open_talk_is_told_that_its_library_was_replaced_and_harms_nothing(
    backups: Backups, copy: Path, path: Path
) -> None:
    with Library(path) as other:
        other.rename_talk(1, "Once more")
        restoring.restore(backups, copy)
        with pytest.raises(LibraryReplaced):
            other.rename_talk(1, "Renamed after")
    assert titles(path) == ["Before"]
    assert is_sound(path)
    assert [titles(each.path)[0] for each in backups.all()] == ["Once mo", "Before"]
