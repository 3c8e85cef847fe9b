"""Words in any of their forms."""

import pytest

from dwuglos.finding import word_forms
from dwuglos.finding.folding import Folding

BOTH = Folding(True, False)


def found(forms: word_forms.WordForms, text: str) -> list[str]:
    return [text[start:end] for start, end in forms.spans(BOTH.fold(text))]


@pytest.mark.parametrize(
    ("words", "text", "matches"),
    [
        (
            "uczenie maszynowe",
            "o uczenia maszynowego, uczeniem\nmaszynowym",
            ["uczenia maszynowego", "uczeniem\nmaszynowym"],
        ),
        ("uczenia maszynowego", "uczenie maszynowe", ["uczenie maszynowe"]),
        ("uczenie maszynowe", "uczeniu zdalnemu, maszynowe", []),
        ("człowiek", "ludzie, człowieka; człowieczy", ["ludzie", "człowieka"]),
        ("sieć", "sieci sieciowy Siecią", ["sieci", "Siecią"]),
        ("biegać", "biegał biega biegnie biegacz", ["biegał", "biega"]),
        ("Kraków", "w Krakowie i Krakowa", ["Krakowie", "Krakowa"]),
        ("qwert", "qwert qwertów", ["qwert"]),
        ("GPT-4", "GPT-4, GPT-40", ["GPT-4"]),
        ("zrobić", "zrobiłem, zrobiłaś, zrobiliśmy, zrobiłyby", ["zrobiłem", "zrobiłaś", "zrobiliśmy", "zrobiłyby"]),
        ("zrobiłbym", "zrobi, zrobiłoby, by; jestem", ["zrobi", "zrobiłoby"]),
        ("powinien", "powinnaś, powinniśmy, powinność", ["powinnaś", "powinniśmy"]),
        ("coś", "co, czego, coś, czegoś", ["coś", "czegoś"]),
        ("doń", "do niego, go, doń", ["doń"]),
        ("sieć,", "sieci, „to”, sieć.", ["sieci,"]),
        ("(sieć", "(sieci, (0, 1) i (-1, 0) (sieciowy", ["(sieci"]),
        ("biało-czerwona", "Tak - biały - biało-czerwonej", ["biało-czerwonej"]),
        ("np.", "to „s”. Np. to", ["Np."]),
        ("...", "„s”. A... „s”...", ["..."]),
    ],
)
def test_polish_words_are_found_in_their_forms(words: str, text: str, matches: list[str]) -> None:
    assert found(word_forms.polish(words, BOTH), text) == matches


@pytest.mark.parametrize(
    ("words", "text", "matches"),
    [
        ("network", "networks, Network's networking netting", ["networks", "Network's", "networking"]),
        ("neural network", "neural\nnetworks neural-network", ["neural\nnetworks"]),
        ("happy", "happiness happily happen", ["happiness"]),
        ("the", "the then The", ["the", "The"]),
        ("layer-2", "layer-2 layers-2", ["layer-2"]),
    ],
)
def test_english_words_are_found_by_their_stems(words: str, text: str, matches: list[str]) -> None:
    assert found(word_forms.english(words, BOTH), BOTH.fold(text)) == [match.lower() for match in matches]


def test_forms_without_diacritics_are_found_where_these_do_not_count() -> None:
    forms = word_forms.polish("źródło", Folding(True, True))
    assert list(forms.spans("o zrodle i zrodlach")) == [(2, 8), (11, 19)]
