"""A noun with the words that agree with it."""

from __future__ import annotations

import pytest

from dwuglos.language.inflection import expression
from dwuglos.language.noun_phrases import Phrase, noun_phrase
from dwuglos.language.running_words import running_words
from dwuglos.language.word_tags import Place


def phrase(text: str, form: str) -> tuple[Phrase, list[str]]:
    words = running_words([text])
    at = next(n for n, word in enumerate(words) if word.form == form)
    (forms,) = expression("prompt").forms()
    found = noun_phrase(words, at, at, forms[form])
    taken = [*found.agreeing, *(each.word for each in found.numerals), *found.chosen_from]
    return found, [words[n].form for n in sorted(taken)]


@pytest.mark.parametrize(
    ("text", "form", "agreeing"),
    [
        ("tych dwóch bardzo długich promptów systemowych", "promptów", ["tych", "dwóch", "długich", "systemowych"]),
        ("ten jego nowy i długi prompt", "prompt", ["ten", "nowy", "długi"]),
        ("stary, dobry prompt", "prompt", ["stary", "dobry"]),
        ("zapisany wczoraj prompt", "prompt", ["zapisany"]),
        ("ten prompt, napisany wczoraj", "prompt", ["ten", "napisany"]),
        ("żaden z tych promptów", "promptów", ["żaden", "tych"]),
        ("model, który prompt dostaje", "prompt", []),
        ("prompt powstał", "prompt", []),
        ("prompt nowy model", "prompt", []),
        ("nowa prompt", "prompt", []),
    ],
)
def test_what_agrees(text: str, form: str, agreeing: list[str]) -> None:
    assert phrase(text, form)[1] == agreeing


@pytest.mark.parametrize(
    ("text", "form", "cases"),
    [
        ("o długim prompcie", "prompcie", {"loc"}),
        ("na prompt", "prompt", {"acc"}),
        ("pięć promptów", "promptów", {"gen"}),
        ("prompt", "prompt", {"nom", "acc"}),
    ],
)
def test_what_its_case_can_be(text: str, form: str, cases: set[str]) -> None:
    assert {place.case for place in phrase(text, form)[0].places} == cases


