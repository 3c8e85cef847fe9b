"""Names in English, and their Polish forms."""

import pytest

from dwuglos.language.name_words import has_name, names_in


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("There Euler met Jean-Paul, and Fourier's son.", ["Euler", "Jean-Paul", "Fourier"]),
        ("Euler was here. Fourier was not.", []),
        ("On Monday I read it in English.", []),
        ("What happens there on Fridays?", []),
        ("ALL IS IN CAPITALS HERE", []),
        ("The Art of Problem Solving", []),
    ],
)
def test_names_inside_sentences(text: str, names: list[str]) -> None:
    assert [name[1].removesuffix("'s") for name in names_in(text)] == names


@pytest.mark.parametrize(
    ("name", "polish"),
    [
        ("Euler", "wzór Eulera"),
        ("Vienna", "w Wiedniu"),
        ("Schrödinger", "równanie Schroedingera"),
        ("Xerxes", "Kserkses"),
        ("Voltaire", "Woltera"),
        ("Jean-Paul", "Jean-Paula"),
        ("Newton", "prawa niutonowskie"),
        ("Poland", "w Polsce"),
        ("Poles", "Polacy"),
        ("Kyiv", "w Kijowie"),
        ("Matthew", "Mateuszem"),
        ("Elbe", "nad Łabą"),
    ],
)
def test_a_polish_form(name: str, polish: str) -> None:
    assert has_name(name, polish)


@pytest.mark.parametrize(("name", "polish"), [("Fourier", "Eulera"), ("Linus", "linia prosta"), ("Ann", "a nam")])
def test_another_word(name: str, polish: str) -> None:
    assert not has_name(name, polish)
