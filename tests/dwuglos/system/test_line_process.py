"""A process that answers line by line."""

from __future__ import annotations

import sys

import pytest

from dwuglos.errors import Cancelled
from dwuglos.system.line_process import LineProcess, command_for

ECHO = "import sys\nfor line in sys.stdin: print(line, end='', flush=True)"


def test_it_answers_until_it_is_ended() -> None:
    process = LineProcess([sys.executable, "-c", ECHO], "echo")
    for question in ({"text": "żółw\n"}, {"texts": ["x" * 100_000]}):
        process.ask(question)
        assert process.answers.get(timeout=60) == question
    process.end()
    process.end()
    assert process.answers.get(timeout=60) is None
    process.ask({"text": "nobody hears it"})


def test_one_that_dies_says_so() -> None:
    process = LineProcess([sys.executable, "-c", "print('no JSON')"], "echo")
    process.ask({})
    assert process.answers.get(timeout=60) is None
    process.end()


def test_whoever_waits_for_an_answer_gets_it_or_hears_that_none_will_come() -> None:
    process = LineProcess([sys.executable, "-c", ECHO], "echo")
    process.ask({"text": "a"})
    assert process.next_answer(60, lambda: False) == {"text": "a"}
    process.end()
    assert process.next_answer(60, lambda: False) is None


@pytest.mark.parametrize(("patience", "is_unwanted", "error"), [(0.1, False, TimeoutError), (60, True, Cancelled)])
def test_one_that_is_not_waited_for_any_longer_is_ended(
    patience: float, is_unwanted: bool, error: type[Exception]
) -> None:
    process = LineProcess([sys.executable, "-c", ECHO], "echo")
    with pytest.raises(error):
        process.next_answer(patience, lambda: is_unwanted)
    assert not process.end.alive


def test_one_ended_by_somebody_else_is_no_longer_wanted() -> None:
    process = LineProcess([sys.executable, "-c", ECHO], "echo")
    process.end()
    with pytest.raises(Cancelled):
        process.next_answer(60, lambda: True)


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert command_for("some.module", "--child") == [sys.executable, "-m", "some.module"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command_for("some.module", "--child") == [sys.executable, "--child"]
