"""Units that Polish readers do not use, with the converted value."""

import pytest

from dwuglos.checks.units import Units
from tests.dwuglos.checks.looking import look, segments


@pytest.mark.parametrize(
    ("polish", "message"),
    [
        ("To 10 mil stąd.", "10 mil is 16 km."),
        ("Ma 6 stóp.", "6 stóp is 1,8 m."),
        ("Waży 150 funtów.", "150 funtów is 68 kg."),
        ("Jest 100 °F.", "100 °F is 38 °C."),
        ("Jest 50 stopni Fahrenheita.", "50 stopni Fahrenheita is 10 °C."),
        ("Ekran ma 15 cali.", "15 cali is 38 cm."),
    ],
)
def test_the_value_in_metric_units(polish: str, message: str) -> None:
    (finding,) = look(Units, segments(("", polish)))
    assert (str(finding.message), finding.severity) == (message, "info")


@pytest.mark.parametrize("polish", ["90 stopni", "10 milionów", "5 km", "5 całek", "mila za milą", "Jest 20 °C."])
def test_other_words(polish: str) -> None:
    assert not look(Units, segments(("", polish)))


@pytest.mark.parametrize("polish", ["Przeszedł dziesięć mil.", "To jakieś dziesięć mil stąd."])
def test_a_number_in_words(polish: str) -> None:
    (finding,) = look(Units, segments(("", polish)))
    assert (str(finding.message), finding.severity) == ("dziesięć mil is 16 km.", "info")


@pytest.mark.parametrize(
    ("english", "polish"),
    [
        ("It costs £40.", "Kosztuje 40 funtów."),
        ("He paid 20 pounds.", "Dał za to 20 funtów."),
        ("", "Zapłacił 5 funtów."),
    ],
)
def test_pounds_that_are_money(english: str, polish: str) -> None:
    assert not look(Units, segments((english, polish)))


@pytest.mark.parametrize(
    ("english", "polish", "message"),
    [
        ("It's 10 miles away.", "To 10 km stąd.", "10 miles in the English is 16 km."),
        ("It's ten miles away.", "To dziesięć kilometrów stąd.", "ten miles in the English is 16 km."),
        ("100 °F", "100 °C", "100 °F in the English is 38 °C."),
        ("A 20-pound bag", "Torba ważąca 20 kilo", "20-pound in the English is 9,1 kg."),
    ],
)
def test_a_number_left_as_it_is_before_a_metric_unit(english: str, polish: str, message: str) -> None:
    (finding,) = look(Units, segments((english, polish)))
    assert (str(finding.message), finding.severity, finding.side) == (message, "warning", "target")


@pytest.mark.parametrize("polish", ["To 16 km stąd.", "To 10 mostów stąd.", "10 osób, 16 km"])
def test_a_converted_number(polish: str) -> None:
    assert not look(Units, segments(("It's 10 miles away.", polish)))
