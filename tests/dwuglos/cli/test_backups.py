"""The jobs that make a copy of the library, and bring back what a copy holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from dwuglos.store.library import Library
from tests.dwuglos.cli.conftest import Command
from tests.dwuglos.store.test_health import change


def test_backup_prints_the_file(run: Command, talk: int, own_library: Path) -> None:
    answer = run("backup")
    assert answer.status == 0
    path = Path(answer.out.strip())
    assert path.parent == own_library.with_name("library.db.backups")
    assert path.is_file()
    as_json = run("backup", "--json").json
    assert as_json["path"] != str(path)
    assert as_json | {"path": "", "bytes": 0} == {"path": "", "bytes": 0, "talks": 1, "segments": 3}


def test_backup_into_a_file_never_replaces_one(run: Command, talk: int, tmp_path: Path, own_library: Path) -> None:
    path = tmp_path / "copy.db"
    assert run("backup", "-o", path).out == f"{path}\n"
    for taken in (path, own_library, tmp_path):
        before = own_library.read_bytes()
        answer = run("backup", "-o", taken)
        assert answer.status == 2
        assert "choose a name that is free" in answer.err
        assert own_library.read_bytes() == before
    missing = run("backup", "-o", tmp_path / "none" / "copy.db")
    assert missing.status == 3
    assert "cannot be written: No such file or directory." in missing.err


def test_backup_of_a_damaged_library_is_refused(run: Command, talk: int, own_library: Path) -> None:
    change(own_library, "DELETE FROM segment WHERE id = 1")
    answer = run("backup")
    assert answer.status == 2
    assert "is damaged, so it was not backed up" in answer.err
    assert answer.out == ""


@pytest.mark.parametrize("job", [("backup",), ("restore", "--list"), ("restore",)])
def test_a_library_on_a_server_is_backed_up_there(run: Command, job: tuple[str, ...]) -> None:
    answer = run(*job, "--library", "postgresql://anna:secret@example.org/talks")
    assert answer.status == 2
    assert "whoever runs its database backs it up" in answer.err
    assert "secret" not in answer.err


def test_a_library_that_is_not_there(run: Command, own_library: Path) -> None:
    assert run("backup").status == 2
    assert not own_library.exists()
    answer = run("restore")
    assert answer.status == 2
    assert "There is no sound backup of the library" in answer.err


def test_restore_takes_the_newest_sound_backup_and_keeps_what_was_there(
    run: Command, talk: int, own_library: Path
) -> None:
    first = run("backup").out.strip()
    with Library(own_library) as library:
        library.rename_talk(talk, "Later")
    second = Path(run("backup").out.strip())
    change(second, "DELETE FROM segment WHERE id = 1")
    answer = run("restore")
    assert (answer.status, answer.out.strip()) == (0, first)
    assert "What the library held before is kept in" in answer.err
    assert run("list").lines[1].split("\t")[1] == "Sieci"
    as_json = run("restore", "--json").json
    assert as_json["talks"] == 1
    assert Path(as_json["kept"]).is_file()
    assert run("list").lines[1].split("\t")[1] == "Later"


def test_restore_takes_a_file_by_name(run: Command, talk: int, tmp_path: Path, own_library: Path) -> None:
    name = Path(run("backup").out.strip()).name
    run("backup", "-o", tmp_path / "copy.db")
    own_library.unlink()
    for file in (name, tmp_path / "copy.db"):
        assert run("restore", file).status == 0
        assert run("list").lines[1].split("\t")[1] == "Sieci"
    missing = run("restore", "none.db")
    assert missing.status == 2
    assert "There is no file" in missing.err


def test_restore_of_a_damaged_file_is_refused(run: Command, talk: int, tmp_path: Path, own_library: Path) -> None:
    (tmp_path / "text.db").write_text("text " * 999)
    answer = run("restore", tmp_path / "text.db")
    assert answer.status == 2
    assert "is damaged, and was not used" in answer.err
    assert run("list").lines[1].split("\t")[1] == "Sieci"


def test_restore_while_a_talk_is_open_is_refused(run: Command, talk: int, own_library: Path) -> None:
    run("backup")
    with Library(own_library) as library:
        lock = library.lock_talk(talk)
        assert lock is not None
        with lock:
            answer = run("restore")
    assert answer.status == 3
    assert "close it there and try again" in answer.err


def test_restore_one_talk(run: Command, talk: int) -> None:
    run("backup")
    brought = run("restore", "--talk", talk)
    assert brought.out == "2\n"
    as_json = run("restore", "--talk", talk, "--json").json
    assert as_json["id"] == 3
    assert as_json["segments"] == 3
    assert as_json["title"].startswith("Sieci (from 20")
    missing = run("restore", "--talk", 77)
    assert missing.status == 2
    assert "There is no talk 77" in missing.err


def test_restore_lists_backups(run: Command, talk: int, own_library: Path) -> None:
    empty = run("restore", "--list")
    assert (empty.status, empty.out) == (0, "")
    assert "There are no backups in" in empty.err
    path = Path(run("backup").out.strip())
    listed = run("restore", "--list").lines
    assert listed[0] == "File\tMade\tWhy\tMB\tTalks\tSegments"
    name, _, why, _, talks, segments = listed[1].split("\t")
    assert (name, why, talks, segments) == (path.name, "by hand", "1", "3")
    (as_json,) = run("restore", "--list", "--json").json["backups"]
    assert as_json["why"] == "hand"
    assert as_json["readable"]
    path.write_text("damaged")
    assert run("restore", "--list").lines[1].split("\t")[4] == "damaged"
    (as_json,) = run("restore", "--list", "--json").json["backups"]
    assert (as_json["readable"], as_json["talks"]) == (False, None)


def test_restore_lists_the_talks_of_a_backup(run: Command, talk: int) -> None:
    name = Path(run("backup").out.strip()).name
    assert run("restore", name, "--list").lines[1] == "1\tSieci\t3\t0\t0"
    assert run("restore", name, "--list", "--json").json == {"talks": [{"id": 1, "title": "Sieci", "segments": 3}]}
