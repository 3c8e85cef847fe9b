"""What every format that is written has to see to."""

import pytest

from dwuglos.errors import InputError
from dwuglos.formats.base import Cue
from dwuglos.formats.parts.writing import (
    clock,
    fonts_lost,
    full_clock,
    one_line,
    places_lost,
    require_times,
    styles_lost,
    written_lines,
    written_otherwise,
)


def test_cues_without_times_are_counted() -> None:
    cues = [Cue(0, 1, "a"), Cue(None, 1, "b"), Cue(0, None, "c"), Cue(None, None, "d")]
    with pytest.raises(InputError, match=r"SubRip needs times, and 3 of the 4 segments have none; give them times"):
        require_times(cues, "SubRip")
    require_times(cues[:1], "SubRip")
    require_times([], "SubRip")


def test_no_line_is_empty_or_ends_in_a_space() -> None:
    assert written_lines(" a \n\n\u200b\n b\x00c\t\r\nd") == [" a", " bc", "d"]
    assert written_lines(" \n") == []


def test_a_list_has_no_lines_and_no_styles() -> None:
    assert one_line(" <i>a</i>\n {\\an8}b\u200b  <n> ") == "a b <n>"


@pytest.mark.parametrize(
    ("ms", "short", "full"),
    [
        (0, "0:00", "00:00:00.000"),
        (999, "0:00", "00:00:00.999"),
        (61_001, "1:01", "00:01:01.001"),
        (3_599_999, "59:59", "00:59:59.999"),
        (3_600_000, "1:00:00", "01:00:00.000"),
        (363_723_004, "101:02:03", "101:02:03.004"),
        (None, "0:00", "00:00:00.000"),
        (-5, "0:00", "00:00:00.000"),
    ],
)
def test_clocks(ms: int | None, short: str, full: str) -> None:
    assert clock(ms) == short
    assert full_clock(ms) == full
    assert full_clock(ms, ",") == full.replace(".", ",")


def test_texts_that_are_written_otherwise_are_told() -> None:
    assert str(written_otherwise(1)).startswith("One cue has an arrow or times in its text")
    assert str(written_otherwise(7)).startswith("7 cues have an arrow or times in their texts")


def test_styles_and_places_are_counted_each_for_itself() -> None:
    cues = [Cue(0, 1, text) for text in ("a < b", "<i>a</i>", "{\\an8}a", "{\\pos(1,2)}a", "{\\an2}a")]
    assert [notice.n for notice in (styles_lost(cues), fonts_lost(cues), places_lost(cues))] == [2, 1, 1]
