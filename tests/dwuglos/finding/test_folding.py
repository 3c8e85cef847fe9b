"""Texts made alike, and the way back from them."""

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.finding.folding import Folding

EVERY = [Folding(case, diacritics) for case in (False, True) for diacritics in (False, True)]
HARD = st.text(st.sampled_from("aąĄzżŻłŁßẞﬁİıØ\u0301\u0307\u0328 \n😀👍🏽Źó") | st.characters(), max_size=30)


@pytest.mark.parametrize(
    ("folding", "text", "folded"),
    [
        (Folding(True, True), "ŻÓŁW Straße", "zolw strasse"),
        (Folding(True, False), "ŻÓŁW Straße", "żółw strasse"),
        (Folding(False, True), "ŻÓŁW", "ZOLW"),
        (Folding(False, False), "ŻÓŁW", "ŻÓŁW"),
        (Folding(False, False), "z\u0307o\u0301", "żó"),
        (Folding(True, True), "\u0301", "\u0301"),
        (Folding(True, True), "PLAIN", "plain"),
        (Folding(True, True), "👍🏽 ą", "👍🏽 a"),
    ],
)
def test_what_does_not_count_is_alike(folding: Folding, text: str, folded: str) -> None:
    assert folding.fold(text) == folded


@given(HARD, st.sampled_from(EVERY))
def test_the_way_back_covers_the_text_once(text: str, folding: Folding) -> None:
    folded = folding.fold(text)
    places = folding.places(text, folded)
    assert places.span(0, len(folded)) == (0, len(text))
    cuts = [at for at in range(len(folded) + 1) if places.span(0, at) is not None]
    pieces = [places.span(one, other) for one, other in pairwise(cuts)]
    assert "".join(text[slice(*piece)] for piece in pieces if piece is not None) == text
    for one, other in pairwise(cuts):
        piece = places.span(one, other)
        assert piece is not None
        assert folding.fold(text[slice(*piece)]) == folded[one:other]


@pytest.mark.parametrize("letter", "ąćęłńóśźżĄĆĘŁŃÓŚŹŻé")
def test_a_letter_is_alike_however_it_is_written(letter: str) -> None:
    for folding in EVERY:
        assert folding.fold(unicodedata.normalize("NFD", letter)) == folding.fold(letter)


def test_no_place_is_within_a_character() -> None:
    places = Folding(True, False).places("aß", "ass")
    assert places.span(1, 3) == (1, 2)
    assert places.span(1, 2) is None
    assert places.span(2, 3) is None


@given(st.lists(HARD, max_size=5), st.sampled_from(EVERY))
def test_many_texts_are_folded_as_one_is(texts: list[str], folding: Folding) -> None:
    assert folding.fold_all(texts) == [folding.fold(text) for text in texts]


def test_texts_without_any_of_the_hints_are_left_out() -> None:
    assert Folding(True, False).fold_all(["Żółw", "kot"], ["zebra", "ŻÓŁW"]) == []
    assert Folding(True, False).fold_all(["Żółw", "kot"], ["zebra", "żółw"]) == ["żółw", "kot"]
