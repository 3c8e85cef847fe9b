"""One connection, and a transaction for whatever is asked."""

from __future__ import annotations

from dwuglos.errors import LibraryError
from dwuglos.store.library import Library
from dwuglos.talk.transcript import Transcript
from tests.dwuglos.store.files import segments_of


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
