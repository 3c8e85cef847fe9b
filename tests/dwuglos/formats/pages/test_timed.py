from __future__ import annotations

from itertools import pairwise

from dwuglos.formats.pages.finding import Moment
from dwuglos.formats.pages.timed import cues_of
from dwuglos.formats.pages.transcript import Passage

SPOKEN = " ".join(
    f"Now we come to example number {n}, which is about the things that model {n} does." for n in range(40)
)


def test_cues_are_short_and_hold_every_word() -> None:
    cues = cues_of([Passage(None, SPOKEN), Passage(None, "Thank  you\nall.")], [])
    assert " ".join(cue.text for cue in cues) == f"{SPOKEN} Thank you all."
    assert all(len(cue.text) <= 84 for cue in cues)
    assert {cue.start for cue in cues} == {None}


def test_times_follow_the_timeline() -> None:
    timeline = [
        Moment(0, "Przykład 0"),
        Moment(135_000, "Przykład 20"),
        Moment(None, "Bez czasu"),
        Moment(256_000, "Przykład 38"),
    ]
    cues = cues_of([Passage(None, SPOKEN)], timeline)
    starts = {cue.text: cue.start for cue in cues}
    assert all(a.end is not None and b.start is not None and a.end <= b.start for a, b in pairwise(cues))
    middle = next(start for text, start in starts.items() if "number 20," in text)
    assert middle is not None
    assert abs(middle - 135_000) <= 10_000


def test_times_of_passages_go_first() -> None:
    cues = cues_of([Passage(5_000, "One."), Passage(65_000, "Two.")], [Moment(0, "Zero")])
    assert [cue.start for cue in cues] == [5_000, 65_000]


def test_both_languages_are_laid_side_by_side() -> None:
    cues = cues_of([Passage(None, "One here. Two there.", "Raz tutaj. Dwa tam.")], [])
    assert [(cue.text, cue.target, cue.state) for cue in cues] == [
        ("One here.", "Raz tutaj.", "translated"),
        ("Two there.", "Dwa tam.", "translated"),
    ]
    uneven = cues_of([Passage(None, "One here. Two there.", "Raz tutaj, a dwa tam.")], [])
    assert " ".join(cue.target for cue in uneven).split() == ["Raz", "tutaj,", "a", "dwa", "tam."]
    assert [cue.text for cue in uneven] == ["One here.", "Two there."]


def test_many_entries_are_not_looked_for() -> None:
    timeline = [Moment(n * 1000, f"Wpis {n}") for n in range(300)]
    cues = cues_of([Passage(None, SPOKEN)], timeline)
    assert (cues[0].start, cues[-1].start) == (0, 299_000)
