"""What segments that become one have in common."""

from __future__ import annotations

import pytest

from dwuglos.talk.joining import joined_origin, joined_text


@pytest.mark.parametrize(
    ("texts", "joined"),
    [
        (["Jeden", "", "dwa\ntrzy"], "Jeden dwa trzy"),
        (["– Tak.", "– Nie."], "– Tak.\n– Nie."),
        ([], ""),
    ],
)
def test_texts_become_one(texts: list[str], joined: str) -> None:
    assert joined_text(texts) == joined


@pytest.mark.parametrize(
    ("origins", "joined"),
    [([], ""), (["google", "deepl"], "google"), (["google", "person"], "person"), (["", "google"], "")],
)
def test_a_part_by_a_person_counts_most(origins: list[str], joined: str) -> None:
    assert joined_origin(origins) == joined
