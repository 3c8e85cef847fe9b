"""Sound and video made on the spot, a few seconds of each."""

from __future__ import annotations

import shutil
import subprocess
import wave
from collections.abc import Sequence
from math import pi, sin
from pathlib import Path

import pytest

needs_ffmpeg = pytest.mark.skipif(
    not (shutil.which("ffmpeg") and shutil.which("ffprobe")), reason="FFmpeg is not installed: the package ffmpeg"
)
needs_espeak = pytest.mark.skipif(not shutil.which("espeak-ng"), reason="no voice is installed: the package espeak-ng")


def write_wav(path: Path, samples: Sequence[float], rate: int = 16_000, channels: int = 1, width: int = 2) -> Path:
    """Write samples from -1 to 1, the same on all channels; return the path."""
    most = (1 << (8 * width - 1)) - 1
    with wave.open(str(path), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(width)
        file.setframerate(rate)
        numbers = (round(sample * most) + (128 if width == 1 else 0) for sample in samples)
        file.writeframes(b"".join(n.to_bytes(width, "little", signed=width > 1) * channels for n in numbers))
    return path


def tone(seconds: float, rate: int = 16_000, hertz: float = 440.0, loudness: float = 0.5) -> list[float]:
    """Return the samples of a tone."""
    return [loudness * sin(2 * pi * hertz * n / rate) for n in range(round(seconds * rate))]


def make(path: Path, *arguments: str) -> Path:
    """Let FFmpeg make a file; return its path."""
    command = ["ffmpeg", "-y", "-nostdin", "-loglevel", "error", *arguments, f"file:{path}"]
    subprocess.run(command, check=True, timeout=60)
    return path


def speak(path: Path, text: str, voice: str = "en-us") -> Path:
    """Let espeak-ng say a text; return the path of the WAV file."""
    subprocess.run(["espeak-ng", "-v", voice, "-s", "165", "-w", str(path), text], check=True, timeout=60)
    return path
