"""What leaves the program has the marks its publisher asks for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.language.typography import set_in


@pytest.mark.parametrize(
    ("text", "polish"),
    [
        ('Powiedział: "Nie".', "Powiedział: „Nie”."),
        ('"Tak" i ("nie")', "„Tak” i („nie”)"),
        ("To jest - jak wiadomo - trudne", "To jest – jak wiadomo – trudne"),
        ("To jest -- trudne", "To jest – trudne"),
        ("- Tak?\n- Nie.", "- Tak?\n- Nie."),
        ("biało-czerwony", "biało-czerwony"),
        ("No więc...", "No więc…"),
        ("Kropki....", "Kropki...."),
        ("coup d'État", "coup d’État"),
        ('<i>"Tak"</i>', "<i>„Tak”</i>"),
        ('"<i>Tak</i>"', "„<i>Tak</i>”"),
        ('<font color="red">"Nie"</font>', '<font color="red">„Nie”</font>'),
    ],
)
def test_polish(text: str, polish: str) -> None:
    assert set_in(text, "polish") == polish


def test_plain() -> None:
    assert set_in("„Tak” – rzekł… d’État\u00a0i «nie»", "plain") == '"Tak" - rzekł... d\'État i "nie"'


@given(st.text(alphabet="aą \"'„”-–.…<>i/{}\\\n", max_size=40))
def test_words_stay(text: str) -> None:
    assert set_in(text, "as-is") == text
    for profile in ("plain", "polish"):
        once = set_in(text, profile)
        assert set_in(once, profile) == once
        assert [c for c in once if c.isalpha()] == [c for c in text if c.isalpha()]
