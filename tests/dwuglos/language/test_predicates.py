"""What agrees with a noun outside its phrase."""

from __future__ import annotations

import pytest

from dwuglos.language.noun_phrases import noun_phrase
from dwuglos.language.phrase_words import Phrase
from dwuglos.language.predicates import Form, plural_forms, predicate_forms, present_copula, relative_forms
from dwuglos.language.running_words import running_words
from dwuglos.language.word_tags import Case, Place

BEFORE, AFTER = Place("sg", "nom", "m3"), Place("sg", "nom", "f")


def forms(text: str) -> dict[str, bool]:
    words = running_words([text])
    at = next(n for n, word in enumerate(words) if word.form == "prompt")
    phrase = noun_phrase(words, at, at, {BEFORE})
    found: list[Form] = [
        each
        for find in (predicate_forms, present_copula, relative_forms)
        for each in find(words, phrase, BEFORE, AFTER)
    ]
    return {each.form: each.is_sure for each in found}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("prompt nie działał", {"działała": True}),
        ("działał prompt", {"działała": True}),
        ("prompt był bardzo długi i zawiły", {"była": True, "długa": True, "zawiła": True}),
        ("prompt jest lepszy niż stary", {"lepsza": True, "stara": True}),
        ("prompt będzie działał", {"działała": True}),
        ("prompt może być długi", {"długa": True}),
        ("prompt był dobrym pomysłem", {"była": True}),
        ("prompt, który działał", {"która": True, "działała": True}),
        ("prompt, który napisałem", {"którą": True}),
        ("prompt, z którego korzystam", {"której": True}),
        ("prompt, który napisał Jan", {"którą": True}),
        ("prompt, który napisałem, działał", {"którą": True, "działała": True}),
        ("prompt modelu działał", {"działała": True}),
        ("prompt i model działał", {}),
        ("prompt. Działał", {}),
        ("prompt działa", {}),
    ],
)
def test_what_agrees_with_a_subject(text: str, expected: dict[str, bool]) -> None:
    assert forms(text) == expected


def test_a_relative_pronoun_of_another_noun_is_doubtful() -> None:
    assert forms("prompt modelu, który działa") == {"która": False}


def agreed(text: str, after: Place) -> str:
    """Return the words that change, by their numbers; with a question mark those that are doubtful."""
    words = running_words([text])
    at = next(n for n, word in enumerate(words) if word.form.lower() == "prompt")
    phrase = noun_phrase(words, at, at, {BEFORE})
    return " ".join(
        f"{each.word}:{each.form}{'' if each.is_sure else '?'}"
        for find in (predicate_forms, present_copula, relative_forms)
        for each in find(words, phrase, BEFORE, after)
    )


