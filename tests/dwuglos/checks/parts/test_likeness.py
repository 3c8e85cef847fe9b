"""How well a Polish text fits an English one."""

from dwuglos.checks.parts.likeness import english_traits, likeness, polish_traits


def fit(english: str, polish: str) -> float:
    return likeness(english_traits(english), polish_traits(polish))


def test_numbers_roots_and_common_words_count() -> None:
    assert fit("The vector has 7 entries.", "Wektor ma 7 wyrazów.") > fit(
        "The vector has 7 entries.", "Macierz jest duża."
    )
    assert fit("What do you think?", "Co myślisz?") > fit("What do you think?", "Tak myślę.")


def test_lengths_count() -> None:
    assert fit("It is so.", "Coś jest.") > fit("It is so.", "Coś jest " + "i coś jest " * 10)
