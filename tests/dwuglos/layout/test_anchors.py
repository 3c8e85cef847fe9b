"""Anchors show where words of the translation belong."""

import pytest

from dwuglos.layout.anchors import anchors_between, source_keys, target_keys


@pytest.mark.parametrize(
    ("english", "polish"),
    [
        ("vector", "wektora"),
        ("function,", "„funkcja”"),
        ("Newton's", "Newtona"),
        ("physics", "fizyka"),
        ("method", "metoda"),
        ("complex", "kompleks"),
        ("25%", "25"),
        ("007", "7"),
        ("1,000,000", "1000000"),
        ("three", "3"),
        ("3", "trzech"),
        ("because", "ponieważ"),
        ("numbers", "liczbami"),
        ("looking", "spójrz"),
        ("you’re", "wam"),
        ("DNA", "DNA."),
    ],
)
def test_counterparts_share_a_key(english: str, polish: str) -> None:
    assert source_keys(english) & target_keys(polish)


@pytest.mark.parametrize(
    ("english", "polish"), [("to", "to"), ("ten", "ten"), ("dog", "kota"), ("25", "52"), ("–", "-")]
)
def test_others_do_not(english: str, polish: str) -> None:
    assert not source_keys(english) & target_keys(polish)


def test_strain_is_least_where_anchors_are_on_their_side() -> None:
    anchors = anchors_between([["vector", "and"], ["12", "Newton"]], ["wektor", "lub", "12", "Newtona"])
    assert anchors.strain(0, 0, 4, 1.0) == [1.0, 0.0, 0.0, 1.0, 2.0]
    assert anchors.strain(0, 1, 3, 1.0) == [0.0, 0.0, 1.0]
    assert anchors.places(source_keys("Newton")) == {3}


def test_what_stands_in_several_places_counts_by_its_share() -> None:
    anchors = anchors_between([["12"], ["12"]], ["12", "12"])
    assert anchors.strain(0, 0, 2, 1.0) == [0.5, 0.0, 0.5]
    assert anchors.strain(0, 1, 2, 1.0) == [0.0, 0.5]
