"""A letter three times in a row is a slip of the finger, but for drawn-out interjections and Roman numerals."""

import pytest

from dwuglos.checks.tripled_letter import TripledLetter
from tests.dwuglos.checks.looking import found


def test_a_letter_three_times() -> None:
    assert found(TripledLetter, "It may.", "To możżżna i wekkktor.") == ["możżżna", "wekkktor"]


@pytest.mark.parametrize(
    "polish", ["Hmmm, aaaa!", "Brrr", "rozdział III i XXXIV", "www.example.org", "zoologia", "1000"]
)
def test_what_is_written_so(polish: str) -> None:
    assert found(TripledLetter, "It may.", polish) == []


def test_a_word_of_the_english_stays_as_it_is() -> None:
    assert found(TripledLetter, "The firm Booooking said so.", "Tak mówi firma Booooking.") == []
