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
        ("It was 90 degrees Fahrenheit.", "Było 32 stopnie Celsjusza."),
        ("I grew up in South Africa.", "Dorastałem w RPA."),
        ("We crossed the Pacific Ocean.", "Przepłynęliśmy Ocean Spokojny."),
        ("He works for the World Health Organization.", "Pracuje w Światowej Organizacji Zdrowia."),
    ],
)
def test_names_that_are_there_or_need_not_be(english: str, polish: str) -> None:
    assert found(Names, english, polish) == []


def test_a_name_is_lost() -> None:
    assert found(Names, "Then I saw Euler and Fourier there.", "Widziałem tam Eulera.") == ["Fourier"]


def test_a_name_may_stand_in_another_segment_of_the_sentence() -> None:
    assert not look(Names, segments(("Here comes Euler", "Oto nadchodzi"), ("and his wife.", "Euler z żoną.")))


def test_what_is_a_name_inside_a_sentence_is_one_at_the_beginning_too() -> None:
    inside = ("Then I saw Robert.", "Potem zobaczyłem Roberta.")
    (finding,) = look(
        Names, segments(inside, ("Robert is here.", "On tu jest."), ("Robert came.", "Robert przyszedł."))
    )
    assert (finding.segment, finding.span) == (2, (0, 6))
    quoted = ("He said: Okey dokey.", "Mówił: Dobra."), ("Okey, let us go.", "Dobra, chodźmy.")
    assert [finding.segment for finding in look(Names, segments(*quoted))] == [1]
    common = (
        ("I like Apple.", "Lubię Apple’a."),
        ("It is an apple.", "To jabłko."),
        ("Apple is red.", "Jabłko jest czerwone."),
    )
    assert not look(Names, segments(*common))
