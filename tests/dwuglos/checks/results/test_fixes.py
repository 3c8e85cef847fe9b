"""Many findings are repaired by one edit."""

from dwuglos.checks.results.findings import Findings
from dwuglos.checks.results.fixes import fix_all, put_right
from dwuglos.profiles import NETFLIX_PL
from dwuglos.talk.transcript import Segment, Transcript
from tests.dwuglos.checks.looking import segments


def test_one_edit_repairs_findings_of_one_kind_in_all_segments() -> None:
    findings = Findings(segments(("a", "raz  dwa  trzy"), ("b", "raz dwa"), ("c", "raz  dwa")))
    findings.look()
    edit = fix_all(findings.transcript, [finding for finding in findings if finding.check == "double-space"])
    assert edit is not None
    assert edit.label == "Remove spaces"
    assert [change.after and change.after.target for change in edit.changes] == ["raz dwa trzy", "raz dwa"]


def test_fixes_that_overtake_one_another_are_left_for_the_next_time() -> None:
    findings = Findings(segments(("It is so.", "to  jest , tak")))
    findings.look()
    transcript = Transcript(findings.transcript)
    rounds = 0
    while edit := fix_all(findings.transcript, findings):
        edit.apply(transcript)
        findings.follow(edit.changes)
        rounds += 1
    assert transcript[0].target == "To jest, tak."
    assert rounds <= 4


def test_nothing_to_repair() -> None:
    findings = Findings(segments(("We know 5.", "Wiemy 6.")))
    findings.look()
    assert list(findings)
    assert fix_all(findings.transcript, findings) is None
    assert fix_all([], []) is None


def test_spaces_and_typography_are_put_right_by_themselves() -> None:
    segment = Segment(1, 1, 0, 2000, "He said “yes”...", 'Powiedział  "tak" ,...', "reviewed")
    after, titles = put_right(segment, NETFLIX_PL)
    assert after == segment._replace(target='Powiedział "tak",…')
    assert titles == ("Two spaces in a row", "A space before punctuation", "Typography")
    assert put_right(after, NETFLIX_PL) == (after, ())
