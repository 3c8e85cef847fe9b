"""A corrected text without times, divided as the talk is."""

from __future__ import annotations

from dwuglos.formats.base import Cue
from dwuglos.importing.recutting import recut
from dwuglos.talk.transcript import NewSegment, Segment, number

ENGLISH = ("Bees dance for each other.", "They tell where", "the flowers are.", "Nobody taught them.")


def _segments(timed: bool = True) -> list[Segment]:
    return number(
        NewSegment(4000 * n if timed else None, 4000 * n + 3000 if timed else None, text)
        for n, text in enumerate(ENGLISH)
    )


def _recut(text: str, timed: bool = True) -> list[Cue]:
    return recut(_segments(timed), [Cue(None, None, line) for line in text.split("\n")])


def test_the_same_text_is_divided_as_it_was() -> None:
    cues = _recut(" ".join(ENGLISH))
    assert [cue.text for cue in cues] == list(ENGLISH)
    assert [cue[:2] for cue in cues] == [(segment.start, segment.end) for segment in _segments()]


def test_new_words_go_where_their_sentence_is() -> None:
    cues = _recut("Bees dance for each other a lot. Today they tell where all the flowers are. Nobody taught them.")
    assert [cue.text for cue in cues] == [
        "Bees dance for each other a lot.",
        "Today they tell where",
        "all the flowers are.",
        "Nobody taught them.",
    ] or [cue.text for cue in cues][1:3] == ["Today they tell where all", "the flowers are."]


def test_a_new_sentence_becomes_a_segment_and_shares_the_time() -> None:
    new = "It was a man with patience who saw it."
    cues = _recut(f"{ENGLISH[0]} {new} {' '.join(ENGLISH[1:])}")
    assert [cue.text for cue in cues] == [ENGLISH[0], new, *ENGLISH[1:]]
    assert cues[0].start == 0
    assert cues[0].end == cues[1].start
    assert cues[1].end == cues[2].start == 4000


def test_without_times_there_are_none() -> None:
    cues = _recut(f"It was a man with patience who saw it. {' '.join(ENGLISH)}", timed=False)
    assert [cue.start for cue in cues] == [None] * 5


def test_what_was_taken_out_is_gone() -> None:
    assert [cue.text for cue in _recut(f"{ENGLISH[0]} {ENGLISH[3]}")] == [ENGLISH[0], ENGLISH[3]]


def test_a_text_with_nothing_in_common_is_all_new() -> None:
    cues = _recut("Quite another story begins here and it is long.")
    assert [cue.text for cue in cues] == ["Quite another story begins here and it is long."]
    assert recut([], [Cue(None, None, "Alone.")]) == [Cue(None, None, "Alone.")]
