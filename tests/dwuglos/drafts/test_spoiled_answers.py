"""Batches of which the service spoils some answers: what is good is kept, and only the rest is asked for again."""

from __future__ import annotations

import pytest

from tests.stand_ins import spoiling
from tests.stand_ins.language_model import polish

MOST_SENT = 1.15
"""So many times the texts may be sent at most, when one answer in twenty is spoiled."""


@pytest.mark.parametrize("hopeless", [False, True])
def test_one_answer_in_twenty_that_is_spoiled_costs_no_good_one_and_little_more(hopeless: bool) -> None:
    made = spoiling.draft(hopeless)
    print(f"Texts sent, of those there are: {made.share_sent:.3f} (at most {MOST_SENT})")
    good = [text for text in spoiling.TEXTS if text not in made.hopeless]
    assert made.share_sent <= MOST_SENT
    assert [made.delivered.get(text) for text in good] == [polish(text) for text in good]
    assert made.outcome.done == len(good)
    assert len(made.outcome.refused) == len(made.hopeless)
    assert (made.outcome.left, made.outcome.stopped) == (0, None)


def test_no_text_is_asked_for_more_than_three_times() -> None:
    assert max(spoiling.draft(hopeless=True).sent.values()) <= 3
