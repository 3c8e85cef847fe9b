"""What is damaged in a talk, in a sentence."""

from __future__ import annotations

import pytest

from dwuglos.store.damage import Damage, names_of


def test_a_sound_talk_has_nothing_to_say() -> None:
    damage = Damage(3, 3)
    assert not damage
    assert damage.error is None
    assert not Damage()


@pytest.mark.parametrize("damage", [Damage(3, 2), Damage(2, 3), Damage(3, 3, [2]), Damage(3, 3, others=1)])
def test_each_kind_of_damage_is_told(damage: Damage) -> None:
    assert damage
    assert damage.error is not None


def test_segments_that_are_missing_and_other_values_are_counted() -> None:
    sentence = str(Damage(12, 9, others=4).error)
    assert sentence.endswith("Segments: 9 of 12; other damaged values: 4.")
    assert "ids" not in sentence
    assert "restore a backup" in sentence


def test_segments_with_bad_values_are_named() -> None:
    sentence = str(Damage(12, 12, [3, 8], 1).error)
    assert sentence.endswith("Segments: 12 of 12; damaged ones: 2 (ids: 3, 8); other damaged values: 1.")


@pytest.mark.parametrize(
    ("n", "names"),
    [(0, ""), (1, "1"), (10, "1, 2, 3, 4, 5, 6, 7, 8, 9, 10"), (11, "1, 2, 3, 4, 5, 6, 7, 8, 9, 10 …")],
)
def test_ten_ids_are_named_and_then_that_there_are_more(n: int, names: str) -> None:
    assert names_of(range(1, n + 1)) == names
