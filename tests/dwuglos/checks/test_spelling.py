"""Words that are in no dictionary, and do not come from the English."""

import pytest

from dwuglos.checks.base import Options
from dwuglos.checks.results.findings import Findings
from dwuglos.checks.spelling import Spelling
from dwuglos.language.own_words import OwnWord
from dwuglos.language.terms import Term
from dwuglos.talk.transcript import Change
from tests.dwuglos.checks.looking import found, look, segments


@pytest.mark.parametrize(
    ("polish", "words"),
    [
        ("To jest ktury dom.", ["ktury"]),
        ("Ja sie <i>boje</i>, a <b>prawde</b> znam.", ["sie", "prawde"]),
        ("Widzimy\nksiqxążkę i źródło.", ["ksiqxążkę"]),
        ("Zobacz www.qxqx.pl i NASA, 70-letni YouTube.", []),
        ("", []),
    ],
)
def test_misspelt_words(polish: str, words: list[str]) -> None:
    assert found(Spelling, "This is the house.", polish) == words


def test_the_message_names_the_word() -> None:
    (finding,) = look(Spelling, segments(("A house.", "Dom ktury.")))
    assert str(finding.message) == "“ktury” is not in the dictionary."
    assert (finding.severity, finding.side, finding.span) == ("warning", "target", (4, 9))


def test_names_of_the_talk_are_known_in_all_forms_wherever_they_stand() -> None:
    pairs = (("This is Mortimer.", "To Mortimer."), ("We see him.", "Widzimy Mortimera i Randolfa."))
    assert [f.span for f in look(Spelling, segments(*pairs))] == [(20, 28)]


def test_a_name_that_comes_into_the_english_is_known_at_once() -> None:
    made = segments(("Look.", "Oto Randolf."))
    findings = Findings(made, None, [Spelling])
    findings.look()
    assert [f.check for f in findings] == ["spelling"]
    findings.follow([Change(made[0], made[0]._replace(source="Look, Randolf."))])
    assert list(findings) == []


def test_terms_and_own_words_are_known() -> None:
    assert found(Spelling, "It.", "To sigmoidę kwalio.", Options(terms=(Term("x", "kwalio"),))) == ["sigmoidę"]
    words = (OwnWord("sigmoida", "elipsoida"), OwnWord("kwalio"))
    assert found(Spelling, "It.", "To sigmoidę kwalio.", Options(words=words)) == []
