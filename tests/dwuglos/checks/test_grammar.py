"""What the grammar rules said of sentences, brought to their segments; nothing is asked while it is looked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from dwuglos.checks.base import Finding, Options
from dwuglos.checks.grammar import Grammar
from dwuglos.language import grammar
from dwuglos.language.grammar import Remark
from dwuglos.talk.transcript import Segment, Transcript
from tests.dwuglos.checks.looking import look, segments

COMMA = Remark("BRAK_PRZECINKA_ZE", "typographical", 0, 8, "Przecinek.", ("Myślę, że",))


@pytest.fixture(autouse=True)
def _nothing_remembered() -> Iterator[None]:
    grammar.forget()
    yield
    grammar.forget()


def remember(text: str, *remarks: Remark) -> None:
    grammar._remarks[text] = remarks


def after(made: list[Segment], finding: Finding) -> str:
    transcript = Transcript(made)
    assert finding.fix is not None
    finding.fix.apply(transcript)
    return transcript[0].target


def test_what_was_not_read_has_no_findings() -> None:
    assert look(Grammar, segments(("I think.", "Myślę że tak."))) == []


def test_a_comma_is_missing() -> None:
    remember("Myślę że tak.", COMMA)
    made = segments(("I think.", "Myślę że tak."))
    (finding,) = look(Grammar, made)
    assert str(finding.message) == "Przecinek. (rule BRAK_PRZECINKA_ZE)"
    assert (finding.severity, finding.span) == ("info", (0, 8))
    assert after(made, finding) == "Myślę, że tak."


def test_places_among_tags_and_segments() -> None:
    remember("Myślę że tak jest.", COMMA, Remark("X", "grammar", 13, 17, "Zła forma.", ("są",)))
    made = segments(("I think", "<i>Myślę</i> że"), ("it is so.", "tak jest."))
    first, second = look(Grammar, made)
    assert made[0].target[slice(*first.span)] == "Myślę</i> że"
    assert first.fix is None, "it would lose the tag"
    assert (second.segment, made[1].target[slice(*second.span)], second.severity) == (made[1].id, "jest", "warning")


def test_one_fix_for_all_of_a_segment_and_none_where_it_could_be_several_things() -> None:
    remember(
        "Myślę że tak jest.",
        COMMA,
        Remark("X", "grammar", 13, 17, "Zła forma.", ("są",)),
        Remark("Y", "grammar", 9, 12, "Zła forma.", ("nie", "no")),
    )
    made = segments(("I think it is so.", "Myślę że tak jest."))
    found = look(Grammar, made)
    assert [finding.fix is not None for finding in found] == [True, False, True]
    assert after(made, found[0]) == "Myślę, że tak są."


def test_rules_that_are_off_are_not_heard_and_the_users_severity_counts() -> None:
    remember("Myślę że tak.", COMMA, Remark("ZDANIA_ZLOZONE", "typographical", 0, 5, "Przecinek."))
    made = segments(("I think.", "Myślę że tak."))
    assert len(look(Grammar, made)) == 1
    assert len(look(Grammar, made, Options(rules_off=frozenset()))) == 2
    assert look(Grammar, made, Options(rules_off=frozenset(["BRAK_PRZECINKA_ZE", "ZDANIA_ZLOZONE"]))) == []
    assert [f.severity for f in look(Grammar, made, Options(severities={"grammar": "error"}))] == ["error"]


def test_a_remark_about_nothing_is_passed_over() -> None:
    remember("Tak.", Remark("X", "grammar", 9, 12, "?"), Remark("X", "grammar", 2, 2, "?"))
    assert look(Grammar, segments(("Yes.", "Tak."))) == []
