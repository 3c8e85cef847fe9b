"""Each sentence is asked about once; a process that dies, hangs or does not start costs no more than its sentence."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dwuglos.errors import Cancelled, DwuglosError
from dwuglos.language import grammar
from dwuglos.language.grammar import command
from dwuglos.system.line_process import LineProcess

CHILD = Path(__file__).parents[2] / "stand_ins" / "grammar_child.py"
Says = Callable[[dict[str, str]], None]


@pytest.fixture
def says(monkeypatch: pytest.MonkeyPatch) -> Iterator[Says]:
    grammar.rest()
    grammar.forget()

    def use(words: dict[str, str]) -> None:
        monkeypatch.setattr(grammar, "command", lambda: [sys.executable, str(CHILD), json.dumps(words)])

    yield use
    grammar.rest()
    grammar.forget()


def test_each_text_is_asked_about_once(says: Says, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    answer = grammar._answer
    monkeypatch.setattr(grammar, "_answer", lambda texts, stop: asked.extend(texts) or answer(texts, stop))
    says({"tą": "TA_KSIAZKA"})
    grammar.judge(["Weź tą książkę.", "Dobrze.", "Dobrze."])
    grammar.judge(["Dobrze.", "Weź tą książkę."])
    assert asked == ["Weź tą książkę.", "Dobrze."]
    assert grammar.remembered("Dobrze.") == ()
    assert grammar.remembered("Weź tą książkę.") == (
        grammar.Remark("TA_KSIAZKA", "grammar", 4, 6, "Nie „tą”.", ("TĄ",)),
    )
    assert grammar.remembered("Inne.") is None


def test_a_text_at_which_the_rules_break_off_costs_no_other(says: Says) -> None:
    says({"bomba": "dies", "tą": "TA_KSIAZKA"})
    grammar.judge(["bomba", "tą", "nic"])
    assert grammar.remembered("bomba") == ()
    assert [each.rule for each in grammar.remembered("tą") or ()] == ["TA_KSIAZKA"]
    assert grammar.remembered("nic") == ()


def test_a_text_at_which_the_rules_hang(says: Says, monkeypatch: pytest.MonkeyPatch) -> None:
    says({"bomba": "hangs"})
    started: set[LineProcess] = set()
    answer = LineProcess.next_answer

    def answer_hastily(process: LineProcess, patience: float, is_unwanted: Callable[[], bool]) -> object:
        patience = 0.5 if process in started else patience  # it may take its time to start
        started.add(process)
        return answer(process, patience, is_unwanted)

    monkeypatch.setattr(LineProcess, "next_answer", answer_hastily)
    grammar.judge(["bomba"])
    assert grammar.remembered("bomba") == ()


def test_rules_that_do_not_start_are_told(says: Says) -> None:
    says({"fails to start": ""})
    with pytest.raises(DwuglosError, match="cannot be started"):
        grammar.judge(["Dobrze."])
    assert grammar.remembered("Dobrze.") is None


def test_it_stops_on_request(says: Says) -> None:
    says({})
    with pytest.raises(Cancelled):
        grammar.judge(["Dobrze."], lambda: True)
    assert grammar.remembered("Dobrze.") is None


def test_a_wish_to_stop_is_heard_while_the_rules_hang(says: Says) -> None:
    says({"bomba": "hangs"})
    wishes = iter([False, False, True])
    with pytest.raises(Cancelled):
        grammar.judge(["bomba"], lambda: next(wishes))
    says({"tą": "TA_KSIAZKA"})
    grammar.judge(["tą"])
    assert [each.rule for each in grammar.remembered("tą") or ()] == ["TA_KSIAZKA"]


def test_not_more_is_remembered_than_fits(says: Says, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grammar, "MOST", 3)
    says({})
    grammar.judge(str(n) for n in range(5))
    assert [n for n in range(5) if grammar.remembered(str(n)) is not None] == [2, 3, 4]


def test_a_frozen_program_calls_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert command()[1:] == ["-m", "dwuglos.language.grammar_child"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command() == [sys.executable, "--grammar-child"]
