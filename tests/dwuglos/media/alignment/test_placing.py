"""From words in the sound to the times of segments."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from dwuglos.media.alignment.listening import Hearing, Span
from dwuglos.media.alignment.placing import Placement, placements
from dwuglos.media.alignment.script import Script

TEXTS = ("One two three four.", "Five six seven eight.", "Nine ten.")
OWNERS = [0, 0, 0, 0, 1, 1, 1, 1, 2, 2]


def script(owners: list[int] = OWNERS) -> Script:
    return Script([f"w{at}" for at in range(len(owners))], owners, [300] * len(owners), "")


def heard(*places: int, looked_for: tuple[int, ...] = ()) -> Hearing:
    """Return words heard at a second each for 300 ms, `looked_for` only because they had to be somewhere."""
    spans = {at: Span(at * 1000, at * 1000 + 300, at not in looked_for) for at in (*places, *looked_for)}
    return Hearing(spans, None, 12_000)


def placed(hearing: Hearing, fixed: dict[int, tuple[int, int]] | None = None) -> list[Placement]:
    return placements(TEXTS, script(), hearing, fixed or {})


def test_segments_begin_with_their_first_word_and_stay_a_little_after_their_last() -> None:
    assert placed(heard(*range(10))) == [
        Placement(20, 3550, True),
        Placement(4020, 7550, True),
        Placement(8020, 9550, True),
    ]


def test_the_next_segment_ends_the_one_before() -> None:
    hearing = heard(*range(10))
    hearing.spans[4] = Span(3300, 3700, True)
    assert placed(hearing)[0].end == placed(hearing)[1].start == 3320


def test_text_that_nobody_says_is_an_estimate_between_its_neighbours() -> None:
    first, second, third = placed(heard(0, 1, 2, 3, 8, 9))
    assert (first.is_certain, second.is_certain, third.is_certain) == (True, False, True)
    assert first.end <= second.start < second.end <= third.start


def test_without_time_between_them_it_gets_some_of_the_one_before() -> None:
    hearing = heard(0, 1, 2, 3)
    hearing.spans |= {8: Span(3280, 3600, True), 9: Span(3600, 4000, True)}
    first, second, third = placed(hearing)
    assert first.start < first.end <= second.start < second.end <= third.start


def test_words_that_had_to_be_somewhere_make_nothing_certain() -> None:
    second = placed(heard(0, 1, 2, 3, 8, 9, looked_for=(4, 5, 6, 7)))[1]
    assert second.is_certain  # four words held by the ones around them
    owners = [0] * 4 + [1] * 8 + [2] * 2
    spans = {at: Span(at * 1000, at * 1000 + 300, at < 4 or at > 11) for at in range(14)}
    found = placements(TEXTS, script(owners), Hearing(spans, None, 15_000), {})
    assert [each.is_certain for each in found] == [True, False, True]
    assert found[1].start == 4020


def test_a_first_word_that_is_missing_is_said_before_the_second() -> None:
    assert placed(heard(0, 1, 2, 3, 5, 6, 7, 8, 9))[1] == Placement(4720, 7550, True)


def test_times_that_a_person_gave_stay_and_bound_the_others() -> None:
    found = placed(heard(*range(10)), {1: (3000, 3500)})
    assert found[1] == Placement(3000, 3500, True)
    assert found[0].start == 20
    assert found[0].end <= 3000
    late = placed(heard(*range(10)), {2: (3900, 3950)})
    assert late[2] == Placement(3900, 3950, True)
    assert not late[1].is_certain


def test_silence_before_the_first_word_is_taken_off() -> None:
    loudness = np.full(1200, 20, np.float32)
    loudness[450:1000] = 70
    hearing = heard(*range(4), *range(5, 10))
    hearing.spans[4] = Span(3400, 5000, True)
    hearing.loudness = loudness
    assert placed(hearing)[1].start == 4460


spans = st.dictionaries(
    st.integers(0, 9), st.tuples(st.integers(0, 11_000), st.integers(10, 900), st.booleans()), max_size=10
)


@settings(deadline=None)
@given(spans, st.dictionaries(st.integers(0, 2), st.integers(0, 11_000), max_size=1))
def test_whatever_was_heard_segments_stay_in_order(
    found: dict[int, tuple[int, int, bool]], fixed: dict[int, int]
) -> None:
    hearing = Hearing({at: Span(start, start + long, sure) for at, (start, long, sure) in found.items()}, None, 12_000)
    made = placed(hearing, {at: (start, start + 500) for at, start in fixed.items()})
    assert all(0 <= each.start < each.end for each in made)
    assert all(one.start <= other.start for one, other in pairwise(made))
