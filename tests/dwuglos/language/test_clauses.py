"""Clauses of a sentence, its verb and its subject."""

from __future__ import annotations

import pytest

from dwuglos.language.clauses import (
    Person,
    agree,
    clauses_of,
    has_subject,
    is_nominal_copula,
    is_subordinate,
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


@pytest.mark.parametrize(
    ("sentence", "has_one"),
    [
        ("Dwa żyją", True),
        ("Trzej żyją", True),
        ("Dużo leci", True),
        ("Bardzo leci", False),
        ("O ulu leci pszczoła", True),
        ("Latania trwają", False),
        ("Latania trwa", True),
        ("Ul rośnie", True),
        ("Rośnie ul", False),
        ("Rośnie pszczoła", True),
        ("Matki i truteń żyją", True),
        ("Truteń a pszczoła żyją", True),
        ("Truteń oraz pszczoła żyją", True),
        ("Truteń lub pszczoła żyją", False),
        ("XY-ki leci", False),
        ("foo leci", False),
        ("Foo leci", True),
        ("foo-bar leci", True),
        ("Plik foo leci", True),
        ("Punkt latania rośnie", True),
        ("Punkt rośnie latanie", True),
        ("Truteń leciało", False),
        ("Dzieci leciały", True),
        ("Truteń będzie", True),
        ("Można truteń", False),
        ("Na duży ul leci", False),
        ("Na taki bardzo duży nowy stary ul leci", True),
        ("Przez 8 dużych uli leci", False),
        ("Na wsi ul leci", True),
        ("To ul leci", True),
        ("W to ul leci", False),
        ("Kto leci", True),
        ("Wszystko leci", False),
        ("Leci ktoś", True),
        ("Leci dwóch", False),
        ("Pięcioro leci", True),
        ("Siedem mieszkają", False),
        ("Liczba leci", True),
        ("Liczby leci", False),
        ("Wiele leci", True),
        ("Więcej leci", True),
        ("Wiele żyją", True),
        ("Najlepsze żyją", False),
    ],
)
def test_which_words_can_be_the_subject(sentence: str, has_one: bool) -> None:
    words = words_of(sentence)
    verb = next(n for n, word in enumerate(words) if word.is_verb)
    assert has_subject(words, verb) is has_one


@pytest.mark.parametrize(
    ("words", "depends"),
    [
        ("I która leci", True),
        ("I nawet której", True),
        ("Ale i jaki jest ul", True),
        ("Która leci", True),
        ("O której leci", True),
        ("Dla tych których leci", True),
        ("Dla tych nowych których leci", False),
        ("Za pomocą których leci", True),
        ("Ul za pomocą których", False),
        ("I dla tych których leci", True),
        ("Mówiąc", True),
        ("Zrobiwszy to leci", True),
        ("I", False),
        ("I i i", False),
        ("Tylko że leci", True),
        ("Zamiast leci", True),
        ("Jakie leci", True),
        ("czyjkolwiek leci", True),
        ("w leci", False),
        ("Podczas gdy", True),
        ("To co leci", True),
        ("To że", True),
        ("Ul ale który", False),
        ("Nawet mówiąc leci", True),
        ("Będąc leci", True),
    ],
)
def test_by_its_beginning_a_clause_depends_on_another(words: str, depends: bool) -> None:
    assert is_subordinate(words_of(words)) is depends


@pytest.mark.parametrize(
    ("sentence", "is_one"),
    [
        ("Zakwas to mąka z wodą", True),
        ("To mąka", False),
        ("Zakwas to jest mąka", False),
        ("Latać to żyć", True),
        ("Latanie to praca", True),
        ("Pszczołom to miód", False),
        ("Pszczoła to", False),
        ("Nowy to ul", True),
        ("Ul nowy to dom", True),
        ("Foo to dom", True),
        ("Wektory własne to jeden z tematów", True),
        ("W ulu to dom", False),
    ],
)
def test_which_sentences_say_that_one_thing_is_another(sentence: str, is_one: bool) -> None:
    assert is_nominal_copula(words_of(sentence)) is is_one


@pytest.mark.parametrize(
    ("words", "speaks", "person", "is_verb"),
    [
        ("mówię mówiłem byłem jestem zobaczmy wiemy mam robiłbym powinienem powinniśmy", True, "first", True),
        ("mówisz pisz chodź kochasz wiesz", True, "second", True),
        ("nasza moją twojego wasz ty mnie", True, "third", False),
        ("byś", True, "second", False),
        ("gdzieś czymś", False, "second", False),
        ("mówi pisał należy ma", False, "third", True),
        ("można zrobiono trzeba warto widziano", False, "none", True),
        ("stół naszyjnik to moc dość dane niech", False, "third", False),
        ("czas", False, "none", False),
    ],
)
def test_who_speaks(words: str, speaks: bool, person: Person, is_verb: bool) -> None:
    for word in words.split():
        (found,) = words_of(word)
        assert (found.speaks, found.person, found.is_verb) == (speaks, person, is_verb), word


def test_marks_divide_clauses_and_a_clause_has_a_verb() -> None:
    found = clauses_of(words_of("Ul, (a rój) – jak leci; stoi: tu, , i 2,5 x. Nie!"))
    assert [(" ".join(word.text for word in each.words), each.is_subordinate, each.verb) for each in found] == [
        ("Ul", False, None),
        ("a rój", False, None),
        ("jak leci", True, 1),
        ("stoi", False, 0),
        ("tu", False, None),
        ("i 2,5 x . Nie !", False, None),
    ]


def test_what_is_one_word() -> None:
    text = "U-Net’s 3,14 i x_y: (a+b) don't żółw-2"
    assert " ".join(word.text for word in words_of(text)) == "U-Net’s 3,14 i x y : ( a + b ) don't żółw - 2"
    assert not words_of("2,5")[0].readings
    assert words_of("xyzowski")[0].is_unknown
    assert not words_of("ul")[0].is_unknown
    assert words_of("ULE")[0].lower == "ule"


@pytest.mark.parametrize(
    ("adjective", "noun", "expected"),
    [
        ("mała", "pszczoła", True),
        ("małą", "pszczołę", True),
        ("mały", "leci", False),
        ("leci", "ul", False),
        ("małym", "ulem", True),
        ("małymi", "ulem", False),
        ("małego", "ulem", False),
    ],
)
def test_which_adjectives_agree(adjective: str, noun: str, expected: bool) -> None:
    assert agree(*words_of(f"{adjective} {noun}")) is expected
