"""Statements that can be printed alone."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dwuglos.article.drafts.statements import impersonal, shortened, statements


@pytest.mark.parametrize(
    ("said", "printed"),
    [
        ("Więc sieć rozpoznaje wszystkie cyfry.", ["Sieć rozpoznaje wszystkie cyfry."]),
        ("W szczególności, sieć rozpoznaje wszystkie cyfry.", ["Sieć rozpoznaje wszystkie cyfry."]),
        ("Zauważmy, że sieć rozpoznaje wszystkie cyfry.", ["Sieć rozpoznaje wszystkie cyfry."]),
        ("Okazuje się, że pszczoły tańczą w ciemności.", ["Pszczoły tańczą w ciemności."]),
        ("Pszczoły też wracają do swojego ula.", ["Pszczoły wracają do swojego ula."]),
        ("Macierz możesz pomnożyć przez każdą liczbę.", ["Macierz można pomnożyć przez każdą liczbę."]),
        ("Graf spójny bez cykli nazywamy drzewem.", ["Graf spójny bez cykli nazywa się drzewem."]),
        (
            "Robotnice zbierają nektar, ale królowa nigdy nie opuszcza ula.",
            [
                "Robotnice zbierają nektar, ale królowa nigdy nie opuszcza ula.",
                "Robotnice zbierają nektar.",
                "Królowa nigdy nie opuszcza ula.",
            ],
        ),
    ],
)
def test_what_is_left_of_a_sentence_can_be_printed_alone(said: str, printed: list[str]) -> None:
    assert list(statements(said)) == printed


@pytest.mark.parametrize(
    "said",
    [
        "Zamiast tego pszczoły tańczą w ulu.",
        "Jest to bardzo ważna macierz.",
        "Ona musiałaby wrócić do swojego ula.",
        "Musiałaby wrócić do swojego ula przed nocą.",
        "To rozwiązanie daje dobre wyniki.",
        "Powiem teraz, jak to działa w praktyce.",
        "Dziękuję wszystkim patronom za wsparcie.",
        "Mój ojciec hoduje pszczoły od wielu lat.",
        "Pszczoły, które mieszkają w ulu przy",
        "Nie jeden, ale dwa",
    ],
)
def test_a_sentence_that_leans_on_others_gives_none(said: str) -> None:
    assert list(statements(said)) == []


@pytest.mark.parametrize("word", ["że pszczoły wracają do ula", "bo w ulu jest ciepło", "który stoi w sadzie"])
def test_a_sentence_is_never_cut_before_a_subordinate_clause(word: str) -> None:
    said = f"Stary pszczelarz z sąsiedniej wsi powiedział sąsiadom, {word}, i poszedł spać."
    assert not any(text.startswith("Stary") and word not in text for text in statements(said))


def test_what_is_true_only_together_stays_together() -> None:
    said = "Rój zabiera z ula nie tylko królową, ale także robotnice."
    assert list(statements(said)) in ([], [said], ["Rój zabiera z ula nie tylko królową, ale także robotnice."])


@pytest.mark.parametrize(
    ("said", "printed"),
    [
        ("Możemy dodać liczby.", "Można dodać liczby."),
        ("Musisz dodać obie liczby.", "Trzeba dodać obie liczby."),
        ("W lewej kolumnie twojej macierzy widzimy zera.", "W lewej kolumnie macierzy widać zera."),
        ("Gdy dodajesz liczby, otrzymujesz sumę.", "Gdy dodaje się liczby, otrzymuje się sumę."),
        ("Dodajemy się do listy.", ""),
        ("Chcemy dodać liczby.", ""),
        ("Przesuńmy swój punkt.", ""),
        ("Liczby dodaje się parami.", ""),  # nothing to change
    ],
)
def test_the_person_is_taken_away_where_that_is_safe(said: str, printed: str) -> None:
    assert impersonal(said) == printed


def test_a_long_sentence_is_shortened_to_a_statement() -> None:
    said = (
        "Robotnice zbierają nektar z kwiatów w sadzie i noszą go do ula, a królowa składa jaja w komórkach plastra "
        "z wosku przez całe lato."
    )
    assert shortened(said) == "Robotnice zbierają nektar z kwiatów w sadzie i noszą go do ula."


def test_without_a_statement_it_breaks_off_between_words() -> None:
    said = "Powiedziałem im, że to jest bardzo trudne, bo nikt z nich nie wiedział, co z tym zrobić i po co to było."
    assert shortened(said, 60).endswith("…")
    assert len(shortened(said, 60)) <= 60


@settings(max_examples=60)
@given(st.text(alphabet='abcą ,.;:()„”"–-…?!AZŻ\n', max_size=200), st.integers(30, 140))
def test_it_is_never_longer_than_it_may_be(said: str, limit: int) -> None:
    assert len(shortened(said, limit)) <= limit
