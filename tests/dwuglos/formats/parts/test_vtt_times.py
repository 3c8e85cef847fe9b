"""The times of WebVTT by the rules of the W3C's parser, and what is met instead."""

import pytest

from dwuglos.formats.parts.vtt_times import times_of


@pytest.mark.parametrize(
    ("line", "start", "end", "settings", "usual"),
    [
        ("00:01.000 --> 00:02.500", 1000, 2500, "", True),
        ("01:02:03.004-->123456:00:00.000 line:0  size:1% ", 3_723_004, 444_441_600_000, "line:0  size:1%", True),
        ("\t00:01.000\f-->\t00:02.000\f", 1000, 2000, "", True),
        ("00:01.000 --> 00:02.000align:start", 1000, 2000, "align:start", True),
        ("00:02.000 --> 00:01.000", 2000, 1000, "", True),
        ("00:00:01,000 --> 00:00:02,5", 1000, 2500, "", False),
        ("0:01 -> 0:02 a b", 1000, 2000, "a b", False),
        ("1:2:3.4 -> 1:2:4", 3_723_400, 3_724_000, "", False),
        ("00:00:01:500 --> 00:00:02:000", 1500, 2000, "", False),
        ("7 00:00:01.000 --> 00:00:02.000", 1000, 2000, "", False),
        ("7) 00:00:01.000 --> 00:00:02.000 x", 1000, 2000, "x", False),
        ("-00:00:01.000 --> 00:00:02.000", -1000, 2000, "", False),
        ("00:00:01.000 -->", 1000, None, "", False),
        ("00:00:01.000000 --> 00:00:02.000000", 1000, 2000, "", False),
        ("00:00:58.000 --> 00:00:60.000", 58_000, 60_000, "", False),
        ("00:00:60 --> 00:01:10.000", 60_000, 70_000, "", False),
        ("00.00.01.000 --> 00.00.02.000", 1000, 2000, "", False),
    ],
)
def test_times(line: str, start: int, end: int | None, settings: str, usual: bool) -> None:
    assert times_of(line) == (start, end, settings, usual)


@pytest.mark.parametrize(
    "line",
    [
        "a --> b",
        "00:01.000 00:02.000",
        "00:60.000 --> 01:01.000",
        "00:00.0000 --> 00:01.000",
        "00:01.000 --> 00:02.0001",
        "x00:01.000 --> 00:02.000",
        "00:01.000 -->",
        "00:00:60.000 -->  00:01:10.001",
        "00:00:60.000 --> 00:00:60.000",
        "00:00:60.500 --> 00:00:61.000",
        "00:00:61.000 --> 00:01:02.000",
        "--> 00:02.000",
        "1234567:00:00.000 --> 00:02.000",
    ],
)
def test_what_nobody_means_as_times(line: str) -> None:
    assert times_of(line) is None


def test_a_minute_rounded_up_may_stand_where_there_is_no_end() -> None:
    assert times_of("00:00:60.000 -->") == (60_000, None, "", False)
