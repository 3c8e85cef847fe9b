"""The process with the grammar rules: what it answers, in characters, and how it ends."""

from __future__ import annotations

import json
from io import BytesIO
from typing import Any

import pytest

from dwuglos.language import grammar
from dwuglos.language.grammar import command
from dwuglos.language.grammar_child import matches, talk


def match(offset: int, length: int) -> dict[str, Any]:
    return {
        "rule_id": "R",
        "issue_type": "grammar",
        "offset": offset,
        "length": length,
        "message": "m",
        "suggestions": None,
    }


def answers(lines: bytes, engine: Any) -> tuple[int, list[Any]]:
    out = BytesIO()
    status = talk(BytesIO(lines), out, engine)
    return status, [json.loads(line) for line in out.getvalue().splitlines()]


def test_places_are_in_characters() -> None:
    text = "źdźbło 😀 Poszłem"
    offset = len("źdźbło 😀 ".encode())
    (found,) = matches(lambda _: [match(offset, len("Poszłem".encode()))], text)
    assert text[found[2] : found[3]] == "Poszłem"
    (found,) = matches(lambda _: [match(2, 1)], "\ud800 a")
    assert found[2:4] == (2, 3)
    assert matches(lambda _: [match(0, 1)], " ") == []


def test_it_answers_until_its_input_ends() -> None:
    lines = b'{"texts": ["a", ""]}\n{"texts": []}\n'
    status, found = answers(lines, lambda: lambda text: [match(0, 1)])
    assert status == 0
    assert found == [{"ready": True}, {"matches": [[["R", "grammar", 0, 1, "m", []]], []]}, {"matches": []}]


def test_it_ends_after_a_panic() -> None:
    class Panic(BaseException):
        pass

    def check(text: str) -> list[dict[str, Any]]:
        raise Panic

    assert answers(b'{"texts": ["a"]}\n', lambda: check) == (1, [{"ready": True}, {"error": "Panic"}])
    assert answers(b"no JSON\n", lambda: check)[0] == 1

    def engine() -> Any:
        raise ImportError

    assert answers(b"", engine) == (1, [{"error": "ImportError"}])


def test_the_real_rules_find_a_missing_comma(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grammar, "command", command)
    grammar.rest()
    grammar.forget()
    text = "Źdźbło jest tu. Myślę że poszłem."
    try:
        grammar.judge([text])
        found = {remark.rule: text[remark.start : remark.end] for remark in grammar.remembered(text) or ()}
    finally:
        grammar.rest()
        grammar.forget()
    assert found["BRAK_PRZECINKA_ZE"] == "Myślę że"
    assert found["PL_SIMPLE_REPLACE"] == "poszłem"
