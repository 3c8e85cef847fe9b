"""How a word is said by its letters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.language.letter_sounds import letter_sounds, spelled, with_ed, with_s

SOUNDS = "AA AE AH AO AW AY B CH D DH EH ER EY F G HH IH IY JH K L M N NG OW OY P R S SH T TH UH UW V W Y Z ZH"


@pytest.mark.parametrize(
    ("word", "sounds"),
    [
        ("squish", "S K W IH SH"),
        ("cosine", "K AA Z AY N"),
        ("knight", "N AY T"),
        ("phrase", "F R EY Z"),
        ("nation", "N EY SH AH N"),
        ("Łódź", "L AA D Z"),
        ("snell's", "S N EH L Z"),
        ("dx", "D IY EH K S"),
    ],
)
def test_words(word: str, sounds: str) -> None:
    assert " ".join(letter_sounds(word)) == sounds


def test_endings() -> None:
    assert with_s(("K", "AE", "T")) == ("K", "AE", "T", "S")
    assert with_s(("D", "AO", "G")) == ("D", "AO", "G", "Z")
    assert with_s(("B", "AA", "K", "S")) == ("B", "AA", "K", "S", "IH", "Z")
    assert with_s(()) == ()
    assert with_ed(("W", "AO", "K"))[-1] == "T"
    assert with_ed(("N", "IY", "D"))[-2:] == ("IH", "D")
    assert spelled("ai") == ("EY", "AY")


@given(st.text(max_size=30))
def test_any_word_has_sounds_that_the_recogniser_knows(word: str) -> None:
    assert set(letter_sounds(word)) <= set(SOUNDS.split(" "))
