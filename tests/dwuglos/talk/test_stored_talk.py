from __future__ import annotations

from dwuglos.talk.article import Part
from dwuglos.talk.stored_talk import count_differing
from dwuglos.talk.transcript import NewSegment, number


def test_what_is_another_or_in_one_state_only_is_counted_once() -> None:
    segments = number([NewSegment(n, n + 1, f"Text {n}") for n in range(4)])
    first, second, *others = segments
    assert count_differing(segments, reversed(segments)) == 0
    assert count_differing(segments, [first, second._replace(target="Tekst"), *others]) == 1
    assert count_differing(segments, others) == count_differing(others, segments) == 2
    assert count_differing([Part(1, "title", 1, "Sieci")], [Part(1, "title", 1, "Sieci", origin="person")]) == 1
