"""Words that deny something, in both languages."""

import pytest

from dwuglos.language.denials import denials_in_english, denials_in_polish, may_deny_in_english, may_deny_in_polish


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I do not know, and he doesn't.", ["not", "n't"]),
        ("Nobody can see no one.", ["Nobody", "no one"]),
        ("No, it is number no. 5.", []),
        ("It is no wonder.", []),
        ("A knot is noted.", []),
    ],
)
def test_english(text: str, words: list[str]) -> None:
    assert [text[begin:end] for begin, end in denials_in_english(text)] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Nie wiem nic.", ["Nie", "nic"]),
        ("To nie tylko to.", []),
        ("Patrzę na nie.", []),
        ("Dopóki to nie minie.", []),
        ("Niech będzie niebo.", []),
        ("bez żadnej", ["bez", "żadnej"]),
    ],
)
def test_polish(text: str, words: list[str]) -> None:
    assert [text[begin:end] for begin, end in denials_in_polish(text)] == words


def test_ways_to_deny_in_english_without_a_plain_word() -> None:
    assert may_deny_in_english("It is impossible.")
    assert may_deny_in_english("He went instead.")
    assert not may_deny_in_english("It is so.")


def test_ways_to_deny_in_polish_without_a_plain_word() -> None:
    assert may_deny_in_polish("To niemożliwe.", "It is not possible.")
    assert may_deny_in_polish("Zamiast tego.", "Not that.")
    assert not may_deny_in_polish("Zamiast tego.", "Instead, not that.")
    assert not may_deny_in_polish("To niezwykłe.", "It is not unusual.")
    assert not may_deny_in_polish("Skończony, nieparzysty.", "Not finite, unequal.")
