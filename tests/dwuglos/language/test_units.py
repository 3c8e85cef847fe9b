"""Units of measures."""

from dwuglos.language.units import PAIRS, is_measure


def test_units_are_known_with_their_stops() -> None:
    assert all(map(is_measure, ("min", "godz.", "KM", "sekund,")))
    assert not any(map(is_measure, ("osób", "razy", "r.")))


def test_a_pair_is_a_number_and_its_unit_before_another() -> None:
    assert PAIRS.sub("|", "trwa 2 godz. 18 min 40 s i 5 km.") == "trwa ||40 s i 5 km."
