"""Translations that the glossary forbids, in any form."""

from dwuglos.checks.base import Options
from dwuglos.checks.forbidden_terms import ForbiddenTerms
from dwuglos.language.terms import Term
from tests.dwuglos.checks.looking import found, look, segments

OPTIONS = Options(terms=(Term("matrix", "macierz", ("tablica", "matryca liczb")), Term("vector", "wektor")))


def test_a_forbidden_translation_in_any_form() -> None:
    assert found(ForbiddenTerms, "Of a matrix.", "Dwóch tablic, matrycy liczb.", OPTIONS) == ["tablic", "matrycy liczb"]
    (finding,) = look(ForbiddenTerms, segments(("Of a matrix.", "Tablicy.")), OPTIONS)
    assert str(finding.message) == "The glossary has “macierz” for “matrix”, not “tablica”."
    assert finding.severity == "error"


def test_the_word_may_stand_where_the_term_does_not() -> None:
    assert found(ForbiddenTerms, "On the blackboard.", "Na tablicy.", OPTIONS) == []
    assert found(ForbiddenTerms, "Of a matrix.", "Macierzy.", OPTIONS) == []
