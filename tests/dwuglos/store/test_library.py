"""A library put together: opened, shared with readers, given back."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from dwuglos.errors import LibraryError, LibraryReadOnly
from dwuglos.store.library import Library
from dwuglos.talk.transcript import Transcript
from tests.dwuglos.store.files import segments_of
from tests.dwuglos.store.moves import note


def test_another_program_is_noticed(library: Library, talk: int, transcript: Transcript) -> None:
    with library.reader() as reader:
        before = reader.data_version()
        assert reader.data_version() == before
        library.write(talk, [note(transcript, 1)])
        after = reader.data_version()
        assert after != before
        assert reader.version(talk) == 1
        assert reader.data_version() == after


def test_a_reader_changes_nothing(library: Library, talk: int, transcript: Transcript) -> None:
    assert library.path is not None
    with Library(library.path, reading=True) as reader:
        assert reader.read_only
        assert reader.segments(talk) == list(transcript)
        for wish in (
            lambda: reader.write(talk, [note(transcript, 1)]),
            lambda: reader.lock_talk(talk),
            lambda: reader.forget_typing(talk),
        ):
            with pytest.raises(LibraryReadOnly):
                wish()
    library.close()
    assert [path.name for path in library.path.parent.iterdir()] == [library.path.name]


def test_a_reader_makes_no_library(tmp_path: object, library: Library) -> None:
    assert library.path is not None
    nowhere = library.path.parent / "folder" / "none.db"
    with pytest.raises(LibraryError, match=r"cannot be opened; check that its folder exists"):
        Library(nowhere, reading=True)
    assert not nowhere.parent.exists()
    with pytest.raises(LibraryError, match=r"cannot be opened; check that its folder exists"):
        Library(library.path.with_name("none.db"), reading=True)
    assert not library.path.with_name("none.db").exists()


def test_whoever_writes_does_not_wait_for_a_reader(library: Library, talk: int, transcript: Transcript) -> None:
    with library.reader() as reader, reader._reading() as connection:
        assert segments_of(connection, talk) == list(transcript)
        assert library.write(talk, [note(transcript, 1)]).version == 1
        assert segments_of(connection, talk) == list(transcript)
    assert library.segments(talk)[0].note == "x"


def test_another_thread_reads_with_a_library_of_its_own(library: Library, talk: int, transcript: Transcript) -> None:
    with ThreadPoolExecutor(1) as lane:
        reader = lane.submit(library.reader).result()
        for step in range(1, 4):
            library.write(talk, [note(transcript, step, step)])
            assert lane.submit(reader.version, talk).result() == step
        lane.submit(reader.close).result()


def test_a_reader_finds_an_old_library_too_old(library: Library) -> None:
    with library._writing() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0001'")
    with pytest.raises(LibraryReadOnly, match="is empty or old"):
        library.reader()


def test_a_library_that_was_given_back_is_closed(library: Library) -> None:
    library.close()
    with pytest.raises(LibraryError):
        library.talks()
