"""Sentences whose length shows that something was added or left out."""

from dwuglos.checks.length_ratio import LengthRatio
from tests.dwuglos.checks.looking import found, look, segments

ENGLISH = "We have to look at the whole picture before we may say anything about it."


def test_much_longer_and_much_shorter() -> None:
    assert found(LengthRatio, ENGLISH, "Tak. " * 40)[0].startswith("The Polish is much longer")
    assert found(LengthRatio, ENGLISH, "Tak.")[0].startswith("The Polish is much shorter")


def test_lengths_that_people_write() -> None:
    assert found(LengthRatio, ENGLISH, "Najpierw trzeba zobaczyć całość.") == []
    assert found(LengthRatio, "Yes.", "Tak, oczywiście.") == []
    assert found(LengthRatio, ENGLISH, "") == []


def test_a_sentence_is_measured_as_a_whole() -> None:
    halves = segments((ENGLISH[:40], "Tak."), (ENGLISH[41:], "Trzeba najpierw zobaczyć całość, zanim coś się powie."))
    assert not look(LengthRatio, halves)
