"""Which language a text is in."""

import pytest

from dwuglos.language.guess import is_foreign, language_of


def test_the_language_is_told_by_common_words() -> None:
    assert language_of(["This is what the network does.", "And it is not much."]) == "en"
    assert language_of(["To jest coś, co robi sieć.", "I nie jest tego wiele."]) == "pl"
    assert language_of([]) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("So this is what we are going to do with it", "en"),
        ("A teraz to, co się z tym dzieje", "pl"),
        ("Bob McGrew", ""),
    ],
)
def test_the_language_of_one_text(text: str, language: str) -> None:
    assert (language_of([text]) or "") == language


def test_a_long_text_is_not_read_to_its_end() -> None:
    def texts():
        yield from ["to jest coś co robi sieć"] * 1_000
        pytest.fail("thousands of words are enough")

    assert language_of(texts()) == "pl"


@pytest.mark.parametrize(
    "text", ["Das ist gut.", "C’est pour nous et que vous", "Esto es para los demás", "Это хорошо"]
)
def test_another_language(text: str) -> None:
    assert is_foreign(text)


@pytest.mark.parametrize("text", ["To jest dobrze.", "That is it.", "Möbius", "∑ β", "", "Das Auto to auto."])
def test_no_other_language(text: str) -> None:
    assert not is_foreign(text)
