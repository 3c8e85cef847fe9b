"""Translations carried to another division of the English."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.importing.carrying import carry
from dwuglos.talk.transcript import NewSegment, Segment, number

ENGLISH = ("Bees dance for each other.", "They tell where flowers are,", "and how far away.", "Nobody taught them.")
POLISH = ("Pszczoły tańczą dla siebie.", "Mówią, gdzie są kwiaty,", "i jak daleko.", "Nikt ich nie nauczył.")


def _segments(english: tuple[str, ...] = ENGLISH, polish: tuple[str, ...] = POLISH) -> list[Segment]:
    return number(NewSegment(None, None, *texts) for texts in zip(english, polish, strict=True))


def _targets(english: list[str]) -> list[str]:
    return [" ".join(share.target for share in each.shares) for each in carry(_segments(), english)]


def test_what_stayed_keeps_its_translation() -> None:
    assert _targets(list(ENGLISH)) == list(POLISH)


def test_a_split_segment_has_its_translation_cut() -> None:
    english = ["Bees dance", "for each other.", *ENGLISH[1:]]
    assert _targets(english) == ["Pszczoły tańczą", "dla siebie.", *POLISH[1:]]


def test_joined_segments_have_both_translations() -> None:
    english = [ENGLISH[0], " ".join(ENGLISH[1:3]), ENGLISH[3]]
    carried = carry(_segments(), english)
    assert [[share.row for share in each.shares] for each in carried] == [[0], [1, 2], [3]]
    assert all(each.is_same for each in carried)


def test_a_changed_word_is_seen_and_the_english_before_remembered() -> None:
    carried = carry(_segments(), [ENGLISH[0], "They show where flowers are,", *ENGLISH[2:]])
    assert [each.is_same for each in carried] == [True, False, True, True]
    assert carried[1].before == ENGLISH[1]
    assert carried[1].shares[0].target == POLISH[1]


def test_punctuation_and_case_are_no_change_but_a_question_is() -> None:
    carried = carry(_segments(), ["bees dance, for each other", *ENGLISH[1:3], "Nobody taught them?"])
    assert [each.is_same for each in carried] == [True, True, True, False]


def test_what_moved_is_followed() -> None:
    assert _targets([ENGLISH[3], *ENGLISH[:3]]) == [POLISH[3], *POLISH[:3]]


def test_a_segment_said_in_other_words_is_the_same_where_it_is_alike() -> None:
    carried = carry(_segments(), [*ENGLISH[:3], "Nobodys thaught him!"])
    assert carried[3].shares[0].target == POLISH[3]
    assert not carried[3].is_same
    assert carry(_segments(), [*ENGLISH[:3], "Quick zebras jump."])[3].shares == []


def test_a_segment_said_in_other_words_is_the_same_where_its_time_is() -> None:
    segments = number(NewSegment(0, 1000, text, "Coś.") for text in ("Okay.",))
    assert [share.row for share in carry(segments, ["Right."], [(100, 1100)])[0].shares] == [0]
    assert carry(segments, ["Right."], [(900, 1900)])[0].shares == []
    assert carry(segments, ["Right."], [(None, None)])[0].shares == []


def test_words_that_many_texts_have_bind_nothing() -> None:
    segments = _segments(("We saw all of the animals that live there.",), ("Widzieliśmy zwierzęta.",))
    assert carry(segments, ["This is what the matrix does to space here."])[0].shares == []


@given(st.lists(st.integers(1, 20), max_size=6))
def test_however_it_is_cut_anew_no_word_of_the_translation_is_lost_or_moved(cuts: list[int]) -> None:
    words = " ".join(ENGLISH).split()
    places = sorted({0, len(words), *(cut for cut in cuts if cut < len(words))})
    english = [" ".join(words[a:b]) for a, b in pairwise(places)]
    carried = carry(_segments(), english)
    assert (
        " ".join(" ".join(share.target for share in each.shares) for each in carried).split()
        == " ".join(POLISH).split()
    )
    assert all(each.is_same for each in carried)


@given(st.lists(st.text(max_size=20), max_size=5), st.lists(st.text(max_size=20), max_size=5))
def test_nothing_stumbles_over_any_text(old: list[str], new: list[str]) -> None:
    segments = number(NewSegment(None, None, text, "Coś.") for text in old)
    carried = carry(segments, new)
    assert len(carried) == len(new)
    assert {share.row for each in carried for share in each.shares} <= set(range(len(old)))


# Which words bind


def _shares(old: list[str], new: list[str], polish: str = "Coś tam.") -> list[list[tuple[int, int]]]:
    """Return for each cue the rows of the segments it has something of, with the number of words."""
    segments = number(NewSegment(None, None, text, polish) for text in old)
    return [[(share.row, share.words) for share in each.shares] for each in carry(segments, new)]


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("a1 a2 a3 a4 x a5 a6", "b1 b2 b3 b4 x b5 b6", 0),  # 1 of 7
        ("a1 x a2", "b1 x b2", 1),  # 1 of 3
        ("a1 a2 x a3", "b1 b2 x b3", 0),  # 1 of 4
        ("a1 x a2", "b1 b2 b3 b4 b5 b6 x b7", 1),  # 1 of 3 and 8
        ("b1 b2 b3 b4 b5 b6 x b7", "a1 x a2", 1),
        ("a1 a2 a3 x y a4 a5 a6", "b1 b2 b3 x y b4 b5 b6", 2),  # two in a row, of 8
        ("a1 x y z a2 a3 a4 a5 a6 a7", "b1 x y z b2 b3 b4 b5 b6 b7", 3),
        ("x y a1 a2 a3 a4 a5 a6", "b1 b2 b3 b4 b5 b6 x y", 2),
        ("a1 x a2 a3 y a4", "b1 x b2 b3 y b4", 2),  # 2 of 6
        ("a1 x a2 a3 y a4 a5", "b1 x b2 b3 y b4 b5", 0),  # 2 of 7
        ("a1 x a2 y a3 a4 a5", "b1 x y b2 b3 b4 b5", 0),  # in a row in one of them
        ("a1 x y a2 a3 a4 a5", "b1 x b2 y b3 b4 b5", 0),
    ],
)
def test_a_single_word_binds_where_it_is_a_third_of_either_text(old: str, new: str, words: int) -> None:
    assert sum(count for _, count in _shares([old], [new])[0]) == words


SEVEN = "one two three four five six seven"


@pytest.mark.parametrize(
    ("old", "new", "shares"),
    [
        (
            ["alpha beta gamma delta", SEVEN],
            [f"alpha beta {SEVEN}", "alpha beta gamma delta"],
            [[(1, 7)], [(0, 4)]],
        ),
        (["alpha beta gamma", SEVEN], [f"alpha {SEVEN}", "alpha beta gamma"], [[(1, 7)], [(0, 3)]]),
        (
            ["alpha beta gamma delta", SEVEN],
            ["alpha beta gamma delta", SEVEN, "alpha beta gamma delta"],
            [[(0, 4)], [(1, 7)], []],
        ),
        (["alpha beta gamma delta", SEVEN], [f"alpha beta {SEVEN}", "alpha gamma"], [[(0, 2), (1, 7)], []]),
    ],
)
def test_a_segment_that_became_a_whole_cue_goes_there(
    old: list[str], new: list[str], shares: list[list[tuple[int, int]]]
) -> None:
    assert _shares(old, new) == shares


def test_each_share_says_how_many_words_are_the_same_and_whether_it_is_all() -> None:
    carried = carry(_segments(), ["Bees dance", "for each other.", " ".join(ENGLISH[1:3]), ENGLISH[3]])
    assert [[(each.row, each.words, each.is_whole) for each in one.shares] for one in carried] == [
        [(0, 2, False)],
        [(0, 3, False)],
        [(1, 5, True), (2, 4, True)],
        [(3, 3, True)],
    ]
    assert carried[2].target == "Mówią, gdzie są kwiaty, i jak daleko."


def test_a_single_share_keeps_its_line_breaks() -> None:
    segments = _segments(ENGLISH[:1], ("Pszczoły tańczą\ndla siebie.",))
    assert carry(segments, [ENGLISH[0]])[0].target == "Pszczoły tańczą\ndla siebie."
    cut = carry(segments, ["Bees dance", "for each other."])
    assert [each.target for each in cut] == ["Pszczoły tańczą", "dla siebie."]
    assert carry(_segments(ENGLISH[:1], ("",)), ["Bees dance", "for each other."])[1].targets == [""]


@pytest.mark.parametrize(("words", "is_followed"), [(4, True), (3, False)])
def test_four_words_in_a_row_that_have_moved_are_followed(words: int, is_followed: bool) -> None:
    old = [ENGLISH[0], ENGLISH[1], "one two three four five six"]
    moved = " ".join(["one", "two", "three", "four"][:words])
    shares = _shares(old, [f"so {moved} and", ENGLISH[0], ENGLISH[1]])
    assert [row for row, _ in shares[0]] == ([2] if is_followed else [])
    assert [[row for row, _ in each] for each in shares[1:]] == [[0], [1]]


def test_a_whole_segment_that_became_a_whole_cue_is_followed_however_short() -> None:
    assert _shares([*ENGLISH, "Thank you."], ["Thank you.", *ENGLISH])[0] == [(4, 2)]
    assert _shares([*ENGLISH, "Thank you all."], ["Thank you then.", *ENGLISH])[0] == []


def test_a_segment_goes_whole_where_it_is_whole_though_some_words_are_elsewhere() -> None:
    old = ["Yes we can do that now.", ENGLISH[0], ENGLISH[1], "We can do that."]
    new = ["We can do that.", "Yes we can do that now.", ENGLISH[0], ENGLISH[1]]
    assert _shares(old, new) == [[(3, 4)], [(0, 6)], [(1, 5)], [(2, 5)]]


@pytest.mark.parametrize(
    ("english", "is_same"),
    [("abcdefghijklm1234567", True), ("abcdefghijkl12345678", False), ("abcdefghijklmnop123456789", False)],
)
def test_what_has_sixty_five_percent_of_the_letters_is_the_same(english: str, is_same: bool) -> None:
    old = "abcdefghijklmnopqrstuvwxy"[: len(english)]
    assert _shares([old], [english]) == [[(0, 0)] if is_same else []]


@pytest.mark.parametrize(
    ("times", "is_same"),
    [
        ((1400, 2400), True),
        ((1401, 2401), False),
        ((600, 1600), True),
        ((599, 1599), False),
        ((1000, 1600), True),
        ((1000, 1599), False),
        ((500, 2166), True),
        ((500, 2167), False),
        ((5000, 6000), False),
        ((None, 2000), False),
        ((1000, None), False),
    ],
)
def test_what_has_six_tenths_of_the_time_is_the_same(times: tuple[int | None, int | None], is_same: bool) -> None:
    segments = number([NewSegment(1000, 2000, "Okay.", "Dobrze.")])
    assert bool(carry(segments, ["Right."], [times])[0].shares) is is_same
    assert carry(number([NewSegment(None, None, "Okay.", "Dobrze.")]), ["Right."], [times])[0].shares == []


def test_what_is_said_in_other_words_is_the_same_only_between_the_same_neighbours() -> None:
    segments = number(
        NewSegment(1000 * n, 1000 * n + 900, text, f"Zdanie {n}.")
        for n, text in enumerate([ENGLISH[0], "Okay.", ENGLISH[1], "Well.", ENGLISH[2]])
    )
    times = [(1000 * n, 1000 * n + 900) for n in range(5)]
    new = [ENGLISH[0], "Right.", ENGLISH[1], "So.", ENGLISH[2]]
    assert [each.targets for each in carry(segments, new, times)] == [[f"Zdanie {n}."] for n in range(5)]
    without = carry(segments, [ENGLISH[0], ENGLISH[1], ENGLISH[2]], [times[0], times[1], times[2]])
    assert [[each.row for each in one.shares] for one in without] == [[0], [2], [4]]
    first = carry(segments[1:], ["Right.", *new[2:]], times[1:])
    assert [[each.row for each in one.shares] for one in first] == [[0], [1], [2], [3]]
    assert [each.shares[0].words for each in first] == [0, 5, 0, 4]
    assert [each.before for each in first] == ["Okay.", ENGLISH[1], "Well.", ENGLISH[2]]


def test_the_english_before_is_that_of_all_that_came_together() -> None:
    carried = carry(
        _segments(), [ENGLISH[0], "They tell us where flowers are, and how far they are.", "Why?", ENGLISH[3]]
    )
    assert carried[1].before == " ".join(ENGLISH[1:3])
    assert not carried[1].is_same
    assert (carried[2].before, carried[2].is_same, carried[2].targets) == ("", False, [])


def test_a_new_word_before_a_segment_or_behind_it_belongs_to_it() -> None:
    carried = carry(_segments(), ["So bees dance", "for each other here.", *ENGLISH[1:]])
    assert [each.before for each in carried[:2]] == ["Bees dance", "for each other."]
    assert [each.target for each in carried[:2]] == ["Pszczoły tańczą", "dla siebie."]
    gone = carry(_segments(), ["dance", "for other.", *ENGLISH[1:]])
    assert [each.before for each in gone[:2]] == ["Bees dance", "for each other."]
    assert [each.is_same for each in gone] == [False, False, True, True, True]
