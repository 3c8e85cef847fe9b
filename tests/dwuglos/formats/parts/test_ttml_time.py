"""Times as TTML writes them."""

from fractions import Fraction

import pytest

from dwuglos.formats.parts.ttml_time import Clock, clock_of

SMPTE = {"timeBase": "smpte"}
NTSC = {"frameRateMultiplier": "1000 1001"}


@pytest.mark.parametrize(
    ("written", "attributes", "ms"),
    [
        ("00:00:01", {}, 1000),
        ("01:02:03.004", {}, 3_723_004),
        ("1:2:3,5", {}, 3_723_500),
        ("02:03.25", {}, 123_250),
        ("123456:00:00", {}, 444_441_600_000),
        ("00:00:01.0001", {}, Fraction(10001, 10)),
        ("00:00:01:15", {}, 1500),
        ("00:00:01;15", {"frameRate": "25"}, 1600),
        ("00:00:01:15.2", {}, 1500),
        ("00:00:01:30", {}, 1000 + Fraction(29_000, 30)),
        ("00:00:01:99", {"frameRate": "25"}, 1960),
        ("00:00:01:24", {"frameRate": "25"}, 1960),
        ("5h", {}, 18_000_000),
        ("2m", {}, 120_000),
        ("1.5s", {}, 1500),
        ("7ms", {}, 7),
        ("0.5ms", {}, Fraction(1, 2)),
        ("12f", {"frameRate": "24"}, 500),
        ("24f", {"frameRate": "24", **NTSC}, 1001),
        ("24f", {"frameRate": "24", "frameRateMultiplier": "1000:1001"}, 1001),
        ("24f", {"frameRate": "24", "frameRateMultiplier": "0 1"}, 1000),
        ("5t", {"tickRate": "10"}, 500),
        ("5t", {}, 5000),
        ("5t", {"tickRate": "0"}, 5000),
        ("3", {}, 3000),
        ("3.25", {}, 3250),
        (" 3s ", {}, 3000),
        ("30f", {"frameRate": "x"}, 1000),
        ("30f", {"frameRate": "0"}, 1000),
        ("00:00:01:15", SMPTE, 1500),
        ("00:00:01", SMPTE, 1000),
        ("00:00:01.5", SMPTE, 1500),
        ("00:00:30:00", {**SMPTE, "frameRate": "30", **NTSC}, 30_030),
        ("00:01:00:02", {**SMPTE, "frameRate": "30", "dropMode": "dropNTSC"}, 60_000),
        ("00:10:00:00", {**SMPTE, "frameRate": "30", "dropMode": "dropNTSC"}, 600_000 - 18 * Fraction(1000, 30)),
        ("00:10:00:00", {**SMPTE, "frameRate": "30", "dropMode": "dropNTSC", **NTSC}, Fraction(17_982 * 1001, 30)),
        ("00:01:00:00", {**SMPTE, "frameRate": "60", "dropMode": "dropNTSC"}, 60_000 - 4 * Fraction(1000, 60)),
        ("00:01:00:00", {**SMPTE, "dropMode": "nonDrop"}, 60_000),
        ("", {}, None),
        ("soon", {}, None),
        ("-1s", {}, None),
        ("1:2:3:4:5", {}, None),
        ("1x", {}, None),
        ("123456", {}, None),
    ],
)
def test_times(written: str, attributes: dict[str, str], ms: int | Fraction | None) -> None:
    assert clock_of(attributes).ms(written) == ms


def test_whole_times_are_whole_numbers() -> None:
    for written in ("1:02:03", "1:02:03.004", "5s", "7ms"):
        assert type(Clock().ms(written)) is int
    assert Clock().ms(None) is None


def test_how_a_document_counts() -> None:
    assert clock_of({}) == Clock(Fraction(30), 1, False, False)
    attributes = {"frameRate": "25 ", "tickRate": "100", "timeBase": "smpte", "dropMode": "dropNTSC", **NTSC}
    assert clock_of(attributes) == Clock(Fraction(25_000, 1001), 100, True, True)
