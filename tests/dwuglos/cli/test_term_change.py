"""The command line about changing a term everywhere."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from dwuglos import cli
from dwuglos.store.library import Library
from dwuglos.talk.article import Part
from dwuglos.talk.transcript import Segment

SEGMENTS = [
    Segment(1, 1, 0, 9, "A new prompt", "Nowy prompt działał.", "translated", "person"),
    Segment(2, 2, 9, 19, "Oh, the prompt", "To bardzo długi prompt!", "reviewed", "person"),
]
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "library.db"
    with Library(path) as library:
        library.add_talk("One", SEGMENTS, article=[Part(1, "title", 0, "O prompcie")])
        library.add_talk("Two", SEGMENTS[:1])
    return path


def run(path: Path, *arguments: str, status: int = 0) -> None:
    assert cli.main(["--library", str(path), "terms", "change", *arguments]) == status


def asked(path: Path, capsys: Capture, *arguments: str) -> dict[str, Any]:
    run(path, *arguments, "--json")
    answer: dict[str, Any] = json.loads(capsys.readouterr().out)
    return answer


def targets(path: Path, talk: int) -> list[str]:
    with Library(path) as library:
        return [segment.target for segment in library.segments(talk)]


def test_without_apply_nothing_is_changed(path: Path, capsys: Capture) -> None:
    answer = asked(path, capsys, "prompt", "instrukcja", "--talk", "1")
    assert answer["hits"][0] == {
        "talk": 1,
        "segment": 1,
        "part": None,
        "field": "target",
        "span": [0, 19],
        "match": "Nowy prompt działał",
        "text": "Nowy prompt działał.",
        "replacement": "Nowa instrukcja działała",
        "proposal": 1,
        "doubts": [],
        "confirmed": False,
    }
    assert [(hit["replacement"], hit["doubts"], hit["confirmed"]) for hit in answer["hits"][1:]] == [
        ("długa instrukcja", ["case"], True),
        ("instrukcji", [], False),
    ]
    assert "replaced" not in answer
    assert targets(path, 1) == [segment.target for segment in SEGMENTS]


def test_apply_changes_all_talks(path: Path, capsys: Capture) -> None:
    answer = asked(path, capsys, "prompt", "instrukcja", "--apply")
    assert (answer["replaced"], answer["outdated"]) == (4, 0)
    assert targets(path, 1) == ["Nowa instrukcja działała.", "To bardzo długa instrukcja!"]
    assert targets(path, 2) == ["Nowa instrukcja działała."]


def test_what_is_doubtful_can_be_left_out(path: Path, capsys: Capture) -> None:
    answer = asked(path, capsys, "prompt", "instrukcja", "--apply", "--sure", "--talk", "1")
    assert answer["replaced"] == 2
    assert targets(path, 1)[1] == SEGMENTS[1].target


def test_people_see_what_is_changed_and_what_to_check(path: Path, capsys: Capture) -> None:
    run(path, "prompt", "instrukcja", "--talk", "1")
    said = capsys.readouterr()
    assert "To bardzo [długi prompt]!" in said.out
    assert "case, confirmed" in said.out
    assert said.err == "Nothing is changed yet; --apply changes.\n"
    run(path, "prompt", "instrukcja", "--talk", "2", "--apply")
    assert capsys.readouterr().err == "Changed: 1.\n"
    run(path, "prompt", "instrukcja", "--talk", "2")
    assert capsys.readouterr().err == "The term was not found.\n"


def test_what_cannot_be_changed_is_one_line(path: Path, capsys: Capture) -> None:
    run(path, "prompt", "prompt", status=2)
    assert capsys.readouterr().err.count("\n") == 1
    run(path, "prompt", "polecenie", "--talk", "9", status=2)
    assert "9" in capsys.readouterr().err


def test_a_talk_in_use_keeps_no_other_one_back(path: Path, capsys: Capture) -> None:
    with Library(path) as library:
        held = library.lock_talk(1)
        assert held is not None
        with held:
            run(path, "prompt", "polecenie", "--apply", status=3)
    assert "Talk 1 was not changed." in capsys.readouterr().err
    assert targets(path, 2) == ["Nowe polecenie działało."]
    assert targets(path, 1) == [segment.target for segment in SEGMENTS]
