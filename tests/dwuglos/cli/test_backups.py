"""The jobs that make a copy of the library, and bring back what a copy holds."""

from __future__ import annotations

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from dwuglos.store.library import Library
from dwuglos.store.sqlite_log import beside
from dwuglos.talk import edits
from dwuglos.talk.history import History
from dwuglos.talk.transcript import Transcript
from tests.dwuglos.cli.conftest import Command
from tests.dwuglos.store.files import change
from tests.dwuglos.store.moves import sure


def test_backup_prints_the_file(run: Command, talk: int, own_library: Path) -> None:
    answer = run("backup")
    assert answer.status == 0
    path = Path(answer.out.strip())
    assert path.parent == own_library.with_name("library.db.backups")
    assert path.is_file()
    as_json = run("backup", "--json").json
    assert as_json["path"] != str(path)
    assert as_json | {"path": "", "bytes": 0} == {"path": "", "bytes": 0, "talks": 1, "segments": 3}


def _taken_beside(library: Path, folder: Path) -> list[Path]:
    """Return names that only seem to be free: of a library's log, of a link, and of what has a journal already."""
    link = folder / "link"
    link.symlink_to(folder / "nowhere.db")
    (folder / "other.db-journal").write_bytes(b"not ours")
    return [*beside(library), link, folder / "other.db"]


def test_backup_into_a_file_never_replaces_one(run: Command, talk: int, tmp_path: Path, own_library: Path) -> None:
    path = tmp_path / "copy.db"
    assert run("backup", "-o", path).out == f"{path}\n"
    for taken in (path, own_library, tmp_path, *_taken_beside(own_library, tmp_path)):
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
    assert "There is no talk 77 in the backup " in missing.err
    assert as_json["title"].endswith(" (2)"), "the first has that title without a number"


@pytest.mark.parametrize("other", [("--list",), ("--salvage", "damaged.db", "-o", "new.db")])
def test_one_talk_is_neither_listed_nor_salvaged(run: Command, talk: int, other: tuple[str, ...]) -> None:
    refused = run("restore", "--talk", talk, *other)
    assert (refused.status, refused.out) == (2, "")
    assert "The option --talk brings one talk back" in refused.err


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


HEADS = "Id\tTitle\tSegments\tMissing\tMended\tFrom history\tArticle\tParts missing\tMoves missing"


def test_salvage_of_a_whole_library_says_that_all_is_there(
    run: Command, talk: int, tmp_path: Path, own_library: Path
) -> None:
    new = tmp_path / "new.db"
    answer = run("restore", "--salvage", own_library, "-o", new)
    assert (answer.status, answer.err) == (0, "")
    assert answer.lines[:2] == [HEADS, "1\tSieci\t3\t0\t0\t0\t0\t0\t0"]
    with Library(new) as library:
        assert library.talk(talk).title == "Sieci"
    again = run("restore", "--salvage", own_library, "-o", new)
    assert again.status == 2
    assert "choose a name that is free" in again.err
    assert run("restore", "--salvage", own_library, "-o", tmp_path / "json.db", "--json").json["talks"][0]["whole"]


def test_salvage_says_what_is_missing(run: Command, talk: int, tmp_path: Path, own_library: Path) -> None:
    with Library(own_library) as library:
        transcript = Transcript(library.open_talk(talk).segments)
        history = History(transcript, last_number=library.open_talk(talk).last_step)
        history.written.connect(lambda write: library.write(talk, [write]))
        history.do(sure(edits.set_target(transcript, 2, "Zmieniony")))
    change(own_library, "DELETE FROM segment WHERE id IN (1, 2)")
    answer = run("restore", "--salvage", own_library, "-o", tmp_path / "new.db")
    assert answer.status == 1
    assert answer.lines[:2] == [HEADS, "1\tSieci\t2\t1\t0\t1\t0\t0\t0"]
    assert answer.err.strip().endswith(
        "Not everything could be read; what is missing is in the list. A backup may still have it: see restore --list."
    )
    as_json = run("restore", "--salvage", own_library, "-o", tmp_path / "json.db", "--json")
    assert as_json.status == 1
    found = as_json.json
    assert (found["salvaged"], found["unreadable"]) == (str(tmp_path / "json.db"), 0)
    (row,) = found["talks"]
    assert (row["segments"], row["missing"], row["from_history"], row["whole"]) == (2, 1, 1, False)


def test_salvage_needs_a_new_file_and_only_salvage_does(run: Command, talk: int, own_library: Path) -> None:
    before = own_library.read_bytes()
    without = run("restore", "--salvage", own_library)
    assert (without.status, without.out) == (2, "")
    assert "Say after -o which file is to become the new library." in without.err
    run("backup")
    with_it = run("restore", "-o", "copy.db")
    assert (with_it.status, with_it.out) == (2, "")
    assert "The option -o is for --salvage" in with_it.err
    for taken in _taken_beside(own_library, own_library.parent):
        answer = run("restore", "--salvage", own_library, "-o", taken)
        assert (answer.status, answer.out) == (2, "")
        assert "choose a name that is free" in answer.err
        assert taken.is_symlink() or not taken.exists()
    assert own_library.read_bytes() == before


def test_a_file_that_is_there_counts_before_one_of_the_folder_for_backups(
    run: Command, talk: int, tmp_path: Path, own_library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = Path(run("backup").out.strip())
    with Library(own_library) as library:
        library.rename_talk(talk, "Later")
    run("backup", "-o", tmp_path / backup.name)
    monkeypatch.chdir(tmp_path)
    assert run("restore", backup.name, "--list").lines[1].split("\t")[1] == "Later"
    (tmp_path / backup.name).unlink()
    assert run("restore", backup.name, "--list").lines[1].split("\t")[1] == "Sieci"


def test_a_talk_is_named_after_the_moment_of_its_copy(run: Command, talk: int, tmp_path: Path) -> None:
    backup = Path(run("backup").out.strip())
    moment = datetime(2026, 3, 4, 5, 6)
    copy = Path(shutil.copy(backup, tmp_path / "copy.db"))
    os.utime(copy, (moment.timestamp(), moment.timestamp()))
    as_json = run("restore", copy, "--talk", talk, "--json").json
    assert as_json["title"] == "Sieci (from 2026-03-04 05:06)"


def test_what_is_said_of_a_backup_in_json(run: Command, talk: int, own_library: Path) -> None:
    path = Path(run("backup").out.strip())
    found = run("restore", "--list", "--json").json
    assert found["folder"] == str(path.parent)
    (each,) = found["backups"]
    assert each | {"made": ""} == {
        "path": str(path),
        "made": "",
        "why": "hand",
        "bytes": path.stat().st_size,
        "talks": 1,
        "segments": 3,
        "readable": True,
        "of_this_library": True,
    }
    made = datetime.fromisoformat(each["made"])
    assert made.tzinfo == UTC
    assert abs(made.timestamp() - path.stat().st_mtime) < 60


def test_a_restored_library_of_which_nothing_was_there(run: Command, talk: int, own_library: Path) -> None:
    path = run("backup").out.strip()
    own_library.unlink()
    answer = run("restore")
    assert (answer.status, answer.out.strip(), answer.err) == (0, path, "")
    own_library.unlink()
    assert run("restore", "--json").json == {"restored": path, "talks": 1, "kept": None}
