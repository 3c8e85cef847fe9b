from __future__ import annotations

from gui.player.passage import Passage


def test_all_of_a_file_has_no_end_of_its_own() -> None:
    passage = Passage()
    assert (passage.is_set, passage.at(10**9)) == (False, "inside")


def test_a_passage_ends_or_begins_again() -> None:
    passage = Passage()
    passage.use(1000, 2000)
    assert [passage.at(time) for time in (999, 1999, 2000)] == ["inside", "inside", "end"]
    passage.is_repeated = True
    assert passage.at(2000) == "again"
    passage.clear()
    assert passage.at(2000) == "inside"


def test_one_without_a_length_has_an_end_all_the_same() -> None:
    passage = Passage()
    passage.use(1000, 1000)
    assert [passage.at(time) for time in (1000, 1001)] == ["inside", "end"]


def test_who_seeks_within_it_stays_in_it() -> None:
    passage = Passage()
    for position, stays in ((900, True), (1500, True), (2000, True), (2001, False), (100, False)):
        passage.use(1000, 2000)
        passage.leave(position)
        assert passage.is_set is stays
