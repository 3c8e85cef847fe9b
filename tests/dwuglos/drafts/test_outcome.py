"""How far a run is and how it ended, in words."""

from __future__ import annotations

import pytest

from dwuglos.drafts.outcome import Outcome, Progress
from dwuglos.errors import BadAnswer, ServiceOffline

BAD = BadAnswer("It gave nothing.")
OFFLINE = ServiceOffline("It cannot be reached.")


@pytest.mark.parametrize(
    ("outcome", "sentence"),
    [
        (Outcome(0, (), 0), "There is nothing to translate."),
        (Outcome(0, (), 2), "No segment has a new draft. 2 segments are left; run the translation again to go on."),
        (Outcome(1, (), 0), "1 segment has a new draft."),
        (Outcome(2, (), 1), "2 segments have new drafts. 1 segment is left; run the translation again to go on."),
        (
            Outcome(3, ((7, BAD),), 0, changed=(8, 9)),
            "3 segments have new drafts. For 1 segment the service gave nothing usable; it stays as it was. "
            "2 segments were changed in the meantime and keep your text.",
        ),
        (
            Outcome(0, ((7, BAD), (8, BAD)), 0, changed=(9,)),
            "No segment has a new draft. For 2 segments the service gave nothing usable; they stay as they were. "
            "1 segment was changed in the meantime and keeps your text.",
        ),
        (Outcome(282, (), 0, same=230), "52 segments have new drafts. 230 drafts came out as they were before."),
        (Outcome(1, (), 0, same=1), "No segment has a new draft. 1 draft came out as it was before."),
        (
            Outcome(1, (), 5, kept=3),
            "1 segment has a new draft. 2 segments are left; run the translation again to go on. "
            "3 segments were not asked for any more and keep the drafts they had.",
        ),
        (
            Outcome(0, (), 1, cancelled=True, kept=1),
            "No segment has a new draft. 1 segment was not asked for any more and keeps the draft it had.",
        ),
        (Outcome(0, (), 0, OFFLINE), "It cannot be reached. No segment has a new draft."),
        (Outcome(0, (), 0, cancelled=True), "No segment has a new draft."),
    ],
)
def test_an_outcome_in_words(outcome: Outcome, sentence: str) -> None:
    assert outcome.sentence == sentence


def test_what_a_run_waits_for() -> None:
    assert Progress(1, 2).notice is None
    assert str(Progress(1, 2, waiting=1, trouble=OFFLINE).notice) == "Asking again in 1 second."
    assert str(Progress(1, 2, waiting=30, trouble=OFFLINE).notice) == "Asking again in 30 seconds."