@pytest.mark.parametrize(
    ("text", "feminine", "plural"),
    [
        ("prompt nie działał", "2:działała", "2:działały"),
        ("działał prompt", "0:działała", "0:działały"),
        ("prompt był bardzo długi i zawiły", "1:była 3:długa 5:zawiła", "1:były 3:długie 5:zawiłe"),
        ("prompt jest lepszy niż stary", "2:lepsza 4:stara", "1:są 2:lepsze 4:stare 2:lepsze 4:stare"),
        ("prompt będzie działał", "2:działała", "1:będą 2:działały 2:działały"),
        ("prompt może być długi", "3:długa", "1:mogą 3:długie 3:długie"),
        ("prompt był dobrym pomysłem", "1:była", "1:były"),
        ("prompt, który działał", "1:która 2:działała", "1:które 2:działały"),
        ("prompt, który napisałem", "1:którą", "1:które"),
        ("prompt, z którego korzystam", "2:której", "2:których"),
        ("prompt, który napisał Jan", "1:którą", "1:które"),
        ("prompt, który napisałem, działał", "3:działała 1:którą", "3:działały 1:które"),
        ("prompt modelu działał", "2:działała", "2:działały"),
        ("prompt i model działał", "", ""),
        ("prompt. Działał", "", ""),
        ("prompt działa", "", "1:działają"),
        ("prompt działa i jest", "", "1:działają 3:są"),
        ("prompt jest długi", "2:długa", "1:są 2:długie 2:długie"),
        ("prompt to długi tekst", "", ""),
        ("prompt to długi", "2:długa", "2:długie"),
        ("prompt, to jest długi", "", ""),
        ("prompt ten jest długi", "3:długa", "2:są 3:długie 3:długie"),
        ("prompt był długi model", "1:była", "1:były"),
        ("prompt był za długi", "1:była 3:długa", "1:były 3:długie"),
        ("prompt był tekst długi", "1:była", "1:były"),
        ("prompt w tym teście działał", "4:działała?", "4:działały?"),
        ("prompt model dziś działał", "3:działała?", "3:działały?"),
        ("czyj jest prompt", "0:czyja", "0:czyje 1:są"),
        ("długi był prompt", "0:długa 1:była", "0:długie 1:były"),
        ("to jest prompt", "", "1:są"),
        ("to był prompt", "1:była", "1:były"),
        ("długi, był prompt", "1:była", "1:były"),
        ("był prompt", "0:była", "0:były"),
        ("wczoraj działał prompt", "1:działała", "1:działały"),
        ("Jan działał prompt", "1:działała?", "1:działały?"),
        ("działał, prompt", "", ""),
        ("jak działał jak prompt", "", ""),
        ("działał Jan prompt", "0:działała?", "0:działały?"),
        ("napisał go prompt", "0:napisała", "0:napisały"),
        ("prompt, napisany wczoraj, działał", "3:działała", "3:działały"),
        ("prompt, napisany wczoraj, już nie działał", "5:działała", "5:działały"),
        ("prompt, napisany wczoraj, w teście działał", "", ""),
        ("prompt, który mam, jest długi", "4:długa 1:którą", "3:są 4:długie 4:długie 1:które"),
        ("prompt, który mam, to długi", "4:długa 1:którą", "4:długie 1:które"),
        ("prompt, który mam i mam, jest długi", "6:długa 1:którą", "5:są 6:długie 6:długie 1:które"),
        ("prompt, który był długi", "1:która 2:była 3:długa", "1:które 2:były 3:długie"),
        ("prompt, który jest długi", "1:która 3:długa", "1:które 2:są 3:długie 3:długie"),
        ("prompt, który się zmienił", "1:która 3:zmieniła", "1:które 3:zmieniły"),
        ("prompt, który zmienił model", "1:która? 2:zmieniła?", "1:które 2:zmieniły?"),
        ("prompt, który można zmienić", "1:którą", "1:które"),
        ("prompt modelu, który działa", "2:która?", "2:które? 3:działają?"),
        ("prompt funkcji, który działa", "2:która?", "2:które 3:działają?"),
        ("prompt, o którym mówię", "2:której", "2:których"),
        ("prompt, jaki mam", "1:jaką", "1:jakie"),
        ("prompt, w którym jest", "2:której", "2:których"),
        ("prompt, którego używam", "1:której", "1:których"),
        ("prompt, którego nie widzę", "1:której", "1:których"),
        ("prompt, któremu ufam", "1:której", "1:którym"),
        ("prompt działa, który mam", "", "1:działają"),
        ("prompt, dom który", "", ""),
        ("prompt, który", "1:która", "1:które"),
        ("prompt, którego", "1:której", "1:których"),
        ("prompt, że działał", "", ""),
        ("prompt chce być długi", "3:długa", "1:chcą 3:długie 3:długie"),
        ("prompt musi być długi i nowy", "3:długa 5:nowa", "1:muszą 3:długie 5:nowe 3:długie 5:nowe"),
        ("prompt wydaje się długi", "3:długa", "1:wydają 3:długie 3:długie"),
        ("prompt stał się długi", "1:stała 3:długa", "1:stały 3:długie"),
        ("prompt został napisany", "1:została 2:napisana", "1:zostały 2:napisane"),
        ("prompt jest i długi", "3:długa", "1:są 3:długie 3:długie"),
        ("prompt dzisiaj jest długi", "3:długa", "2:są 3:długie 3:długie"),
        ("prompt powinien być długi", "1:powinna 3:długa", "1:powinny 3:długie"),
        ("prompt, który nazwę", "1:którą", "1:które"),
    ],
)
def test_what_agrees_with_one_and_with_several(text: str, feminine: str, plural: str) -> None:
    assert agreed(text, AFTER) == feminine
    assert agreed(text, Place("pl", "nom", "f")) == plural


