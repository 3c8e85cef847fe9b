"""The work of checking a talk, as it is done in a lane; it waits for moments in which the window has nothing to do."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from threading import Event
from typing import TYPE_CHECKING, NamedTuple

from dwuglos.errors import Cancelled, DwuglosError
from dwuglos.profiles import Profile
from dwuglos.talk.ignored import Ignored
from dwuglos.talk.transcript import Change, Segment

# The checks are imported in the lane, as a talk is on the screen sooner without them.
if TYPE_CHECKING:
    from dwuglos.checks.base import Finding, Options
    from dwuglos.checks.results.findings import Findings


_LONG = 2000
"""Segments of a talk whose findings are so many that the collector of garbage would be felt."""
OF_THE_STATE = frozenset({"untranslated"})
"""Checks of what the state of a segment says already: they make no mark, and are no problem to go to."""


class Choices(NamedTuple):
    """What the user has chosen about checks: see `dwuglos.checks.results.choices`."""

    profile: Profile
    checks: Mapping[str, str] = {}
    glossary: str = ""
    ignored: Sequence[Ignored] = ()
    """What is ignored in every talk."""


class Look(NamedTuple):
    """What came of looking at a whole talk."""

    findings: Findings
    of: dict[int, tuple[Finding, ...]]
    problems: set[int]
    trouble: DwuglosError | None


def is_problem(finding: Finding) -> bool:
    """Say whether a finding is an error or a warning, and of what the state of its segment does not say."""
    return finding.severity != "info" and finding.check not in OF_THE_STATE


class IgnoringAct(NamedTuple):
    """What is ignored from now on, or heeded again."""

    ignored: tuple[Ignored, ...]
    is_heeded: bool = False


def look(
    segments: Sequence[Segment], choices: Choices, ignored: Iterable[Ignored], stop: Event, idle: Callable[[], None]
) -> Look | None:
    """Look at a whole talk, in the lane; None where that was stopped."""

    def is_unwanted() -> bool:
        idle()
        return stop.is_set()

    with _no_collections(len(segments)):
        from dwuglos.checks.results.findings import Findings

        chosen, trouble = _options(choices)
        findings = Findings(segments, chosen, ignored=ignored)
        of: dict[int, tuple[Finding, ...]] = {}
        try:
            findings.look(cancelled=is_unwanted)
        except Cancelled:
            return None
        for id in findings.ids():
            idle()
            if found := findings.of(id):
                of[id] = found
        return Look(findings, of, {id for id, found in of.items() if any(map(is_problem, found))}, trouble)


@contextmanager
def _no_collections(segments: int) -> Iterator[None]:
    """Keep the collector of garbage from going through all that is being found in a long talk, now and later.

    It stops the window meanwhile, for a tenth of a second and more; with the next talk it goes through everything.
    """
    if segments < _LONG:
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _options(choices: Choices) -> tuple[Options, DwuglosError | None]:
    """Return what the checks depend on, and what of it could not be read."""
    from dwuglos.checks.results.choices import options_of

    try:
        return options_of(choices.profile, choices.checks, choices.glossary), None
    except DwuglosError as error:
        return options_of(choices.profile, choices.checks), error


def follow(
    findings: Findings, changes: Sequence[Change], idle: Callable[[], None]
) -> Mapping[int, tuple[Finding, ...]]:
    """Look at what depends on changes, in the lane; return the findings of the segments that have others since."""
    idle()
    return {id: findings.of(id) for id in findings.follow(changes, idle)}


def ignore(findings: Findings, acts: Sequence[IgnoringAct]) -> Mapping[int, tuple[Finding, ...]]:
    """Ignore findings or heed them again, in the lane; return the findings of the segments that have others since."""
    ids = set[int]()
    for act in acts:
        ids |= (findings.heed if act.is_heeded else findings.ignore)(act.ignored)
    return {id: findings.of(id) for id in ids}


def try_out(findings: Findings, segment: Segment, idle: Callable[[], None]) -> Sequence[Finding]:
    """Look at a segment as it is being typed, alone, in the lane."""
    idle()
    return findings.of_typed(segment)
