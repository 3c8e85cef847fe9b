"""The job that finds the times of a talk in its sound."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dwuglos.media.alignment import aligning
from dwuglos.media.alignment.listening import Hearing, Span
from tests.stand_ins.sounds import tone, write_wav

if TYPE_CHECKING:
    from tests.dwuglos.cli.conftest import Command


@pytest.fixture
def media(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file in which all but the second line is heard, a word a second."""

    def listen(_script: object, _media: Path, _folder: Path, progress: object, *_: object) -> Hearing:
        progress(1000)  # type: ignore[operator]
        return Hearing({at: Span(at * 1000, at * 1000 + 400, True) for at in (0, 1, 2, 6, 7, 8)}, None, 10_000)

    monkeypatch.setattr(aligning, "listen", listen)
    monkeypatch.setenv("DWUGLOS_CACHE", str(tmp_path / "cache"))
    return write_wav(tmp_path / "talk.wav", tone(1.0))


@pytest.fixture
def talk(run: Command, tmp_path: Path) -> str:
    file = tmp_path / "talk.txt"
    file.write_text("One two three.\nFour five six.\nSeven eight nine.\n", "utf-8")
    return str(run("import", file, "--json").json["id"])


def test_segments_get_their_times_in_one_step(run: Command, talk: str, media: Path) -> None:
    answer = run("align", talk, "--media", media, "--json")
    assert (answer.status, answer.json) == (0, {"aligned": 2, "estimated": 1, "kept": 0})
    segments = run("show", talk, "--json").json["segments"]
    assert [segment["timing"] for segment in segments] == ["aligned", "estimated", "aligned"]
    assert [segments[0]["start"], segments[2]["start"]] == [20, 6020]


def test_people_are_told_in_sentences(run: Command, talk: str, media: Path) -> None:
    answer = run("align", talk, "--media", media)
    assert answer.out.splitlines() == [
        "2 segments have their times from the sound.",
        "One segment was not found for certain: its time is an estimate.",
    ]
    assert "100% of the sound" in answer.err


@pytest.mark.parametrize("name", ["gone.mp3", "empty.wav"])
def test_a_file_that_cannot_be_used_changes_nothing(run: Command, talk: str, tmp_path: Path, name: str) -> None:
    (tmp_path / "empty.wav").touch()
    answer = run("align", talk, "--media", tmp_path / name)
    assert answer.status == 2
    assert answer.out == ""
    assert name in answer.err
    assert all(segment["start"] is None for segment in run("show", talk, "--json").json["segments"])
