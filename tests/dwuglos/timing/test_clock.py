from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.errors import InputError
from dwuglos.timing.clock import characters_per_second, clock, parse_clock


@pytest.mark.parametrize(
    ("ms", "decimals", "text"),
    [
        (None, 1, ""),
        (0, 1, "0:00.0"),
        (41_299, 1, "0:41.2"),
        (59_999, 1, "0:59.9"),
        (60_000, 0, "1:00"),
        (3_599_999, 3, "59:59.999"),
        (3_723_450, 1, "1:02:03.4"),
        (360_000_000, 0, "100:00:00"),
        (-5, 1, "0:00.0"),
    ],
)
def test_clock(ms: int | None, decimals: int, text: str) -> None:
    assert clock(ms, decimals) == text


@pytest.mark.parametrize(
    ("text", "ms"),
    [
        ("1:02:03.4", 3_723_400),
        ("2:03,450", 123_450),
        ("123.4", 123_400),
        (" 0:05 ", 5000),
        ("75:00", 4_500_000),
        ("7", 7000),
        ("0:00.05", 50),
    ],
)
def test_parse_clock(text: str, ms: int) -> None:
    assert parse_clock(text) == ms


@pytest.mark.parametrize("text", ["", "abc", "1:2:3:4", "-1:00", "1:00.0000", "1.5:00", "1:00:", "1e3"])
def test_what_is_no_time_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(InputError, match=r" is not a time; write it as 1:02:03\.450\.$"):
        parse_clock(text)


@pytest.mark.parametrize("text", ["1:60", "1:60:00", "1:00:60"])
def test_minutes_and_seconds_end_at_59(text: str) -> None:
    with pytest.raises(InputError, match=r"minutes and seconds go up to 59"):
        parse_clock(text)


@given(st.integers(0, 359_999_999))
def test_a_clock_is_read_back(ms: int) -> None:
    assert parse_clock(clock(ms, 3)) == ms


@pytest.mark.parametrize(
    ("text", "duration", "speed"),
    [
        ("a" * 34, 2000, 17.0),
        ("ab\ncd", 1000, 5.0),
        ("{\\an8}<i>abc</i>", 1000, 3.0),
        ("", 1000, 0.0),
        ("abc", None, 0.0),
        ("abc", 0, 0.0),
    ],
)
def test_reading_speed_counts_every_character(text: str, duration: int | None, speed: float) -> None:
    assert characters_per_second(text, duration) == speed
