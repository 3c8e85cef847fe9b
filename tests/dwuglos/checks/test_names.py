"""Names that got lost, in whatever form Polish has them."""

import pytest

from dwuglos.checks.names import Names
from tests.dwuglos.checks.looking import found, look, segments


@pytest.mark.parametrize(
    ("english", "polish"),
    [
        ("I saw Euler there.", "Widziałem tam Eulera."),
        ("He lived in Vienna.", "Mieszkał w Wiedniu."),
        ("It was Xerxes himself.", "To był sam Kserkses."),
        ("See you on Monday, in English.", "Do poniedziałku, po angielsku."),
        ("Newton was here.", "Był tu on."),
        ("It is I That Speak", "To ja mówię"),
        ("I asked Euler.", ""),
    ],
)
def test_names_that_are_there_or_need_not_be(english: str, polish: str) -> None:
    assert found(Names, english, polish) == []


def test_a_name_is_lost() -> None:
    assert found(Names, "Then I saw Euler and Fourier there.", "Widziałem tam Eulera.") == ["Fourier"]


def test_a_name_may_stand_in_another_segment_of_the_sentence() -> None:
    assert not look(Names, segments(("Here comes Euler", "Oto nadchodzi"), ("and his wife.", "Euler z żoną.")))
