from __future__ import annotations

import pytest

from dwuglos.language.abbreviations import BEFORE_NUMBERS, LANGUAGES, STARTERS, TITLES, WEAK, Language


@pytest.mark.parametrize("words", [TITLES, WEAK, BEFORE_NUMBERS, STARTERS])
def test_words_stand_as_they_are_looked_up(words: dict[str | None, frozenset[str]]) -> None:
    everything = words[None].union(*(words[language] for language in LANGUAGES))
    assert all(word == word.lower() and not word.endswith(".") for word in everything)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_either_always_or_often_goes_on(language: Language) -> None:
    assert not TITLES[language] & WEAK[language]


def test_what_is_a_plain_word_in_the_other_language_is_in_no_common_list() -> None:
    assert "red" in WEAK["pl"]
    assert "red" not in WEAK[None]
