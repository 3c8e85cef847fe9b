"""The glossary in the library: lists of terms, changed, added to, and taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

from dwuglos.errors import InputError, LibraryReadOnly, StaleTerm, TalkNotFound
from dwuglos.language.terms import LONGEST, Term
from dwuglos.store import terms as store
from dwuglos.store.library import Library
from dwuglos.store.salvage import salvage
from dwuglos.talk.term_rows import KeptTerm, TermChange
from dwuglos.talk.transcript import NewSegment, number
from tests.dwuglos.store.files import ask

MATRIX = Term("matrix", "macierz", ("matryca", "tablica"), "algebra", "liczby w wierszach")


@pytest.fixture
def talk(library: Library) -> int:
    return library.add_talk("Macierze", number([NewSegment(0, 900, "A matrix.", "Macierz.")]))


def texts(library: Library, talk: int | None = None) -> list[Term]:
    return [kept.term for kept in library.terms(talk)]


def test_a_list_for_all_talks_and_one_for_each(library: Library, talk: int) -> None:
    assert library.terms() == library.terms(talk) == []
    assert library.add_terms([MATRIX]) == (1, 0, 0)
    assert library.add_terms([Term("Matrix", "tabela"), Term("pixel", "piksel")], talk) == (2, 0, 0)
    assert texts(library) == [MATRIX]
    assert texts(library, talk) == [Term("Matrix", "tabela"), Term("pixel", "piksel")]
    assert library.terms_in_force(talk) == (Term("Matrix", "tabela"), Term("pixel", "piksel"))
    assert library.terms_in_force() == (MATRIX,)
    with pytest.raises(TalkNotFound):
        library.terms(99)
    with pytest.raises(TalkNotFound):
        library.add_terms([MATRIX], 99)


def test_what_is_there_already_is_added_to_and_not_doubled(library: Library) -> None:
    library.add_terms([Term("matrix", "macierz", ("matryca",)), Term("pixel", "piksel")])
    added = library.add_terms(
        [MATRIX, MATRIX, Term("Pixel", "Piksel", note=""), Term("agent", "agent"), Term("agent", "agent")]
    )
    assert added == (1, 1, 1)
    assert texts(library) == [Term("agent", "agent"), MATRIX, Term("pixel", "piksel")]
    assert library.add_terms([MATRIX]) == (0, 0, 1)


def test_a_change_is_taken_back_with_its_inverse(library: Library, talk: int) -> None:
    (made,) = library.change_terms([TermChange(None, KeptTerm(0, None, MATRIX))])
    assert made.after is not None
    assert made.after.at
    (moved,) = library.change_terms(
        [TermChange(made.after, made.after._replace(talk=talk, term=Term("matrix", "tabela")))]
    )
    assert (texts(library), texts(library, talk)) == ([], [Term("matrix", "tabela")])
    assert moved.after is not None
    assert moved.after.id == made.after.id
    (back,) = library.change_terms([moved.inverse])
    (gone,) = library.change_terms([TermChange(back.after, None)])
    assert library.terms() == []
    library.change_terms([gone.inverse])
    assert texts(library) == [MATRIX]
    assert library.terms()[0].id == made.after.id


def test_a_term_that_is_another_by_now_is_not_overwritten(library: Library) -> None:
    (made,) = library.change_terms([TermChange(None, KeptTerm(0, None, MATRIX))])
    assert made.after is not None
    library.change_terms([TermChange(made.after, made.after._replace(term=Term("matrix", "tabela")))])
    for late in (None, made.after._replace(term=Term("matrix", "inna"))):
        with pytest.raises(StaleTerm, match="“matrix” was changed"):
            library.change_terms([TermChange(None, KeptTerm(0, None, Term("a", "b"))), TermChange(made.after, late)])
    assert texts(library) == [Term("matrix", "tabela")]


@pytest.mark.parametrize("bad", [Term(" ", "x"), Term("x", ""), Term("x", "y" * (LONGEST + 1))])
def test_what_cannot_be_a_term_is_refused_with_all_that_comes_along(library: Library, bad: Term) -> None:
    with pytest.raises(InputError):
        library.add_terms([MATRIX, bad])
    with pytest.raises(InputError):
        library.change_terms([TermChange(None, KeptTerm(0, None, bad))])
    assert library.terms() == []


@pytest.mark.parametrize("english", ["Łódź school", "łódź school"])
def test_a_term_with_polish_letters_is_not_there_twice_either(library: Library, english: str) -> None:
    library.add_terms([Term("Łódź school", "szkoła łódzka")])
    with pytest.raises(InputError, match="is in the list already"):
        library.change_terms([TermChange(None, KeptTerm(0, None, Term(english, "szkoła łódzka")))])


def test_a_term_is_not_there_twice_in_one_list(library: Library, talk: int) -> None:
    library.add_terms([MATRIX, Term("pixel", "piksel")])
    twin = TermChange(None, KeptTerm(0, None, Term("Matrix", "Macierz")))
    with pytest.raises(InputError, match="“Matrix” with “Macierz” is in the list already"):
        library.change_terms([twin])
    pixel = library.terms()[1]
    with pytest.raises(InputError, match="already"):
        library.change_terms([TermChange(pixel, pixel._replace(term=MATRIX))])
    library.change_terms([TermChange(pixel, pixel._replace(term=Term("Pixel", "piksel")))])
    library.change_terms(
        [TermChange(None, KeptTerm(0, talk, MATRIX)), TermChange(None, KeptTerm(0, None, Term("matrix", "tablica")))]
    )
    assert len(library.terms()) == 3
    assert texts(library, talk) == [MATRIX]


def test_a_list_has_an_end(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "MOST", 2)
    with pytest.raises(InputError, match="can have 2 at most"):
        library.add_terms(Term(f"term {n}", "x") for n in range(3))
    assert library.terms() == []


def test_texts_are_kept_in_one_line_and_forbidden_ones_apart(library: Library) -> None:
    library.add_terms([Term("two\nlines", " a  b ", ("c|d", " ", "e"), "x\ty", "\0")])
    assert texts(library) == [Term("two lines", "a b", ("c d", "e"), "x y", "\N{REPLACEMENT CHARACTER}")]


def test_terms_go_where_their_talk_goes(library: Library, talk: int, tmp_path: Path) -> None:
    library.add_terms([MATRIX], talk)
    copy = library.duplicate_talk(talk, "Kopia")
    assert texts(library, copy) == [MATRIX]
    with Library(tmp_path / "other.db") as other:
        moved = other.add_whole_talk(library.whole_talk(talk))
        assert texts(other, moved) == [MATRIX]
        assert other.terms(moved)[0].at == library.terms(talk)[0].at
    library.erase_talk(talk)
    assert texts(library, copy) == [MATRIX]


def test_a_library_that_is_read_only_can_be_looked_up(tmp_path: Path) -> None:
    with Library(tmp_path / "library.db") as library:
        library.add_terms([MATRIX])
    with Library(tmp_path / "library.db", reading=True) as library:
        assert library.terms_in_force() == (MATRIX,)
        with pytest.raises(LibraryReadOnly):
            library.add_terms([MATRIX])


def test_a_term_that_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library(path) as library:
        library.add_terms([MATRIX, Term("pixel", "piksel")])
    ask(path, "UPDATE term SET polish = CAST(x'ff' AS TEXT) WHERE english = 'pixel'")
    with Library(path) as library:
        assert texts(library) == [MATRIX]
        (finding,) = library.verify().findings
        assert "glossary are damaged (1)" in str(finding.sentence)


def test_salvage_brings_terms_of_talks_and_of_none(tmp_path: Path) -> None:
    with Library(tmp_path / "library.db") as library:
        talk = library.add_talk("Macierze", number([NewSegment(0, 900, "A", "B")]))
        library.add_terms([MATRIX])
        library.add_terms([Term("pixel", "piksel")], talk)
    assert salvage(tmp_path / "library.db", tmp_path / "new.db").is_whole
    with Library(tmp_path / "new.db") as library:
        assert (texts(library), texts(library, talk)) == ([MATRIX], [Term("pixel", "piksel")])
