"""The same English is translated in the same way, and the same Polish translates the same English."""

from dwuglos.checks.consistency import Consistency
from dwuglos.checks.results.findings import Findings
from dwuglos.talk import edits
from tests.dwuglos.checks.looking import look, segments

THANKS = [
    ("Thank you very much.", "Bardzo dziękuję."),
    ("Thank you very much!", "Dzięki wielkie."),
    ("thank you very much", "bardzo dziękuję"),
]


def test_the_less_frequent_translation_is_told_and_can_be_replaced() -> None:
    findings = look(Consistency, segments(*THANKS))
    assert [(finding.segment, str(finding.message)) for finding in findings] == [
        (2, "The same English is translated elsewhere as “Bardzo dziękuję.”.")
    ]
    fix = findings[0].fix
    assert fix is not None
    (change,) = fix.changes
    assert change.after is not None
    assert (change.after.target, change.after.state) == ("Bardzo dziękuję.", "translated")


def test_of_equally_frequent_ones_the_first_counts() -> None:
    assert [finding.segment for finding in look(Consistency, segments(*THANKS[:2]))] == [2]


def test_short_texts_and_marks_do_not_count() -> None:
    assert not look(Consistency, segments(("Yes, yes.", "Tak."), ("Yes yes", "Pewnie.")))
    assert not look(Consistency, segments(("Here we are.", "No to jesteśmy."), ("Here we are!", "No, to jesteśmy!")))
    assert not look(Consistency, segments(("Here we are.", "No to jesteśmy."), ("Here we are.", "")))


def test_the_same_polish_for_different_english() -> None:
    same = "To jest coś zupełnie innego."
    findings = look(Consistency, segments(("It differs a lot.", same), ("That is far away.", same)))
    assert [str(finding.message) for finding in findings] == [
        "The same Polish translates “It differs a lot.” elsewhere."
    ]


def test_ten_thousand_segments_alike_cost_one_look_after_an_edit() -> None:
    findings = Findings(segments(*(THANKS[0] for _ in range(1000)), THANKS[1]), checks=[Consistency])
    findings.look()
    assert [finding.segment for finding in findings] == [1001]
    edit = edits.set_target(findings.transcript, 500, "Dziękuję.")
    assert edit is not None
    assert findings.follow(edit.changes) == {500}
