from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest

from dwuglos.errors import Cancelled
from dwuglos.store import health
from dwuglos.store.copies import is_sound, opened
from dwuglos.store.library import Library
from dwuglos.store.pace import Pace
from tests.dwuglos.store.corruption import bad_page, lost_rows, whole_library
from tests.dwuglos.store.files import by_migrations, change


@pytest.fixture(scope="module")
def _seed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return whole_library(tmp_path_factory.mktemp("seed") / "whole.db", segments=300)


@pytest.fixture
def whole(_seed: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(_seed, tmp_path / "whole.db"))


def test_a_whole_library_is_sound_and_says_what_it_holds(whole: Path) -> None:
    assert is_sound(whole)
    with opened(whole) as (connection, database), database.transaction(connection, writes=False):
        assert health.contents(connection) == (2, 600)


def test_a_library_by_migrations_is_sound(tmp_path: Path) -> None:
    assert is_sound(by_migrations(tmp_path / "library.db"))


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE segment SET target = x'fffe' WHERE id = 7",
        "UPDATE segment SET rank = 'first' WHERE id = 7",
        "UPDATE segment SET start = NULL WHERE id = 7",
        "UPDATE segment SET rank = (SELECT rank FROM segment WHERE id = 8) WHERE id = 7",
        "UPDATE segment SET state = 'perfect' WHERE id = 7",
        "UPDATE segment SET source = CAST(x'c59bff' AS TEXT) WHERE id = 7",
        "UPDATE talk SET segments = 299 WHERE id = 1",
        "UPDATE talk SET video = '[' WHERE id = 1",
        "UPDATE talk SET title = x'fffe' WHERE id = 1",
        "UPDATE part SET kind = 'song' WHERE id = 1",
        "UPDATE revision SET at = -1",
        "DELETE FROM segment WHERE id = 300",
        "INSERT INTO draft VALUES (1, 99, 0, '', '', '')",
        "CREATE TRIGGER t AFTER INSERT ON talk BEGIN DELETE FROM talk; END",
    ],
)
def test_what_is_not_as_it_should_be_is_found(whole: Path, statement: str) -> None:
    change(whole, statement)
    assert not is_sound(whole)


@pytest.mark.parametrize("harm", [bad_page, lost_rows])
def test_harm_is_found(whole: Path, harm: Callable[[Path, random.Random], object]) -> None:
    harm(whole, random.Random(1))
    assert not is_sound(whole)


def test_what_is_no_library_is_not_sound(tmp_path: Path) -> None:
    (tmp_path / "text.db").write_text("text" * 999)
    assert not is_sound(tmp_path / "text.db")
    assert not is_sound(tmp_path / "none.db")


def test_looking_stops_when_it_is_to(whole: Path) -> None:
    stopped = Event()
    stopped.set()
    with pytest.raises(Cancelled):
        is_sound(whole, Pace(cancelled=stopped))


def test_every_write_is_another_stamp(tmp_path: Path) -> None:
    def stamp() -> tuple[object, ...]:
        with opened(path) as (connection, database), database.transaction(connection, writes=False):
            return health.stamp(connection)

    path = tmp_path / "library.db"
    with Library(path) as library:
        seen = [stamp()]
        id = library.add_talk("Talk", [])
        seen.append(stamp())
        library.keep_typing(id, 1, "target", "x")
        seen.append(stamp())
        library.delete_talk(id)
        seen.append(stamp())
        assert stamp() == seen[-1]
    assert len(set(seen)) == len(seen)
