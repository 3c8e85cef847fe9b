from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from dwuglos.errors import LibraryError, LibraryReadOnly
from dwuglos.store import sqlite
from dwuglos.store.library import Library
from dwuglos.store.rows import segments_of
from dwuglos.talk.transcript import Transcript

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize(
    "name",
    [
        "two words.db",
        "what?.db",
        "number#1.db",
        "100%20.db",
        "żółw/Łódź ąę.db",
        "a/b/c/new.db",
        "no-extension",
        "q?x=1&mode=ro",
    ],
)
def test_any_name_will_do(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    for titles in (["One"], ["Two", "One"]):
        with Library(path) as library:
            library.add_talk(titles[0], [])
            assert [talk.title for talk in library.talks()] == titles
            assert library.name == str(path)
    assert path.is_file()
    assert [p.name for p in path.parent.iterdir()] == [path.name], (
        "nothing else is left, and nothing was made elsewhere"
    )


def test_a_folder_holds_its_library(tmp_path: Path) -> None:
    with Library(tmp_path) as library:
        assert library.path == tmp_path / "library.db"
    assert (tmp_path / "library.db").is_file()


def test_a_relative_name_and_a_home_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    with Library("here.db") as library:
        assert library.path == tmp_path / "here.db"
    with Library("~/talks.db") as library:
        assert library.path == tmp_path / "home" / "talks.db"


def test_a_url_of_a_file_is_that_file(tmp_path: Path, transcript: Transcript) -> None:
    with Library(f"sqlite:///{tmp_path / 'a b.db'}") as library:
        assert library.path == tmp_path / "a b.db"
        talk = library.add_talk("Talk", list(transcript))
        library.keep_typing(talk, 1, "target", "x")
        library.erase_talk(talk)
        lock = library.lock_talk(talk)
        assert lock is not None
        lock.release()
    with Library(tmp_path / "a b.db") as library:
        assert library.talks() == []


def test_a_library_may_live_in_memory(transcript: Transcript) -> None:
    with Library("sqlite://") as library:
        talk = library.add_talk("Talk", list(transcript))
        assert library.segments(talk) == list(transcript)
        assert library.lock_talk(talk) is None


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("x" * 5000, "cannot be opened; check its name, and that you may read its folder."),
        ("~nobody-of-that-name/l.db", "cannot be opened; check its name, and that you may read its folder."),
        ("elephant://server/library", "Can't load plugin"),
        ("://", "Could not parse"),
    ],
)
def test_an_address_that_means_nothing_is_told_of(address: str, said: str) -> None:
    with pytest.raises(LibraryError) as caught:
        Library(address)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_missing_driver_is_told_of_without_the_password() -> None:
    with pytest.raises(LibraryError) as caught:
        Library("postgresql://ania:tajne@server/talks")
    assert str(caught.value) == (
        "The library postgresql://ania:***@server/talks needs psycopg, which is not installed; install it, or choose "
        "another library."
    )


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("text")
    with pytest.raises(LibraryReadOnly, match=r"^The folder .*file for the library cannot be made: File exists; "):
        Library(tmp_path / "file" / "library.db")


def test_every_edit_reaches_the_disk_before_it_counts(library: Library) -> None:
    facts = {}
    with library._connection.begin():
        for pragma in ("journal_mode", "synchronous", "foreign_keys"):
            facts[pragma] = library._connection.exec_driver_sql(f"PRAGMA {pragma}").scalar_one()
    assert facts == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_what_is_read_belongs_to_one_moment(library: Library, transcript: Transcript) -> None:
    talk = library.add_talk("Before", list(transcript))
    assert library.path is not None
    with Library(library.path) as other, library._reading():
        assert segments_of(library._connection, talk) != []
        other.erase_talk(talk)
        assert segments_of(library._connection, talk) == list(transcript)
    assert library.talks() == []


def test_a_thread_that_is_not_its_own_may_not_use_it(library: Library) -> None:
    from threading import Thread

    said: list[str] = []

    def use() -> None:
        try:
            library.talks()
        except LibraryError as error:
            said.append(str(error))

    thread = Thread(target=use)
    thread.start()
    thread.join()
    assert len(said) == 1
    assert "SQLite objects created in a thread can only be used in that same thread" in said[0]
    assert library.talks() == []


START = """
import sys
from dwuglos.store.library import Library
print("ready", flush=True)
sys.stdin.readline()
with Library(sys.argv[1]) as library:
    library.add_talk("Talk", [])
"""


def test_programs_that_start_together_make_one_library(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    command = [sys.executable, "-c", START, str(path)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    programs = [
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, text=True)
        for _ in range(3)
    ]
    for program in programs:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
    for program in programs:
        assert program.stdin is not None
        program.stdin.write("\n")
        program.stdin.flush()
    for program in programs:
        program.communicate(timeout=60)
    assert [program.returncode for program in programs] == [0, 0, 0]
    with Library(path) as library:
        assert len(library.talks()) == 3


def test_a_copy_is_sound_while_the_library_is_in_use(library: Library, transcript: Transcript, tmp_path: Path) -> None:
    talk = library.add_talk("Talk", list(transcript))
    assert library.path is not None
    sqlite.copy(library.path, tmp_path / "copy.db")
    library.erase_talk(talk)
    with Library(tmp_path / "copy.db") as copy:
        assert copy.segments(talk) == list(transcript)


def test_half_a_copy_is_no_copy(tmp_path: Path) -> None:
    source = tmp_path / "text.db"
    source.write_text("this is no database, however long the text may be" * 50)
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        sqlite.copy(source, tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists()
