"""Sentences that can stand alone, and what is wrong with the others."""

from __future__ import annotations

import re

import pytest

from dwuglos.article.drafts import standing
from dwuglos.article.drafts.standing import faults, is_about_video, stands_alone


@pytest.mark.parametrize(
    "sentence",
    [
        "Sieć rozpoznaje cyfry.",
        "Wektory własne to jeden z trudnych tematów.",
        "Robotnice zbierają nektar z kwiatów i noszą go do ula.",
        "Jeśli ul jest pełny, to rój szuka nowego domu.",
        "Rój opuszcza ul, kiedy wychowa nową królową.",
        "Każdy ul, w którym żyją pszczoły, ma jedną królową.",
        "Plaster ma sześciokątne komórki, bo tak zużywa się najmniej wosku.",
        "Chleb piecze się w bardzo gorącym piecu.",
        "Można policzyć wszystkie komórki plastra.",
        "W ulu nie ma dwóch królowych.",
    ],
)
def test_a_whole_sentence_with_its_subject_stands_alone(sentence: str) -> None:
    assert list(faults(sentence)) == []
    assert stands_alone(sentence)


@pytest.mark.parametrize(
    ("sentence", "fault"),
    [
        ("sieć rozpoznaje cyfry.", "no capital letter"),
        ("Sieć rozpoznaje cyfry", "no end"),
        ("Czy sieć rozpoznaje cyfry?", "no end"),
        ("Sieć „rozpoznaje cyfry.", "half a pair"),
        ("Sieć rozpoznaje wszystkie cyfry'.", "half a pair"),
        ("Sieć liczy: Rozpoznaje cyfry.", "capital Rozpoznaje"),
        ("To rozpoznaje cyfry.", "dangling head"),
        ("Ta sieć rozpoznaje cyfry.", "pointing Ta"),
        ("Rozpoznaje wszystkie cyfry.", "no subject"),
        ("Pszczelarz zobaczył ją w ulu.", "pronoun ją"),
        ("Sieć rozpoznaje wszystkie cyfry w.", "hanging end"),
        ("Sieć wie że cyfry są różne.", "no comma"),
        ("Moja sieć rozpoznaje cyfry.", "spoken Moja"),
        ("Sieć rozpozna każdą cyfrę, którą napiszesz.", "spoken napiszesz"),
        ("Sieć tutaj rozpoznaje cyfry.", "pointing tutaj"),
        ("Sieć rozpoznaje cyfrry.", "unknown word cyfrry"),
        ("Pszczoły w zielonym ulu.", "no verb in the main clause"),
        ("Sieć jest większa.", "comparison większa"),
        ("Mała sieć rozpoznałaby cyfry.", "conditional rozpoznałaby"),
        ("Sieć liczy cyfry sieć liczy litery.", "two verbs"),
        ("Sieć liczy cyfry w pamięci Sieć liczy litery.", "capital Sieć"),
        ("W tym przypadku, sieć liczy cyfry.", "leans on the sentence before"),
        ("Sieć z tego filmu liczy cyfry.", "about the video"),
        ("Większość małych pszczoła zbiera nektar.", "no agreement małych pszczoła"),
        ("Ul pszczoły.", "too few words"),
    ],
)
def test_what_keeps_a_sentence_from_standing_alone_is_named(sentence: str, fault: str) -> None:
    assert fault in list(faults(sentence))
    assert not stands_alone(sentence)


def test_to_is_explained_by_what_follows_or_precedes_it() -> None:
    assert stands_alone("Pszczelarz wie o tym, że rój opuści ul.")
    assert not stands_alone("Pszczelarz wie o tym od dawna.")
    assert not stands_alone("W każdym razie, to nie ma znaczenia dla ula.")


@pytest.mark.parametrize(
    "sentence",
    ["Dziękuję za oglądanie.", "Zasubskrybuj kanał.", "Sponsorem jest sklep.", "Do zobaczenia w następnym odcinku."],
)
def test_thanks_and_sponsors_are_about_the_video(sentence: str) -> None:
    assert is_about_video(sentence)


def test_a_subject_is_not_about_the_video() -> None:
    assert not is_about_video("Pszczoły tańczą w ulu.")


def test_what_is_looked_for_first_is_part_of_every_match() -> None:
    for stem, pattern in standing._ABOUT_VIDEO.items():
        plain = re.sub(r"\[\w+\]|\(\?:.*?\)|\\[bw]\*?", "", pattern.pattern)
        assert stem in plain, pattern.pattern
