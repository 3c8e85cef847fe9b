"""Addresses that must be the same in both languages."""

import pytest

from dwuglos.checks.urls import Urls
from tests.dwuglos.checks.looking import found


@pytest.mark.parametrize(
    ("english", "polish", "lost"),
    [
        ("See https://example.org/a?b=1.", "Zobacz stronę.", ["https://example.org/a?b=1"]),
        ("Write to me@example.org or www.example.com", "Pisz do me@example.org", ["www.example.com"]),
        ("Go to example.com/free now", "Wejdź na example.com/darmo", ["example.com/free"]),
    ],
)
def test_an_address_is_lost(english: str, polish: str, lost: list[str]) -> None:
    assert found(Urls, english, polish) == lost


@pytest.mark.parametrize(
    ("english", "polish"),
    [
        ("See https://en.wikipedia.org/wiki/Euler.", "Zobacz https://pl.wikipedia.org/wiki/Euler."),
        ("See http://example.org", "Zobacz https://www.example.org"),
        ("It is 3.14, e.g. here.", "To 3,14, np. tu."),
        ("See example.com.", ""),
    ],
)
def test_no_address_is_lost(english: str, polish: str) -> None:
    assert found(Urls, english, polish) == []
