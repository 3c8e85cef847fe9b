from __future__ import annotations

import pytest

from dwuglos.language.kinship import Kinship

TEXTS = ["We measured it in 1674.", "A vector has a direction.", "Why is that so?", "Then people went there together."]


@pytest.mark.parametrize(
    ("sentence", "kin"),
    [
        ("Zmierzono to w roku 1674.", 0),
        ("Wektor ma kierunek.", 1),
        ("Dlaczego tak się dzieje?", 2),
        ("Ludzie poszli tam razem.", 3),
    ],
)
def test_the_translated_text_has_most_in_common(sentence: str, kin: int) -> None:
    evidence = Kinship(TEXTS).evidence(sentence, range(4))
    assert evidence.index(max(evidence)) == kin


def test_what_all_texts_share_says_little() -> None:
    rare = Kinship(["a vector", "a circle", "a square"]).evidence("wektor", range(1))
    common = Kinship(["a vector", "the vector", "one vector"]).evidence("wektor", range(1))
    assert rare[0] > common[0] > 0


def test_a_question_does_not_translate_a_statement() -> None:
    assert Kinship(["It is so.", "Is it so?"]).evidence("Czyżby?", range(2)) == pytest.approx([-2.0, 0.0])


def test_evidence_is_given_for_the_texts_asked_about() -> None:
    whole = Kinship(TEXTS).evidence("Wektor.", range(4))
    assert Kinship(TEXTS).evidence("Wektor.", range(1, 3)) == whole[1:3]
