"""The work of checking a talk, as it is done in a lane."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest

from dwuglos.checks.base import Finding
from dwuglos.checks.parts.requirements import Severity
from dwuglos.checks.results.ignoring import as_ignored
from dwuglos.errors import notice
from dwuglos.profiles import NETFLIX_PL
from dwuglos.talk.ignored import Ignored
from dwuglos.talk.transcript import Change, NewSegment, Segment, number
from gui.check_work import Choices, IgnoringAct, Look, Review, act, follow, is_problem, look, try_out
from tests.gui.desk import QUIET

SEGMENTS = number(
    [
        NewSegment(0, 3000, "Good evening.", "Dobry  wieczór.", "reviewed"),
        NewSegment(3000, 6000, "Tonight we look.", "Dziś patrzymy.", "reviewed"),
        NewSegment(6000, 9000, "Some were lonely.", ""),
    ]
)


class Idle:
    """Counts how often the work waits for a moment in which the window has nothing to do."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self) -> None:
        self.count += 1


def looked(idle: Idle | None = None, ignored: tuple[Ignored, ...] = (), **choices: object) -> Look:
    """Return what comes of looking at the talk."""
    chosen = Choices(NETFLIX_PL, QUIET)._replace(**choices)  # type: ignore[arg-type]
    found = look(SEGMENTS, chosen, ignored, Event(), idle or Idle())
    assert found is not None
    return found


def names(found: object) -> list[str]:
    """Return the checks that found something."""
    return [finding.check for finding in found]  # type: ignore[attr-defined]


def changed(segment: Segment, target: str) -> Change:
    """Return the change of a translation."""
    return Change(segment, segment._replace(target=target))


@pytest.mark.parametrize(
    ("check", "severity", "expected"),
    [
        ("double-space", "error", True),
        ("double-space", "warning", True),
        ("double-space", "info", False),
        ("untranslated", "error", False),
    ],
)
def test_hints_and_what_the_state_says_already_are_no_problems(check: str, severity: Severity, expected: bool) -> None:
    assert is_problem(Finding(check, severity, 1, notice("Found."))) is expected


def test_a_whole_talk_is_looked_at_in_moments_in_which_the_window_has_nothing_to_do() -> None:
    idle = Idle()
    found = looked(idle)
    assert names(found.of[1]) == ["double-space"]
    assert 2 not in found.of
    assert found.problems == {1}
    assert found.trouble is None
    assert idle.count >= len(SEGMENTS)


def test_it_stops_when_nobody_wants_it_any_more() -> None:
    stop = Event()
    stop.set()
    assert look(SEGMENTS, Choices(NETFLIX_PL, QUIET), (), stop, Idle()) is None


def test_what_is_ignored_is_no_problem() -> None:
    before = looked()
    place = as_ignored(before.of[1][0], SEGMENTS[0])
    ignored = act(before.findings, [IgnoringAct((place,))])
    assert names(ignored.get(1, ())) == []
    heeded = act(before.findings, [IgnoringAct((place,), is_heeded=True)])
    assert names(heeded[1]) == ["double-space"]
    assert 1 not in looked(ignored=(place,)).of


def test_after_a_change_only_what_is_other_is_told() -> None:
    idle = Idle()
    findings = looked().findings
    told = follow(findings, [changed(SEGMENTS[0], "Dobry wieczór.")], idle)
    assert dict(told) == {1: ()}
    assert idle.count >= 1
    told = follow(findings, [changed(SEGMENTS[1], "Dziś  patrzymy.")], Idle())
    assert {id: names(found) for id, found in told.items()} == {2: ["double-space"]}


def test_a_text_that_is_typed_is_looked_at_alone_and_changes_nothing() -> None:
    findings = looked().findings
    assert "double-space" in names(try_out(findings, SEGMENTS[1]._replace(target="Dziś  patrzymy."), Idle()))
    assert names(findings.of(2)) == []


def test_a_glossary_that_cannot_be_read_is_told_and_the_rest_is_checked(tmp_path: Path) -> None:
    found = looked(glossary=str(tmp_path / "none.csv"))
    assert found.trouble is not None
    assert names(found.of[1]) == ["double-space"]


def test_sentences_that_were_read_without_a_flaw_change_nothing() -> None:
    findings = looked().findings
    assert act(findings, []) == {}
    assert not any(names(found) for id, found in act(findings, [Review(((2,),))]).items() if id == 2)
