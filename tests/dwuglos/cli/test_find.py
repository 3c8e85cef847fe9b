"""The command line about finding and replacing."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from dwuglos import cli
from dwuglos.store.library import Library
from dwuglos.talk.article import Part
from dwuglos.talk.transcript import Segment

SEGMENTS = [
    Segment(1, 1, 0, 9, "Machine learning", "Uczenie maszynowe", "translated", "person", "uczenie?"),
    Segment(2, 2, 9, 19, "of learning", "uczenia\nmaszynowego", "reviewed", "person"),
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "library.db"
    with Library(path) as library:
        library.add_talk("One", SEGMENTS, article=[Part(1, "title", 0, "Uczenie")])
        library.add_talk("Two", SEGMENTS)
    return path


Capture = pytest.CaptureFixture[str]


def run(path: Path, *arguments: str, status: int = 0) -> None:
    assert cli.main(["--library", str(path), "find", *arguments]) == status


def asked(path: Path, capsys: Capture, *arguments: str) -> dict[str, Any]:
    run(path, *arguments, "--json")
    answer: dict[str, Any] = json.loads(capsys.readouterr().out)
    return answer


def test_hits_in_json(path: Path, capsys: Capture) -> None:
    assert asked(path, capsys, "uczenie", "--talk", "1", "--in", "article", "--in", "target") == {
        "hits": [
            {
                "talk": 1,
                "segment": 1,
                "part": None,
                "field": "target",
                "span": [0, 7],
                "match": "Uczenie",
                "text": "Uczenie maszynowe",
            },
            {
                "talk": 1,
                "segment": None,
                "part": 1,
                "field": "article",
                "span": [0, 7],
                "match": "Uczenie",
                "text": "Uczenie",
            },
        ]
    }


@pytest.mark.parametrize(
    ("arguments", "matches"),
    [
        (["uczenie maszynowe", "--lemma"], ["Uczenie maszynowe", "uczenia\nmaszynowego"]),
        (["UCZENIE", "--case"], []),
        (["uczen", "--words"], []),
        ([r"m(asz)\w+", "--regex"], ["maszynowe", "maszynowego"]),
        (["ucżenie", "--fold"], ["Uczenie"]),
    ],
)
def test_ways_to_look(path: Path, capsys: Capture, arguments: list[str], matches: list[str]) -> None:
    hits = asked(path, capsys, *arguments, "--in", "target", "--talk", "2")["hits"]
    assert [hit["match"] for hit in hits] == matches


def test_a_table(path: Path, capsys: Capture) -> None:
    run(path, "maszynowego", "--replace", "głębokiego")
    captured = capsys.readouterr()
    assert captured.out.splitlines() == [
        "Talk\tNumber\tField\tText\tInstead",
        "2\t2\ttarget\tuczenia / [maszynowego]\tgłębokiego",
        "1\t2\ttarget\tuczenia / [maszynowego]\tgłębokiego",
    ]
    assert captured.err == "Nothing is changed yet; --apply replaces.\n"
    run(path, "nowhere")
    assert "Nothing was found." in "".join(capsys.readouterr())


def test_nothing_is_changed_without_apply(path: Path, capsys: Capture) -> None:
    before = path.read_bytes()
    asked(path, capsys, "uczenie", "--replace", "x")
    with Library(path) as library:
        assert library.segments(1) == library.segments(2) == SEGMENTS
    assert len(before) == len(path.read_bytes())


def test_replacing_is_one_step_in_each_talk(path: Path, capsys: Capture) -> None:
    answer = asked(path, capsys, r"(uczeni)(e|a)", "--regex", "--replace", r"\1-\2", "--apply")
    assert (answer["replaced"], answer["outdated"]) == (7, 0)
    assert answer["hits"][0]["replacement"] == "Uczeni-e"
    with Library(path) as library:
        for id in (1, 2):
            stored = library.open_talk(id)
            assert [step.label for step in stored.done] == ["Replace"]
            assert [s.target for s in stored.segments] == ["Uczeni-e maszynowe", "uczeni-a\nmaszynowego"]
        assert [part.text for part in library.article(1)] == ["Uczeni-e"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([""], "the text is empty"),
        (["(", "--regex"], "at character 1 that is not closed"),
        (["(a)", "--regex", "--replace", r"\2"], "has no group 2"),
        (["a", "--apply"], "Say with --replace"),
        (["a", "--talk", "77"], "There is no talk 77"),
    ],
)
def test_what_cannot_be_used_is_said(path: Path, capsys: Capture, arguments: list[str], words: str) -> None:
    run(path, *arguments, status=2)
    captured = capsys.readouterr()
    assert captured.out == ""
    assert words in captured.err


def test_a_talk_that_is_open_elsewhere_keeps_no_other_back(path: Path, capsys: Capture) -> None:
    with Library(path) as library:
        lock = library.lock_talk(2)
        assert lock is not None
        with lock:
            run(path, "maszynowe", "--replace", "x", "--apply", status=3)
        assert library.segments(2) == SEGMENTS
        assert library.segments(1)[0].target == "Uczenie x"
    assert "Talk 2 was not changed." in capsys.readouterr().err


def test_a_damaged_talk_is_looked_through_and_not_changed(path: Path, capsys: Capture) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE segment SET note = x'ff' WHERE talk_id = 2 AND id = 2")
    connection.close()
    run(path, "maszynowe", "--replace", "x", "--apply", status=3)
    captured = capsys.readouterr()
    assert "2\t1\ttarget\tUczenie [maszynowe]\tx" in captured.out
    assert "Talk 2 was not changed." in captured.err
    assert "Talk 2 is damaged; it was looked through" in captured.err
    with Library(path) as library:
        assert library.segments(1)[0].target == "Uczenie x"
        assert library.open_talk(2).segments[0].target == "Uczenie maszynowe"


def test_a_library_that_may_only_be_read_is_looked_through(path: Path, capsys: Capture) -> None:
    path.chmod(0o400)
    path.parent.chmod(0o500)
    try:
        with Library(path) as library:
            if not library.read_only:
                pytest.skip("this user may write anywhere")
        run(path, "maszynowe")
        assert "[maszynowe]" in capsys.readouterr().out
        run(path, "maszynowe", "--replace", "x", "--apply", status=2)
        assert "is read-only" in capsys.readouterr().err
    finally:
        path.parent.chmod(0o700)
