"""The waveform: how soon the peaks of an hour are found, and how it scrolls and zooms through three."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
import wave
from pathlib import Path

import processes
from figures import Benchmark, NotHere, Row, Values
from place import Place

RUNS = 3
HOUR = 3600
_RATE, _CHANNELS = 44_100, 2

_ACTS = {"scroll": "scroll the waveform", "zoom": "zoom the waveform", "play": "move the playhead on a waveform"}
"""What is done, with 5,000 segments on the sound."""

ROWS = {
    **{
        f"{kind} {what}": Row(f"peaks of an hour of {kind}: {title}", "s", target)
        for kind, most in (("wav", 1.5), ("mp3", 15))
        for what, title, target in (("whole", "the whole", most), ("seen", "what is in sight", 0.5))
    },
    **{
        f"{act} {what}": Row(f"{title} of three hours: {what}", "ms", 16 if what == "p99" else None)
        for act, title in _ACTS.items()
        for what in ("median", "p99", "worst")
    },
}


def measure(place: Place) -> dict[str, Values]:
    """Measure with sound made on the spot; frames in a window of 1280×720."""
    acts = [sys.executable, str(Path(__file__).with_name("waveform_acts.py"))]
    frames = json.loads(processes.output(acts, place.desktop))
    measured = {name: Values(runs) for name, runs in frames.items()}
    for path in (_wav(place.folder), _mp3(place.folder)):
        runs = [_found(path) for _ in range(RUNS)]
        kind = path.suffix[1:]
        measured[f"{kind} whole"] = Values([whole for whole, _ in runs])
        measured[f"{kind} seen"] = Values([seen for _, seen in runs])
    return measured


def _found(path: Path) -> tuple[float, float]:
    """Return the seconds until all peaks are found, and until those in the middle are, which are asked for first."""
    from dwuglos.media.decoding import probe
    from dwuglos.media.peaks import Peaks, find_peaks

    began = time.perf_counter()
    seen: list[float] = []
    peaks = Peaks(probe(path).duration)
    part = HOUR * 500, HOUR * 500 + 15_000

    def note(_: float) -> None:
        if not seen and peaks.is_found(*part):
            seen.append(time.perf_counter() - began)

    find_peaks(path, peaks, lambda: part, note, lambda: False)
    return time.perf_counter() - began, seen[0]


def _wav(folder: Path) -> Path:
    """Make an hour of noise that comes and goes."""
    import numpy as np

    path = folder / "hour.wav"
    if not path.exists():
        second = (np.random.default_rng(1).standard_normal(_RATE * _CHANNELS) * 3000).astype("<i2").tobytes()
        with wave.open(str(path), "wb") as sound:
            sound.setnchannels(_CHANNELS)
            sound.setsampwidth(2)
            sound.setframerate(_RATE)
            for number in range(HOUR):
                sound.writeframes(second if number % 7 > 1 else bytes(len(second)))
    return path


def _mp3(folder: Path) -> Path:
    program = shutil.which("ffmpeg")
    if program is None:
        raise NotHere("FFmpeg is not installed")
    path = folder / "hour.mp3"
    if not path.exists():
        command = [program, "-loglevel", "error", "-i", str(_wav(folder)), "-b:a", "128k", str(path)]
        subprocess.run(command, check=True, stdin=subprocess.DEVNULL)
    return path


WAVEFORM = Benchmark("waveform", ROWS, measure)
