"""Files and folders that nobody else may read."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from dwuglos import places
from dwuglos.exporting import save
from dwuglos.store.copies import copy_checked
from dwuglos.store.library import Library
from dwuglos.store.pace import AT_ONCE
from dwuglos.system.private_files import close_to_others, make_file, make_folder, write

pytestmark = pytest.mark.skipif(os.name != "posix", reason="permissions are a matter of POSIX systems")


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_folders_are_made_for_their_owner(tmp_path: Path) -> None:
    make_folder(tmp_path / "one" / "two")
    assert mode(tmp_path / "one") == mode(tmp_path / "one" / "two") == 0o700
    (tmp_path / "one").chmod(0o755)
    make_folder(tmp_path / "one" / "three")
    assert mode(tmp_path / "one") == 0o755


def test_files_are_made_for_their_owner_and_older_ones_left_alone(tmp_path: Path) -> None:
    new, older = tmp_path / "new", tmp_path / "older"
    older.write_text("older")
    older.chmod(0o644)
    make_file(new)
    make_file(older)
    make_file(tmp_path / "no" / "folder")
    assert (mode(new), mode(older), older.read_text()) == (0o600, 0o644, "older")
    write("new", older)
    assert (mode(older), older.read_text()) == (0o600, "new")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["new", "older"]


def test_what_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.touch()
    for before, after in ((0o644, 0o600), (0o755, 0o700), (0o444, 0o400), (0o600, 0o600)):
        path.chmod(before)
        close_to_others(path)
        assert mode(path) == after
    close_to_others(tmp_path / "none")


def test_a_library_and_all_that_belongs_to_it_is_its_users_alone(tmp_path: Path) -> None:
    path = tmp_path / "data" / "library.db"
    with Library(path) as library:
        library.add_talk("Talk", [])
        lock = library.lock_talk(1)
        assert lock is not None
        with lock:
            found = {each.name: mode(each) for each in path.parent.iterdir()}
    assert found.pop("library.db.open") == 0o700
    assert set(found) == {"library.db", "library.db-wal", "library.db-shm"}
    assert set(found.values()) == {0o600}
    assert mode(path.parent) == 0o700
    copy_checked(path, tmp_path / "copy.db", AT_ONCE)
    assert mode(tmp_path / "copy.db") == 0o600


def test_a_shared_library_stays_shared(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    Library(path).close()
    path.chmod(0o664)
    with Library(path) as library:
        library.add_talk("Talk", [])
        lock = library.lock_talk(1)
        assert lock is not None
        lock.release()
    assert mode(path) == 0o664
    assert mode(tmp_path / "library.db.open") & 0o755 == 0o755


def test_an_older_library_in_the_usual_place_is_closed_to_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.delenv("DWUGLOS_LIBRARY", raising=False)
    path = Path(places.library())
    Library(path).close()
    path.chmod(0o644)
    path.parent.chmod(0o755)
    Library(path).close()
    assert (mode(path), mode(path.parent)) == (0o600, 0o700)


@pytest.mark.parametrize("kind", ["settings", "export"])
def test_a_file_and_then_its_new_name_are_on_the_disk(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = []
    sync, replace = os.fsync, Path.replace

    def note_sync(handle: int) -> None:
        done.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else f"file of {os.fstat(handle).st_size}")
        sync(handle)

    def note_replace(self: Path, target: Path) -> Path:
        done.append("replace")
        return replace(self, target)

    monkeypatch.setattr(os, "fsync", note_sync)
    monkeypatch.setattr(Path, "replace", note_replace)
    if kind == "export":
        save(b"new", tmp_path / "a")
    else:
        write("new", tmp_path / "a")
    assert done == ["file of 3", "replace", "folder"]


def test_a_file_that_cannot_be_finished_leaves_the_older_one_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a"
    write("old", path)

    def fail(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="No space"):
        write("new", path)
    assert [each.read_text() for each in tmp_path.iterdir()] == ["old"]
