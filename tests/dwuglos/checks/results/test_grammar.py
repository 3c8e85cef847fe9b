"""Sentences are read once, and again when they change."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from dwuglos.checks.base import Options
from dwuglos.checks.grammar import Grammar
from dwuglos.checks.results.findings import Findings
from dwuglos.checks.results.grammar import read, unread
from dwuglos.language import grammar
from dwuglos.talk.transcript import Change
from tests.dwuglos.checks.looking import segments

CHILD = Path(__file__).parents[3] / "stand_ins" / "grammar_child.py"


@pytest.fixture(autouse=True)
def _objects_to_words(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    grammar.rest()
    grammar.forget()
    monkeypatch.setattr(grammar, "command", lambda: [sys.executable, str(CHILD), json.dumps({"tą": "TA_KSIAZKA"})])
    yield
    grammar.rest()
    grammar.forget()


def test_all_sentences_are_read_and_only_new_ones_again() -> None:
    made = segments(("This book", "Weź tą"), ("is good.", "książkę."), ("Yes.", "Tak."), ("No.", ""))
    findings = Findings(made, None, [Grammar])
    findings.look()
    assert [sentence.text for sentence in unread(findings)] == ["Weź tą książkę.", "Tak."]
    assert read(findings) == {made[0].id}
    assert [(f.check, f.segment, f.span) for f in findings] == [("grammar", made[0].id, (4, 6))]
    assert unread(findings) == []
    assert read(findings) == frozenset()
    findings.follow([Change(made[2], made[2]._replace(target="Tak, tą."))])
    assert [sentence.text for sentence in unread(findings)] == ["Tak, tą."]
    assert read(findings) == {made[2].id}


def test_nothing_is_read_where_grammar_is_off() -> None:
    findings = Findings(segments(("Yes.", "Tak.")), Options(off=frozenset(["grammar"])), [Grammar])
    findings.look()
    assert unread(findings) == []
