"""A database of which nothing is known but what SQLAlchemy knows: here SQLite, as a stranger."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from unittest.mock import Mock

import pytest
from sqlalchemy import make_url, text

from dwuglos.errors import LibraryError, LibraryReadOnly, StaleTalk
from dwuglos.store import library as library_module
from dwuglos.store import schema
from dwuglos.store import server as server_module
from dwuglos.store.library import Library
from dwuglos.store.server import Server
from dwuglos.store.values import KeptDraft
from dwuglos.talk.transcript import Transcript
from tests.dwuglos.store.moves import note


@pytest.fixture
def served(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    """A library on a database without a module of its own."""

    def server(_address: str, reading: bool = False) -> Server:
        return Server(make_url(f"sqlite:///{tmp_path / 'served.db'}"), reading)

    monkeypatch.setattr(library_module, "database_at", server)
    with Library("anywhere") as library:
        yield library


def test_a_library_lives_there_all_the_same(served: Library, transcript: Transcript) -> None:
    talk = served.add_talk("Talk", list(transcript))
    assert served.lock_talk(talk) is None
    assert served.path is None
    assert served.write(talk, [note(transcript, 1)], 0).version == 1
    with pytest.raises(StaleTalk):
        served.write(talk, [note(transcript, 2, 2)], 0)
    served.keep_typing(talk, 3, "target", "pisane")
    served.keep_drafts(talk, "google", [KeptDraft("a", "b", {1: "b"})])
    copy = served.duplicate_talk(talk, "Kopia")
    assert served.segments(copy) == served.segments(talk)
    assert [segment.note for segment in served.segments(talk)][:2] == ["x", ""]
    assert len(served.writes_since(talk, 0).writes) == 1
    served.erase_talk(talk)
    assert [summary.id for summary in served.talks()] == [copy]
    with served.reader() as reader:
        assert reader.talk(copy).title == "Kopia"
        with pytest.raises(LibraryReadOnly):
            reader.rename_talk(copy, "x")


def test_what_fails_is_taken_back_and_told_in_its_own_words(served: Library) -> None:
    talk = served.add_talk("Talk", [])

    def fail() -> None:
        with served._writing() as connection:
            connection.execute(text("UPDATE talk SET title = 'New'"))
            connection.execute(text("SELECT * FROM nowhere"))

    with pytest.raises(LibraryError, match="does not answer as it should: no such table: nowhere"):
        fail()
    assert served.talk(talk).title == "Talk"


def test_somebody_may_always_have_written(served: Library) -> None:
    assert served.data_version() != served.data_version()


def test_a_server_is_named_without_the_password() -> None:
    assert Server(make_url("postgresql://ania:tajne@server/talks")).name == "postgresql://ania:***@server/talks"


def test_a_server_that_was_never_reached_can_be_let_go() -> None:
    Server(make_url("postgresql://server/talks")).close()


def test_on_postgresql_tables_are_made_fit_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    fitted: list[str] = []
    monkeypatch.setattr(schema, "fit_postgresql", lambda: fitted.append("postgresql"))
    for name in ("sqlite", "postgresql"):
        monkeypatch.setattr(server_module, "create_engine", lambda _url, name=name: Mock(**{"dialect.name": name}))
        Server(make_url(f"{name}://server/talks")).connect()
    assert fitted == ["postgresql"]
