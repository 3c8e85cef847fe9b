"""How loud each pitch of a recording is."""

from __future__ import annotations

import wave
from pathlib import Path

import numpy as np
import pytest

from dwuglos.errors import Cancelled, MediaError
from dwuglos.media.spectrogram import spectrogram

RATE = 16_000


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    """A second of 1 kHz, a second of silence, a second of 6 kHz."""
    seconds = np.arange(RATE) / RATE
    tones = [10_000 * np.sin(2 * np.pi * pitch * seconds) for pitch in (1000, 0, 6000)]
    path = tmp_path / "tones.wav"
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(np.concatenate(tones).astype("<i2").tobytes())
    return path


def test_each_tone_is_where_and_as_high_as_it_is(recording: Path) -> None:
    shades = spectrogram(recording, 0, 3000, 30, 80)  # 100 Hz a row
    assert shades.shape == (80, 30)
    assert shades[:, 5].argmax() in (69, 70)
    assert shades[:, 25].argmax() in (19, 20)
    assert shades[:, 15].max() == 0
    assert shades[69, 2:9].min() > 200
    assert shades[20, 2:9].max() < 60


def test_a_part_is_what_it_is_in_the_whole(recording: Path) -> None:
    whole = spectrogram(recording, 0, 3000, 300, 40)
    part = spectrogram(recording, 900, 2100, 120, 40)
    assert np.abs(whole[:, 92:208].astype(int) - part[:, 2:118]).max() <= 2


def test_after_the_end_it_is_silent(recording: Path) -> None:
    shades = spectrogram(recording, 2500, 4500, 20, 40)
    assert shades[:, 2].max() > 200
    assert shades[:, 8:].max() == 0
    assert spectrogram(recording, 90_000, 91_000, 10, 40).max() == 0


def test_what_cannot_be_read_or_is_not_wanted_any_more_is_told(recording: Path, tmp_path: Path) -> None:
    with pytest.raises(MediaError):
        spectrogram(tmp_path / "gone.wav", 0, 100, 10, 10)
    with pytest.raises(Cancelled):
        spectrogram(recording, 0, 3000, 10, 10, lambda: True)
