"""Numbers as a sentence, and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.talk.article import Statistics
from dwuglos.talk.statistics import are_stated, found_in, sentence


@pytest.mark.parametrize(
    ("statistics", "said"),
    [
        (Statistics(), ""),
        (Statistics(read_on="2026-11-20"), ""),
        (Statistics(1, 2), "Nagranie ma 1 wyświetlenie i 2 polubienia."),
        (Statistics(None, 5), "Nagranie ma 5 polubień."),
        (
            Statistics(274083, 6333, "2026-05-03"),
            "Stan na 3 maja 2026 r.: nagranie ma 274 083 wyświetlenia i 6333 polubienia.",
        ),
    ],
)
def test_sentence(statistics: Statistics, said: str) -> None:
    assert sentence(statistics).replace("\u00a0", " ") == said


@given(st.integers(0, 10**12), st.integers(0, 10**12))
def test_there_and_back(views: int, likes: int) -> None:
    assert found_in(sentence(Statistics(views, likes))) == Statistics(views, likes)
    assert found_in(sentence(Statistics(views))) == Statistics(views)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("materiał ten osiągnął 274083 wyświetleń oraz zgromadził 6333 polubień", Statistics(274083, 6333)),
        ("ma 1.274.083 odsłon i 12 łapek w górę", Statistics(1274083, 12)),
        ("1,234 views", Statistics(1234)),
        ("Liczba wyświetleń: 274 083, polubień: 6 333.", Statistics(274083, 6333)),
        ("obejrzano go 512 044 razy i polubiono 12 031 razy", Statistics(512044, 12031)),
        ("6333 łapki w górę, czyli polubiło go 6333 osób", Statistics(None, 6333)),
        ("274 083 wyświetleń i 6,3 tys. polubień", Statistics(274083)),
        ("wyświetleń: 1,2 mln, polubień: 63 tys.", Statistics()),
        ("1,5 wyświetlenia na sekundę, ale 3 mosty", Statistics()),
        ("bez liczb", Statistics()),
        ("1" * 5000 + " wyświetleń", Statistics()),
    ],
)
def test_found_in(text: str, found: Statistics) -> None:
    assert found_in(text) == found


def test_are_stated() -> None:
    assert are_stated(["Akapit.", "Ma 5 polubień."])
    assert not are_stated(["Akapit.", "5 mostów"])
