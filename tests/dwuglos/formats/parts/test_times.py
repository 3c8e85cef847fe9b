"""Times as strangely as people and programs write them, and the lines that carry them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.formats.parts.times import mend_split_lines, parse, time_lines
from dwuglos.formats.parts.writing import full_clock


@pytest.mark.parametrize(
    ("written", "ms", "parts", "digits"),
    [
        ("00:00:01,000", 1000, 4, 3),
        ("12:34:56,789", 45_296_789, 4, 3),
        ("1:2:3.4", 3_723_400, 4, 1),
        ("1:02", 62_000, 2, 0),
        ("1:02:03", 3_723_000, 3, 0),
        ("1:02.5", 62_500, 3, 1),
        ("01:02,05", 62_050, 3, 2),
        ("90:00", 5_400_000, 2, 0),
        ("0:00:01.0004", 1000, 4, 4),
        ("0:00:01.0006", 1001, 4, 4),
        ("0:00:01.123456789", 1123, 4, 9),
        ("00:00:01:500", 1500, 4, 3),
        ("00：00：01，500", 1500, 4, 3),
        ("00.00.01.500", 1500, 4, 3),
        ("00:00:01.5:", 1500, 4, 1),
        ("5.250", 5250, 2, 3),
        ("5.2", 5200, 2, 1),
        ("1.02.03", 3_723_000, 3, 0),
        ("1.02.030", 62_030, 3, 3),
        ("1:02;03", 3_723_000, 3, 0),
        ("-00:00:01,500", -1500, 4, 3),
        ("−0:01", -1000, 2, 0),
        ("–0:00:02.5", -2500, 4, 1),
        ("00: 00: 01 . 5", 1500, 4, 1),
    ],
)
def test_a_time_is_what_was_meant(written: str, ms: int, parts: int, digits: int) -> None:
    assert parse(written) == (ms, parts, digits)


@given(st.integers(0, 359_999_999), st.sampled_from(",.:"))
def test_a_clock_in_full_is_read_as_it_is_written(ms: int, mark: str) -> None:
    assert parse(full_clock(ms, mark)) == (ms, 4, 3)


ONE, TWO = "00:00:01,000", "00:00:02,500"


@pytest.mark.parametrize(
    ("line", "usual", "before", "after"),
    [
        (f"{ONE} --> {TWO}", True, "", ""),
        (f"{ONE}-->{TWO}", True, "", ""),
        (f"  {ONE}\t-->\u202f{TWO}  X1:5 ", True, "", "X1:5"),
        (f"{ONE} -> {TWO}", False, "", ""),
        (f"{ONE} → {TWO} Tak", False, "", "Tak"),
        (f"{ONE} --&gt; {TWO}", False, "", ""),
        (f"{ONE} ==> {TWO}", False, "", ""),
        (f"{ONE} >> {TWO}", False, "", ""),
        (f"{ONE} {TWO}", False, "", ""),
        (f"{ONE} - {TWO}", False, "", ""),
        (f"{ONE}, {TWO}", False, "", ""),
        (f"7 {ONE} --> {TWO}", True, "7", ""),
        (f"#7. {ONE} -> {TWO}", False, "#7.", ""),
        (f"Ala {ONE} --> {TWO}", True, "Ala", ""),
        ("0:01,0 --> 0:02,5", False, "", ""),
        ("0:01 --> 0:02.5", False, "", ""),
        ("00:00:01.000 --> 00:00:02.500", True, "", ""),
    ],
)
def test_a_line_with_the_times_of_a_cue(line: str, usual: bool, before: str, after: str) -> None:
    (found,) = time_lines(f"first\n{line}\nlast")
    assert (found.start, found.end, found.usual, found.before, found.after) == (1000, 2500, usual, before, after)
    assert (found.line_start, found.line_end) == (6, 6 + len(line))


@pytest.mark.parametrize(
    "line",
    [
        "Przyszli o 10:30 -> 11:00, może później.",
        "o 10:30",
        "10:30",
        "10:30 - 11:00",
        "1:02:03 - 1:02",
        f"Ala {ONE} -> {TWO}",
        f"Ala {ONE} {TWO}",
        f"[{ONE} --> {TWO}] Hello",
        f"({ONE} --> {TWO})",
        f"[{ONE} --> {TWO}",
        f"{ONE} - {TWO} Tak",
        f"{'x' * 300}{ONE} --> {TWO}",
        "a --> b",
        "00:00 ->",
    ],
)
def test_a_line_that_only_speaks_of_times(line: str) -> None:
    assert list(time_lines(f"first\n{line}\nlast")) == []


@pytest.mark.parametrize("line", [f"{ONE} -->", f"7 {ONE} ->", f"{ONE} --> soon"])
def test_an_end_may_be_missing_where_the_start_is_written_in_full(line: str) -> None:
    (found,) = time_lines(line)
    assert (found.start, found.end) == (1000, None)
    assert list(time_lines(line.replace("00:00:01,000", "10:30"))) == []


@pytest.mark.parametrize(
    ("line", "short"),
    [
        ("0:00:01.000 --> 0:00:02.000", False),
        ("0:00:01.5 --> 0:00:02.000", True),
        ("0:00:01.000 --> 0:00:02.50", True),
        ("0:00:01 --> 0:00:02", False),
        ("0:00:01.5 -->", True),
        ("0:00:01.0000 --> 0:00:02.00000", False),
    ],
)
def test_a_fraction_with_fewer_digits_is_noted(line: str, short: bool) -> None:
    assert [found.short_fraction for found in time_lines(line)] == [short]


def test_only_the_first_times_of_a_line_count() -> None:
    assert [found.start for found in time_lines(f"{ONE} --> {TWO} {TWO} --> {TWO}\n{TWO} --> {TWO}")] == [1000, 2500]
    assert [found.line_end for found in time_lines(f"{'x' * 299}\n7 {ONE} --> {TWO}")] == [300 + 31]


@pytest.mark.parametrize(
    ("text", "mended", "count"),
    [
        (f"a\n{ONE}\n--> {TWO}\nb", f"a\n{ONE} -->  {TWO}\nb", 1),
        (f"{ONE} -->\n{TWO}", f"{ONE}  --> {TWO}", 1),
        (f"{ONE}\n{TWO}", f"{ONE}\n{TWO}", 0),
        (f"{ONE} x\n--> {TWO}", f"{ONE} x\n--> {TWO}", 0),
        (f"{ONE}\n-->{TWO}\n\n{ONE}\n-->{TWO}", f"{ONE} --> {TWO}\n\n{ONE} --> {TWO}", 2),
    ],
)
def test_times_on_two_lines_are_put_on_one(text: str, mended: str, count: int) -> None:
    assert mend_split_lines(text) == (mended, count)
