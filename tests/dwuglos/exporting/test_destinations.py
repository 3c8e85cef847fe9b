"""What a written file may replace, and what a link leads to."""

import os
import select
import socket
import sqlite3
from contextlib import closing
from pathlib import Path
from threading import Thread

import pytest

from dwuglos.errors import UnwritableFile
from dwuglos.exporting import ExportOptions, save, save_pair
from dwuglos.formats import by_name
from dwuglos.talk.transcript import NewSegment, number

pytestmark = pytest.mark.skipif(os.name != "posix", reason="links, devices and pipes of POSIX systems")
SEGMENTS = number([NewSegment(0, 1000, "One.", "Jeden.")])


def refusal(path: Path) -> str:
    with pytest.raises(UnwritableFile) as caught:
        save(b"new", path)
    return str(caught.value)


def test_a_link_is_followed_and_stays(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    target, middle, link = tmp_path / "deep" / "a.srt", tmp_path / "deep" / "middle", tmp_path / "a.srt"
    target.write_bytes(b"old")
    middle.symlink_to("a.srt")
    link.symlink_to("deep/middle")
    save(b"new", link)
    assert target.read_bytes() == b"new"
    assert link.is_symlink()
    assert middle.is_symlink()
    assert sorted(path.name for path in (tmp_path / "deep").iterdir()) == ["a.srt", "middle"]


def test_a_link_to_a_new_file_makes_it(tmp_path: Path) -> None:
    link = tmp_path / "a.srt"
    link.symlink_to(tmp_path / "b.srt")
    save(b"new", link)
    assert (tmp_path / "b.srt").read_bytes() == b"new"
    assert link.is_symlink()


def test_a_link_to_itself_leads_nowhere(tmp_path: Path) -> None:
    link = tmp_path / "a.srt"
    link.symlink_to(link)
    assert refusal(link) == f"{link} is a link that leads nowhere; choose another name."


def test_a_device_is_written_to() -> None:
    save(b"new", Path(os.devnull))
    assert not Path(os.devnull).is_file()


def test_an_open_file_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb", 0) as file:
        file.write(b"before ")
        inode = path.stat().st_ino
        save(b"new", Path(f"/dev/fd/{file.fileno()}"))
        assert path.stat().st_ino == inode
    assert path.read_bytes() == b"before new"


def test_a_pipe_is_written_to_and_one_that_nobody_reads_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert refusal(pipe) == f"Nothing reads what is written to {pipe}; choose a file."
    data = b"x" * 300_000
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    writer = Thread(target=lambda: save(data, pipe))
    writer.start()
    select.select([reading], [], [])
    os.set_blocking(reading, True)
    with open(reading, "rb") as file:  # noqa: PTH123 (a handle, not a path)
        assert file.read() == data
    writer.join()
    assert pipe.is_fifo()


def test_what_is_neither_a_file_nor_a_device_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the path of a socket must be short
    with closing(socket.socket(socket.AF_UNIX)) as server:
        server.bind("ear")
        assert refusal(Path("ear")) == "ear is not a file that can be written; choose another name."


NEVER = "{} is a database, such as a library of talks, and is never overwritten; choose another name."


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "library.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE a (b)")
    return path


def test_a_database_is_never_overwritten(database: Path) -> None:
    before = database.read_bytes()
    link = database.with_name("talk.srt")
    link.symlink_to(database)
    assert refusal(database) == NEVER.format("library.db")
    assert refusal(link) == NEVER.format("library.db")
    assert database.read_bytes() == before


def test_what_belongs_to_an_open_database_is_not_overwritten_either(database: Path) -> None:
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("INSERT INTO a VALUES (1)")
        connection.commit()
        for end in ("-wal", "-shm"):
            assert refusal(database.with_name(f"library.db{end}")) == NEVER.format(f"library.db{end}")
    assert refusal(database.with_name("library.db-journal")) == NEVER.format("library.db-journal")


def test_a_name_that_only_ends_like_that_of_a_log_is_written(tmp_path: Path) -> None:
    save(b"new", tmp_path / "talk-wal")
    assert (tmp_path / "talk-wal").read_bytes() == b"new"


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read everything")
def test_what_cannot_be_looked_at_is_not_overwritten(database: Path) -> None:
    database.chmod(0o200)
    assert refusal(database) == "You may not read library.db, so it is not overwritten; choose another name."


def test_a_pair_follows_links_and_spares_databases(tmp_path: Path, database: Path) -> None:
    srt, path = by_name("srt"), tmp_path / "talk.srt"
    (tmp_path / "talk.en.srt").symlink_to(tmp_path / "english.srt")
    assert save_pair(SEGMENTS, srt, ExportOptions(), path) == (tmp_path / "talk.en.srt", tmp_path / "talk.pl.srt")
    assert b"One." in (tmp_path / "english.srt").read_bytes()
    (tmp_path / "talk.pl.srt").unlink()
    (tmp_path / "talk.pl.srt").symlink_to(database)
    with pytest.raises(UnwritableFile, match="never overwritten"):
        save_pair(SEGMENTS, srt, ExportOptions(), path)
    (tmp_path / "talk.pl.srt").unlink()
    (tmp_path / "talk.pl.srt").symlink_to(tmp_path / "english.srt")
    with pytest.raises(UnwritableFile, match="leads to the file of the other language"):
        save_pair(SEGMENTS, srt, ExportOptions(), path)
    (tmp_path / "talk.pl.srt").unlink()
    (tmp_path / "talk.pl.srt").symlink_to(os.devnull)
    with pytest.raises(UnwritableFile, match="not a file that can be written"):
        save_pair(SEGMENTS, srt, ExportOptions(), path)
