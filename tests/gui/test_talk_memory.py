"""The memory beside a talk: when matches are looked for, and what of the talk is learnt."""

from __future__ import annotations

from contextlib import closing

import pytest

from dwuglos.errors import MemoryFailed
from dwuglos.store.library import Library
from dwuglos.store.units import units_of
from dwuglos.store.units.unit import NewUnit, mark_of
from dwuglos.talk import edits
from gui import talk_memory
from gui.commands.segment import Confirm
from gui.talk_memory import TalkMemory
from tests.gui.desk import TALK, Desk

SAME = NewUnit("Some were lonely.", "Niektórzy byli samotni.", "Islands")
OTHERS = NewUnit("Others wrote to each other every day.", "Inni pisali do siebie co dzień.", "Islands")


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(talk_memory, "SOON_MS", 1)
    monkeypatch.setattr(talk_memory, "LEARN_MS", 1)


@pytest.fixture
def memory(at_work: Desk) -> TalkMemory:
    with closing(units_of(str(at_work.path))) as units:
        units.add([SAME, OTHERS])
    found: TalkMemory = at_work.session.memory
    return found


def wait(desk: Desk, memory: TalkMemory) -> list[str]:
    desk.qtbot.waitUntil(lambda: not memory.is_looking)
    return [match.unit.target for match in memory.matches]


def learnt(desk: Desk) -> dict[str, str]:
    """What the memory has of this talk."""
    with closing(units_of(str(desk.path))) as units:
        return {unit.place: unit.target for unit in units.all() if unit.talk == TALK}


# Matches


def test_matches_come_for_the_current_segment_as_long_as_somebody_watches(at_work: Desk, memory: TalkMemory) -> None:
    found: list[int] = []
    memory.found.connect(lambda: found.append(len(memory.matches)))
    assert (memory.is_watched, memory.is_looking, memory.segment) == (False, False, None)
    memory.watch(True)
    assert (memory.is_watched, memory.is_looking, memory.segment) == (True, True, 4)
    assert wait(at_work, memory) == [SAME.target]
    assert found == [1]
    at_work.table.go_to(5)
    assert memory.is_looking
    assert wait(at_work, memory) == [OTHERS.target]
    assert memory.segment == 5
    memory.watch(False)
    assert (memory.is_watched, memory.is_looking, memory.segment, memory.matches) == (False, False, None, ())
    at_work.table.go_to(4)
    assert not memory.is_looking
    assert found == [1, 1]


def test_who_stops_watching_stops_it_for_nobody_else(at_work: Desk, memory: TalkMemory) -> None:
    memory.watch(True, "panel")
    wait(at_work, memory)
    memory.watch(True, "completion")
    assert not memory.is_looking, "it is known already"
    memory.watch(False, "panel")
    assert memory.is_watched
    assert wait(at_work, memory) == [SAME.target]
    memory.watch(False, "completion")
    assert not memory.is_watched
    assert memory.matches == ()


def test_what_is_no_longer_wanted_is_not_answered(at_work: Desk, memory: TalkMemory) -> None:
    found: list[bool] = []
    memory.found.connect(lambda: found.append(True))
    memory.watch(True)
    memory.watch(False)
    at_work.settle()
    assert (found, memory.matches) == ([], ())
    memory.watch(True)
    memory.close()
    at_work.settle()
    memory.watch(True)
    assert (found, memory.is_watched, memory.is_looking) == ([], False, False)


def test_a_segment_without_english_is_not_looked_up(at_work: Desk, memory: TalkMemory) -> None:
    memory.watch(True)
    wait(at_work, memory)
    found: list[int] = []
    memory.found.connect(lambda: found.append(len(memory.matches)))
    at_work.session.attempt(lambda transcript: edits.set_source(transcript, 4, " "))
    at_work.qtbot.waitUntil(lambda: found == [0])
    at_work.session.attempt(lambda transcript: edits.set_source(transcript, 4, "Some were lonely."))
    at_work.qtbot.waitUntil(lambda: found == [0, 1])


def test_another_english_is_looked_up_and_another_segments_is_not(at_work: Desk, memory: TalkMemory) -> None:
    memory.watch(True)
    wait(at_work, memory)
    at_work.session.attempt(lambda transcript: edits.set_source(transcript, 5, "Something else."))
    assert not memory.is_looking
    at_work.session.attempt(lambda transcript: edits.set_source(transcript, 4, OTHERS.source))
    assert memory.is_looking
    assert wait(at_work, memory) == [OTHERS.target]
    memory.watch(False)
    at_work.session.attempt(lambda transcript: edits.set_source(transcript, 4, SAME.source))
    assert not memory.is_looking


