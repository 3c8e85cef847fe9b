from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from dwuglos.errors import LibraryLocked, LibraryReadOnly, TalkInUse
from dwuglos.store.library import Library
from dwuglos.store.locks import FileLock, LibraryLock

fcntl = pytest.importorskip("fcntl")
ROOT = Path(__file__).parents[3]
HOLD = """
import sys
from pathlib import Path
from dwuglos.store.locks import FileLock
lock = FileLock(Path(sys.argv[1]), 1)
print("held", flush=True)
sys.stdin.read()
"""
SENTENCE = r"^This talk is open for editing in another window; here it can only be read\.$"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "library.db"
    path.touch()
    return path


def test_a_talk_has_one_writer(file: Path) -> None:
    lock = FileLock(file, 1)
    with pytest.raises(TalkInUse, match=SENTENCE):
        FileLock(file, 1)
    lock.release()
    lock.release()
    with FileLock(file, 1):
        pass
    with FileLock(file, 1):
        pass


def test_each_talk_has_its_own(file: Path) -> None:
    with FileLock(file, 1), FileLock(file, 2), FileLock(file.with_name("other.db"), 1):
        pass


def test_a_library_reached_by_another_way_is_the_same(file: Path) -> None:
    way = file.with_name("way.db")
    way.symlink_to(file)
    with FileLock(file, 1), pytest.raises(TalkInUse):
        FileLock(way, 1)


def test_a_program_that_dies_gives_its_talk_back(file: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(file)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(TalkInUse, match=SENTENCE):
            FileLock(file, 1)
        other.kill()
        other.wait()
        with FileLock(file, 1):
            pass


def test_a_folder_that_cannot_be_made_is_told_of(file: Path) -> None:
    file.with_name("library.db.open").write_text("in the way")
    with pytest.raises(LibraryReadOnly, match=r"^The folder .*library\.db\.open cannot be written to \(File exists\)"):
        FileLock(file, 1)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_locks_are_open_to_whom_the_library_is(file: Path) -> None:
    folder = file.with_name("library.db.open")
    file.chmod(0o600)
    with FileLock(file, 1):
        assert {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()} == {"library": 0o600, "1": 0o600}
    file.chmod(0o644)
    with FileLock(file, 2):
        assert (folder / "2").stat().st_mode & 0o777 == 0o644


def test_a_library_gives_locks(library: Library) -> None:
    lock = library.lock_talk(7)
    assert lock is not None
    with lock, pytest.raises(TalkInUse):
        library.lock_talk(7)


# The library as a whole


def test_who_has_a_talk_keeps_others_from_having_the_library_alone(file: Path) -> None:
    with (
        FileLock(file, 1),
        FileLock(file, 2),
        pytest.raises(LibraryLocked, match=r"^A talk of the library .* is open in another window or program"),
    ):
        LibraryLock(file, alone=True)
    with LibraryLock(file, alone=True):
        pass


def test_who_has_the_library_alone_keeps_others_from_its_talks(file: Path) -> None:
    with LibraryLock(file, alone=True), pytest.raises(LibraryLocked, match="is just being replaced by a backup"):
        FileLock(file, 1)
    with FileLock(file, 1):
        pass


def test_a_disk_without_such_locks_keeps_nobody_from_working(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", refuse)
    with LibraryLock(file):
        pass
    with pytest.raises(LibraryLocked):
        LibraryLock(file, alone=True)
