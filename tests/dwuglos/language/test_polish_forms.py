"""Polish expressions in all their forms."""

import pytest

from dwuglos.language.polish_forms import has_all, is_form, is_verb, places_of


@pytest.mark.parametrize(
    ("phrase", "text", "has"),
    [
        ("sieć neuronowa", "w sieciach neuronowych", True),
        ("sieć neuronowa", "neuronowa, głęboka sieć", True),
        ("sieć neuronowa", "w sieciach", False),
        ("transformer", "transformerami", True),
        ("ReLU", "funkcja ReLU", True),
    ],
)
def test_words_in_their_forms(phrase: str, text: str, has: bool) -> None:
    assert has_all(phrase, text) is has


def test_places_of_a_phrase() -> None:
    text = "Tablicy, tablic i matrycą liczb."
    assert [text[slice(*place)] for place in places_of("tablica", text)] == ["Tablicy", "tablic"]
    assert [text[slice(*place)] for place in places_of("matryca liczb", text)] == ["matrycą liczb"]
    assert list(places_of("", text)) == []


@pytest.mark.parametrize(
    ("phrase", "text", "places"),
    [
        ("model rozumujący", "nad modelami rozumującymi, model", ["modelami rozumującymi"]),
        ("model rozumujący", "To model. Rozumujący człowiek.", []),
        ("LLM", "LLM-ów, LLM i LLMy, llm", ["LLM-ów", "LLM", "LLMy"]),
        ("prompt", "w prompcie, promptów, prompterem", ["prompcie", "promptów"]),
        ("GPT-4", "GPT-3 i GPT-4", ["GPT-4"]),
        ("Google", "Google'a", ["Google'a"]),
        ("mnożnik Lagrange'a", "z mnożnikami Lagrange’a i mnożnik", ["mnożnikami Lagrange’a"]),
        ("nierówność Cauchy'ego", "o nierówności Cauchy'ego", ["nierówności Cauchy'ego"]),
        ("reguła Bayes'a", "regułą Bayesa", ["regułą Bayesa"]),
        ("C++", "w C++ i C, w C#", ["C++"]),
        ("C", "w C++ i C, w C#.", ["C"]),
        ("dane", "danych, dano mi", ["danych"]),
        ("uczenie", "uczeniu, uczy", ["uczeniu"]),
        ("dostroić", "dostroimy, dostrojenie", ["dostroimy"]),
        (
            "sieć neuronowa",
            "sieci <i>neuronowej</i>".replace("<i>", "\0\0\0").replace("</i>", "\0\0\0\0"),
            ["sieci \0\0\0neuronowej"],
        ),
    ],
)
def test_a_phrase_is_found_in_its_forms_and_no_others(phrase: str, text: str, places: list[str]) -> None:
    assert [text[slice(*place)] for place in places_of(phrase, text)] == places


@pytest.mark.parametrize(
    ("word", "wanted", "expected"),
    [
        ("linuksa", "Linux", True),
        ("routerze", "router", True),
        ("x", "ab", False),
        ("si", "SI", False),
        ("tokenizer", "token", False),
        ("Llamą", "Llama", True),
    ],
)
def test_words_that_the_dictionary_does_not_have(word: str, wanted: str, expected: bool) -> None:
    assert is_form(word, wanted) is expected


def test_what_is_a_verb() -> None:
    assert is_verb("dostroić model")
    assert not is_verb("model")
    assert not is_verb("…")
