"""What a language model is told of a talk is kept with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from dwuglos.errors import TalkNotFound
from dwuglos.store.library import Library
from dwuglos.talk.brief import Brief
from tests.dwuglos.store.files import ask

BRIEF = Brief("Of lighthouses and their keepers.", is_shared=True)


def test_a_brief_is_kept_replaced_and_forgotten(library: Library, talk: int) -> None:
    assert library.brief(talk) == Brief()
    library.keep_brief(talk, BRIEF)
    assert library.brief(talk) == BRIEF
    assert library.open_talk(talk).facts.synopsis == BRIEF.synopsis
    library.keep_brief(talk, Brief("Another."))
    assert library.brief(talk) == Brief("Another.")
    library.keep_brief(talk, Brief())
    assert library.brief(talk) == Brief()


def test_only_talks_in_use_are_shared(library: Library, talk: int) -> None:
    other = library.add_talk("Other", [])
    assert library.shared_talks() == []
    library.keep_brief(talk, BRIEF)
    library.keep_brief(other, BRIEF)
    assert library.shared_talks() == [talk, other]
    library.delete_talk(other)
    assert library.shared_talks() == [talk]
    with pytest.raises(TalkNotFound):
        library.keep_brief(99, BRIEF)
    with pytest.raises(TalkNotFound):
        library.brief(99)


def test_a_copy_and_a_talk_from_elsewhere_have_the_synopsis_and_are_not_shared(library: Library, talk: int) -> None:
    library.keep_brief(talk, BRIEF)
    copy = library.duplicate_talk(talk, "Copy")
    other = library.add_whole_talk(library.whole_talk(talk))
    assert [library.brief(each) for each in (copy, other)] == [Brief(BRIEF.synopsis)] * 2


@pytest.mark.parametrize("bad", ["synopsis = x'00ff'", "shared = 'yes'", "synopsis = CAST(X'41FF42' AS TEXT)"])
def test_of_a_damaged_row_nothing_is_left(tmp_path: Path, bad: str) -> None:
    path = tmp_path / "library.db"
    with Library(path) as library:
        talk = library.add_talk("Talk", [])
        library.keep_brief(talk, BRIEF)
    ask(path, f"UPDATE brief SET {bad}")
    with Library(path) as library:
        assert library.brief(talk) == Brief()
        assert library.open_talk(talk).damage is None
        assert library.shared_talks() == ([talk] if "shared" not in bad else [])
        library.keep_brief(talk, BRIEF)
        assert library.brief(talk) == BRIEF
