"""A glossary is read as people write it, and only what is spoken of is told."""

import pytest

from dwuglos.errors import InputError
from dwuglos.language.terms import MOST, Term, in_force, occurring, read

TWO = (Term("chain of thought", "łańcuch myśli"), Term("pixel", "piksel"))


WAYS = (
    "chain of thought\tłańcuch myśli\npixel\tpiksel\n",
    "English;Polski\nchain of thought;łańcuch myśli\npixel;piksel\n",
    "en,pl\nchain of thought,łańcuch myśli\npixel,piksel\n",
    '"chain of thought","łańcuch myśli"\n"pixel","piksel"\n',
    "# mine\nchain of thought = łańcuch myśli\n\npixel = piksel\npixel = piksel\n",
    "chain of thought → łańcuch myśli\npixel → piksel\n",
    "chain of thought - łańcuch myśli\r\npixel - piksel\r\n",
    "term\ttranslation\tnote\nchain of thought\tłańcuch myśli\tnot “ciąg”\npixel\tpiksel\t\nonly English\t\t\n",
)


@pytest.mark.parametrize(
    ("written", "encoding"),
    [
        (way, encoding)
        for way in WAYS
        for encoding in ("utf-8", "utf-8-sig", "cp1250", "utf-16")
        if (way, encoding) != (WAYS[5], "cp1250")  # which has no arrow
    ],
)
def test_ways_to_write_it(tmp_path, written, encoding):
    file = tmp_path / "terms.txt"
    file.write_bytes(written.encode(encoding))
    assert [term[:2] for term in read(file)] == [term[:2] for term in TWO]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("a;" + "x" * 140_000 + "\nb;c\n", [("b", "c")]),
        (
            '"quoted; cytat\nnetwork; sieć\nvector; wektor\n',
            [("quoted", "cytat"), ("network", "sieć"), ("vector", "wektor")],
        ),
        ('5" disk;dysk 5"\n"two\nlines";"dwa\nwiersze"\n', [('5" disk', 'dysk 5"'), ("two\nlines", "dwa\nwiersze")]),
        ('"a "b" c";d\ne;f\n', [("a b c", "d"), ("e", "f")]),
        (
            "network\tsieć neuronowa, sieć\nvector\twektor, strzałka\nfoo, bar\n",
            [("network", "sieć neuronowa, sieć"), ("vector", "wektor, strzałka")],
        ),
        ("vector = wektor\nmatrix = macierz; tablica\n", [("vector", "wektor"), ("matrix", "macierz; tablica")]),
    ],
)
def test_rows_that_are_written_badly_cost_no_others(tmp_path, written, expected):
    file = tmp_path / "terms.csv"
    file.write_text(written, encoding="utf-8")
    assert [term[:2] for term in read(file)] == expected


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "cannot be read"),
        (b"", "There are no terms"),
        (b"nothing\nhere\n", "There are no terms"),
        (b"%PDF-1.7\n\x00\x01" * 9, "is not a text file"),
        (b"a" * 5_000_001, "too large"),
    ],
)
def test_what_is_none(tmp_path, content, said):
    file = tmp_path / "terms.tsv"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(InputError, match=said) as told:
        read(file)
    assert str(file) in str(told.value)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A chain of\nthought.", ["chain of thought"]),
        ("Chains of thought and PIXELS", ["chain of thought", "pixel"]),
        ("two pixels", ["pixel"]),
        ("a subpixel", []),
        ("", []),
    ],
)
def test_what_is_spoken_of(text, found):
    assert [term.english for term in occurring(TWO, [text])] == found


def test_capitals_and_the_letter_y():
    terms = [Term("AI", "SI"), Term("library", "biblioteka")]
    assert occurring(terms, ["The libraries said: aim at it"]) == (terms[1],)
    assert occurring(terms, ["An AI"]) == (terms[0],)


def test_the_longest_are_told_when_there_are_too_many():
    terms = [Term("a" * n, "x") for n in range(1, MOST + 5)]
    found = occurring(terms, [" ".join(term.english for term in terms)])
    assert len(found) == MOST
    assert found[0] == terms[-1]


def test_a_column_of_forbidden_translations_is_read_by_its_heading(tmp_path):
    file = tmp_path / "terms.csv"
    rows = "English;Polish;about;zakazane\nmatrix;macierz;x;matryca | tablica\npixel;piksel\n"
    file.write_text(rows, encoding="utf-8")
    assert read(file) == (Term("matrix", "macierz", ("matryca", "tablica")), Term("pixel", "piksel"))
    file.write_text(rows.replace("zakazane", "comment"), encoding="utf-8")
    assert read(file)[0] == Term("matrix", "macierz")


def test_the_other_columns_are_read_by_their_headings_too(tmp_path):
    file = tmp_path / "terms.csv"
    file.write_text("English;Polish;Dziedzina;Uwaga\nmatrix;macierz;algebra;liczby w wierszach\n", encoding="utf-8")
    assert read(file) == (Term("matrix", "macierz", domain="algebra", note="liczby w wierszach"),)


def test_what_an_earlier_list_has_is_not_taken_from_a_later_one():
    mine = [Term("fine-tuning", "dostrajanie"), Term("pixel", "piksel"), Term("pixel", "obrazek"), Term("IT", "IT")]
    common = [Term("Fine tuning", "strojenie"), Term("it", "to"), Term("pixel", "punkt"), Term("agent", "agent")]
    assert in_force(mine, common) == (*mine, common[1], common[3])
