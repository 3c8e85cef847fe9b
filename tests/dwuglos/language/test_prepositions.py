"""Which cases prepositions ask for."""

import pytest

from dwuglos.language.lemmas import readings
from dwuglos.language.prepositions import CASES, cases_after


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        ("Idę do ", ("gen",)),
        ("Z", ("inst", "gen")),
        ("bez", ("gen",)),
        ("dzięki\n", ("dat",)),
        ("To jest", ()),
        ("do, ", ()),
        ("", ()),
    ],
)
def test_the_last_word_says_the_case(text: str, cases: tuple[str, ...]) -> None:
    assert cases_after(text) == cases


@pytest.mark.parametrize("word", CASES)
def test_the_dictionary_knows_each_with_its_cases(word: str) -> None:
    found = {case for tag, _ in readings(word) if tag.startswith("prep") for case in tag.split(":")[1].split(".")}
    assert set(CASES[word]) <= found
