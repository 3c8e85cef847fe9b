"""A short recording of a made voice, with the sentences that it says."""

from __future__ import annotations

import wave
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.stand_ins.sounds import speak

SENTENCES = (
    "The light that enters a prism slows down inside the glass.",
    "How much it slows down depends on the color.",
    "That is why the colors leave in different directions.",
)
PAUSE = 600
"""Milliseconds between two sentences."""


class Recording(NamedTuple):
    """A file, and the sentences in it with the times at which they begin (ms)."""

    path: Path
    sentences: tuple[str, ...]
    starts: tuple[int, ...]


@pytest.fixture(scope="session")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Recording:
    """Return the recording; tests that need it skip where no voice is installed (`needs_espeak`)."""
    folder = tmp_path_factory.mktemp("speech")
    starts, frames, rate = [], b"", 22_050
    for sentence in SENTENCES:
        with wave.open(str(speak(folder / "sentence.wav", sentence))) as sound:
            rate = sound.getframerate()
            starts.append(len(frames) // 2 * 1000 // rate)
            frames += sound.readframes(sound.getnframes()) + b"\0\0" * (rate * PAUSE // 1000)
    path = folder / "talk.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(frames)
    return Recording(path, SENTENCES, tuple(starts))
