"""Whether a word is right, what it may have been meant to be, and what is done without the dictionary."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dwuglos import places
from dwuglos.language import spelling


@pytest.fixture
def without(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    monkeypatch.setattr(places, "dictionaries", lambda: (tmp_path,))
    forget()
    yield
    forget()


def forget() -> None:
    spelling._once.cache_clear()
    spelling.is_right.cache_clear()


@pytest.mark.parametrize(
    "word",
    ["dom", "Domami", "zrobiłbym", "hipersferę", "antypochodnych", "Taylora", "KSIĄŻKA", "sin", "sqrt", "Gaussa"],
)
def test_right(word: str) -> None:
    assert spelling.is_right(word)


@pytest.mark.parametrize(
    "word", ["ktury", "Poszłem", "sie", "bedzie", "iloości", "prolem", "gaussa", "porhodną", "ksiqxążka", "prekątnej"]
)
def test_wrong(word: str) -> None:
    assert not spelling.is_right(word)


def test_suggestions() -> None:
    assert "książka" in spelling.suggestions("ksiażka")
    assert "ktury" not in spelling.suggestions("ktury")
    assert spelling.trouble() is None


@pytest.mark.usefixtures("without")
def test_without_the_dictionary_the_other_judges_alone_and_why_is_told() -> None:
    assert spelling.trouble() is None
    assert spelling.is_right("dom")
    assert not spelling.is_right("ktury")
    assert "is missing" in str(spelling.trouble())
    assert spelling.dictionary() is None
    assert spelling.suggestions("ktury") == []
