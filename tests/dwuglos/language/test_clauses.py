"""Clauses of a sentence, its verb and its subject."""

from __future__ import annotations

import pytest

from dwuglos.language.clauses import (
    Person,
    agree,
    clauses_of,
    has_subject,
    is_nominal_copula,
    main_words,
    word_of,
    words_of,
)


@pytest.mark.parametrize(
    ("sentence", "depends"),
    [
        ("Rój opuszcza ul", [False]),
        ("Rój opuszcza ul, bo jest ciasno", [False, True]),
        ("Ul, w którym żyją pszczoły, stoi w sadzie", [False, True, False]),
        ("Lecąc do ula, pszczoła brzęczy", [True, False]),
        ("Gdy pada, i tylko wtedy, pszczoły śpią", [True, False, False]),
        ("Pszczoły tańczą – a robotnice patrzą", [False, False]),
        ("Ul stoi tam gdzie las", [False]),
        ("Lecąc do wielkiego starego ula, pszczoła brzęczy", [True, False]),
        ("I lecąc do starego ula, pszczoła brzęczy", [True, False]),
        ("Dla każdego z tych, z których leci rój", [False, True]),
        ("Rój, za pomocą którego pszczoła leci", [False, True]),
        ("Rój z których", [False]),
    ],
)
def test_clauses_are_divided_and_those_that_depend_are_told_apart(sentence: str, depends: list[bool]) -> None:
    assert [clause.is_subordinate for clause in clauses_of(words_of(sentence))] == depends


def test_the_main_words_are_those_of_no_subordinate_clause() -> None:
    main = main_words(clauses_of(words_of("Ul, w którym żyją pszczoły, stoi w sadzie")))
    assert [word.text for word in main] == ["Ul", "stoi", "w", "sadzie"]


@pytest.mark.parametrize(
    ("word", "is_verb"),
    [("rozpoznaje", True), ("może", True), ("para", False), ("to", False), ("stała", False), ("zrobiono", True)],
)
def test_only_what_is_hardly_anything_else_is_a_verb(word: str, is_verb: bool) -> None:
    assert words_of(word)[0].is_verb is is_verb


def test_before_sie_a_word_is_a_verb() -> None:
    assert not words_of("piecze")[0].is_verb
    assert words_of("piecze się")[0].is_verb


@pytest.mark.parametrize(
    ("word", "person"),
    [("mówię", "first"), ("mówiłem", "first"), ("mówisz", "second"), ("mówi", "third"), ("można", "none")],
)
def test_a_verb_has_a_person(word: str, person: Person) -> None:
    assert words_of(word)[0].person == person


@pytest.mark.parametrize(
    ("sentence", "has_one"),
    [
        ("Pszczoła leci", True),
        ("Leci pszczoła", True),
        ("Leci do ula", False),
        ("Do ula leci pszczoła", True),
        ("Pszczoły leci", False),
        ("Z ula wyleciała", False),
        ("Wiele pszczół leci", True),
        ("Pszczoła i truteń żyją", True),
        ("Liczbę plastrów zna", False),
        ("NASA leci", True),
        ("Do NASA leci", False),
        ("xyzowski leci", False),
        ("Latanie trwa", True),
        ("Pięć pszczół leci", True),
        ("Pięć żyją", False),
        ("Dwie żyją", True),
        ("Pszczoła żyją", False),
        ("Truteń leciał", True),
        ("Truteń leciała", False),
        ("Dziecko leciało", True),
        ("Widzi truteń", True),
        ("Widzi ul", False),
        ("W ulu matki żyją", False),
        ("Matki żyją", True),
        ("Punkt widzenia rośnie", True),
        ("Na bardzo duży stary ul leci", False),
        ("Na 8 ul leci", False),
        ("Na wsi ul rośnie", True),
        ("Więcej żyje", True),
    ],
)
def test_a_subject_agrees_with_its_verb_and_no_preposition_governs_it(sentence: str, has_one: bool) -> None:
    words = words_of(sentence)
    verb = next(n for n, word in enumerate(words) if word.is_verb)
    assert has_subject(words, verb) is has_one


def test_one_thing_may_be_another_without_a_verb() -> None:
    assert is_nominal_copula(words_of("Zakwas to mąka z wodą"))
    assert not is_nominal_copula(words_of("To mąka z wodą"))
    assert not is_nominal_copula(words_of("Zakwas to jest mąka"))
    assert is_nominal_copula(words_of("Latać to żyć"))
    assert is_nominal_copula(words_of("Latanie to praca"))
    assert not is_nominal_copula(words_of("Pszczołom to miód"))
    assert not is_nominal_copula(words_of("Pszczoła to"))


def test_an_adjective_agrees_in_number_and_case() -> None:
    small, bees, bee = words_of("małych pszczół pszczoła")
    assert agree(small, bees)
    assert not agree(small, bee)


def test_nothing_has_no_clauses() -> None:
    assert words_of("") == []
    assert clauses_of([]) == []


def test_a_word_is_found_once_and_again_before_sie() -> None:
    first, _, again = words_of("dane, dane")
    assert first is again is word_of("dane", False)
    for form in ("pali", "dane", "uczy", "mam"):
        alone, before = word_of(form, False), words_of(f"{form} się")[0]
        assert before is word_of(form, True)
        assert before.kinds <= alone.kinds


@pytest.mark.parametrize(
    ("word", "speaks"),
    [("mówię", True), ("nasza", True), ("tobie", True), ("mówi", False), ("gdzieś", False), ("pisz", True)],
)
def test_a_speaker_speaks_of_himself_or_to_the_audience(word: str, speaks: bool) -> None:
    assert words_of(word)[0].speaks is speaks
