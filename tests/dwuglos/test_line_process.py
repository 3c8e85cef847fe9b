"""A process that answers line by line."""

from __future__ import annotations

import sys

import pytest

from dwuglos.line_process import LineProcess, command_for

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


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert command_for("some.module", "--child") == [sys.executable, "-m", "some.module"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command_for("some.module", "--child") == [sys.executable, "--child"]
