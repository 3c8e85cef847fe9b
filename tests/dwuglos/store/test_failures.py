from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from dwuglos.errors import LibraryDamaged, LibraryFull, LibraryLocked, LibraryReadOnly
from dwuglos.store import sqlite
from dwuglos.store.library import Library
from dwuglos.talk import edits
from dwuglos.talk.history import History, Write
from dwuglos.talk.transcript import NewSegment, Transcript, number
from tests.dwuglos.store.disks import small_disk


@pytest.fixture
def path(tmp_path: Path, transcript: Transcript) -> Path:
    """A closed library with one talk."""
    path = tmp_path / "kept" / "library.db"
    with Library(path) as library:
        library.add_talk("Talk", list(transcript))
    return path


# Locked

HOLD = """
import sqlite3, sys
one = sqlite3.connect(sys.argv[1], isolation_level=None)
one.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.readline()
one.execute("ROLLBACK")
print("free", flush=True)
sys.stdin.readline()
"""


class Holder:
    """Another program that holds a library."""

    def __init__(self, path: Path) -> None:
        command = [sys.executable, "-c", HOLD, str(path)]
        self._program = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self._hear("held")

    def let_go(self) -> None:
        self._say()
        self._hear("free")

    def end(self) -> None:
        self._program.communicate("\n\n")

    def _hear(self, word: str) -> None:
        assert self._program.stdout is not None
        assert self._program.stdout.readline() == word + "\n"

    def _say(self) -> None:
        assert self._program.stdin is not None
        self._program.stdin.write("\n")
        self._program.stdin.flush()


@pytest.fixture
def holder(path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Holder]:
    monkeypatch.setattr(sqlite, "WAIT", 0.05)
    holder = Holder(path)
    yield holder
    holder.end()


def test_a_library_in_use_elsewhere_can_be_read_and_later_written(
    path: Path, holder: Holder, transcript: Transcript
) -> None:
    with Library(path) as library:
        assert library.segments(1) == list(transcript)
        with pytest.raises(LibraryLocked) as caught:
            library.rename_talk(1, "New")
        assert str(caught.value) == (f"Another program is using the library {path}; close it there and try again.")
        assert caught.value.exit_status == 3
        holder.let_go()
        library.rename_talk(1, "New")
        assert library.talk(1).title == "New"


def test_an_edit_that_could_not_be_saved_is_saved_later(path: Path, holder: Holder, transcript: Transcript) -> None:
    with Library(path) as library:
        waiting: list[Write] = []
        history = History(transcript)
        history.written.connect(waiting.append)
        for word in ("Raz", "Dwa"):
            edit = edits.set_target(transcript, 4, word)
            assert edit is not None
            history.do(edit)
        with pytest.raises(LibraryLocked):
            library.write(1, waiting)
        assert library.open_talk(1).done == []
        holder.let_go()
        library.write(1, waiting)
        assert library.segments(1) == list(transcript)
        assert [step.number for step in library.open_talk(1).done] == [1, 2]


# Full


def _long_talk() -> Transcript:
    return Transcript(number(NewSegment(n, n + 1, "A rather long text of a segment. " * 20) for n in range(300)))


def _write_until_full(library: Library) -> None:
    """Copy all the English, which takes more room than there is, then make room and go on."""
    with Library(library.path or "") as reader:
        before = reader.open_talk(1)
        transcript = Transcript(before.segments)
        history = History(transcript)
        waiting: list[Write] = []
        history.written.connect(waiting.append)
        edit = edits.copy_source(transcript, [s.id for s in transcript])
        assert edit is not None
        history.do(edit)
        with pytest.raises(LibraryFull) as caught:
            library.write(1, waiting)
        assert str(caught.value) == (
            f"There is no room to save in the library {library.path}; free some space on that disk, and it will be "
            "saved then."
        )
        assert reader.open_talk(1) == before
        assert reader.revisions(1, 1) == []
    make_room(library)
    library.write(1, waiting)
    assert library.segments(1) == list(transcript)
    assert library.talk(1).translated == len(transcript)


def make_room(library: Library) -> None:
    """Let the library grow again, and take away what filled the disk."""
    with library._connection.begin():
        library._connection.execute(text("PRAGMA max_page_count = 1000000"))
    assert library.path is not None
    library.path.with_name("ballast").unlink(missing_ok=True)


