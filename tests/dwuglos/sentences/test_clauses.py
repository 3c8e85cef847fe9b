"""Sentences in clauses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.sentences.clauses import clauses


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Pszczoły tańczą.", [("Pszczoły tańczą.", "sentence")]),
        (
            "Pszczoły tańczą dla siebie, a kierunek tańca coś mówi.",
            [("Pszczoły tańczą dla siebie,", "sentence"), ("a kierunek tańca coś mówi.", "clause")],
        ),
        (
            "Pszczoły tańczą dla siebie Kierunek tańca coś mówi",
            [("Pszczoły tańczą dla siebie", "sentence"), ("Kierunek tańca coś mówi", "capital")],
        ),
        (
            "Czy pszczoły tańczą? albo chodzą w kółko?",
            [("Czy pszczoły tańczą?", "sentence"), ("albo chodzą w kółko?", "capital")],
        ),
        ("Wiemy to wszystko od Karla von Frischa.", [("Wiemy to wszystko od Karla von Frischa.", "sentence")]),
        ("Tak, tak, tak, tak.", [("Tak, tak, tak, tak.", "sentence")]),
        ("", []),
    ],
)
def test_a_sentence_is_cut_where_another_may_begin(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert clauses(sentence) == expected


@given(st.text(alphabet="aB ,.?<i>/…„”-1", max_size=60))
def test_no_word_is_lost(sentence: str) -> None:
    assert " ".join(part.text for part in clauses(sentence)).split() == sentence.split()
