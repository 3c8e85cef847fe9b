"""The job that takes a corrected English transcript into a talk."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dwuglos import places
from dwuglos.store.library import Library

if TYPE_CHECKING:
    from tests.dwuglos.cli.conftest import Command

ENGLISH = "1\n00:00:01,000 --> 00:00:03,000\nTen bees dance.\n\n2\n00:00:03,000 --> 00:00:05,000\nNobody taught them.\n"
POLISH = ENGLISH.replace("Ten bees dance.", "Tańczy dziesięć pszczół.").replace("Nobody taught", "Nikt nie uczył")


@pytest.fixture
def talk(run: Command, tmp_path: Path) -> str:
    (tmp_path / "talk.srt").write_text(ENGLISH, "utf-8")
    (tmp_path / "talk.pl.srt").write_text(POLISH, "utf-8")
    made = run("import", tmp_path / "talk.srt", "--translation", tmp_path / "talk.pl.srt", "--json")
    return str(made.json["id"])


@pytest.fixture
def corrected(tmp_path: Path) -> Path:
    file = tmp_path / "corrected.srt"
    file.write_text(ENGLISH.replace("Ten", "Nine") + "\n3\n00:00:06,000 --> 00:00:08,000\nThey knew.\n", "utf-8")
    return file


def test_the_corrected_text_is_taken_in_one_step(run: Command, talk: str, corrected: Path) -> None:
    answer = run("reimport", talk, corrected, "--json")
    assert answer.status == 0
    assert answer.json == {"kept": 1, "changed": 1, "added": 1, "removed": 0}
    segments = run("show", talk, "--json").json["segments"]
    assert [each["source"] for each in segments] == ["Nine bees dance.", "Nobody taught them.", "They knew."]
    assert [each["target"] for each in segments] == ["Tańczy dziesięć pszczół.", "Nikt nie uczył them.", ""]
    assert segments[0]["note"] == "↻ Ten bees dance."
    with Library(places.library()) as library:
        steps = library.open_talk(int(talk)).done
    assert [step.label for step in steps] == ["Take corrected English"]


def test_a_look_changes_nothing_and_shows_what_would(run: Command, talk: str, corrected: Path) -> None:
    answer = run("reimport", talk, corrected, "--dry-run")
    assert answer.lines == [
        "0:01 changed",
        "- Ten bees dance.",
        "+ Nine bees dance.",
        "0:06 added",
        "+ They knew.",
        "Kept: 1. Changed: 1. Added: 1. Removed: 0.",
    ]
    assert run("show", talk, "--json").json["segments"][0]["source"] == "Ten bees dance."


def test_translations_that_go_with_their_english_are_pointed_out(run: Command, talk: str, tmp_path: Path) -> None:
    file = tmp_path / "half.srt"
    file.write_text(ENGLISH[: ENGLISH.index("\n2\n")], "utf-8")
    answer = run("reimport", talk, file, "--json")
    assert answer.json == {"kept": 1, "changed": 0, "added": 0, "removed": 1}
    assert answer.err == "Translated segments whose English is not in the file, which go: 1\n"


def test_the_same_file_changes_nothing(run: Command, talk: str, tmp_path: Path) -> None:
    assert run("reimport", talk, tmp_path / "talk.srt").out == "Kept: 2. Changed: 0. Added: 0. Removed: 0.\n"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("Quite another story. It goes on and on.", "hardly anything of this talk"),
        (POLISH, "is in Polish"),
        ("\x00\x01", "not a single word"),
        ("", "is empty"),
    ],
)
def test_what_cannot_be_used_changes_nothing(run: Command, talk: str, tmp_path: Path, content, sentence) -> None:
    file = tmp_path / "other.txt"
    file.write_text(content, "utf-8")
    before = run("show", talk, "--json").out
    answer = run("reimport", talk, file)
    assert answer.status == 2
    assert sentence in answer.err
    assert len(answer.err.splitlines()) == 1
    assert run("show", talk, "--json").out == before
    assert run("reimport", "99", tmp_path / "talk.srt").status == 2
