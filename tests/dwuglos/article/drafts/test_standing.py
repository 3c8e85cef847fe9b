"""Sentences that can stand alone, and what is wrong with the others."""

from __future__ import annotations

import re

import pytest

from dwuglos.article.drafts import standing
from dwuglos.article.drafts.standing import LONGEST, faults, has_lasting_fault, is_about_video, stands_alone


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
        "W ulu nie było miodu.",
        "Komórki plastra są pełne miodu.",
        "Pszczoły dużych uli zbierają nektar.",
        "Ul stoi po tej stronie drogi, którą pszczelarz widzi z domu.",
        "Pszczelarz wie to, czego uczy szkoła.",
        "Gdy ul jest pełny, pszczelarz go otwiera.",
        "Gdy pszczoły wracają, pszczelarz je liczy.",
        "Pszczelarz wie, że, gdy robi się ciepło, rój opuszcza ul.",
        "Pszczoły zbierają nektar, zamiast wosku.",
        "Pszczoły tańczą, aby wskazać drogę.",
        "Pszczoły mieszkają w Lesie Kabackim pod Warszawą.",
        "„Ul” stoi w lesie.",
        "Królowa jest większa od robotnicy.",
        "Sieć rozpoznałaby cyfry, gdyby miała dane.",
        "Pszczelarz mimo że czyta lubi miód.",
        "Pszczelarz maluje ul i go sprzedaje.",
        "Gdy ule stoją, pszczelarz nimi handluje.",
        "Pszczelarz śpi, a pszczoły latają.",
        "Pszczelarz mówi o tym, na co patrzy.",
        "Sieć rozpoznaje cyfry i zapisuje wynik.",
        "Sieć liczy linie i po 8 ma pętlę.",
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
        ("Gdy ul stoi, pszczelarz ją widzi.", "pronoun ją"),
        ("Gdy pszczoły wracają, pszczelarz go otwiera.", "pronoun go"),
        ("Pszczelarz robi to, gdy rój opuszcza ul.", "pointing to"),
        ("Ul jest pełny, to rój szuka domu.", "pointing to"),
        ("Ul stoi po tej stronie drogi koło lasu, którą pszczelarz widzi z domu.", "pointing tej"),
        ("Sieć widzi linię po prawej i 8 ma pętlę.", "two verbs"),
        ("W ulu, pszczoły zbierają nektar.", "comma behind an adverbial"),
        ("Pszczelarz wie, że pszczoły w zielonym ulu.", "no verb in: że pszczoły w zielonym ulu"),
        ("Pszczoły z innych uli lubią kwiaty.", "pointing innych"),
        ("Pszczelarz wie dlatego że czyta.", "two verbs"),
        ("„ul” stoi w lesie.", "no capital letter"),
        ("Pszczelarz często karmi go.", "pronoun go"),
        ("Gdy ul stoi, pszczelarz nimi handluje.", "pronoun nimi"),
        ("Pszczelarz mówi o tym, w.", "pointing tym"),
        ("Pszczoły lubią to.", "pointing to"),
        ("Pszczelarz lubi to, pszczoły latają.", "pointing to"),
        ('Ul "stary stoi w lesie.', "half a pair"),
        ("Sieć the liczy cyfry.", "signs"),
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


def test_a_text_that_can_be_no_sentence_is_not_looked_at() -> None:
    assert list(faults("A" * (LONGEST + 1))) == ["too long"]
    assert "too long" not in list(faults("A" * LONGEST))


@pytest.mark.parametrize(
    "sentence",
    ["Sieć rozpoznaje tu cyfry.", "Pszczoły zbierają glorbixa.", "Teraz widzimy nasz ul.", "a" * (LONGEST + 1)],
)
def test_what_no_other_person_of_the_verb_would_mend_is_found_at_once(sentence: str) -> None:
    assert has_lasting_fault(sentence)
    assert not stands_alone(sentence)


@pytest.mark.parametrize("sentence", ["Sieć rozpoznaje cyfry.", "Widzimy nasz ul.", "Macierz możesz pomnożyć."])
def test_what_another_person_of_the_verb_would_mend_is_not(sentence: str) -> None:
    assert not has_lasting_fault(sentence)
