from __future__ import annotations

import pytest

from dwuglos.formats.pages.furniture import begins_footer, is_byline, is_menu, is_note, is_sentence


@pytest.mark.parametrize(
    "line",
    [
        "© 2024 Blog o AI",
        "Powered by WordPress",
        "Wszelkie prawa zastrzeżone.",
        "Polityka prywatności",
        "Zostaw komentarz",
    ],
)
def test_footers(line: str) -> None:
    assert begins_footer(line)


@pytest.mark.parametrize("line", ["stworzone przez OpenAI modele", "So we use a model", "Powerful models", "Na koniec"])
def test_what_is_no_footer(line: str) -> None:
    assert not begins_footer(line)


def test_notes() -> None:
    assert is_note("Ta strona używa ciasteczek (cookies) dla lepszej obsługi. Akceptuję")
    assert not is_note("Model upiekł ciasto." + " O ciasteczkach mowa raz." + " Dalej jest o czym innym." * 40)


def test_menus_and_bylines() -> None:
    assert is_menu("Strona główna | Artykuły | Kontakt")
    assert not is_menu("Jak powstają modele językowe")
    assert is_byline("12 września 2024 · 5 min czytania")
    assert not is_byline("W roku 2024 powstało wiele modeli.")
    assert is_sentence("Tak powiedział „aha”.")
    assert not is_sentence("Facebook Twitter")
