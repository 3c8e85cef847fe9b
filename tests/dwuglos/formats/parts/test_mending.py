"""Odd times are put right in one way for all formats, and the user is told of each kind."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.errors import UnreadableFile
from dwuglos.formats.base import Cue
from dwuglos.formats.parts.mending import (
    INVISIBLE,
    MOST_CUES,
    REPAIRS,
    clean,
    few_enough,
    lines_of,
    mended,
    not_beyond_next,
    notices,
    too_many,
    until_next,
)

CENTURY = 100 * 366 * 24 * 3_600_000
"""Milliseconds of a hundred years of 366 days."""
DAY = 24 * 3_600_000


def mend(*cues: Cue) -> tuple[list[tuple[int | None, int | None]], dict[str, int]]:
    """Return the times of the mended cues, and what was counted."""
    repairs: Counter[str] = Counter()
    return [cue[:2] for cue in mended(cues, repairs)], {kind: n for kind, n in repairs.items() if n}


def sentences(*cues: Cue) -> list[str]:
    """Return the sentences in which the user is told of what was mended."""
    repairs: Counter[str] = Counter()
    mended(cues, repairs)
    return [str(notice) for notice in notices(repairs)]


# Single times


@pytest.mark.parametrize(
    ("start", "end"), [(0, 0), (0, 1), (1000, 1000), (CENTURY, CENTURY), (CENTURY - DAY, CENTURY), (0, DAY)]
)
def test_sound_times_stay_and_nothing_is_counted(start: int, end: int) -> None:
    assert mend(Cue(start, end, "a")) == ([(start, end)], {})


def test_what_else_a_cue_holds_stays() -> None:
    for times in ((1000, 2000), (-500, 2000), (3000, 2000), (1000, None)):
        (cue,) = mended([Cue(*times, "a", "b", "reviewed", "c", "srt:d")], Counter())
        assert cue[2:] == ("a", "b", "reviewed", "c", "srt:d")


@pytest.mark.parametrize("start", [0, -1, -5000, 2000])
def test_a_cue_without_a_start_is_left_out(start: int) -> None:
    assert mend(Cue(None, 1000, "a"), Cue(None, None, "b"), Cue(2000, 3000, "c"))[0] == [(2000, 3000)]
    assert sentences(Cue(None, start, "a")) == ["One cue without a readable time was left out."]
    assert sentences(Cue(None, 1, "a"), Cue(None, 1, "b")) == ["2 cues without a readable time were left out."]


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (CENTURY + 1, CENTURY + 2),
        (CENTURY + 1, None),
        (1000, CENTURY + 1),
        (-CENTURY - 1, 1000),
        (1000, -CENTURY - 1),
        (CENTURY + 1, 1000),
    ],
)
def test_what_lies_beyond_a_hundred_years_is_left_out_and_named(start: int, end: int | None) -> None:
    far = Cue(start, end, "a")
    assert mend(far, Cue(1000, 2000, "b")) == ([(1000, 2000)], {"beyond": 1})
    assert sentences(far) == ["One cue lay more than 100 years from the beginning and was left out."]
    assert sentences(far, far) == ["2 cues lay more than 100 years from the beginning and were left out."]


def test_a_hundred_years_from_the_beginning_is_still_a_time() -> None:
    assert mend(Cue(-CENTURY, 1000, "a")) == ([(0, 1000)], {"negative": 1})
    assert mend(Cue(CENTURY, None, "a")) == ([(CENTURY, CENTURY + 1000)], {"endless": 1})


@pytest.mark.parametrize(
    ("start", "end", "times"), [(-1, 1000, (0, 1000)), (-5000, -1, (0, 0)), (-1000, 0, (0, 0)), (-500, None, (0, 1000))]
)
def test_times_before_zero_are_moved_to_zero(start: int, end: int | None, times: tuple[int, int]) -> None:
    found, counted = mend(Cue(start, end, "a"))
    assert found == [times]
    assert counted["negative"] == 1
    assert sentences(Cue(start, end, "a"))[0] == "One cue began before zero; it was moved to zero."


def test_an_end_before_zero_is_negative_too_and_comes_before_its_start() -> None:
    assert mend(Cue(500, -1, "a")) == ([(0, 500)], {"negative": 1, "swapped": 1})


@pytest.mark.parametrize(("start", "end"), [(1001, 1000), (10_000, 0), (12_000, 2000)])
def test_an_end_shortly_before_its_start_changes_places_with_it(start: int, end: int) -> None:
    assert mend(Cue(start, end, "a")) == ([(end, start)], {"swapped": 1})
    assert sentences(Cue(start, end, "a")) == ["One cue ended before it began."]


@pytest.mark.parametrize(("start", "end"), [(10_001, 0), (60_000, 49_999)])
def test_an_end_long_before_its_start_is_damage(start: int, end: int) -> None:
    assert mend(Cue(start, end, "a")) == ([(start, start + 1000)], {"swapped": 1})


@pytest.mark.parametrize(("length", "lasting"), [(DAY, 0), (DAY + 1, 1)])
def test_a_cue_of_more_than_a_day_is_named_and_kept(length: int, lasting: int) -> None:
    times, counted = mend(Cue(5000, 5000 + length, "a"))
    assert times == [(5000, 5000 + length)]
    assert counted.get("lasting", 0) == lasting


# Cues that have no end


@pytest.mark.parametrize(
    ("next_start", "end"),
    [(2500, 2500), (2000, 2000), (1999, 2000), (1000, 2000), (8000, 8000), (8001, 8000), (100_000, 8000)],
)
def test_a_cue_without_an_end_stays_until_the_next_from_one_to_seven_seconds(next_start: int, end: int) -> None:
    times, counted = mend(Cue(1000, None, "a" * 500), Cue(next_start, next_start + 100, "b"))
    assert times == [(1000, end), (next_start, next_start + 100)]
    assert counted == {"endless": 1}


@pytest.mark.parametrize(
    ("characters", "length"), [(0, 1000), (16, 1000), (17, 1020), (50, 3000), (116, 6960), (117, 7000), (5000, 7000)]
)
def test_the_last_without_an_end_stays_as_long_as_it_takes_to_read_it(characters: int, length: int) -> None:
    assert mend(Cue(0, 900, "a"), Cue(1000, None, "x" * characters))[0] == [(0, 900), (1000, 1000 + length)]


def test_the_next_is_the_next_in_time_not_in_the_file() -> None:
    times, counted = mend(Cue(9000, 9900, "c"), Cue(1000, None, "a"), Cue(4000, 4500, "b"))
    assert times == [(1000, 4000), (4000, 4500), (9000, 9900)]
    assert counted == {"endless": 1, "disorder": 2}


# Several cues


def test_cues_out_of_order_are_put_in_order_and_those_of_one_time_keep_theirs() -> None:
    cues = [Cue(5000, 6000, "c"), Cue(1000, 2000, "a"), Cue(1000, 1500, "b"), Cue(5000, 5500, "d")]
    assert [cue.text for cue in mended(cues, Counter())] == ["a", "b", "c", "d"]
    assert sentences(*cues) == ["2 cues were out of order."]
    assert sentences(*cues[:2]) == ["One cue was out of order."]
    assert sentences(Cue(0, 1, "a"), Cue(0, 1, "b")) == []


def test_cues_without_a_word_in_either_language_are_counted() -> None:
    cues = [Cue(0, 1, ""), Cue(1, 2, "a"), Cue(2, 3, "", "b"), Cue(3, 4, "")]
    assert mend(*cues) == ([(0, 1), (1, 2), (2, 3), (3, 4)], {"empty": 2})


def test_repairs_are_added_to_those_there_are() -> None:
    repairs = Counter(invisible=3, empty=1)
    mended([Cue(0, 1, "")], repairs)
    assert repairs["invisible"] == 3
    assert repairs["empty"] == 2


some_time = st.integers(-20_000, 40_000) | st.none() | st.sampled_from([CENTURY, CENTURY + 1, -CENTURY - 1, DAY])


@given(st.lists(st.builds(Cue, some_time, some_time, st.sampled_from(["", "a", "b" * 90])), max_size=8))
def test_whatever_the_times_all_are_in_order_and_every_cue_is_there_or_counted(cues: list[Cue]) -> None:
    repairs: Counter[str] = Counter()
    found = mended(cues, repairs)
    assert len(found) == len(cues) - repairs["untimed"] - repairs["beyond"]
    times = [(cue.start, cue.end) for cue in found]
    assert all(start is not None and end is not None and 0 <= start <= end for start, end in times)
    assert [start for start, _ in times] == sorted(start or 0 for start, _ in times)
    sound = [cue for cue in cues if cue.start is not None and cue.end is not None and 0 <= cue.start <= cue.end]
    assert all(cue in found for cue in sound if (cue.end or 0) <= CENTURY)
    assert Counter(cue.text for cue in found) <= Counter(cue.text for cue in cues)


# How many


def test_as_many_cues_as_a_talk_may_have_are_read_and_one_more_is_not() -> None:
    assert MOST_CUES == 60_000
    assert len(mended([Cue(n, n + 1, "a") for n in range(MOST_CUES)], Counter())) == MOST_CUES
    with pytest.raises(UnreadableFile, match="more than 60000 pieces of text, which no talk has"):
        mended([Cue(n, n + 1, "a") for n in range(MOST_CUES + 1)], Counter())


def test_too_many_are_refused_before_all_are_made() -> None:
    taken = iter(range(10 * MOST_CUES))
    given_back = []
    with pytest.raises(UnreadableFile, match="cut it into several files"):
        given_back.extend(few_enough(taken))
    assert next(taken) == MOST_CUES + 1
    assert list(few_enough("abc")) == ["a", "b", "c"]
    assert isinstance(too_many(), UnreadableFile)


# Characters


@pytest.mark.parametrize(
    ("raw", "text", "dropped"),
    [
        ("plain ą\n\ttext", "plain ą\n\ttext", 0),
        ("a\r\nb\rc\vd\fe\x85f\u2028g\u2029h", "a\nb\nc\nd\ne\nf\ng\nh", 0),
        ("a\x00b\x08c\x0ed\x1fe\x7ff\x84g\x86h\x9fi\u200bj\ufeffk", "abcdefghijk", 10),
        ("\ufeff\r\n\u200b", "\n", 2),
        ("\xa0\xad\u2060\u200c", "\xa0\xad\u2060\u200c", 0),
    ],
)
def test_line_ends_become_one_kind_and_invisible_characters_go(raw: str, text: str, dropped: int) -> None:
    repairs: Counter[str] = Counter(invisible=1)
    assert clean(raw, repairs) == clean(raw) == text
    assert repairs["invisible"] == 1 + dropped
    assert not INVISIBLE.search(text)


@given(st.text(alphabet=st.sampled_from("ab \n\r\v\x00\x1f\x85\x9f\u200b\u2028\ufeff"), max_size=30))
def test_clean_text_is_clean(raw: str) -> None:
    text = clean(raw)
    assert clean(text) == text
    assert "".join(text.split()) == "".join(character for character in raw if character in "ab")


@given(st.text(alphabet="ab\n", max_size=20))
def test_lines_come_one_by_one(text: str) -> None:
    assert list(lines_of(text)) == text.split("\n")


# Ends that are made of beginnings


def test_a_cue_that_ends_where_it_begins_stays_until_the_next_later_one() -> None:
    cues = [Cue(0, 0, "a"), Cue(0, 0, "b"), Cue(2000, 3000, "c"), Cue(9000, 9000, "d" * 50)]
    assert [cue.end for cue in until_next(cues)] == [2000, 2000, 3000, 12_000]
    assert [cue.text for cue in until_next(cues)] == [cue.text for cue in cues]
    assert until_next([]) == []


def test_a_cue_that_stays_until_the_next_has_no_shortest_or_longest_time() -> None:
    assert [cue.end for cue in until_next([Cue(0, 0, "a"), Cue(10, 10, "b"), Cue(90_000, 90_001, "c")])][:2] == [
        10,
        90_000,
    ]


def test_no_cue_lasts_into_the_next_that_begins_later() -> None:
    cues = [Cue(0, 5000, "a"), Cue(0, 1000, "b"), Cue(2000, 2500, "c"), Cue(2500, 9000, "d"), Cue(2600, 9900, "e")]
    assert [cue.end for cue in not_beyond_next(cues)] == [2000, 1000, 2500, 2600, 9900]
    assert [cue[2:] for cue in not_beyond_next(cues)] == [cue[2:] for cue in cues]


# What the user is told


def test_every_kind_has_its_sentences_in_the_order_of_the_table() -> None:
    once, many = notices(Counter(dict.fromkeys(REPAIRS, 1))), notices(Counter(dict.fromkeys(REPAIRS, 7)))
    assert [str(notice) for notice in once] == [one for one, _ in REPAIRS.values()]
    assert [str(notice) for notice in many] == [several.replace("{n}", "7") for _, several in REPAIRS.values()]
    assert notices(Counter(dict.fromkeys(REPAIRS, 0))) == ()
    assert notices(Counter(something=1)) == ()


def test_the_sentences_of_a_format_come_first_and_may_replace_the_shared_ones() -> None:
    own = {"overlap": ("One overlaps.", "{n} overlap."), "empty": ("One blank.", "{n} blanks.")}
    repairs = Counter(empty=2, swapped=1, overlap=1)
    assert [str(notice) for notice in notices(repairs, own)] == [
        "One overlaps.",
        "2 blanks.",
        "One cue ended before it began.",
    ]
