"""Translations carried to another division of the English."""

from __future__ import annotations

from itertools import pairwise

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
