"""Findings that a person does not want to hear of."""

from __future__ import annotations

from dwuglos.checks.results.findings import Findings
from dwuglos.checks.results.ignoring import as_ignored
from dwuglos.talk import edits
from dwuglos.talk.ignored import Ignored, always
from tests.dwuglos.checks.looking import segments

PAIRS = [("Then I saw Lisha.", "Widziałem ją."), ("Then Lisha saw me.", "Widziała mnie."), ("We have 5.", "Mamy 6.")]


def begun(*ignored: Ignored) -> Findings:
    findings = Findings(segments(*PAIRS), ignored=ignored)
    findings.look()
    return findings


def named(findings: Findings) -> list[tuple[int, str]]:
    return [(finding.segment, finding.check) for finding in findings]


def test_a_finding_is_ignored_in_its_segment_or_everywhere() -> None:
    findings = begun()
    assert named(findings) == [(1, "names"), (2, "names"), (3, "numbers")]
    (name,) = findings.of(1)
    segment = findings.transcript[0]
    assert as_ignored(name, segment) == Ignored(1, "names", "lisha")
    assert findings.ignore([as_ignored(name, segment)]) == {1}
    assert named(findings) == [(2, "names"), (3, "numbers")]
    assert findings.all_of(1) == (name,)
    assert findings.ignore([as_ignored(name, segment, everywhere=True)]) == {2}
    assert named(findings) == [(3, "numbers")]
    assert sum(findings.counts().values()) == 1


def test_what_is_heeded_again_comes_back() -> None:
    both = [Ignored(1, "names", "lisha"), Ignored(0, "names", "lisha", 7)]
    findings = begun(*both)
    assert named(findings) == [(3, "numbers")]
    assert findings.heed(both[1:]) == {2}
    assert findings.heed(both[:1]) == {1}
    assert len(named(findings)) == 3


def test_another_text_is_heard_of_again() -> None:
    findings = begun(Ignored(3, "numbers", "6"))
    assert (3, "numbers") not in named(findings)
    edit = edits.set_target(findings.transcript, 3, "Mamy 7.")
    assert edit is not None
    assert findings.follow(edit.changes) == {3}
    assert (3, "numbers") in named(findings)
    assert findings.follow(edit.inverse.changes) == {3}
    assert (3, "numbers") not in named(findings)


def test_settings_with_nonsense() -> None:
    assert always([["names", "lisha"], ["names"], 7, None, ["a", 5], "ab"]) == [Ignored(0, "names", "lisha")]


def test_of_what_holds_only_spaces_the_whole_text_counts() -> None:
    talk = segments(("One.", "Raz  dwa."), ("Two.", "Trzy  cztery."))
    findings = Findings(talk)
    findings.look()
    first = next(finding for finding in findings if finding.check == "double-space")
    findings.ignore([as_ignored(first, talk[0], everywhere=True)])
    assert [each.segment for each in findings if each.check == "double-space"] == [talk[1].id]
