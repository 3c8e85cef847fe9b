"""Numbers in digits and words and both languages."""

import pytest

from dwuglos.checks.numbers import Numbers
from tests.dwuglos.checks.looking import found, look, segments


@pytest.mark.parametrize(
    ("english", "polish"),
    [
        ("1.3 billion people", "1,3 miliarda ludzi"),
        ("1.3 billion people", "1,3 mld ludzi"),
        ("one trillion", "1 bilion"),
        ("2,000 words", "2000 słów"),
        ("2,000 words", "2 000 słów"),
        ("2,000 words", "2\u00a0000 słów"),
        ("2,000 words", "dwa tysiące słów"),
        ("10,000 words", "10 tys. słów"),
        ("1,234,567 words", "1 234 567 słów"),
        ("5 million", "5M"),
        ("the 70s", "lata 70."),
        ("the 1970s", "lata 70. XX wieku"),
        ("the '70s", "lata siedemdziesiąte"),
        ("at 10 p.m.", "o 22"),
        ("at 10:30 PM", "o 22:30"),
        ("at 10 in the evening", "o dziesiątej wieczorem"),
        ("the first one", "1. raz"),
        ("the 1st one", "pierwszy"),
        ("a dozen eggs", "12 jajek"),
        ("12 eggs", "tuzin jajek"),
        ("x squared", "x^2"),
        ("x squared", "x²"),
        ("½ of it", "1/2 tego"),
        ("half of it", "50% tego"),
        ("50% of it", "połowa tego"),
        ("the 20th century", "XX wiek"),
        ("twenty-five", "25"),
        ("nineteen eighty-four", "1984"),
        ("3.14", "3,14"),
        ("3.14", "3.14"),
        ("points 1,2 and 3", "punkty 1, 2 i 3"),
        ("3 birds", "trzech ptaków"),
        ("2 of them", "obaj z drugim"),
        ("GPT-4", "GPT-4"),
        ("10 miles away", "16 km stąd"),
        ("100 °F", "38 °C"),
        ("0 is here", "zero tu jest"),
        ("no numbers", "bez liczb"),
        ("twenty-five birds", "dwadzieścia pięć ptaków"),
        ("two hundred and six bones", "206 kości"),
        ("one twelfth of it", "tylko trochę"),
        ("one or two", "kilka"),
        ("7 birds", ""),
        ("in the late 1800s", "pod koniec XIX wieku"),
        ("open 24/7", "otwarte całą dobę"),
        ("married for 25 years", "małżeństwo od ćwierć wieku"),
        ("500 grams of sugar", "pół kilo cukru"),
        ("18 months ago", "półtora roku temu"),
        ("90 minutes", "półtorej godziny"),
        ("over 1.5 billion people", "ponad półtora miliarda ludzi"),
        ("2.5 million people", "dwa i pół miliona ludzi"),
        ("two and a half million people", "2,5 miliona ludzi"),
        ("3.5 years", "trzy i pół roku"),
        ("at the age of eighty-four", "w wieku osiemdziesięciu czterech lat"),
        ("fifty-fifty", "pół na pół"),
        ("ten to five", "za dziesięć piąta"),
        ("two dozen people", "dwadzieścia kilka osób"),
        ("a year and a half", "osiemnaście miesięcy"),
        ("20 by 30 feet", "6 na 9 metrów"),
        ("10 to 15 miles", "od 16 do 24 km"),
        ("ten miles away", "16 km stąd"),
        ("he is five foot six", "ma 168 cm wzrostu"),
        ("he is 5 feet 6 inches tall", "ma 1,68 m wzrostu"),
        ("at eight in the evening", "o dwudziestej"),
        ("<font size=5>Hi</font>", "Cześć"),
    ],
)
def test_the_same_number_in_another_way(english: str, polish: str) -> None:
    assert found(Numbers, english, polish) == []


@pytest.mark.parametrize(
    ("english", "polish", "spans"),
    [
        ("It costs 5 dollars.", "Kosztuje 6 dolarów.", ["6"]),
        ("It costs 5 dollars.", "Kosztuje kilka dolarów.", ["5"]),
        ("It costs a lot.", "Kosztuje 800 dolarów.", ["800"]),
        ("3 billion people", "3 biliony ludzi", ["3 biliony"]),
        ("1.3 billion", "1,3 miliona", ["1,3 miliona"]),
        ("2,000 words", "200 słów", ["200"]),
        ("10 miles away", "30 km stąd", ["30"]),
        ("the 70s", "lata 80.", ["80"]),
        ("25 birds", "dwadzieścia sześć ptaków", ["dwadzieścia sześć"]),
        ("twenty-five birds", "wiele ptaków", ["twenty-five"]),
    ],
)
def test_another_number(english: str, polish: str, spans: list[str]) -> None:
    assert found(Numbers, english, polish) == spans


def test_a_number_may_stand_in_another_segment_of_the_sentence() -> None:
    assert not look(Numbers, segments(("Of 12 birds,", "Z ptaków,"), ("we saw 3.", "których było 12, widać 3.")))


def test_a_number_may_have_moved_to_a_neighbour() -> None:
    assert not look(Numbers, segments(("There were 12 of them.", "Było ich kilka."), ("I know it.", "Wiem, że 12.")))
    assert look(Numbers, segments(("There were 12 of them.", "Było ich kilka."), ("I saw 12 of them.", "Widzę 12.")))


def test_one_finding_names_all_that_differ() -> None:
    (finding,) = look(Numbers, segments(("From 5 to 77.", "Od 6 do 88.")))
    assert str(finding.message) == "Numbers differ: the English has 5; 77, the Polish has 6; 88."


@pytest.mark.parametrize(
    ("english", "polish", "place"),
    [
        ("Fifteen people came.", "Przyszło pięćdziesiąt osób.", "pięćdziesiąt"),
        ("It was thirteen degrees.", "Było trzydzieści stopni.", "trzydzieści"),
        ("300,000 kilometers", "300 kilometrów", "300,000"),
        ("in the 1800s", "w XVIII wieku", "1800"),
        ("55 percent", "pięćdziesiąt sześć procent", "55"),
    ],
)
def test_one_number_is_another(english: str, polish: str, place: str) -> None:
    assert found(Numbers, english, polish) == [place]
