"""Words of what an engine says, with times that can be."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dwuglos.recognisers.parts.times import Claim, spoken, spread

ANY_TIME = st.none() | st.floats() | st.integers(-(10**12), 10**12)
CLAIMS = st.lists(st.builds(Claim, st.text(max_size=12), ANY_TIME, ANY_TIME, st.none() | st.floats()), max_size=30)


def test_good_times_stay() -> None:
    words = spoken([Claim(" One", 100, 300.4, 0.7), Claim("two ", 300, 500)], 1000)
    assert [tuple(word) for word in words] == [("One", 100, 300, 0.7), ("two", 300, 500, None)]


def test_words_without_times_share_those_between_their_neighbours() -> None:
    words = spoken([Claim("a", 0, 100), Claim("bcd", None, None), Claim("e", -5000, 2), Claim("f", 700, 800)], 1000)
    assert [(word.text, word.start, word.end) for word in words] == [
        ("a", 0, 100),
        ("bcd", 100, 500),
        ("e", 500, 700),
        ("f", 700, 800),
    ]


def test_one_word_far_away_moves_no_other() -> None:
    claims = [Claim("a", 0, 100), Claim("b", 900, 950), Claim("c", 200, 300), Claim("d", 300, 400)]
    assert [word.start for word in spoken(claims, 1000)] == [0, 100, 200, 300]


def test_a_text_that_is_no_word_is_left_out() -> None:
    assert spoken([Claim(" ", 0, 1), Claim("x" * 201, 1, 2)], 100) == ()
    assert [word.text for word in spoken([Claim("two\n words", 1, 2)], 100)] == ["two words"]


def test_a_text_is_spread_over_its_time_by_length() -> None:
    assert [tuple(claim[:3]) for claim in spread("a bcd", 100, 400)] == [("a", 100, 200), ("bcd", 200, 400)]
    assert spread("", 100, 400) == []


@given(CLAIMS, st.integers(0, 200_000))
def test_whatever_an_engine_says_times_rise_within_the_sound(claims: list[Claim], duration: int) -> None:
    words = spoken(claims, duration)
    assert [word.text for word in words] == [" ".join(c.text.split()) for c in claims if c.text.split()]
    times = [time for word in words for time in (word.start, word.end)]
    assert times == sorted(times)
    assert not times or (times[0] >= 0 and times[-1] <= duration)
    assert all(word.certainty is None or 0 <= word.certainty <= 1 for word in words)
