"""Sentences that deny something in one language only."""

import pytest

from dwuglos.checks.negation import Negation
from tests.dwuglos.checks.looking import found, look, segments


@pytest.mark.parametrize(
    ("english", "polish", "spans"),
    [
        ("We do not know that.", "Wiemy o tym.", ["not"]),
        ("I can't see it.", "Widzę to.", ["n't"]),
        ("It has never been so.", "Tak było zawsze.", ["never"]),
        ("Here it has never been so in any year.", "Tutaj nigdy tak było w żadnym roku.", ["never"]),
        ("He saw the bird.", "On nie widział ptaka.", ["nie"]),
        ("This is not infinite.", "To jest nieskończone.", ["not"]),
        ("I can't help you.", "Mogę ci pomóc.", ["n't"]),
        ("I can't wait any longer.", "Mogę dłużej czekać.", ["n't"]),
        ("Nothing happened here.", "Coś się tu stało.", ["Nothing"]),
        ("He works without a break.", "Pracuje z przerwą.", ["without"]),
        ("No-one knows.", "Wszyscy wiedzą.", ["No"]),
        ("Why isn't he here?", "Dlaczego on tu jest?", ["n't"]),
    ],
)
def test_one_language_denies(english: str, polish: str, spans: list[str]) -> None:
    assert found(Negation, english, polish) == spans


@pytest.mark.parametrize(
    ("english", "polish"),
    [
        ("We do not know that.", "Nie wiemy o tym."),
        ("Nobody knows.", "Nikt nie wie."),
        ("It is impossible.", "Tego nie da się zrobić."),
        ("It is not possible.", "To niemożliwe."),
        ("Not until today.", "Dopiero dzisiaj."),
        ("He failed to see it.", "Nie zobaczył tego."),
        ("No matter what it is.", "Cokolwiek to jest."),
        ("For them it is so.", "Przez nie tak jest."),
        ("without end", "bez końca"),
        (
            "after a comma, but never between a first name and a last name,",
            "po przecinku, nigdy między nazwą a nazwiskiem",
        ),
        ("We do not know that.", ""),
        ("You are coming, aren't you?", "Idziesz, prawda?"),
        ("Why don't we start over?", "Może zaczniemy od nowa?"),
        ("I couldn't agree more.", "Całkowicie się zgadzam."),
        ("I can't wait to see you.", "Marzę, żeby cię zobaczyć."),
        ("I don't care.", "Wszystko mi jedno."),
        ("Not at all.", "Skądże."),
        ("It's a no-brainer.", "To oczywiste."),
        ("That isn't cool.", "To nic fajnego."),
        ("I forgot your name.", "Nie pamiętam, jak masz na imię."),
        ("It was nothing.", "To drobiazg."),
        ("He left without saying a word.", "Wyszedł w milczeniu."),
        ("If nothing else, it is fun.", "W najgorszym razie to świetna zabawa."),
    ],
)
def test_both_deny_or_neither(english: str, polish: str) -> None:
    assert found(Negation, english, polish) == []


def test_the_whole_sentence_counts() -> None:
    assert not look(Negation, segments(("I do not", "Ja tego"), ("know that.", "wcale nie wiem.")))