def test_what_stands_around_it_counts(at_work: Desk, memory: TalkMemory) -> None:
    around = [mark_of(at_work.segment(id).source) for id in (3, 5)]
    with closing(units_of(str(at_work.path))) as units:
        for n, (text, marks) in enumerate((("Obok.", around), ("Gdzie indziej.", [5, 6]))):
            units.add([NewUnit(SAME.source, text, "Islands", 9, str(n), *marks)])
    memory.watch(True)
    assert wait(at_work, memory)[0] == "Obok."
    assert memory.matches[0].is_in_context


def test_why_there_are_no_matches_is_known(at_work: Desk, memory: TalkMemory, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_address: str) -> None:
        raise MemoryFailed("It is damaged.")

    monkeypatch.setattr("dwuglos.store.units.units_of", fail)
    memory.watch(True)
    assert wait(at_work, memory) == []
    assert str(memory.failure) == "It is damaged."
    monkeypatch.undo()
    at_work.table.go_to(5)
    assert wait(at_work, memory) == [OTHERS.target]
    assert memory.failure is None


# Learning


def test_what_is_confirmed_is_learnt_once_it_is_saved(at_work: Desk, memory: TalkMemory) -> None:
    at_work.table.go_to(2)
    at_work.run(Confirm)
    at_work.qtbot.waitUntil(lambda: learnt(at_work) == {"2": "Dziś przyjrzymy się latarniom,"})
    at_work.table.go_to(2, edit=True)
    at_work.type("!")
    at_work.run(Confirm)
    at_work.qtbot.waitUntil(lambda: learnt(at_work)["2"].endswith("!"))


def test_only_what_is_confirmed_anew_is_learnt(at_work: Desk, memory: TalkMemory) -> None:
    added: list[bool] = []
    memory._later.timeout.connect(lambda: added.append(True))
    for edit in (
        edits.set_target(at_work.transcript, 4, "Szkic."),
        edits.set_note(at_work.transcript, 1, "A note of what is confirmed."),
        edits.set_times(at_work.transcript, 6, 12_600, 15_000),
    ):
        at_work.session.do(edit)
    at_work.wait_saved()
    at_work.settle()
    assert (added, learnt(at_work)) == ([], {})


def test_what_is_gone_by_then_is_not_learnt(at_work: Desk, memory: TalkMemory) -> None:
    memory.follow([])
    memory.learn()
    assert learnt(at_work) == {}
    segment = at_work.segment(4)
    memory.follow([(None, segment._replace(id=99, state="final"))])  # type: ignore[list-item]
    memory.learn()
    at_work.settle()
    assert learnt(at_work) == {}


def test_what_cannot_be_learnt_is_told_and_tried_again(
    at_work: Desk, memory: TalkMemory, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_address: str) -> None:
        raise MemoryFailed("The disk is full.")

    monkeypatch.setattr("dwuglos.store.units.units_of", fail)
    at_work.table.go_to(2)
    at_work.run(Confirm)
    at_work.qtbot.waitUntil(lambda: str(memory.failure) == "The disk is full.")
    monkeypatch.undo()
    assert learnt(at_work) == {}
    memory.learn()
    at_work.qtbot.waitUntil(lambda: set(learnt(at_work)) == {"2"})


def test_what_others_have_confirmed_meanwhile_comes_in(at_work: Desk, memory: TalkMemory) -> None:
    memory.watch(True)
    wait(at_work, memory)
    with Library(at_work.path) as library:
        other = library.add_talk("Other", [at_work.segment(4)._replace(target="Tamci.", state="final")])
    memory._catch_up()
    at_work.qtbot.waitUntil(lambda: "Tamci." in [match.unit.target for match in memory.matches])
    assert [match.unit.talk for match in memory.matches if match.unit.target == "Tamci."] == [other]


def test_a_memory_that_cannot_be_caught_up_with_says_why(
    at_work: Desk, memory: TalkMemory, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_address: str) -> None:
        raise MemoryFailed("It is damaged.")

    memory.watch(True)
    before = wait(at_work, memory)
    monkeypatch.setattr("dwuglos.store.units.units_of", fail)
    memory._catch_up()
    at_work.qtbot.waitUntil(lambda: str(memory.failure) == "It is damaged.")
    assert [match.unit.target for match in memory.matches] == before
