"""The job that lays another translation beside that of a talk."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dwuglos import places
from dwuglos.store.library import Library

if TYPE_CHECKING:
    from tests.dwuglos.cli.conftest import Command

TIMES = ("00:00:01,000 --> 00:00:03,000", "00:00:03,000 --> 00:00:05,000")


def _srt(*texts: str) -> str:
    return "\n".join(f"{n}\n{time}\n{text}\n" for n, (time, text) in enumerate(zip(TIMES, texts, strict=False), 1))


ENGLISH = _srt("Ten bees dance.", "Nobody taught them.")
POLISH = _srt("Tańczy dziesięć pszczół.")
OTHER = _srt("Dziesięć pszczół tańczy.", "Nikt ich nie uczył.")


@pytest.fixture
def talk(run: Command, tmp_path: Path) -> str:
    for name, text in (("talk.srt", ENGLISH), ("talk.pl.srt", POLISH), ("other.pl.srt", OTHER)):
        (tmp_path / name).write_text(text, "utf-8")
    return _imported(run, tmp_path, "talk.pl.srt")


def _imported(run: Command, folder: Path, polish: str) -> str:
    made = run("import", folder / "talk.srt", "--translation", folder / polish, "--json")
    return str(made.json["id"])


def _targets(run: Command, talk: str) -> list[str]:
    return [each["target"] for each in run("show", talk, "--json").json["segments"]]


def test_both_are_compared_and_nothing_is_taken_at_first(run: Command, talk: str, tmp_path: Path) -> None:
    answer = run("merge", talk, tmp_path / "other.pl.srt")
    assert answer.lines == [
        "0:01 differs",
        "- Tańczy dziesięć pszczół.",
        "+ Dziesięć pszczół tańczy.",
        "0:03 theirs",
        "+ Nikt ich nie uczył.",
        "Same: 0. Differ: 1. Theirs: 1. Ours: 0. Taken: 0.",
    ]
    assert _targets(run, talk) == ["Tańczy dziesięć pszczół.", ""]


@pytest.mark.parametrize(
    ("take", "targets"),
    [
        ("missing", ["Tańczy dziesięć pszczół.", "Nikt ich nie uczył."]),
        ("all", ["Dziesięć pszczół tańczy.", "Nikt ich nie uczył."]),
    ],
)
def test_what_is_wanted_is_taken_in_one_step(run: Command, talk: str, tmp_path: Path, take, targets) -> None:
    answer = run("merge", talk, tmp_path / "other.pl.srt", "--take", take, "--json")
    assert answer.json == {"same": 0, "differ": 1, "theirs": 1, "ours": 0, "taken": 1 if take == "missing" else 2}
    assert _targets(run, talk) == targets
    with Library(places.library()) as library:
        assert [step.label for step in library.open_talk(int(talk)).done] == ["Merge translations"]


def test_another_talk_is_taken_from(run: Command, talk: str, tmp_path: Path) -> None:
    other = _imported(run, tmp_path, "other.pl.srt")
    assert run("merge", talk, "--from", other, "--take", "all", "--json").json["taken"] == 2
    assert _targets(run, talk) == _targets(run, other)


def test_what_cannot_be_used_is_refused(run: Command, talk: str, tmp_path: Path) -> None:
    for arguments in (
        (talk,),
        (talk, tmp_path / "other.pl.srt", "--from", talk),
        (talk, "--from", "99"),
        (talk, "gone"),
    ):
        answer = run("merge", *arguments)
        assert answer.status == 2
        assert len(answer.err.splitlines()) == 1
