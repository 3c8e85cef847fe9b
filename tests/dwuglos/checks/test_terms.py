"""Terms of the glossary, in whatever form they stand."""

import pytest

from dwuglos.checks.base import Options
from dwuglos.checks.terms import Terms
from dwuglos.language.terms import Term
from tests.dwuglos.checks.looking import found, look, segments

OPTIONS = Options(
    terms=(
        Term("machine learning", "uczenie maszynowe"),
        Term("learning", "nauka"),
        Term("matrix", "macierz"),
        Term("transformer", "transformer"),
        Term("pixel", "piksel"),
        Term("pixel", "obrazek"),
    )
)


@pytest.mark.parametrize(
    ("english", "polish", "spans"),
    [
        ("In machine learning it is so.", "W nauce maszyn tak jest.", ["machine learning"]),
        ("In machine learning it is so.", "W uczeniu maszynowym tak jest.", []),
        ("Two matrices and a matrix.", "Dwie tablice.", ["matrices"]),
        ("Two matrices.", "Dwóch macierzy.", []),
        ("Transformers are here.", "Są tu transformery.", []),
        ("Some pixels.", "Kilka obrazków.", []),
        ("Some pixels.", "Kilka kropek.", ["pixels"]),
        ("No terms here.", "Nic tu nie ma.", []),
        ("A matrix.", "", []),
    ],
)
def test_terms_in_their_forms(english: str, polish: str, spans: list[str]) -> None:
    assert found(Terms, english, polish, OPTIONS) == spans


def test_the_translation_may_stand_in_another_segment_of_the_sentence() -> None:
    made = segments(("Here the matrix", "Tu mamy"), ("is the answer.", "macierz jako odpowiedź."))
    assert not look(Terms, made, OPTIONS)


def test_the_message_names_both_expressions() -> None:
    (finding,) = look(Terms, segments(("A matrix.", "Tablica.")), OPTIONS)
    assert str(finding.message) == "The glossary has “macierz” for “matrix”."


def test_without_a_glossary_there_is_nothing_to_look_for() -> None:
    assert found(Terms, "A matrix.", "Tablica.") == []
