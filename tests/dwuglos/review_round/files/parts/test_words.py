"""What stands in a review file beside the texts, and what a reviewer may write for it."""

from __future__ import annotations

import pytest

from dwuglos.review_round.files.parts.words import COLUMNS, WORDS, column_named, state_of
from dwuglos.talk.transcript import STATES


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("column", COLUMNS)
def test_each_heading_that_is_written_names_its_column(language: str, column: str) -> None:
    heading = getattr(WORDS[language], column)  # type: ignore[index]
    assert column_named(heading) == column
    assert column_named(f"  {heading.upper()}\n") == column


@pytest.mark.parametrize("heading", ["", "Uwagi", "Polskie", "source", "x" * 100_000])
def test_another_heading_names_none(heading: str) -> None:
    assert column_named(heading) == ""


@pytest.mark.parametrize("language", WORDS)
def test_the_hint_names_the_column_that_is_to_be_left_alone(language: str) -> None:
    words = WORDS[language]  # type: ignore[index]
    assert f"“{words.mark}”" in words.hint or f"„{words.mark}”" in words.hint


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("state", STATES)
def test_each_state_that_is_written_comes_back(language: str, state: str) -> None:
    title = WORDS[language].states[state]  # type: ignore[index]
    assert state_of(title) == state
    assert state_of(f" {title.upper()} ") == state


@pytest.mark.parametrize("text", ["", "OK!", "zatwierdzone?", "0"])
def test_another_word_is_no_state(text: str) -> None:
    assert state_of(text) is None
