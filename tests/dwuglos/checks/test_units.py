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
