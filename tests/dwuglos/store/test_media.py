"""What is played along with a talk is remembered with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from dwuglos.errors import TalkNotFound
from dwuglos.store.library import Library
from dwuglos.talk.media import Media
from tests.dwuglos.store.files import ask

FILM = Media("/films/nets.mp4", "a" * 64, 61_000)


def test_a_file_is_remembered_replaced_and_forgotten(library: Library, talk: int) -> None:
    assert library.facts(talk).media is None
    library.keep_media(talk, FILM)
    assert library.facts(talk).media == FILM
    assert library.open_talk(talk).facts.media == FILM
    library.keep_media(talk, Media("/sound/nets.ogg"))
    assert library.facts(talk).media == Media("/sound/nets.ogg")
    library.keep_media(talk, None)
    assert library.facts(talk).media is None


def test_each_talk_has_its_own(library: Library, talk: int) -> None:
    other = library.add_talk("Other", [])
    library.keep_media(other, FILM)
    assert library.facts(talk).media is None
    with pytest.raises(TalkNotFound):
        library.keep_media(99, FILM)


def test_a_name_that_no_library_holds_loses_what_it_cannot(library: Library, talk: int) -> None:
    library.keep_media(talk, Media("/films/\udcff.mp4"))
    assert library.facts(talk).media == Media("/films/\ufffd.mp4")


@pytest.mark.parametrize("bad", ["duration = 'x'", "duration = -1", "path = CAST(X'41FF42' AS TEXT)", "digest = x'00'"])
def test_a_row_that_cannot_be_read_is_a_file_to_be_attached_again(tmp_path: Path, bad: str) -> None:
    path = tmp_path / "library.db"
    with Library(path) as library:
        talk = library.add_talk("Talk", [])
        library.keep_media(talk, FILM)
    ask(path, f"UPDATE media SET {bad}")
    with Library(path) as library:
        stored = library.open_talk(talk)
        assert (stored.facts.media, stored.damage) == (None, None)
        library.keep_media(talk, FILM)
        assert library.facts(talk).media == FILM
