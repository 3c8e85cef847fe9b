"""Findings that a person does not want to hear of again."""

from __future__ import annotations

import pytest

from dwuglos.talk.ignored import Ignored, always


def test_what_the_settings_say_holds_everywhere_in_every_talk() -> None:
    assert always([["names", "Kowalski"], ("terms", "")]) == [Ignored(0, "names", "Kowalski"), Ignored(0, "terms", "")]


@pytest.mark.parametrize("odd", ["ab", ["names"], ["names", "a", "b"], ["names", 3], [None, "a"], {"a": 1, "b": 2}, 7])
def test_what_is_no_pair_of_texts_is_left_out_and_the_rest_stays(odd: object) -> None:
    assert always([odd, ["names", "Kowalski"]]) == [Ignored(0, "names", "Kowalski")]
