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


def test_what_is_forbidden_is_put_right_in_the_same_form() -> None:
    (one, other) = look(ForbiddenTerms, segments(("Of a matrix.", "Tych tablic i tablic.")), OPTIONS)
    assert one.fix == other.fix
    assert one.fix is not None
    assert [change.after.target for change in one.fix.changes if change.after] == ["Tych macierzy i macierzy."]
