from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from threading import Event

import pytest

from dwuglos.errors import Cancelled, DwuglosError, InputError, LibraryDamaged, LibraryFull
from dwuglos.store.copies import is_sound
from dwuglos.store.library import Library
from dwuglos.store.pace import Pace
from dwuglos.store.salvage import Salvage, salvage
from dwuglos.store.values import KeptDraft
from tests.dwuglos.store.corruption import harm, whole_library
from tests.dwuglos.store.files import ask, by_migrations

SEGMENTS = 120


@pytest.fixture(scope="module")
def seed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = whole_library(tmp_path_factory.mktemp("seed") / "whole.db", SEGMENTS)
    with Library(path) as library:
        library.keep_drafts(1, "google", [KeptDraft("d", "a", {5: "x", 6: "y"})])
    with closing(sqlite3.connect(path)) as one:
        one.execute("PRAGMA journal_mode=DELETE")
    return path


@pytest.fixture
def whole(seed: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(seed, tmp_path / "whole.db"))


@pytest.fixture
def save(whole: Path, tmp_path: Path) -> Callable[[], Salvage]:
    """A function that salvages the library, and sees that the result is sound and the damaged one as it was."""

    def save() -> Salvage:
        before = {path.name: path.read_bytes() for path in tmp_path.glob("whole.db*") if path.is_file()}
        done = salvage(whole, tmp_path / "new.db")
        assert {path.name: path.read_bytes() for path in tmp_path.glob("whole.db*") if path.is_file()} == before
        assert is_sound(done.path)
        assert done.path.stat().st_mode & 0o777 == 0o600
        assert [path.name for path in tmp_path.glob("*new*")] == ["new.db"]
        return done

    return save


