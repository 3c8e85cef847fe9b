"""Where terms and words are looked up: read once, and what cannot be used is told."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from dwuglos.errors import UnreadableFile
from dwuglos.language.terms import Term
from gui.word_sources import WordSources
from tests.dwuglos.lexicons.small_dictionary import write


def test_terms_of_the_library_count_before_those_of_a_file(tmp_path: Path) -> None:
    file = tmp_path / "terms.csv"
    file.write_text("english;polish\nhouse;budynek\ngirl;panna\n", encoding="utf-8")
    sources = WordSources([Term("house", "dom")], str(file), [str(write(tmp_path))])
    found = sources.find("The girls of the house")
    assert {(term.english, term.polish) for term in found.terms} == {("house", "dom"), ("girl", "panna")}
    assert [each.english for each in found.words] == ["girl", "house"]
    assert sources.failures == []


def test_a_glossary_that_is_gone_is_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    sources = WordSources([Term("house", "dom")], str(tmp_path / "gone.csv"), [])
    assert [term.polish for term in sources.terms("a house")] == ["dom"]
    assert ["gone.csv" in str(failure) for failure in sources.failures] == [True]


def test_dictionaries_that_fail_later_are_told_once_and_not_asked_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sources = WordSources([], "", [str(write(tmp_path))])
    asked: list[str] = []

    def fail(_lexicons: Sequence[object], text: str) -> None:
        asked.append(text)
        if _lexicons:
            raise UnreadableFile("The dictionary {file} is damaged; get it again.", file="x")

    monkeypatch.setattr("gui.word_sources.look_up", lambda lexicons, text: fail(lexicons, text) or [])
    assert sources.find("a house").words == ()
    assert sources.find("a girl").words == ()
    assert len(sources.failures) == 1
    assert asked == ["a house", "a girl"]
