"""The command line about terms proposed for a talk."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dwuglos import cli
from dwuglos.language.terms import Term
from dwuglos.store.library import Library
from dwuglos.talk.transcript import Segment

SEGMENTS = [
    Segment(n, n, 0, 9, f"The neuron can {verb}.", f"Neuron {polish}.", "reviewed", "person")
    for n, (verb, polish) in enumerate([("see", "widzi"), ("sleep", "śpi"), ("wait", "czeka")], 1)
]
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "library.db"
    with Library(path) as library:
        library.add_talk("One", SEGMENTS)
    return path


def run(path: Path, *arguments: str, status: int = 0) -> None:
    assert cli.main(["--library", str(path), "terms", "propose", *arguments]) == status


def test_terms_are_proposed_in_json(path: Path, capsys: Capture) -> None:
    run(path, "1", "--json")
    assert json.loads(capsys.readouterr().out) == {
        "proposed": [
            {
                "english": "neuron",
                "count": 3,
                "segments": [1, 2, 3],
                "variants": [{"polish": "neuron", "count": 3, "confirmed": 3, "memory": 0}],
            }
        ]
    }


def test_what_the_glossary_has_is_not_proposed(path: Path, capsys: Capture) -> None:
    with Library(path) as library:
        library.add_terms([Term("neuron", "neuron")])
    run(path, "1")
    assert capsys.readouterr().err == "There are no terms to propose.\n"


def test_a_talk_that_is_not_there_is_said(path: Path, capsys: Capture) -> None:
    run(path, "9", status=2)
    assert capsys.readouterr().err.count("\n") == 1
