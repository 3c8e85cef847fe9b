"""The work of checking a talk, as it is done in a lane; it waits for moments in which the window has nothing to do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
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
    from dwuglos.language.terms import Term

READ_AT_ONCE = 48
"""Sentences after which is told what the grammar rules have found: half a second or so."""
OF_THE_STATE = frozenset({"untranslated"})
"""Checks of what the state of a segment says already: they make no mark, and are no problem to go to."""


class Choices(NamedTuple):
    """What the user has chosen about checks: see `dwuglos.checks.results.choices`."""

    profile: Profile
    checks: Mapping[str, str] = {}
    glossary: str = ""
    ignored: Sequence[Ignored] = ()
    """What is ignored in every talk."""
    rules: Mapping[str, bool] = {}
    """The grammar rules that the user switched on or off."""
    terms: Sequence[Term] = ()
    """The terms of the library that count in the talk, before those of the file `glossary`."""


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


class Review(NamedTuple):
    """Sentences, by the ids of their segments, of which the grammar rules have read since they were looked at."""

    sentences: tuple[tuple[int, ...], ...]


def look(
    segments: Sequence[Segment], choices: Choices, ignored: Iterable[Ignored], stop: Event, idle: Callable[[], None]
) -> Look | None:
    """Look at a whole talk, in the lane; None where that was stopped."""

    def is_unwanted() -> bool:
        idle()
        return stop.is_set()

    from dwuglos.checks.results.findings import Findings
    from dwuglos.language import spelling

    ignored = tuple(ignored)
    chosen, trouble = _options(choices, ignored)
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
    trouble = trouble or spelling.trouble()
    return Look(findings, of, {id for id, found in of.items() if any(map(is_problem, found))}, trouble)


def _options(choices: Choices, ignored: Iterable[Ignored]) -> tuple[Options, DwuglosError | None]:
    """Return what the checks depend on, and what of it could not be read."""
    from dwuglos.checks.results.choices import options_of
    from dwuglos.checks.results.dictionary import all_words
    from dwuglos.language.grammar_rules import off

    words, trouble = all_words(ignored)
    try:
        options = options_of(choices.profile, choices.checks, choices.glossary, choices.terms)
    except DwuglosError as error:
        options, trouble = options_of(choices.profile, choices.checks, terms=choices.terms), error
    return replace(options, words=words, rules_off=off(choices.rules)), trouble


def follow(
    findings: Findings, changes: Sequence[Change], idle: Callable[[], None]
) -> Mapping[int, tuple[Finding, ...]]:
    """Look at what depends on changes, in the lane; return the findings of the segments that have others since."""
    idle()
    return {id: findings.of(id) for id in findings.follow(changes, idle)}


def act(findings: Findings, acts: Sequence[IgnoringAct | Review]) -> Mapping[int, tuple[Finding, ...]]:
    """Ignore findings, heed or review them, in the lane; return the findings of the segments that have others since."""
    ids = set[int]()
    for each in acts:
        if isinstance(each, Review):
            ids |= findings.review(each.sentences)
        else:
            ids |= (findings.heed if each.is_heeded else findings.ignore)(each.ignored)
    return {id: findings.of(id) for id in ids}


def try_out(findings: Findings, segment: Segment, idle: Callable[[], None]) -> Sequence[Finding]:
    """Look at a segment as it is being typed, alone, in the lane."""
    idle()
    return findings.of_typed(segment)


def read_grammar(segments: Sequence[Segment], tell: Callable[[object], None], stop: Event) -> None:
    """Let the grammar rules read what they did not read yet, in a lane, and tell the sentences that they have read."""
    from dwuglos.checks.results.grammar import unread_in
    from dwuglos.language import grammar

    try:
        sentences = unread_in(segments)
        for n in range(0, len(sentences), READ_AT_ONCE):
            group = sentences[n : n + READ_AT_ONCE]
            grammar.judge((sentence.text for sentence in group), stop.is_set)
            tell(tuple(sentence.ids for sentence in group))
    finally:
        if stop.is_set():  # the talk was let go: nobody else ends the process
            grammar.rest()
