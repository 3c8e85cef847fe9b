"""The job that makes a talk of a file."""

from __future__ import annotations

from pathlib import Path

from tests.dwuglos.cli.conftest import Command


def test_import(run: Command, english: Path) -> None:
    assert run("import", english) == (0, "1\n", "")
    assert run("import", english) == (0, "2\n", "")


def test_import_as_json(run: Command, english: Path) -> None:
    assert run("import", english, "--json").json == {"id": 1, "segments": 3, "warnings": []}


def test_import_tells_what_was_repaired(run: Command, english: Path, tmp_path: Path) -> None:
    one = tmp_path / "one.srt"
    one.write_text("1\n00:00:01,000 --> 00:00:08,000\nTo jest dość długi wykład i to jest liczba.\n", encoding="utf-8")
    told = run("import", english, "--translation", one)
    assert (told.status, told.out) == (0, "1\n")
    assert told.err == "3 segments were joined by time.\n"
    assert run("import", english, "--translation", one, "--json").json == {
        "id": 2,
        "segments": 3,
        "warnings": ["3 segments were joined by time."],
    }


def test_import_with_a_title_and_a_format(run: Command, english: Path) -> None:
    run("import", english, "--title", "Wykład", "--format", "text")
    (talk,) = run("list", "--json").json["talks"]
    assert (talk["title"], talk["segments"]) == ("Wykład", 9)
