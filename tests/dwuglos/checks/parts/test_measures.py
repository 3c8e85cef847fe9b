"""Units that Polish readers do not know, and what they are in others."""

from __future__ import annotations

import pytest

from dwuglos.checks.parts.measures import conversions, names_measure, polish_measure
from dwuglos.language.quantities import quantities


def converted(english: str) -> list[tuple[str, list[float]]]:
    """Return the numbers that were converted, as they are written, and to what."""
    found = conversions(english, quantities(english, "en"))
    return [(english[slice(*span)], [round(value, 2) for value in values]) for span, values in found.items()]


@pytest.mark.parametrize(
    ("english", "values"),
    [
        ("10 miles away", [16.09, 16_093.44]),
        ("60 miles per hour", [96.56, 96_560.64]),
        ("60 mph", [96.56, 96_560.64]),
        ("100 yards", [91.44, 9_144.0]),
        ("6 feet", [1.83, 182.88]),
        ("a 6-foot wall", [1.83, 182.88]),
        ("15 inches", [38.1, 38.1]),
        ("150 lbs", [68.04, 68_038.86]),
        ("2 ounces", [56.7, 56.7]),
        ("3 gallons", [11.36, 11.36]),
        ("5 acres", [2.02, 2.02]),
        ("212 degrees Fahrenheit", [100.0, 100.0]),
        ("32 °F", [0.0, 0.0]),
        ("32\N{NO-BREAK SPACE}°F", [0.0, 0.0]),
        ("10 MILES", [16.09, 16_093.44]),
    ],
)
def test_a_number_with_a_unit_is_converted_also_to_a_smaller_one(english: str, values: list[float]) -> None:
    ((_, found),) = converted(english)
    assert found == values


@pytest.mark.parametrize("english", ["10 people", "10 milestones", "10 footnotes", "10, miles", "miles", "10 km", ""])
def test_other_numbers_are_not_converted(english: str) -> None:
    assert converted(english) == []


def test_each_number_has_its_own_unit() -> None:
    assert converted("3 men walked 2 miles with 5 pounds") == [("2", [3.22, 3_218.69]), ("5", [2.27, 2_267.96])]


@pytest.mark.parametrize(
    ("polish", "unit", "name"),
    [
        ("To 10 mil stąd.", "km", "mil"),
        ("2 jardy", "m", "jardy"),
        ("Ma 6 stóp.", "m", "stóp"),
        ("15-calowego ekranu", "cm", "calowego"),
        ("15-calowymi", "cm", "calowymi"),
        ("15-calowy ekran", "cm", "calowy"),
        ("150 funtów", "kg", "funtów"),
        ("2 uncje", "g", "uncje"),
        ("3 galony", "l", "galony"),
        ("5 akrów", "ha", "akrów"),
        ("50 stopni Fahrenheita", "°C", "stopni Fahrenheita"),
        ("5 km", "", ""),
        ("10 milionów", "", ""),
        ("5 całek", "", ""),
    ],
)
def test_the_unit_after_a_polish_number(polish: str, unit: str, name: str) -> None:
    (number,) = quantities(polish, "pl").numbers
    found = polish_measure(polish, number)
    if not unit:
        assert found is None
        return
    assert found is not None
    measure, end = found
    assert measure.unit == unit
    assert polish[:end].endswith(name)
    assert not polish[end : end + 1].isalpha()


@pytest.mark.parametrize("polish", ["Kilka mil stąd.", "STOPA za stopą", "To cal.", "funty i uncje", "Fahrenheita"])
def test_a_unit_is_named_without_a_number(polish: str) -> None:
    assert names_measure(polish)


@pytest.mark.parametrize("polish", ["", "Miliony ludzi.", "Nastopniowany", "ocal", "kilometry", "W całości."])
def test_a_word_that_only_holds_the_name_of_a_unit_names_none(polish: str) -> None:
    assert not names_measure(polish)
