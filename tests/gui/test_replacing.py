"""Hits replaced in talk after talk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from dwuglos.finding.replacing import Replacement
from dwuglos.finding.searching import Hit
from dwuglos.store.library import Library
from dwuglos.talk import edits
from dwuglos.talk.transcript import NewSegment, number
from gui.commands.edit import Undo
from gui.replacing import Outcome, Replacing
from gui.session import Session
from tests.gui.desk import TALK, Desk

OPEN = Hit(TALK, "target", 2, 2, 20, 29, "Dziś przyjrzymy się latarniom,")


def other_talk(path: Path, state: str = "translated") -> int:
    """Put another talk into the library."""
    with Library(path) as library:
        segment = NewSegment(0, 1000, "Lights.", "Światła latarni.", state)  # type: ignore[arg-type]
        return library.add_talk("Lights", number([segment]))


def hit(talk: int, text: str = "Światła latarni.") -> Hit:
    """Return the hit in that talk."""
    return Hit(talk, "target", 1, 1, 8, 15, text)


def texts(path: Path, talk: int) -> list[str]:
    """Return the Polish of a talk in the library."""
    with Library(path) as library:
        return [segment.target for segment in library.open_talk(talk).segments]


@pytest.fixture
def replace(at_work: Desk) -> Callable[..., Outcome]:
    """A function that replaces hits by “lamp”, and returns what came of it."""

    def replace(
        talks: dict[int, list[Hit]],
        meanwhile: Callable[[], object] = lambda: None,
        session: Callable[[], Session | None] = lambda: at_work.window.session,
    ) -> Outcome:
        came: list[Outcome] = []
        work = Replacing(at_work.tasks, session, talks, Replacement("lamp"), at_work.window)
        work.ended.connect(came.append)
        work.start()
        meanwhile()
        at_work.qtbot.waitUntil(lambda: bool(came))
        (outcome,) = came
        return outcome

    return replace


def counts(outcome: Outcome) -> tuple[int, int, int, int]:
    """Return how many hits and talks were changed, hits left and segments to confirm again."""
    return outcome.hits, outcome.talks, outcome.outdated, outcome.unconfirmed


def test_without_talks_it_ends_at_once(replace: Callable[..., Outcome]) -> None:
    outcome = replace({})
    assert (counts(outcome), outcome.failures, outcome.step) == ((0, 0, 0, 0), [], None)


def test_in_the_open_talk_it_is_a_step_that_can_be_undone(at_work: Desk, replace: Callable[..., Outcome]) -> None:
    outcome = replace({TALK: [OPEN]})
    assert counts(outcome) == (1, 1, 0, 0)
    assert at_work.target(2) == "Dziś przyjrzymy się lamp,"
    assert outcome.step is at_work.session.history.undoable is not None
    at_work.run(Undo)
    assert at_work.target(2) == OPEN.text


def test_in_others_it_is_done_in_the_library(at_work: Desk, replace: Callable[..., Outcome]) -> None:
    one, two = other_talk(at_work.path, "reviewed"), other_talk(at_work.path)
    outcome = replace({one: [hit(one)], two: [hit(two)]})
    assert counts(outcome) == (2, 2, 0, 1)
    assert texts(at_work.path, one) == texts(at_work.path, two) == ["Światła lamp."]
    assert outcome.step is None


def test_a_text_that_is_another_by_now_is_left_and_its_talk_not_counted(
    at_work: Desk, replace: Callable[..., Outcome]
) -> None:
    one = other_talk(at_work.path)
    outcome = replace({one: [hit(one, "Światła latarnia.")], TALK: [OPEN._replace(text="Dziś.", start=0, end=4)]})
    assert (counts(outcome), outcome.step) == ((0, 0, 2, 0), None)
    assert texts(at_work.path, one) == ["Światła latarni."]


def test_a_talk_that_cannot_be_changed_keeps_no_other_one_back(at_work: Desk, replace: Callable[..., Outcome]) -> None:
    one = other_talk(at_work.path)
    outcome = replace({99: [hit(99)], one: [hit(one)], TALK: [OPEN]})
    assert counts(outcome) == (2, 2, 0, 0)
    ((id, _),) = outcome.failures
    assert id == 99


def test_a_talk_that_may_only_be_read_says_why(
    at_work: Desk, replace: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(at_work.session), "read_only_reason", "It is open elsewhere.")
    outcome = replace({TALK: [OPEN]})
    assert (counts(outcome), outcome.failures) == ((0, 0, 0, 0), [(TALK, "It is open elsewhere.")])
    assert at_work.target(2) == OPEN.text


def test_what_was_typed_meanwhile_is_never_written_over(at_work: Desk, replace: Callable[..., Outcome]) -> None:
    def type_something() -> None:
        at_work.session.attempt(lambda transcript: edits.set_target(transcript, 2, "Coś nowego."))

    outcome = replace({TALK: [OPEN]}, type_something)
    assert at_work.target(2) == "Coś nowego."
    assert counts(outcome) == (0, 0, 1, 0)


def test_a_talk_that_was_closed_meanwhile_is_left(at_work: Desk, replace: Callable[..., Outcome]) -> None:
    sessions = iter((at_work.session, None))
    outcome = replace({TALK: [OPEN]}, session=lambda: next(sessions))
    assert (counts(outcome), outcome.step) == ((0, 0, 1, 0), None)
    assert at_work.target(2) == OPEN.text
