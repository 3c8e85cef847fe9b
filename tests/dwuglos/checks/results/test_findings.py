"""Findings follow the edits of a talk: they are always those of a talk looked at as a whole."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dwuglos.checks.base import Finding, NeighbourCheck, Options, SegmentCheck, TalkCheck
from dwuglos.checks.results.findings import Findings
from dwuglos.checks.results.ignoring import as_ignored
from dwuglos.errors import Cancelled, InputError, StaleEdit, notice
from dwuglos.language.terms import Term
from dwuglos.profiles import TED_PL
from dwuglos.talk import edits
from dwuglos.talk.edits import Edit, Field
from dwuglos.talk.ignored import Ignored
from dwuglos.talk.transcript import Change, Segment, Transcript
from tests.dwuglos.checks.looking import segments

PAIRS = [
    ("There are 12 circles here, and Euler did not see them.", "Jest tu 12 okręgów, a Euler ich nie widział."),
    ("It costs 5 dollars.", "To kosztuje 6 dolarów."),
    ("We do not know", "Wiemy to"),
    ("what the matrix does", "co co robi  macierz"),
    ("to a vector of length 3.", "z wektorem (o długości 3 ."),
    ("[Music]", "[Music]"),
    ("", ""),
    ("What is this?", "co to jest"),
    ("Thank you very much.", "Bardzo dziękuję."),
    ("Thank you very much.", "Dzięki wielkie."),
    ("Nobody saw 100 birds over Berlin", ""),
    ("I told Newton about the function and its derivative.", "Powiedziałem Newtonowi o funkcji i jej pochodnej."),
]
OPTIONS = Options(TED_PL, (Term("matrix", "macierz", ("tablica",)), Term("vector", "wektor")))
TEXTS = st.sampled_from([*(english for english, _ in PAIRS), *(polish for _, polish in PAIRS), "", "Tak.", "tablica 7"])


def whole(findings: Findings) -> list[Finding]:
    fresh = Findings(findings.transcript, findings.options)
    fresh.look()
    return list(fresh)


def begun(count: int = len(PAIRS)) -> Findings:
    findings = Findings(segments(*(PAIRS[n % len(PAIRS)] for n in range(count))), OPTIONS)
    findings.look()
    return findings


def test_a_talk_without_segments_has_no_findings() -> None:
    findings = Findings([])
    findings.look()
    assert list(findings) == []
    assert findings.follow([]) == frozenset()


def test_findings_stand_in_the_order_of_segments_and_checks() -> None:
    names = [(f.segment, f.check) for f in begun()]
    assert (2, "numbers") in names
    assert (3, "negation") in names
    assert (4, "double-space") in names
    assert (10, "consistency") in names
    assert [segment for segment, _ in names] == sorted(segment for segment, _ in names)


def test_each_finding_says_something_about_its_segment() -> None:
    findings = begun()
    for finding in findings:
        segment = findings.transcript.by_id(finding.segment)
        assert segment is not None
        text = segment.source if finding.side == "source" else segment.target
        begin, end = finding.span
        assert 0 <= begin <= end <= len(text)
        assert "{" not in str(finding.message)


def test_counts_are_those_of_the_findings() -> None:
    findings = begun()
    counts = findings.counts()
    assert sum(counts.values()) == len(list(findings))
    assert counts["untranslated", "error"] == 1


def test_a_check_that_is_off_finds_nothing_and_the_user_decides_how_grave_one_is() -> None:
    options = Options(TED_PL, off=frozenset(["numbers"]), severities={"negation": "error"})
    findings = Findings(segments(*PAIRS), options)
    findings.look()
    checks = {finding.check: finding.severity for finding in findings}
    assert "numbers" not in checks
    assert checks["negation"] == "error"


def test_looking_tells_how_far_it_is_and_can_be_stopped() -> None:
    told: list[tuple[int, int]] = []
    findings = begun(250)
    findings.look(lambda done, total: told.append((done, total)))
    assert told == [(done, 250) for done in range(0, 255, 5)]
    with pytest.raises(Cancelled):
        findings.look(cancelled=lambda: True)
    findings.look()
    assert list(findings) == whole(findings)


def test_changes_that_do_not_fit_change_nothing() -> None:
    findings = begun()
    before = list(findings)
    segment = findings.transcript[1]
    stale = segment._replace(target="To kosztuje 7 dolarów.")
    with pytest.raises(StaleEdit):
        findings.follow([Change(stale, segment)])
    assert list(findings) == before


def test_only_what_is_different_is_named() -> None:
    findings = begun()
    edit = edits.set_target(findings.transcript, 2, "To kosztuje 5 dolarów.")
    assert edit is not None
    assert findings.follow(edit.changes) == {2}
    assert not findings.of(2)
    note = edits.set_note(findings.transcript, 9, "a note")
    assert note is not None
    assert findings.follow(note.changes) <= {9, 10}  # fixes are made from the segments as they are


Act = Callable[[Transcript, int, str, int], Edit | None]


def _times(transcript: Transcript, id: int, _: str, n: int) -> Edit | None:
    return edits.set_times(transcript, id, 700 * n, 700 * n + 1500)


def _join(transcript: Transcript, id: int, _: str, __: int) -> Edit | None:
    row = transcript.row_of(id)
    return edits.join(transcript, [segment.id for segment in transcript.segments[row : row + 2]])


ACTS: list[Act] = [
    lambda transcript, id, text, _: edits.set_target(transcript, id, text),
    lambda transcript, id, text, _: edits.set_source(transcript, id, text),
    lambda transcript, id, _, n: edits.split(transcript, id, "source", n),
    lambda transcript, id, _, __: edits.insert_after(transcript, id),
    lambda transcript, id, _, __: edits.delete(transcript, [id, id + 1] if transcript.by_id(id + 1) else [id]),
    lambda transcript, id, _, __: edits.push_word(transcript, id, "next"),
    lambda transcript, id, _, __: edits.copy_source(transcript, [id]),
    _times,
    _join,
]


def _made(transcript: Transcript, act: Act, row: int, text: str, n: int) -> Edit | None:
    try:
        return act(transcript, transcript[row % len(transcript)].id, text, n)
    except InputError:
        return None


@settings(max_examples=25, deadline=None)
@given(
    st.integers(1, 14),
    st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 29), TEXTS, st.integers(0, 20)), max_size=5),
    st.booleans(),
)
def test_after_any_edits_the_findings_are_those_of_the_whole_talk(
    count: int, acts: Iterable[tuple[Act, int, str, int]], back: bool
) -> None:
    findings = begun(count)
    for made in _edits(findings.transcript, acts):
        for edit in (made, made.inverse, made) if back else (made,):
            before = {segment.id: findings.of(segment.id) for segment in findings.transcript}
            named = findings.follow(edit.changes)
            after = {segment.id: findings.of(segment.id) for segment in findings.transcript}
            assert list(findings) == whole(findings)
            assert named >= {id for id in before.keys() | after if before.get(id, ()) != after.get(id, ())}


def test_between_the_pieces_of_following_an_edit_there_is_rest() -> None:
    findings, rests = begun(), list[int]()
    edit = edits.set_target(findings.transcript, findings.transcript[1].id, "Inne  zdanie.")
    assert edit is not None
    findings.follow(edit.changes, lambda: rests.append(1))
    assert len(rests) > 3
    assert list(findings) == whole(findings)


@settings(max_examples=60)
@given(
    st.integers(1, 30),
    st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 29), TEXTS, st.integers(0, 20)), max_size=5),
)
def test_edits_may_be_followed_together(count: int, acts: Iterable[tuple[Act, int, str, int]]) -> None:
    findings = begun(count)
    talk, changes = Transcript(findings.transcript), list[Change]()
    for edit in _edits(talk, acts):
        talk.apply(edit.changes)
        changes += edit.changes
    before = {segment.id: findings.of(segment.id) for segment in findings.transcript}
    named = findings.follow(changes)
    after = {segment.id: findings.of(segment.id) for segment in findings.transcript}
    assert list(findings) == whole(findings)
    assert named >= {id for id in before.keys() | after if before.get(id, ()) != after.get(id, ())}


def _edits(transcript: Transcript, acts: Iterable[tuple[Act, int, str, int]]) -> Iterator[Edit]:
    """Yield edits, each made when the one before has been followed."""
    for act, row, text, n in acts:
        if len(transcript) and (made := _made(transcript, act, row, text, n)) is not None:
            yield made


class Neighbours(NeighbourCheck):
    name = "neighbours"
    title = "Which segments stand beside one another"

    def look(self, before: Segment | None, segment: Segment, after: Segment | None) -> Iterator[Finding]:
        around = [0 if each is None else each.id for each in (before, after)]
        yield self.finding(segment, notice("{before}, {after}", before=around[0], after=around[1]))


def beside(findings: Findings) -> list[str]:
    return [str(finding.message) for finding in findings]


def test_a_segment_is_looked_at_beside_its_neighbours() -> None:
    findings = Findings(segments(*PAIRS[:4]), checks=[Neighbours])
    findings.look()
    assert beside(findings) == ["0, 2", "1, 3", "2, 4", "3, 0"]
    edit = edits.delete(findings.transcript, [2])
    assert edit is not None
    assert findings.follow(edit.changes) == {1, 2, 3}
    assert beside(findings) == ["0, 3", "1, 4", "3, 0"]
    assert findings.follow(edit.inverse.changes) == {1, 2, 3}
    assert beside(findings) == ["0, 2", "1, 3", "2, 4", "3, 0"]


class Words(SegmentCheck):
    name = "words"
    title = "Every x"

    def look(self, segment: Segment) -> Iterator[Finding]:
        sides: tuple[tuple[Field, str], ...] = (("target", segment.target), ("source", segment.source))
        for side, text in sides:
            for place in reversed([n for n, character in enumerate(text) if character == "x"]):
                yield self.finding(segment, notice("An x."), side=side, span=(place, place + 1))


def test_findings_of_a_segment_stand_by_check_side_and_place() -> None:
    findings = Findings(segments(("ax", "xbx")), checks=[Neighbours, Words])
    findings.look()
    assert [(found.check, found.side, found.span[0]) for found in findings.of(1)] == [
        ("neighbours", "target", 0),
        ("words", "source", 1),
        ("words", "target", 0),
        ("words", "target", 2),
    ]
    assert [found.span[0] for found in findings.of_typed(findings.transcript[0]._replace(source="xx"))] == [2, 0, 1, 0]


def test_what_is_looked_at_again_has_no_findings_twice_and_none_of_before() -> None:
    findings = Findings(segments(("x", ""), ("x", "")), checks=[Words])
    findings.look()
    findings.look()
    assert [finding.segment for finding in findings] == [1, 2]
    assert findings.ids() == {1, 2}
    change = Change(findings.transcript[0], findings.transcript[0]._replace(source=""))
    findings.transcript.apply([change])
    findings.look()
    assert findings.ids() == {2}


def test_only_segments_with_findings_are_named() -> None:
    findings = Findings(segments(*PAIRS[:7], ("Yes.", "Tak.")), OPTIONS)
    findings.look()
    assert findings.ids() == {finding.segment for finding in findings}
    assert 8 not in findings.ids()


def test_an_ignored_finding_is_heard_of_again_when_it_is_heeded() -> None:
    findings = begun()
    before = list(findings)
    finding = next(each for each in before if each.check == "numbers")
    segment = findings.transcript.by_id(finding.segment)
    assert segment is not None
    ignored = as_ignored(finding, segment)
    assert findings.ignore([ignored]) == {finding.segment}
    assert finding not in findings.of(finding.segment)
    assert finding in findings.all_of(finding.segment)
    assert finding.segment in findings.ids()
    assert findings.ignore([ignored]) == frozenset()
    assert findings.heed([ignored]) == {finding.segment}
    assert list(findings) == before


def test_what_is_ignored_everywhere_may_concern_every_segment() -> None:
    findings = Findings(segments(("x", ""), ("", ""), ("x", "")), checks=[Words])
    findings.look()
    assert findings.ignore([Ignored(0, "words", "x")]) == {1, 3}
    assert list(findings) == []
    assert findings.heed([Ignored(0, "words", "x"), Ignored(2, "words", "x")]) == {1, 3}


def test_an_ignored_finding_comes_back_with_another_text() -> None:
    findings = Findings(segments(("Yes.", "Tak.")), checks=[Neighbours], ignored=[Ignored(1, "neighbours", "tak.")])
    findings.look()
    assert findings.of(1) == ()
    edit = edits.set_target(findings.transcript, 1, "No tak.")
    assert edit is not None
    assert findings.follow(edit.changes) == {1}
    assert beside(findings) == ["0, 0"]
    assert findings.follow(edit.inverse.changes) == {1}
    assert findings.of(1) == ()


class Slow(TalkCheck):
    name = "slow"
    title = "Says when it begins"
    begun = 0

    def begin(self, transcript: Transcript) -> None:
        Slow.begun += 1

    def follow(self, changes: Sequence[Change]) -> Iterable[int]:
        return [3]

    def of(self, segment: Segment) -> Iterator[Finding]:
        if segment.id == 3:
            yield self.finding(segment, notice("Begun: {count}.", count=Slow.begun))


def test_looking_can_be_stopped_at_every_stage() -> None:
    for stop in range(5):  # after no segment, after five; after no sentence, after five; before the check of the talk
        answers = [True, *[False] * stop]
        findings = Findings(segments(*PAIRS[:8]), checks=[Words, Slow])
        Slow.begun = 0
        with pytest.raises(Cancelled):
            findings.look(cancelled=answers.pop)
        assert (Slow.begun, answers) == (0, [])


def test_a_check_of_the_whole_talk_says_which_segments_may_be_other() -> None:
    findings = Findings(segments(*PAIRS[:4]), checks=[Slow])
    Slow.begun = 0
    findings.look()
    assert [str(each.message) for each in findings] == ["Begun: 1."]
    Slow.begun = 2
    edit = edits.set_target(findings.transcript, 1, "Tak.")
    assert edit is not None
    assert findings.follow(edit.changes) == {3}