def change(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as one, one:
        one.execute("PRAGMA writable_schema=ON")
        for statement in statements:
            one.execute(statement)


def root(path: Path, table: str) -> int:
    ((found,),) = ask(path, f"SELECT rootpage FROM sqlite_master WHERE name = '{table}'")
    assert isinstance(found, int)
    return found


def write_over(path: Path, page: int) -> None:
    with path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xff" * 4096)


def everything(path: Path) -> dict[str, list[tuple[object, ...]]]:
    tables = ("talk", "segment", "part", "step", "part_revision", "draft", "drafted", "typing", "ignored", "media")
    found = {table: ask(path, f"SELECT * FROM {table} ORDER BY 1, 2") for table in tables}
    columns = "talk_id, step, at, kind, segment, before, after, version"
    return found | {"revision": ask(path, f"SELECT {columns} FROM revision ORDER BY talk_id, version")}


def test_of_a_whole_library_nothing_is_missing(whole: Path, save: Callable[[], Salvage]) -> None:
    done = save()
    assert done.is_whole
    assert [(talk.segments, talk.parts, talk.title) for talk in done.talks] == [(SEGMENTS, 3, "Ściśle tajne słowa")] * 2
    assert everything(done.path) == everything(whole)


def test_what_waits_in_the_log_is_saved_too(whole: Path, tmp_path: Path) -> None:
    with Library(whole) as library:
        library.rename_talk(2, "In the log")
        copy = Path(shutil.copy(whole, tmp_path / "copy.db"))
        shutil.copy(whole.with_name("whole.db-wal"), tmp_path / "copy.db-wal")
    assert [talk.title for talk in salvage(copy, tmp_path / "new.db").talks] == ["Ściśle tajne słowa", "In the log"]


@pytest.mark.parametrize("table", ["segment", "part", "step", "revision", "talk"])
def test_without_the_top_of_a_table_its_rows_are_found_by_their_shape(
    whole: Path, save: Callable[[], Salvage], table: str
) -> None:
    write_over(whole, root(whole, table))
    done = save()
    assert done.unreadable == 1
    assert not done.is_whole
    first = done.talks[0]
    match table:
        case "segment":
            assert 0 < first.missing < SEGMENTS / 10  # those that stood in that page
            assert first.segments + first.missing == SEGMENTS
        case "part":
            assert (first.parts, first.segments) == (0, SEGMENTS)
        case "step":
            assert (first.other, first.missing_moves) == (7, 0)
            with Library(done.path) as library:
                assert len(library.revisions(1, 3)) == 1
                assert library.open_talk(1).done == []
        case "revision":
            assert (first.missing_moves, first.segments) == (0, SEGMENTS)
        case "talk":
            assert first.is_nameless
            assert (first.title, first.segments, first.missing) == ("Talk 1", SEGMENTS, 0)


def test_without_its_first_page_a_library_is_found_by_the_shape_of_its_rows(
    whole: Path, save: Callable[[], Salvage]
) -> None:
    write_over(whole, 1)
    done = save()
    assert [(talk.segments, talk.missing, talk.parts) for talk in done.talks] == [(SEGMENTS, 0, 3)] * 2
    assert [talk.missing_moves for talk in done.talks] == [0, 0]
    with Library(done.path) as library:
        assert library.draft_answers(1, "google") == {"d": "a"}


def test_a_segment_that_is_lost_comes_from_the_history(whole: Path, save: Callable[[], Salvage]) -> None:
    change(
        whole,
        "DELETE FROM segment WHERE talk_id = 1 AND id IN (3, 100)",
        "UPDATE segment SET target = CAST(x'c59bff' AS TEXT) WHERE talk_id = 1 AND id IN (4, 110)",
    )
    done = save()
    first = done.talks[0]
    assert (first.segments, first.missing, first.from_history, first.mended) == (SEGMENTS - 1, 1, 2, 1)
    with Library(done.path) as library:
        opened = library.open_talk(1)
        assert opened.damage is None
        assert [s.target for s in opened.segments[2:4]] == [
            "Ściśle tajne słowa inaczej 3",
            "Ściśle tajne słowa inaczej 4",
        ]
        assert opened.segments[108].target == "ś�"
        assert opened.done == []
        assert len(library.revisions(1, 3)) == 1
        assert library.open_talk(2).done != []


def test_a_part_that_is_lost_is_counted(whole: Path, save: Callable[[], Salvage]) -> None:
    change(
        whole, "UPDATE part SET kind = 'song' WHERE talk_id = 2 AND id = 1", "UPDATE part SET text = x'ff' WHERE id = 2"
    )
    done = save()
    assert [(talk.parts, talk.missing_parts, talk.other) for talk in done.talks] == [(3, 0, 1), (2, 1, 1)]


def test_an_older_library_is_saved_as_a_new_one(tmp_path: Path) -> None:
    old = by_migrations(tmp_path / "old.db", "0001")
    change(
        old,
        "INSERT INTO talk VALUES (7, 'Old', '', '', '', '', 1, 1, NULL, 1, 0, 0, 0, 0, 1)",
        "INSERT INTO segment VALUES (7, 1, 9, 0, 5, 'a', '', 'initial', '', '', '')",
    )
    done = salvage(old, tmp_path / "new.db")
    assert done.is_whole
    with Library(done.path) as library:
        assert [(s.source, s.timing) for s in library.segments(7)] == [("a", "")]


def test_a_full_disk_is_told_of_the_file_that_was_wanted(
    whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise LibraryFull("There is no room to save in the library x.new, and it will be saved then.")

    monkeypatch.setattr(Library, "put_talk_rows", fail)
    new = tmp_path / "new.db"
    with pytest.raises(LibraryFull, match=r"The new library .*new\.db cannot be made: No space left on device; choose"):
        salvage(whole, new)
    assert list(tmp_path.glob("new.db*")) == []


def test_a_deleted_talk_stays_deleted(whole: Path, save: Callable[[], Salvage]) -> None:
    with Library(whole) as library:
        library.delete_talk(1)
    with Library(save().path) as library:
        assert [talk.id for talk in library.talks()] == [2]
        assert library.has_deleted_talks()


def test_what_was_erased_does_not_come_back(whole: Path, save: Callable[[], Salvage]) -> None:
    with Library(whole) as library:
        library.erase_talk(1)
    assert [talk.id for talk in save().talks] == [2]


@pytest.mark.parametrize("content", [b"", b"text " * 5000, b"SQLite format 3\0" + b"\xff" * 9000])
def test_what_is_no_library_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "any.db").write_bytes(content)
    with pytest.raises(LibraryDamaged, match="Nothing that Dwugłos has written can be read in"):
        salvage(tmp_path / "any.db", tmp_path / "new.db")
    assert not (tmp_path / "new.db").exists()


def test_files_are_told_by_name(whole: Path, tmp_path: Path) -> None:
    (tmp_path / "new.db").write_text("mine")
    with pytest.raises(InputError, match="choose a name that is free"):
        salvage(whole, tmp_path / "new.db")
    with pytest.raises(DwuglosError, match=r"none\.db cannot be read or written: No such file"):
        salvage(tmp_path / "none.db", tmp_path / "other.db")
    with pytest.raises(DwuglosError):
        salvage(whole, whole / "in a file.db")
    assert (tmp_path / "new.db").read_text() == "mine"


def test_what_a_program_left_that_was_killed_goes(whole: Path, save: Callable[[], Salvage]) -> None:
    for name in (".new.db.new", ".new.db.new-wal", ".new.db.new-shm"):
        whole.with_name(name).write_bytes(b"x" * 5000)
    assert save().is_whole


def test_a_file_of_the_user_called_like_half_a_library_stays(whole: Path, tmp_path: Path) -> None:
    mine = tmp_path / "other.db.new"
    mine.write_text("mine")
    assert salvage(whole, tmp_path / "other.db").is_whole
    assert mine.read_text() == "mine"


def test_it_can_be_stopped_and_leaves_nothing(whole: Path, tmp_path: Path) -> None:
    for share in (0.0, 0.65, 0.75):

        def stop(done: object, share: float = share) -> None:
            if float(str(done)) >= share:
                raise Cancelled

        with pytest.raises(Cancelled):
            salvage(whole, tmp_path / "new.db", pace=Pace(stop, Event()))
        assert [path.name for path in tmp_path.glob("*new*") if path.is_file()] == []


@pytest.mark.parametrize("number", range(30))
def test_any_damage_leaves_a_sound_library_or_a_sentence(whole: Path, save: Callable[[], Salvage], number: int) -> None:
    harm(whole, number)
    try:
        done = save()
    except LibraryDamaged:
        return
    there = sum(talk.segments for talk in done.talks)
    gone = sum(talk.missing for talk in done.talks)
    nameless = sum(talk.is_nameless for talk in done.talks) + 2 - len(done.talks)
    assert there <= 2 * SEGMENTS
    assert there + gone >= 2 * SEGMENTS or nameless or not done.is_whole
