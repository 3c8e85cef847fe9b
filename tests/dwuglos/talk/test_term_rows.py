"""Terms as they are kept."""

from __future__ import annotations

import pytest

from dwuglos.language.terms import Term
from dwuglos.talk.term_rows import KeptTerm, TermChange, TermRow, row_of, tidied

TERM = Term("prompt", "polecenie", ("zachęta", "podpowiedź"), "modele", "nie „prompt”")


def test_a_term_comes_back_as_it_was_kept() -> None:
    row = row_of(TERM, 5)
    assert row == TermRow("prompt", "polecenie", "zachęta|podpowiedź", "modele", "nie „prompt”", 5)
    assert row.term == TERM


@pytest.mark.parametrize("field", ["english", "polish", "domain", "note"])
def test_a_text_is_kept_in_one_line(field: str) -> None:
    term = TERM._replace(**{field: "  deep\n\tlearning "})  # type: ignore[arg-type]
    assert getattr(row_of(term, 0), field) == "deep learning"


@pytest.mark.parametrize(
    ("forbidden", "kept"),
    [
        ((), ""),
        (("a|b",), "a b"),
        (("", " \n", "|"), ""),
        (("a", "", "b\nc"), "a|b c"),
    ],
)
def test_what_stands_between_expressions_is_in_none_of_them(forbidden: tuple[str, ...], kept: str) -> None:
    assert row_of(TERM._replace(forbidden=forbidden), 0).forbidden == kept


def test_a_tidied_term_stays_as_it_is() -> None:
    untidy = Term(" deep\nlearning", "uczenie  głębokie", ("a|b", "", "a b"), " x ", "\n")
    once = tidied(untidy)
    assert once == Term("deep learning", "uczenie głębokie", ("a b",), "x", "")
    assert tidied(once) == once


def test_a_change_is_taken_back() -> None:
    old, new = KeptTerm(3, None, TERM), KeptTerm(3, 7, TERM._replace(polish="zachęta"))
    change = TermChange(old, new)
    assert change.inverse == TermChange(new, old)
    assert change.inverse.inverse == change
    assert TermChange(None, new).inverse == TermChange(new, None)