@pytest.mark.parametrize(
    ("text", "form", "term", "agreeing", "places", "whole", "is_doubtful", "preposition"),
    [
        (
            "tych dwóch bardzo długich promptów systemowych",
            "promptów",
            "prompt",
            "tych dwóch długich systemowych",
            "pl.gen",
            "tych dwóch bardzo długich promptów systemowych",
            False,
            None,
        ),
        (
            "ten jego nowy i długi prompt",
            "prompt",
            "prompt",
            "ten nowy długi",
            "sg.acc sg.nom",
            "ten jego nowy i długi prompt",
            False,
            None,
        ),
        ("stary, dobry prompt", "prompt", "prompt", "stary dobry", "sg.acc sg.nom", "stary dobry prompt", False, None),
        ("zły model, dobry prompt", "prompt", "prompt", "dobry", "sg.acc sg.nom", "dobry prompt", False, None),
        ("model zły, dobry prompt", "prompt", "prompt", "dobry", "sg.acc sg.nom", "dobry prompt", False, None),
        (
            "zapisany wczoraj prompt",
            "prompt",
            "prompt",
            "zapisany",
            "sg.acc sg.nom",
            "zapisany wczoraj prompt",
            False,
            None,
        ),
        (
            "napisany przez nas prompt",
            "prompt",
            "prompt",
            "napisany",
            "sg.acc sg.nom",
            "napisany przez nas prompt",
            False,
            None,
        ),
        ("model napisany przez nas prompt", "prompt", "prompt", "", "sg.acc sg.nom", "prompt", False, None),
        (
            "ten prompt, napisany wczoraj",
            "prompt",
            "prompt",
            "ten napisany",
            "sg.acc sg.nom",
            "ten prompt napisany",
            False,
            None,
        ),
        (
            "ten prompt, choć krótki, działał",
            "prompt",
            "prompt",
            "ten krótki",
            "sg.acc sg.nom",
            "ten prompt choć krótki",
            False,
            None,
        ),
        ("ten prompt, choć. krótki", "prompt", "prompt", "ten", "sg.acc sg.nom", "ten prompt", False, None),
        ("ten prompt, długi", "prompt", "prompt", "ten", "sg.acc sg.nom", "ten prompt", False, None),
        (
            "prompt zawierający model",
            "prompt",
            "prompt",
            "zawierający",
            "sg.acc sg.nom",
            "prompt zawierający",
            False,
            None,
        ),
        (
            "prompt długi i zawiły",
            "prompt",
            "prompt",
            "długi zawiły",
            "sg.acc sg.nom",
            "prompt długi i zawiły",
            False,
            None,
        ),
        ("prompt bardzo długi", "prompt", "prompt", "długi", "sg.acc sg.nom", "prompt bardzo długi", False, None),
        ("prompt i długi", "prompt", "prompt", "długi", "sg.acc sg.nom", "prompt i długi", False, None),
        ("prompt długi model", "prompt", "prompt", "", "sg.acc sg.nom", "prompt", False, None),
        ("prompt nowy", "prompt", "prompt", "nowy", "sg.acc sg.nom", "prompt nowy", False, None),
        ("prompt powstał", "prompt", "prompt", "", "sg.acc sg.nom", "prompt", False, None),
        ("prompt stał", "prompt", "prompt", "", "sg.acc sg.nom", "prompt", False, None),
        ("prompty stały", "prompty", "prompt", "", "pl.acc pl.nom", "prompty", False, None),
        ("prompty stały się długie", "prompty", "prompt", "", "pl.acc pl.nom", "prompty", False, None),
        ("prompty powstały", "prompty", "prompt", "", "pl.acc pl.nom", "prompty", False, None),
        ("prompty te", "prompty", "prompt", "te", "pl.acc pl.nom", "prompty te", False, None),
        ("prompt to", "prompt", "prompt", "", "sg.acc sg.nom", "prompt", False, None),
        ("polecenie to działa", "polecenie", "polecenie", "to", "sg.acc sg.nom", "polecenie to", False, None),
        ("to polecenie", "polecenie", "polecenie", "to", "sg.acc sg.nom", "to polecenie", True, None),
        ("3 prompty", "prompty", "prompt", "", "pl.acc pl.nom", "3 prompty", False, None),
        ("5 promptów", "promptów", "prompt", "", "pl.gen", "5 promptów", False, None),
        ("13 promptów", "promptów", "prompt", "", "pl.gen", "13 promptów", False, None),
        ("22 prompty", "prompty", "prompt", "", "pl.acc pl.nom", "22 prompty", False, None),
        ("1 prompt", "prompt", "prompt", "", "sg.acc sg.nom", "1 prompt", False, None),
        ("1 000 promptów", "promptów", "prompt", "", "pl.gen", "1 000 promptów", False, None),
        ("dwa prompty", "prompty", "prompt", "dwa", "pl.acc pl.nom", "dwa prompty", False, None),
        ("pięć promptów", "promptów", "prompt", "pięć", "pl.gen", "pięć promptów", False, None),
        ("tysiąc promptów", "promptów", "prompt", "tysiąc", "pl.gen", "tysiąc promptów", False, None),
        ("kilka promptów", "promptów", "prompt", "kilka", "pl.gen", "kilka promptów", False, None),
        ("o pięciu promptach", "promptach", "prompt", "pięciu", "pl.loc", "pięciu promptach", False, "o"),
        ("żaden z tych promptów", "promptów", "prompt", "żaden tych", "pl.gen", "tych promptów", False, "z"),
        ("jeden z promptów", "promptów", "prompt", "jeden", "pl.gen", "promptów", False, "z"),
        ("model, który prompt dostaje", "prompt", "prompt", "", "sg.acc sg.nom", "prompt", False, None),
        ("który prompt działa", "prompt", "prompt", "który", "sg.acc sg.nom", "który prompt", False, None),
        ("czyj prompt", "prompt", "prompt", "czyj", "sg.acc sg.nom", "czyj prompt", False, None),
        (
            "punktem początkowym i naszym promptem",
            "promptem",
            "prompt",
            "naszym",
            "sg.inst",
            "naszym promptem",
            False,
            None,
        ),
        ("model i nowy prompt", "prompt", "prompt", "nowy", "sg.acc sg.nom", "nowy prompt", False, None),
        ("nowy model i prompt", "prompt", "prompt", "", "sg.acc sg.nom", "prompt", False, None),
        ("i prompt", "prompt", "prompt", "", "sg.acc sg.nom", "prompt", False, None),
        ("nowy i prompt", "prompt", "prompt", "", "sg.acc sg.nom", "prompt", False, None),
        ("równanie ciepła", "równanie", "równanie", "", "sg.acc sg.nom", "równanie", False, None),
        ("układu współrzędnych", "układu", "układ", "", "sg.gen", "układu", False, None),
        ("układ współrzędnych", "układ", "układ", "", "sg.acc sg.nom", "układ", False, None),
        ("osoby te były", "osoby", "osoba", "te", "pl.acc pl.nom", "osoby te", False, None),
        ("w tym nowym prompcie", "prompcie", "prompt", "tym nowym", "sg.loc", "tym nowym prompcie", False, "w"),
        ("ze wszystkich promptów", "promptów", "prompt", "wszystkich", "pl.gen", "wszystkich promptów", False, "ze"),
        ("prompt wasz", "prompt", "prompt", "wasz", "sg.acc sg.nom", "prompt wasz", False, None),
        ("macierz zawierająca prompt", "prompt", "prompt", "", "sg.acc sg.nom", "prompt", False, None),
        ("powstali nowi autorzy", "autorzy", "autor", "nowi", "pl.nom", "nowi autorzy", False, None),
        ("jego prompt", "prompt", "prompt", "", "sg.acc sg.nom", "prompt", False, None),
        (
            "moje dwa długie prompty",
            "prompty",
            "prompt",
            "moje dwa długie",
            "pl.acc pl.nom",
            "moje dwa długie prompty",
            False,
            None,
        ),
        ("bardzo długi prompt", "prompt", "prompt", "długi", "sg.acc sg.nom", "długi prompt", False, None),
        ("nie długi prompt", "prompt", "prompt", "długi", "sg.acc sg.nom", "długi prompt", False, None),
        ("długi. Prompt", "Prompt", "prompt", "", "sg.acc sg.nom", "Prompt", False, None),
        ("długi prompt. Nowy", "prompt", "prompt", "długi", "sg.acc sg.nom", "długi prompt", False, None),
        ("prompt. Nowy", "prompt", "prompt", "", "sg.acc sg.nom", "prompt", False, None),
        ("prompt, nowy", "prompt", "prompt", "", "sg.acc sg.nom", "prompt", False, None),
        ("wiele promptów", "promptów", "prompt", "wiele", "pl.gen", "wiele promptów", False, None),
        ("pół promptu", "promptu", "prompt", "pół", "sg.gen", "pół promptu", False, None),
        ("sto nowych promptów", "promptów", "prompt", "sto nowych", "pl.gen", "sto nowych promptów", False, None),
        (
            "prompty nowe oraz stare",
            "prompty",
            "prompt",
            "nowe stare",
            "pl.acc pl.nom",
            "prompty nowe oraz stare",
            False,
            None,
        ),
        ("nowe prompty stare", "prompty", "prompt", "nowe stare", "pl.acc pl.nom", "nowe prompty stare", False, None),
        (
            "napisany przez samego Jana Kowalskiego prompt",
            "prompt",
            "prompt",
            "napisany",
            "sg.acc sg.nom",
            "napisany przez samego Jana Kowalskiego prompt",
            False,
            None,
        ),
        (
            "napisany przez samego starszego Jana Kowalskiego prompt",
            "prompt",
            "prompt",
            "",
            "sg.acc sg.nom",
            "prompt",
            False,
            None,
        ),
        (
            "napisany dla wszystkich prompt",
            "prompt",
            "prompt",
            "napisany",
            "sg.acc sg.nom",
            "napisany dla wszystkich prompt",
            False,
            None,
        ),
        (
            "bez napisanego wczoraj promptu",
            "promptu",
            "prompt",
            "napisanego",
            "sg.gen",
            "napisanego wczoraj promptu",
            False,
            "bez",
        ),
        (
            "długi, nowy, dobry prompt",
            "prompt",
            "prompt",
            "długi nowy dobry",
            "sg.acc sg.nom",
            "długi nowy dobry prompt",
            False,
            None,
        ),
        (
            "punktem początkowym, dobrym promptem",
            "promptem",
            "prompt",
            "dobrym",
            "sg.inst",
            "dobrym promptem",
            False,
            None,
        ),
        ("model czytający, długi prompt", "prompt", "prompt", "długi", "sg.acc sg.nom", "długi prompt", False, None),
        ("34 prompty", "prompty", "prompt", "", "pl.acc pl.nom", "34 prompty", False, None),
        ("12 promptów", "promptów", "prompt", "", "pl.gen", "12 promptów", False, None),
        ("2 promptami", "promptami", "prompt", "", "pl.inst", "2 promptami", False, None),
        ("5 promptami", "promptami", "prompt", "", "pl.inst", "5 promptami", False, None),
        ("1 polecenia", "polecenia", "polecenie", "", "pl.acc pl.nom sg.gen", "1 polecenia", False, None),
        ("2 polecenia", "polecenia", "polecenie", "", "pl.acc pl.nom", "2 polecenia", False, None),
        ("3 polecenia", "polecenia", "polecenie", "", "pl.acc pl.nom", "3 polecenia", False, None),
        ("4 polecenia", "polecenia", "polecenie", "", "pl.acc pl.nom", "4 polecenia", False, None),
        ("5 polecenia", "polecenia", "polecenie", "", "pl.acc pl.nom sg.gen", "5 polecenia", False, None),
        ("12 polecenia", "polecenia", "polecenie", "", "pl.acc pl.nom sg.gen", "12 polecenia", False, None),
        ("13 polecenia", "polecenia", "polecenie", "", "pl.acc pl.nom sg.gen", "13 polecenia", False, None),
        ("14 polecenia", "polecenia", "polecenie", "", "pl.acc pl.nom sg.gen", "14 polecenia", False, None),
        ("24 polecenia", "polecenia", "polecenie", "", "pl.acc pl.nom", "24 polecenia", False, None),
        ("112 polecenia", "polecenia", "polecenie", "", "pl.acc pl.nom sg.gen", "112 polecenia", False, None),
        ("0 instrukcji", "instrukcji", "instrukcja", "", "pl.gen sg.dat sg.gen", "0 instrukcji", False, None),
        ("1 instrukcji", "instrukcji", "instrukcja", "", "pl.gen sg.dat sg.gen", "1 instrukcji", False, None),
        ("2 instrukcji", "instrukcji", "instrukcja", "", "pl.gen", "2 instrukcji", False, None),
        ("5 instrukcji", "instrukcji", "instrukcja", "", "pl.gen", "5 instrukcji", False, None),
        ("1.5 polecenia", "polecenia", "polecenie", "", "pl.acc pl.nom sg.gen", "5 polecenia", False, None),
        ("prompt, krótki wczoraj", "prompt", "prompt", "", "sg.acc sg.nom", "prompt", False, None),
        ("prompt, napisany", "prompt", "prompt", "napisany", "sg.acc sg.nom", "prompt napisany", False, None),
        ("prompt, choć krótki", "prompt", "prompt", "krótki", "sg.acc sg.nom", "prompt choć krótki", False, None),
        ("prompt, choć", "prompt", "prompt", "", "sg.acc sg.nom", "prompt", False, None),
        ("prompt, ale krótki model", "prompt", "prompt", "", "sg.acc sg.nom", "prompt", False, None),
        ("polecenie to jest", "polecenie", "polecenie", "to", "sg.acc sg.nom", "polecenie to", False, None),
        ("polecenie to", "polecenie", "polecenie", "", "sg.acc sg.nom", "polecenie", False, None),
        ("polecenie to, działa", "polecenie", "polecenie", "", "sg.acc sg.nom", "polecenie", False, None),
        ("polecenie to. Działa", "polecenie", "polecenie", "", "sg.acc sg.nom", "polecenie", False, None),
        ("polecenie to model", "polecenie", "polecenie", "", "sg.acc sg.nom", "polecenie", False, None),
        ("prompty stałe", "prompty", "prompt", "stałe", "pl.acc pl.nom", "prompty stałe", False, None),
        ("prompt winien", "prompt", "prompt", "", "sg.acc sg.nom", "prompt", False, None),
        ("prompt powstały", "prompt", "prompt", "powstały", "sg.acc sg.nom", "prompt powstały", False, None),
        ("prompt stały model", "prompt", "prompt", "", "sg.acc sg.nom", "prompt", False, None),
        ("prompt nowy się", "prompt", "prompt", "nowy", "sg.acc sg.nom", "prompt nowy", False, None),
        ("prompt nowy.", "prompt", "prompt", "nowy", "sg.acc sg.nom", "prompt nowy", False, None),
        ("prompt nowy, model", "prompt", "prompt", "nowy", "sg.acc sg.nom", "prompt nowy", False, None),
        (
            "prompt zawierający model nowy",
            "prompt",
            "prompt",
            "zawierający",
            "sg.acc sg.nom",
            "prompt zawierający",
            False,
            None,
        ),
        ("dane nowe", "dane", "dane", "nowe", "pl.acc pl.nom", "dane nowe", False, None),
        ("prompty powinny", "prompty", "prompt", "", "pl.acc pl.nom", "prompty", False, None),
        ("prompty powinny być", "prompty", "prompt", "", "pl.acc pl.nom", "prompty", False, None),
        ("prompty zrozumiałe", "prompty", "prompt", "zrozumiałe", "pl.acc pl.nom", "prompty zrozumiałe", False, None),
        ("prompty zrozumiały", "prompty", "prompt", "", "pl.acc pl.nom", "prompty", False, None),
        ("model i krótki prompt", "prompt", "prompt", "krótki", "sg.acc sg.nom", "krótki prompt", False, None),
        ("model, krótki prompt", "prompt", "prompt", "krótki", "sg.acc sg.nom", "krótki prompt", False, None),
        ("ładny, model i krótki prompt", "prompt", "prompt", "krótki", "sg.acc sg.nom", "krótki prompt", False, None),
        ("jego model, długi prompt", "prompt", "prompt", "długi", "sg.acc sg.nom", "długi prompt", False, None),
        ("polecenie to jest.", "polecenie", "polecenie", "to", "sg.acc sg.nom", "polecenie to", False, None),
        ("polecenie to, jest", "polecenie", "polecenie", "", "sg.acc sg.nom", "polecenie", False, None),
    ],
)
def test_a_phrase_in_full(
    text: str, form: str, term: str, agreeing: str, places: str, whole: str, is_doubtful: bool, preposition: str | None
) -> None:
    words = running_words([text])
    at = next(n for n, word in enumerate(words) if word.form == form)
    (forms,) = expression(term).forms()
    found = noun_phrase(words, at, at, forms[form.lower()])
    taken = sorted([*found.agreeing, *(each.word for each in found.numerals), *found.chosen_from])
    assert " ".join(words[n].form for n in taken) == agreeing
    assert " ".join(sorted({f"{place.number}.{place.case}" for place in found.places})) == places
    assert " ".join(word.form for word in words[found.start : found.end]) == whole
    assert found.is_doubtful is is_doubtful
    assert (None if found.preposition is None else words[found.preposition].form) == preposition


def test_the_places_that_are_given_stay() -> None:
    words = running_words(["długi prompt"])
    places = {Place("sg", "nom", "m3"), Place("sg", "gen", "m3")}
    assert noun_phrase(words, 1, 1, places).places == {Place("sg", "nom", "m3")}
    assert len(places) == 2
