"""Sentences end where readers say they end; nothing is lost by splitting or cutting."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.sentences import cut, split

WORDS = st.lists(st.text(alphabet="aąbcćXŻ1.,!?…()„”-", min_size=1, max_size=12), max_size=40).map(" ".join)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
        ("Mr. Smith met Dr. Jones, e.g. at home.", ["Mr. Smith met Dr. Jones, e.g. at home."]),
        ("It is 3.14 or so. Fine.", ["It is 3.14 or so.", "Fine."]),
        ("Por. np. prof. Nowak, ul. Długa 5. To tyle.", ["Por. np. prof. Nowak, ul. Długa 5.", "To tyle."]),
        ("Kupił jabłka, gruszki itd. Potem wyszedł.", ["Kupił jabłka, gruszki itd.", "Potem wyszedł."]),
        ("Kupił m.in. Encyklopedię, tzn. Britannicę.", ["Kupił m.in. Encyklopedię, tzn. Britannicę."]),
        ("J. R. Nowak pisze. A. Mickiewicz też.", ["J. R. Nowak pisze.", "A. Mickiewicz też."]),
        ("„Tak!” powiedział. „Nie.” Koniec.", ["„Tak!” powiedział.", "„Nie.”", "Koniec."]),
        ("Wait… what? and then", ["Wait… what? and then"]),
        ("So do I. Then we went.", ["So do I.", "Then we went."]),
        ("", []),
    ],
)
def test_split(text: str, sentences: list[str]) -> None:
    assert split(text) == sentences


def test_cut_prefers_clauses() -> None:
    sentence = (
        "Gdybyśmy mieli więcej czasu na przygotowanie tego wykładu, pokazałbym wam jeszcze jeden przykład tej metody."
    )
    assert cut(sentence) == [
        "Gdybyśmy mieli więcej czasu na przygotowanie tego wykładu,",
        "pokazałbym wam jeszcze jeden przykład tej metody.",
    ]


def test_a_long_word_stays_whole() -> None:
    assert cut("a " + "x" * 100 + " b", 20) == ["a", "x" * 100, "b"]


@given(WORDS)
def test_nothing_is_lost(text: str) -> None:
    assert " ".join(split(text)).split() == text.split()


@given(WORDS, st.integers(15, 84))
def test_pieces_fit_and_nothing_is_lost(text: str, limit: int) -> None:
    pieces = cut(text, limit)
    assert all(len(piece) <= limit for piece in pieces)
    assert " ".join(pieces).split() == text.split()
