"""Findings that are not to be heard of again stay so, until somebody wants to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from dwuglos.store.library import Library
from dwuglos.talk.ignored import Ignored
from tests.dwuglos.store.files import ask

HERE, EVERYWHERE = Ignored(3, "numbers", "7"), Ignored(0, "names", "anna")


def test_what_is_ignored_is_listed_in_the_order_it_was_said(
    library: Library, talk: int, at: Callable[[int], None]
) -> None:
    assert library.ignored(talk) == []
    at(1000)
    library.ignore(talk, [HERE])
    at(2000)
    library.ignore(talk, [EVERYWHERE, EVERYWHERE])
    assert library.ignored(talk) == [HERE._replace(at=1000), EVERYWHERE._replace(at=2000)]


def test_what_is_heeded_again_is_gone(library: Library, talk: int) -> None:
    library.ignore(talk, [HERE, EVERYWHERE])
    library.heed(talk, [HERE, Ignored(9, "names", "other")])
    assert [each[:3] for each in library.ignored(talk)] == [EVERYWHERE[:3]]
    library.heed(talk, library.ignored(talk))
    assert library.ignored(talk) == []


def test_each_talk_has_its_own(library: Library, talk: int) -> None:
    other = library.add_talk("Other", [])
    library.ignore(other, [EVERYWHERE])
    assert library.ignored(talk) == []
    library.erase_talk(other)
    assert library.add_talk("New", []) > other


@pytest.mark.parametrize("bad", ["segment = 'x'", "text = CAST(X'41FF42' AS TEXT)"])
def test_a_value_that_cannot_be_read_is_left_out(tmp_path: Path, bad: str) -> None:
    path = tmp_path / "library.db"
    with Library(path) as library:
        talk = library.add_talk("Talk", [])
        library.ignore(talk, [HERE, EVERYWHERE])
    ask(path, f"UPDATE ignored SET {bad} WHERE segment = 3")
    with Library(path) as library:
        copy = library.duplicate_talk(talk, "Copy")
        found = library.ignored(talk), library.ignored(copy), library.whole_talk(talk).ignored
        assert [[each[:3] for each in some] for some in found] == [[EVERYWHERE[:3]]] * 3
