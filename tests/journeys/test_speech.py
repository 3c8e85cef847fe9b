"""A recording to bilingual subtitles, without a window: recognised, drafted, exported; and stopped on the way."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.stand_ins.google import StandIn, polish
from tests.stand_ins.sounds import tone, write_wav
from tests.stand_ins.speech_places import use_engine

ROOT = Path(__file__).resolve().parents[2]


def job(*words: object, status: int = 0) -> str:
    """Do a job as a person would type it, and return its answer."""
    command = [sys.executable, "main.py", *map(str, words)]
    done = subprocess.run(command, cwd=ROOT, env=os.environ, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == status, done.stderr
    assert "Traceback" not in done.stderr
    return done.stdout


def test_a_recording_becomes_subtitles_in_both_languages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    recording = write_wav(tmp_path / "How a river bends.wav", tone(6))
    model = use_engine(tmp_path, monkeypatch, "die")
    job("transcribe", recording, "--model", model, status=3)
    assert job("list") == ""  # that there is none is said on standard error
    use_engine(tmp_path, monkeypatch, "good")
    talk = job("transcribe", recording, "--model", model).strip()
    with StandIn() as google:
        monkeypatch.setenv("DWUGLOS_GOOGLE_URL", google.address)
        job("translate", talk, "--with", "google")
    job("export", talk, "--as", "srt", "--text", "both", "-o", tmp_path / "river.srt")
    english = "This is the first sentence of all."
    first = (tmp_path / "river.srt").read_text("utf-8-sig").split("\n\n")[0].splitlines()
    assert first == ["1", "00:00:00,000 --> 00:00:03,400", *first[2:]]
    assert set(first[2:]) == {english, polish(english)}
