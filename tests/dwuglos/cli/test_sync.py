"""The job that puts a mistimed talk where its sound is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dwuglos import places
from dwuglos.media import activity
from dwuglos.store.library import Library
from tests.stand_ins.sounds import write_wav
from tests.stand_ins.speech import heard, spans

if TYPE_CHECKING:
    from tests.dwuglos.cli.conftest import Command

SPOKEN = spans(60, first=20_000)


def _clock(ms: int) -> str:
    return f"{ms // 3_600_000:02}:{ms // 60_000 % 60:02}:{ms // 1000 % 60:02},{ms % 1000:03}"


@pytest.fixture
def media(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file, in which speech is heard where the talk says, without the seconds that this takes."""
    monkeypatch.setattr(activity, "activity", lambda blocks: list(blocks) and heard(SPOKEN, SPOKEN[-1][1] + 1000))
    return write_wav(tmp_path / "talk.wav", [0.0] * 16_000)


@pytest.fixture
def talk(run: Command, tmp_path: Path) -> str:
    return str(_imported(run, tmp_path, [(start - 12_345, end - 12_345) for start, end in SPOKEN]))


def _imported(run: Command, folder: Path, cues: list[tuple[int, int]]) -> int:
    file = folder / "talk.srt"
    blocks = (f"{n}\n{_clock(start)} --> {_clock(end)}\nWords {n}.\n" for n, (start, end) in enumerate(cues, 1))
    file.write_text("\n".join(blocks), "utf-8")
    id: int = run("import", file, "--json").json["id"]
    return id


def _starts(run: Command, talk: str) -> list[int]:
    return [segment["start"] for segment in run("show", talk, "--json").json["segments"]]


def test_a_talk_is_put_where_its_sound_is(run: Command, talk: str, media: Path) -> None:
    answer = run("sync", talk, "--media", media, "--json")
    assert answer.status == 0
    assert set(answer.json) == {"shift", "rate", "confidence"}
    assert answer.json["rate"] == 1.0
    assert abs(answer.json["shift"] - 12_345) <= 40
    assert answer.json["confidence"] > 0.5
    assert all(abs(a - b) <= 40 for a, (b, _) in zip(_starts(run, talk), SPOKEN, strict=True))


def test_it_is_one_step_with_a_name(run: Command, talk: str, media: Path) -> None:
    run("sync", talk, "--media", media)
    with Library(places.library()) as kept:
        assert [step.label for step in kept.open_talk(int(talk)).done] == ["Sync by the sound"]


def test_it_says_what_it_did(run: Command, talk: str, media: Path) -> None:
    before = _starts(run, talk)
    answer = run("sync", talk, "--media", media, "--dry-run")
    assert answer.out.startswith("Shift: +12.3")
    assert "Rate: 1. Confidence: " in answer.out
    assert "Segments that would move: 60" in answer.out
    assert _starts(run, talk) == before
    assert "Segments that moved: 60" in run("sync", talk, "--media", media).out


def test_a_frame_rate_is_named(run: Command, media: Path, tmp_path: Path) -> None:
    talk = _imported(run, tmp_path, [(start * 24 // 25, end * 24 // 25) for start, end in SPOKEN])
    assert "Rate: 1.04167 (from 25 to 24 frames per second)" in run("sync", talk, "--media", media).out


def test_the_sound_of_another_talk_changes_nothing(run: Command, media: Path, tmp_path: Path) -> None:
    other = spans(60, seed=9, first=20_000)
    talk = str(_imported(run, tmp_path, other))
    answer = run("sync", talk, "--media", media, "--json")
    assert answer.status == 2
    assert answer.json["shift"] is None
    assert answer.json["rate"] is None
    assert answer.json["confidence"] < 0.6
    assert "cannot be told from this sound" in answer.err
    assert _starts(run, talk) == [start for start, _ in other]
    assert run("sync", talk, "--media", media).out == ""


def test_what_cannot_be_used_is_said(run: Command, talk: str, media: Path, tmp_path: Path) -> None:
    few = str(_imported(run, tmp_path, [(0, 1000), (1000, 2000)]))
    for arguments, sentence in (
        ((talk, "--media", tmp_path / "gone.mp3"), "“gone.mp3” is not there any more; choose the file again."),
        ((talk, "--media", tmp_path), "is a folder; choose the file with the sound or video in it."),
        (("99", "--media", media), "99"),
        ((few, "--media", media), "At least 8 segments"),
    ):
        answer = run("sync", *arguments)
        assert answer.status == 2
        assert sentence in answer.err
        assert answer.out == ""
        assert len(answer.err.splitlines()) == 1
