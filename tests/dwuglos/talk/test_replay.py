"""Whether changes lead one to the next, and to what there is."""

from __future__ import annotations

from dwuglos.talk.replay import Replay
from dwuglos.talk.transcript import Segment

ONE, OTHER, THIRD = (Segment(1, 1, 0, 1, text) for text in "abc")


def broken(changes: list[tuple[Segment | None, Segment | None]], now: list[Segment]) -> list[int]:
    replay = Replay[Segment]()
    for before, after in changes:
        replay.follow(before, after)
    return replay.broken(now)


def test_changes_that_lead_to_what_there_is() -> None:
    assert broken([], [ONE]) == []
    assert broken([(ONE, OTHER), (OTHER, THIRD)], [THIRD]) == []
    assert broken([(None, ONE), (ONE, None)], []) == []
    assert broken([(ONE, None), (None, ONE)], [ONE]) == []


def test_changes_that_do_not() -> None:
    assert broken([(ONE, OTHER)], [THIRD]) == [1]
    assert broken([(ONE, OTHER)], []) == [1]
    assert broken([(ONE, None)], [ONE]) == [1]
    assert broken([(ONE, OTHER), (ONE, THIRD)], [THIRD]) == [1]
    assert broken([(None, ONE), (None, OTHER)], [OTHER]) == [1]
    assert broken([(ONE, OTHER._replace(id=2))], [ONE]) == [1]
    assert broken([(None, None)], []) == [0]
