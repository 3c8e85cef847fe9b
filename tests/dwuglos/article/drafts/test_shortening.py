"""Sentences that read alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.article.drafts.shortening import LIMIT, alone, shortened


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("A więc sieć rozpoznaje cyfry", "Sieć rozpoznaje cyfry."),
        ("No więc, sieć rozpoznaje wszystkie cyfry.", "Sieć rozpoznaje wszystkie cyfry."),
        ("Ale i tak sieć rozpoznaje cyfry!", "Tak sieć rozpoznaje cyfry!"),
        ("Z drugiej strony, sieć bywa zawodna.", "Sieć bywa zawodna."),
        ("sieć neuronowa,", "Sieć neuronowa."),
        ("I co?", "I co?"),
        ("Nazwał to „siecią, i odszedł bez słowa.", "Nazwał to siecią, i odszedł bez słowa."),
    ],
)
def test_what_joins_a_sentence_to_another_is_left_out(said: str, read: str) -> None:
    assert alone(said) == read


def test_a_long_sentence_ends_with_a_clause() -> None:
    said = (
        "Sieć neuronowa rozpoznaje cyfry pisane ręcznie, chociaż nikt nie powiedział jej wprost, "
        "jak wyglądają ich kształty i z czego się składają."
    )
    assert shortened(said) == "Sieć neuronowa rozpoznaje cyfry pisane ręcznie, chociaż nikt nie powiedział jej wprost."


def test_a_dependent_clause_at_the_beginning_gives_way_to_the_main_one() -> None:
    said = (
        "Jeśli przyjrzymy się uważnie wszystkim połączeniom pomiędzy dwiema kolejnymi warstwami, "
        "to wagi tworzą jedną wielką macierz."
    )
    assert shortened(said) == "Wagi tworzą jedną wielką macierz."


def test_nothing_ends_before_its_verb() -> None:
    said = (
        "Odpowiedź na pytanie jest bardzo prosta, że coraz lepsze przybliżanie do wartości prawdziwej tej pochodnej "
        "daje wynik."
    )
    assert shortened(said) == "Odpowiedź na pytanie jest bardzo prosta."


def test_without_clauses_it_breaks_off_between_words() -> None:
    short = shortened("Bardzo długie zdanie o sieci bez żadnego przecinka i bez końca " * 3)
    assert len(short) <= LIMIT
    assert short.endswith("…")
    assert not short.removesuffix("…").endswith((" i", " o", " bez", " "))


@given(st.text(alphabet='abcą ,.;:()„”"–-…?!AZŻ\n', max_size=300), st.integers(30, 140))
def test_it_is_never_longer_than_it_may_be(said: str, limit: int) -> None:
    assert len(shortened(said, limit)) <= limit
    assert "\n" not in shortened(said, limit)
