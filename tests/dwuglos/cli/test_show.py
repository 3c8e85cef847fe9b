"""The job that prints a talk."""

from __future__ import annotations

from pathlib import Path

from dwuglos.store.library import Library
from tests.dwuglos.cli.conftest import Command


def test_show(run: Command, talk: int) -> None:
    assert run("show", talk).lines == [
        "Sieci",
        "Id\tTimes\tState\tEnglish\tPolish",
        "1\t0:01.0–0:03.0\tDraft\tThis is the talk\tTo jest wykład",
        "2\t0:03.0–0:05.5\tDraft\t♪ ♪\t♪ ♪",
        "3\t0:06.0–0:08.0\tDraft\tand this is a number.\ti to liczba.",
    ]


def test_show_as_json(run: Command, talk: int) -> None:
    shown = run("show", talk, "--json").json
    first = shown["segments"].pop(0)
    assert [segment["id"] for segment in shown.pop("segments")] == [2, 3]
    assert shown == {"id": 1, "title": "Sieci", "video": None, "media": None, "article": None}
    assert list(first.items()) == [
        ("id", 1),
        ("start", 1000),
        ("end", 3000),
        ("source", "This is the talk"),
        ("target", "To jest wykład"),
        ("state", "translated"),
        ("origin", "person"),
        ("note", ""),
        ("timing", ""),
    ]


def test_json_keeps_polish_letters(run: Command, talk: int) -> None:
    assert '"To jest wykład"' in run("show", talk, "--json").out


def test_a_talk_without_segments_says_so(run: Command, tmp_path: Path) -> None:
    with Library(tmp_path / "empty.db") as library:
        library.add_talk("Pusty", [])
    shown = run("show", 1, "--library", tmp_path / "empty.db")
    assert (shown.status, shown.lines, shown.err) == (0, ["Pusty"], "The talk has no segments.\n")
