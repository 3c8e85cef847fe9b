from __future__ import annotations

import pytest

from dwuglos.review_round.marks import digest_of, ids_in, key_of, mark_of, parsed, plain, ranges_of
from tests.dwuglos.review_round.kit import KEY, SEGMENTS


def test_a_mark_comes_back_from_its_text() -> None:
    for segment in SEGMENTS:
        mark = mark_of(KEY, segment)
        assert parsed(f" {mark}\n") == mark
        assert (mark.id, mark.state) == (segment.id, segment.state)


@pytest.mark.parametrize("text", ["", "12", "s1i-aaaaaaaa-aaaaaaaa", "s1x-aaaaaaaa-aaaaaaaa-aaaaaaaa", "s" + "9" * 30])
def test_what_is_no_mark_is_none(text: str) -> None:
    assert parsed(text) is None


def test_talks_and_libraries_have_keys_of_their_own() -> None:
    assert len({key_of("a", 1), key_of("a", 2), key_of("b", 1), key_of("b", 2), key_of("a1", 1)}) == 5


def test_a_digest_belongs_to_one_segment_of_one_talk() -> None:
    assert digest_of(KEY, 1, "Tak.") != digest_of(KEY, 2, "Tak.")
    assert digest_of(KEY, 1, "Tak.") != digest_of(key_of("library", 8), 1, "Tak.")


def test_spaces_that_programs_lose_do_not_count() -> None:
    assert plain(" a\xa0 b \r\n c\n") == "a b\nc"
    assert digest_of(KEY, 1, "a b\nc") == digest_of(KEY, 1, "a  b \nc ")
    assert digest_of(KEY, 1, "a b") != digest_of(KEY, 1, "a\nb")


@pytest.mark.parametrize("ids", [set(), {1}, {1, 2, 3}, {1, 3, 4, 9}])
def test_ids_come_back_from_ranges(ids: set[int]) -> None:
    assert ids_in(ranges_of(ids)) == ids


@pytest.mark.parametrize("ranges", ["x", "3-1", "1-", "1-999999999999", "1,,2"])
def test_damaged_ranges_name_nothing(ranges: str) -> None:
    assert ids_in(ranges) == set()