@pytest.mark.parametrize(
    ("words_between", "is_found"), [("bardzo bardzo bardzo bardzo bardzo", True), ("bardzo " * 6, False)]
)
def test_a_verb_may_be_six_words_away(words_between: str, is_found: bool) -> None:
    assert bool(agreed(f"prompt {words_between} działał", AFTER)) is is_found
    assert bool(agreed(f"działał {words_between} prompt", AFTER)) is is_found


def test_only_a_subject_has_a_verb_that_agrees() -> None:
    words = running_words(["prompt działał"])
    place = Place("sg", "acc", "m3")
    phrase = noun_phrase(words, 0, 0, {place})
    assert list(predicate_forms(words, phrase, place, Place("sg", "acc", "f"))) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("dwóch autorów pisało", [Form(2, "pisały", True)]),
        ("dwóch autorów już pisało", [Form(3, "pisały", True)]),
        ("dwóch autorów, pisało", []),
        ("dwóch autorów pisze", []),
        ("dwóch autorów bardzo bardzo bardzo bardzo bardzo pisało", [Form(7, "pisały", True)]),
        ("dwóch autorów bardzo bardzo bardzo bardzo bardzo bardzo pisało", []),
    ],
)
def test_the_verb_of_several_persons(text: str, expected: list[Form]) -> None:
    words = running_words([text])
    phrase = Phrase(1, 1, set(), start=0, end=2)
    assert list(plural_forms(words, phrase, Place("pl", "nom", "f"))) == expected


@pytest.mark.parametrize(
    ("text", "case", "expected"),
    [
        ("promptu, który istnieje", "gen", "1:która"),
        ("promptu, którego używam", "gen", "1:której"),
        ("promptem, z którym pracuję", "inst", "2:którą"),
        ("promptowi, któremu ufam", "dat", "1:której"),
        ("promptu, którego nie widzę", "gen", "1:której"),
        ("promptem, którego szukam", "inst", "1:której"),
        ("wynik promptu, który istnieje", "gen", "2:która?"),
        ("funkcja promptu, który istnieje", "gen", "2:która"),
    ],
)
def test_a_relative_pronoun_has_a_case_of_its_own(text: str, case: Case, expected: str) -> None:
    words = running_words([text])
    at = next(n for n, word in enumerate(words) if word.form.startswith("prompt"))
    place = Place("sg", case, "m3")
    phrase = noun_phrase(words, at, at, {place})
    found = relative_forms(words, phrase, place, place._replace(gender="f"))
    assert " ".join(f"{each.word}:{each.form}{'' if each.is_sure else '?'}" for each in found) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("autora, którego widzę", "którą"),
        ("autora, którego nie widzę", "której"),
        ("autora, którego szukam", "której"),
        ("autora, którego", "której"),
    ],
)
def test_the_verb_says_which_case_a_relative_pronoun_has(text: str, expected: str) -> None:
    place = Place("sg", "gen", "m1")
    words = running_words([text])
    found = relative_forms(words, noun_phrase(words, 0, 0, {place}), place, place._replace(gender="f"))
    assert [each.form for each in found] == [expected]
