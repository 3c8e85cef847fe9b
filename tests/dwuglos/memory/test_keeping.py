"""The memory of a library, kept up to date with it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from dwuglos.errors import Cancelled
from dwuglos.memory.keeping import catch_up
from dwuglos.store.library import Library
from dwuglos.store.units.sqlite import SqliteUnits
from dwuglos.talk import edits
from dwuglos.talk.history import History
from dwuglos.talk.transcript import NewSegment, Transcript, number

LINES = (NewSegment(0, 1000, "Good evening.", "Dobry wieczór.", "reviewed", "person"), NewSegment(1000, 2000, "Hello."))


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "library.db") as library:
        library.add_talk("First", number(LINES))
        library.add_talk("Second", number(LINES[1:]))
        yield library


@pytest.fixture
def units() -> Iterator[SqliteUnits]:
    with closing(SqliteUnits(None)) as units:
        yield units


def confirm(library: Library, talk: int, text: str) -> None:
    transcript, writes = Transcript(library.segments(talk)), []
    history = History(transcript)
    history.written.connect(writes.append)
    last = transcript[len(transcript) - 1].id
    history.do(edits.confirm(transcript, last, text))
    library.write(talk, writes)


def test_what_was_confirmed_comes_in_once(kept: Library, units: SqliteUnits) -> None:
    assert catch_up(kept, units) == 1
    assert catch_up(kept, units) == 0
    assert [(unit.title, unit.target) for unit in units.all()] == [("First", "Dobry wieczór.")]
    confirm(kept, 2, "Cześć.")
    assert catch_up(kept, units) == 1
    assert [unit.target for unit in units.same("Hello.")] == ["Cześć."]
    confirm(kept, 2, "Witaj.")
    assert catch_up(kept, units) == 1
    assert [unit.target for unit in units.same("Hello.")] == ["Witaj."]


def test_a_talk_can_be_left_out(kept: Library, units: SqliteUnits) -> None:
    assert catch_up(kept, units, skip=1) == 0
    assert catch_up(kept, units) == 1


def test_it_can_be_cancelled(kept: Library, units: SqliteUnits) -> None:
    with pytest.raises(Cancelled):
        catch_up(kept, units, lambda: True)
    assert units.count() == 0


def test_a_deleted_talk_is_remembered(kept: Library, units: SqliteUnits) -> None:
    catch_up(kept, units)
    kept.delete_talk(1)
    assert catch_up(kept, units) == 0
    assert units.count() == 1
