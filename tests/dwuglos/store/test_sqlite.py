"""What SQLite does its own way."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from dwuglos.errors import LibraryReadOnly
from dwuglos.store import sqlite
from dwuglos.store.library import Library
from dwuglos.talk.transcript import Transcript

ROOT = Path(__file__).parents[3]


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
