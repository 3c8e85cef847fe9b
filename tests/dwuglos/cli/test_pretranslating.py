"""A talk translated from the translation memory."""

from __future__ import annotations

from pathlib import Path

import pytest

from dwuglos.store.library import Library
from dwuglos.store.talk_in_hand import talk_in_hand
from dwuglos.talk import edits
from dwuglos.talk.transcript import NewSegment, number
from tests.dwuglos.cli.conftest import Command


def test_the_memory_fills_what_is_untranslated(
    run: Command, english: Path, polish_file: Path, own_library: Path
) -> None:
    first = int(run("import", english, "--translation", polish_file).out)
    with Library(own_library) as library, talk_in_hand(library, first) as talk:
        edit = edits.set_state(talk.transcript, [1, 3], "reviewed")
        assert edit is not None
        talk.history.do(edit)
    second = int(run("import", english).out)
    done = run("translate", second, "--with", "memory", "--json")
    assert (done.status, done.json) == (
        0,
        {
            "done": 2,
            "refused": [],
            "left": 1,
            "context": 2,
            "exact": 0,
            "alike": 0,
            "from": [{"title": "Sieci", "segments": 2}],
        },
    )
    assert "2 segments were translated from the memory." in done.err
    segments = run("show", second, "--json").json["segments"]
    assert [(s["target"], s["state"], s["origin"]) for s in segments] == [
        ("To jest wykład", "translated", "memory"),
        ("", "initial", ""),
        ("i to liczba.", "translated", "memory"),
    ]
    assert run("drafts", second, "--json").json["drafts"][0]["engine"] == "memory"
    again = run("translate", second, "--with", "memory")
    assert (again.status, again.err) == (0, "The memory has nothing like what is untranslated here.\n")


def test_what_goes_with_the_memory_alone(run: Command, english: Path) -> None:
    run("import", english)
    assert run("translate", 1, "--with", "memory", "--least", 0).status == 2
    assert run("translate", 1, "--with", "memory", "--only", "all").status == 2
    assert "--with memory" in run("translate", 1, "--with", "google", "--least", 80).err


@pytest.mark.parametrize(("least", "status"), [(-5, 2), (0, 2), (1, 0), (100, 0), (101, 2)])
def test_a_match_is_of_one_to_a_hundred_percent(run: Command, english: Path, least: int, status: int) -> None:
    run("import", english)
    done = run("translate", 1, "--with", "memory", f"--least={least}")
    assert (done.status, "is no percentage" in done.err) == (status, status == 2)


def test_what_is_translated_stays_and_is_not_counted(run: Command, talk: int, own_library: Path) -> None:
    done = run("translate", talk, "--with", "memory", "--json")
    assert (done.json["done"], done.json["left"]) == (0, 0)
    assert [s["target"] for s in run("show", talk, "--json").json["segments"]] == [
        "To jest wykład",
        "♪ ♪",
        "i to liczba.",
    ]


def test_a_long_talk_is_counted_every_two_hundred_segments(run: Command, own_library: Path) -> None:
    with Library(own_library) as library:
        library.add_talk("Long", number(NewSegment(n, n + 1, f"Sentence number {n}.") for n in range(450)))
    lines = run("translate", 1, "--with", "memory").err.splitlines()
    steps = [int(line.partition(" of ")[0]) for line in lines if line.endswith(" of 450")]
    assert steps == [200, 400]
