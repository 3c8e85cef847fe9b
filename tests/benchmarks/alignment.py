"""Alignment of a text with its sound: how near sentences come to where they are said, how quickly, what is certain."""

from __future__ import annotations

import random
import resource
import shutil
import subprocess
import time
import wave
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from figures import Benchmark, NotHere, Row, Values
from place import ROOT, Place

from dwuglos.media.alignment.aligning import Alignment, align
from dwuglos.talk.transcript import NewSegment, Segment, number

VOICES = ("en-us", "en-gb", "en-us+f3")
MINUTES, PART, RATE = 10, 20, 22_050
"""Minutes that are spoken, sentences of one voice before 30 s of silence, and samples a second."""
NEAR = 500
"""Milliseconds from the truth up to which a sentence is found."""
UNSAID = 5
"""Sentences that nobody says, and sentences that are missing in the text."""

ROWS = {
    "error": Row("start of a sentence from where it is said", "ms", 50),
    "far": Row("  sentences more than half a second off", "%", 2),
    "damaged": Row("  with a damaged text", "ms", 100),
    "damaged far": Row("  its sentences more than half a second off", "%", 6),
    "certain": Row("sentences nobody says that are told as certain, of 5", "", 1),
    "time": Row("time it takes, as a part of the length of the sound", "%", 10),
    "memory": Row("memory of its largest process", "MB", 500),
}


class _Line(NamedTuple):
    """A sentence, and when it is said (ms); None when nobody says it."""

    text: str
    start: int | None


def measure(place: Place) -> dict[str, Values]:
    """Let voices speak, and find what they said. Raises NotHere without voices."""
    if not shutil.which("espeak-ng"):
        raise NotHere("no voice is installed: espeak-ng")
    with TemporaryDirectory() as name:
        folder = Path(name)
        lines, length = speak_sentences(folder, folder / "talk.wav")
        began = time.perf_counter()
        errors, far, _ = _errors(lines, _aligned(lines, folder))
        took = time.perf_counter() - began
        damaged, damaged_far, certain = _errors(broken := _damaged(lines), _aligned(broken, folder))
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return {
        "error": Values(errors),
        "far": Values([far]),
        "damaged": Values(damaged),
        "damaged far": Values([damaged_far]),
        "certain": Values([certain]),
        "time": Values([100_000 * took / length], f"{length / 1000 / took:.0f} × real time"),
        "memory": Values([memory]),
    }


def _sentences() -> list[str]:
    from dwuglos.sentences.runs import split

    text = " ".join(path.read_text("utf-8") for path in sorted(ROOT.glob("resources/help/en/*.md")))
    plain = "".join(char if char.isalnum() or char in " .,'" else " " for char in text)
    return [sentence for sentence in split(" ".join(plain.split()), "en") if 4 < len(sentence.split()) < 40]


def speak_sentences(folder: Path, path: Path) -> tuple[list[_Line], int]:
    """Speak sentences into a file; return these with their starts, and the length of the file (ms)."""
    chance = random.Random(5)
    lines: list[_Line] = []
    frames = bytearray()
    for at, sentence in enumerate(_sentences()):
        if len(frames) > MINUTES * 60 * RATE * 2:
            break
        if at and at % PART == 0:
            frames += bytes(30 * RATE * 2)
        voice = VOICES[at // PART % len(VOICES)]
        command = ["espeak-ng", "-v", voice, "-s", "165", "-w", str(folder / "sentence.wav"), sentence]
        subprocess.run(command, check=True, timeout=60)
        lines.append(_Line(sentence, len(frames) * 500 // RATE))
        with wave.open(str(folder / "sentence.wav")) as sound:
            frames += sound.readframes(sound.getnframes())
        frames += bytes(round(chance.uniform(0.1, 0.7) * RATE) * 2)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(_noisy(bytes(frames)))
    return lines, len(frames) * 500 // RATE


def _noisy(frames: bytes) -> bytes:
    """Return samples with noise about 20 dB below the voice."""
    import numpy as np

    chance, noisy = np.random.default_rng(5), bytearray()
    for at in range(0, len(frames), 2 * RATE):  # in small parts, as a child counts the memory of who started it
        samples = np.frombuffer(frames[at : at + 2 * RATE], np.int16)
        noise = chance.normal(0, 300, len(samples))
        noisy += np.clip(samples + noise, -32768, 32767).astype(np.int16).tobytes()
    return bytes(noisy)


def _damaged(lines: list[_Line]) -> list[_Line]:
    """Return a text with wrong words, without some sentences, and with some that nobody says."""
    chance = random.Random(6)
    words = sorted({word for line in lines for word in line.text.split() if word.isalpha()})
    third = len(lines) // 3
    kept = lines[:third] + lines[third + UNSAID :]
    wrong = [
        line._replace(text=" ".join(chance.choice(words) if chance.random() < 0.05 else w for w in line.text.split()))
        for line in kept
    ]
    foreign = [_Line(" ".join(chance.sample(words, 12)) + ".", None) for _ in range(UNSAID)]
    return [*wrong[: 2 * third], *foreign, *wrong[2 * third :]]


def _aligned(lines: list[_Line], folder: Path) -> tuple[list[Segment], Alignment]:
    segments = number(NewSegment(None, None, line.text) for line in lines)
    return segments, align(segments, folder / "talk.wav", folder / "kept")


def _errors(lines: list[_Line], found: tuple[list[Segment], Alignment]) -> tuple[list[float], float, float]:
    """Return the errors of starts (ms), the percentage that is far off, and the unsaid that are told as certain."""
    segments, alignment = found
    errors, certain = [], 0
    for line, segment in zip(lines, segments, strict=True):
        start, _, timing = alignment.times[segment.id]
        if line.start is None:
            certain += timing == "aligned"
        else:
            errors.append(float(abs(start - line.start)))
    return errors, 100 * sum(error > NEAR for error in errors) / len(errors), certain


ALIGNMENT = Benchmark("alignment", ROWS, measure)