def test_a_library_that_may_not_grow_loses_nothing(tmp_path: Path) -> None:
    with Library(tmp_path / "library.db") as library:
        library.add_talk("Long", list(_long_talk()))
        with library._connection.begin():
            pages = library._connection.execute(text("PRAGMA page_count")).scalar_one()
            library._connection.execute(text(f"PRAGMA max_page_count = {pages + 2}"))
        _write_until_full(library)
        with library._connection.begin():
            assert library._connection.execute(text("PRAGMA integrity_check")).scalar_one() == "ok"


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of eight megabytes; where there is none, a library that may not grow is tested all the same: see above."""
    with small_disk(tmp_path / "disk", "8m") as disk:
        yield disk


def test_a_full_disk_loses_nothing(disk: Path) -> None:
    with Library(disk / "library.db") as library:
        library.add_talk("Long", list(_long_talk()))
        free = os.statvfs(disk)
        (disk / "ballast").write_bytes(b"x" * (free.f_bavail * free.f_bsize - 64_000))
        _write_until_full(library)


def test_a_library_that_finds_no_room_at_all_is_told_of(disk: Path) -> None:
    (disk / "ballast").write_bytes(b"x" * (8 * 1024 * 1024 - 8192))
    with pytest.raises(LibraryFull, match=r"^There is no room to save in the library "):
        Library(disk / "library.db")
    (disk / "ballast").unlink()
    with Library(disk / "library.db") as library:
        assert library.talks() == []


# Read-only


@pytest.fixture(params=["file", "folder"])
def frozen(path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The library while its file, or its folder, may not be changed."""
    frozen = path if request.param == "file" else path.parent
    mode = frozen.stat().st_mode
    frozen.chmod(mode & 0o555)
    # Root may write nevertheless, unless the file system forbids it.
    immutable = os.access(frozen, os.W_OK) and _attribute("+i", frozen)
    if os.access(frozen, os.W_OK):
        monkeypatch.setattr(sqlite, "_writable", lambda path: False)
    yield path
    if immutable:
        _attribute("-i", frozen)
    frozen.chmod(mode)


def _attribute(change: str, path: Path) -> bool:
    chattr = shutil.which("chattr")
    return bool(chattr) and subprocess.run([str(chattr), change, path], capture_output=True).returncode == 0


def test_a_library_that_cannot_be_written_to_can_be_read(frozen: Path, transcript: Transcript) -> None:
    before = frozen.read_bytes()
    with Library(frozen) as library:
        assert library.read_only
        assert library.segments(1) == list(transcript)
        assert library.open_talk(1).summary.title == "Talk"
        for wish in (lambda: library.rename_talk(1, "New"), lambda: library.lock_talk(1)):
            with pytest.raises(LibraryReadOnly) as caught:
                wish()
            assert str(caught.value) == (
                f"The library {frozen} is read-only; change its permissions, or choose another with --library."
            )
            assert caught.value.exit_status == 2
    assert frozen.read_bytes() == before
    beside = {p.name for p in frozen.parent.iterdir()} - {"library.db-shm", "library.db-wal"}  # needed for reading
    assert beside == {"library.db"}


def test_a_library_that_becomes_read_only_while_open_is_told_of(path: Path) -> None:
    with Library(path) as library:
        library._connection.exec_driver_sql("PRAGMA query_only=ON")
        library._connection.rollback()
        with pytest.raises(LibraryReadOnly, match=r"cannot be written to; change its permissions, or choose another"):
            library.rename_talk(1, "New")


# Damaged


@pytest.mark.parametrize(
    "content",
    [
        b"This is a letter to my aunt.\n",
        b"\x00\x01\x02" * 5000,
        b"SQLite format 3\x00" + b"\xff" * 4000,
        "Zażółć gęślą jaźń. ".encode() * 2000,
    ],
    ids=["short text", "binary", "only the beginning is right", "long text"],
)
def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letter.db"
    path.write_bytes(content)
    with pytest.raises(LibraryDamaged) as caught:
        Library(path)
    assert str(caught.value) == (
        f"The library {path} is damaged or is not a library of Dwugłos; move the file away to start a new one, or put "
        "back a copy."
    )
    assert path.read_bytes() == content
    assert [p.name for p in tmp_path.iterdir()] == ["letter.db"]


@pytest.mark.parametrize("part", [0.02, 0.3, 0.5, 0.9])
def test_a_truncated_library_is_told_of_and_left_alone(tmp_path: Path, part: float) -> None:
    path = tmp_path / "library.db"
    with Library(path) as library:
        library.add_talk("Long", list(_long_talk()))
    content = path.read_bytes()
    content = content[: int(len(content) * part)]
    path.write_bytes(content)
    with pytest.raises(LibraryDamaged, match=r" is damaged or is not a library of Dwugłos; "):
        _use(path)
    assert path.read_bytes() == content


def _use(path: Path) -> None:
    with Library(path) as library:
        library.segments(1)
        library.duplicate_talk(1, "Copy")


def test_a_page_that_was_overwritten_is_told_of(path: Path) -> None:
    content = bytearray(path.read_bytes())
    with sqlite3.connect(path) as one:
        (page,) = one.execute("SELECT rootpage FROM sqlite_master WHERE name = 'segment'").fetchone()
    one.close()
    content[(page - 1) * 4096 : page * 4096] = b"\xab" * 4096
    path.write_bytes(content)
    with Library(path) as library:
        assert [talk.title for talk in library.talks()] == ["Talk"]
        with pytest.raises(LibraryDamaged, match=r" is damaged or is not a library of Dwugłos; "):
            library.segments(1)
