"""The sound of a file, and what is said of files that have none."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from dwuglos.media.decoding import MediaError, decode, probe
from tests.stand_ins.sounds import make, needs_ffmpeg, tone, write_wav


def heard(path: Path) -> np.ndarray:
    return np.concatenate(list(decode(path)))


def both_say(path: Path, sentence: str) -> None:
    for act in (probe, heard):
        with pytest.raises(MediaError) as failure:
            act(path)
        assert str(failure.value) == sentence


def test_a_wav_file_needs_no_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    path = write_wav(tmp_path / "a.wav", tone(1.5))
    assert probe(path).duration == 1500
    assert len(heard(path)) == 24_000


def test_without_the_program_others_say_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    (tmp_path / "a.mp3").write_bytes(b"ID3")
    both_say(
        tmp_path / "a.mp3",
        "“a.mp3” can be read only with the program FFmpeg, which is not installed; install the package ffmpeg, or "
        "choose a WAV file.",
    )


def test_files_that_are_none(tmp_path: Path) -> None:
    (tmp_path / "empty.mp4").touch()
    os.mkfifo(tmp_path / "pipe.wav")
    both_say(tmp_path / "gone.mp4", "“gone.mp4” is not there any more; choose the file again.")
    both_say(tmp_path / "empty.mp4", "“empty.mp4” is empty; choose a file with sound or video.")
    both_say(tmp_path / "pipe.wav", "“pipe.wav” is no file; choose one with sound or video.")
    both_say(tmp_path, f"“{tmp_path.name}” is a folder; choose the file with the sound or video in it.")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "secret.wav", tone(0.1))
    path.chmod(0)
    both_say(path, "“secret.wav” cannot be read (Permission denied).")


@needs_ffmpeg
def test_the_name_of_a_file_says_nothing(tmp_path: Path) -> None:
    wav = write_wav(tmp_path / "a.mp3", tone(0.5))
    flac = make(tmp_path / "b.flac", "-i", str(wav)).rename(tmp_path / "b.wav")
    assert len(heard(wav)) == len(heard(flac)) == 8_000


def test_silence_is_sound(tmp_path: Path) -> None:
    assert not heard(write_wav(tmp_path / "a.wav", [0.0] * 16_000)).any()
