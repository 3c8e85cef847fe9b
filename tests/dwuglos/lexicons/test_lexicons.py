"""Which dictionaries are at hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from dwuglos.errors import InputError
from dwuglos.lexicons import at_hand, installed, opened
from dwuglos.lexicons.dictd import Dictd
from tests.dwuglos.lexicons.small_dictionary import write


@pytest.fixture
def system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "system"
    folder.mkdir()
    monkeypatch.setattr(Dictd, "folders", (str(tmp_path / "none"), str(folder)))
    return folder


def test_those_of_the_system_from_english_to_polish(system: Path) -> None:
    index = write(system, name="freedict-eng-pol", chunk=50)
    write(system, name="freedict-pol-eng")
    assert installed() == [index]
    lexicons, failures = at_hand([])
    assert [lexicon.title for lexicon in lexicons] == ["Small English–Polish"]
    assert failures == []


def test_the_users_own_come_first_and_what_cannot_be_used_is_told(system: Path, tmp_path: Path) -> None:
    write(system, {"a": "a\n b\n"}, name="freedict-eng-pol")
    own = write(tmp_path, name="own")
    lexicons, failures = at_hand([str(own), str(tmp_path / "gone.index"), str(own)])
    assert [lexicon.title for lexicon in lexicons] == ["Small English–Polish", "freedict-eng-pol"]
    assert ["gone.index" in str(failure) for failure in failures] == [True]


def test_a_file_of_no_known_kind(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"is no dictionary; choose a file that ends in: \.index"):
        opened(tmp_path / "words.txt")
