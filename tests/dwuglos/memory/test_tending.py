"""Forgetting units, and TMX files in and out, with progress, and stopped on the way."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from threading import Event

import pytest

from dwuglos.errors import Cancelled, InputError, UnwritableFile
from dwuglos.memory import tending
from dwuglos.memory.tending import Forgotten, Imported, file_for_forgotten, forget, take_in, write_out
from dwuglos.store.units.sqlite import SqliteUnits
from dwuglos.store.units.unit import Choice, NewUnit, Units

MANY = [NewUnit(f"Line number {n}.", f"Wiersz numer {n}.", "many.tmx", at=1_700_000_000_000) for n in range(1200)]


@pytest.fixture
def units() -> Iterator[Units]:
    with closing(SqliteUnits(None)) as units:
        yield units


class Stop(Event):
    """Set after a few questions."""

    def __init__(self, after: int) -> None:
        super().__init__()
        self.left = after

    def is_set(self) -> bool:
        self.left -= 1
        return self.left < 0


def test_what_is_written_out_comes_in_again(units: Units, tmp_path: Path) -> None:
    units.add(MANY)
    shares: list[float] = []
    file = tmp_path / "all.tmx"
    assert write_out(units, units.find(Choice()), file, shares.append, Event()) == 1200
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert [path.name for path in tmp_path.iterdir()] == ["all.tmx"]
    with closing(SqliteUnits(None)) as other:
        shares.clear()
        assert take_in(other, file, shares.append, Event()) == Imported(1200, 1200)
        assert shares[-1] == 1.0
        assert take_in(other, file, shares.append, Event()) == Imported(1200, 0)
        assert sorted(unit[1:3] for unit in other.all(0, 2000)) == sorted(unit[:2] for unit in MANY)


def test_only_the_chosen_ones_are_written(units: Units, tmp_path: Path) -> None:
    units.add(MANY)
    assert write_out(units, units.find(Choice(words=("7",))), tmp_path / "some.tmx", lambda _: 0, Event()) > 0
    assert "number 7." in (tmp_path / "some.tmx").read_text(encoding="utf-8")
    assert "number 8." not in (tmp_path / "some.tmx").read_text(encoding="utf-8")


def test_writing_that_is_stopped_leaves_the_older_file(units: Units, tmp_path: Path) -> None:
    units.add(MANY)
    file = tmp_path / "all.tmx"
    file.write_text("older", encoding="utf-8")
    with pytest.raises(Cancelled):
        write_out(units, units.find(Choice()), file, lambda _: 0, Stop(1))
    assert [(path.name, path.read_text(encoding="utf-8")) for path in tmp_path.iterdir()] == [("all.tmx", "older")]


def test_a_place_that_cannot_be_written_to_is_told(units: Units, tmp_path: Path) -> None:
    with pytest.raises(UnwritableFile, match="cannot be written"):
        write_out(units, [], tmp_path / "no" / "folder.tmx", lambda _: 0, Event())


def test_reading_that_is_stopped_takes_nothing(units: Units, tmp_path: Path) -> None:
    units.add(MANY)
    file = tmp_path / "all.tmx"
    write_out(units, units.find(Choice()), file, lambda _: 0, Event())
    with closing(SqliteUnits(None)) as other:
        with pytest.raises(Cancelled):
            take_in(other, file, lambda _: 0, Stop(1))
        assert other.count() == 0


def test_a_damaged_file_takes_nothing(units: Units, tmp_path: Path) -> None:
    file = tmp_path / "damaged.tmx"
    file.write_text("<tmx><body><tu>", encoding="utf-8")
    with pytest.raises(InputError, match="damaged"):
        take_in(units, file, lambda _: 0, Event())
    with pytest.raises(InputError, match="There is no file"):
        take_in(units, tmp_path / "gone.tmx", lambda _: 0, Event())
    assert units.count() == 0


def test_what_is_forgotten_is_in_a_file_first_and_can_come_back(units: Units, tmp_path: Path) -> None:
    units.add(MANY)
    ids = units.find(Choice())[:700]
    count, file = forget(units, ids, tmp_path / "talks.sqlite3.memory", lambda _: None, Event())
    assert count == 700
    assert file is not None
    assert file.parent == tmp_path
    assert file.stat().st_mode & 0o077 == 0
    assert take_in(units, file, lambda _: None, Event()) == Imported(700, 700)
    assert len(units.find(Choice())) == 1200


def test_the_file_of_what_is_forgotten_has_a_name_of_its_own(tmp_path: Path) -> None:
    at, memory = datetime(2030, 1, 2, 3, 4, 5), tmp_path / "talks.sqlite3.memory"
    names = []
    for _ in range(3):
        file_for_forgotten(memory, at).touch()
        names.append(sorted(each.name for each in tmp_path.iterdir())[-1])
    assert names[0] == "talks.sqlite3.forgotten-2030-01-02-030405.tmx"
    assert len(list(tmp_path.iterdir())) == 3


def test_where_nothing_is_forgotten_there_is_no_file(units: Units, tmp_path: Path) -> None:
    assert forget(units, [], tmp_path / "talks.memory", lambda _: None, Event()) == Forgotten(0, None)
    units.add(MANY)
    assert forget(units, units.find(Choice())[:3], None, lambda _: None, Event()) == Forgotten(3, None)
    assert not list(tmp_path.glob("*.tmx"))


def test_what_cannot_be_written_is_not_forgotten(units: Units, tmp_path: Path) -> None:
    units.add(MANY)
    with pytest.raises(UnwritableFile):
        forget(units, units.find(Choice()), tmp_path / "nowhere" / "talks.memory", lambda _: None, Event())
    with pytest.raises(Cancelled):
        forget(units, units.find(Choice()), tmp_path / "talks.memory", lambda _: None, Stop(0))
    assert len(units.find(Choice())) == 1200


def test_forgetting_goes_in_steps_and_can_be_stopped(units: Units, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tending, "AT_ONCE", 500)
    units.add(MANY)
    ids = units.find(Choice())
    shares: list[float] = []
    assert forget(units, ids, None, shares.append, Stop(1)).gone == 500
    assert units.count() == 700
    assert forget(units, ids, None, shares.append, Event()).gone == 700
    assert shares[-1] == 1.0
    assert units.count() == 0
