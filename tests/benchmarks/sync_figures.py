"""How exactly a mistimed talk is put where its sound is.

    python -m tests.benchmarks.sync_figures TALKS [--minutes N] [--seed N]     (from the project's root)

TALKS holds a folder for each talk, with `english/sentence_timings.json`. Four talks are spoken by espeak-ng, in three
voices in turn, with 30 s of silence or of chords between parts, and with noise about 20 dB below the voice. Truth is
where each sentence was laid. Their cues are shifted by up to 40 s and stretched by ratios of frame rates, five times
each, and have to be found again within a tenth of a second, from their first to their last; once more as people make
cues, which begin a little early, linger, and touch. The cues of each of the others have to be refused.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import time
import wave
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import permutations
from pathlib import Path
from random import Random
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from dwuglos.media.activity import Activity, listen
from dwuglos.media.decoding import RATE, decode
from dwuglos.media.sync import CannotTell, fit
from dwuglos.timing.lines import Line, frame_rate

VOICES = ("en-us", "en-gb", "en-us+f3")
PART = 40
"""Sentences of a part, which one voice says."""
TALKS, CASES, FARTHEST, NEAR = 4, 5, 40_000, 100
"""Talks spoken, cases of each, and in ms the farthest shift, and how near to the truth a cue has to be."""
NTSC = frame_rate("23.976")
RATES = (Fraction(24, 25), Fraction(25, 24), NTSC / 25, 25 / NTSC, Fraction(1))

Cues = list[tuple[int, int]]


class Talk(NamedTuple):
    """A talk that was spoken: its cues (ms), and where there is speech in its sound."""

    name: str
    cues: Cues
    activity: Activity
    seconds: float


def sentences(folder: Path) -> list[str]:
    """Return the sentences of a talk, none where they are not there."""
    file = folder / "english" / "sentence_timings.json"
    rows = json.loads(file.read_text("utf-8")) if file.is_file() else []
    return [text for row in rows if len((text := row[0].strip()).split()) > 2]


def speak(folder: Path, texts: Sequence[str], minutes: float, chance: Random) -> tuple[Path, Cues]:
    """Make the sound of a talk; return its file and its cues."""
    plain, noisy = folder / "plain.wav", folder / "talk.mp3"
    cues: Cues = []
    with wave.open(str(plain), "wb") as file:
        file.setparams((1, 2, RATE, 0, "NONE", ""))
        for number, text in enumerate(texts):
            if file.tell() > minutes * 60 * RATE:
                break
            if number and number % PART == 0:
                file.writeframes(chords(folder) if number % (2 * PART) else b"\0\0" * RATE * 30)
            start = file.tell()
            file.writeframes(said(folder, VOICES[number // PART % len(VOICES)], text))
            cues.append((start * 1000 // RATE, file.tell() * 1000 // RATE))
            file.writeframes(b"\0\0" * round(chance.uniform(0.1, 0.7) * RATE))
    noise = "anoisesrc=color=pink:amplitude=0.02[n];[0][n]amix=inputs=2:duration=first:normalize=0"
    run("ffmpeg", "-y", "-loglevel", "error", "-i", str(plain), "-filter_complex", noise, str(noisy))
    return noisy, cues


def said(folder: Path, voice: str, text: str) -> bytes:
    """Return a sentence as samples."""
    run("espeak-ng", "-v", voice, "-s", "165", "-w", str(folder / "said.wav"), text)
    return b"".join(block.tobytes() for block in decode(folder / "said.wav"))


def chords(folder: Path) -> bytes:
    """Return half a minute of a chord as samples."""
    tones = [f"sine=f={hertz}:d=30,volume=0.2[{hertz}]" for hertz in (220, 277, 330)]
    mixed = ";".join((*tones, "[220][277][330]amix=3"))
    path = str(folder / "chords.wav")
    run("ffmpeg", "-y", "-loglevel", "error", "-filter_complex", mixed, "-ar", str(RATE), "-ac", "1", path)
    return b"".join(block.tobytes() for block in decode(Path(path)))


def run(*command: str) -> None:
    """Run a program that must not fail."""
    subprocess.run(command, check=True, capture_output=True, timeout=600)


def mistimed(cues: Cues, line: Line) -> Cues:
    """Return cues as they have to be for `line` to bring them where they are now, without those before 0."""
    moved = [(round((start - line.shift) / line.rate), round((end - line.shift) / line.rate)) for start, end in cues]
    return [(start, end) for start, end in moved if start >= 0]


def by_people(cues: Cues, chance: Random) -> Cues:
    """Return cues that begin up to 150 ms early, and linger for up to 800 ms or until the next."""
    starts = [max(0, start - chance.randrange(150)) for start, _ in cues]
    limits = [*starts[1:], cues[-1][1] + 1000]
    ends = [min(end + chance.randrange(200, 800), limit) for (_, end), limit in zip(cues, limits, strict=True)]
    return list(zip(starts, ends, strict=True))


def error(cues: Cues, truth: Line, activity: Activity) -> tuple[float, bool, float]:
    """Return by how many ms cues come out wrong at most, whether the rate is right, and the confidence."""
    moved = mistimed(cues, truth)
    try:
        found = fit(activity, moved)
    except CannotTell as failure:
        return float("inf"), False, failure.confidence
    wrong = max(abs(found.line(start) - truth(start)) for start, _ in (moved[0], moved[-1]))
    return wrong, found.line.rate == truth.rate, found.confidence


def cases(talk: Talk, chance: Random) -> Iterator[tuple[str, Line]]:
    """Give how each case of a talk is mistimed, and its name."""
    for rate in RATES[:CASES]:
        shift = chance.uniform(-FARTHEST, FARTHEST)
        yield (
            f"{talk.name[:32]:<32} × {float(1 / rate):.4f} {-shift / 1000:+6.1f} s",
            Line(rate, Fraction(round(shift))),
        )


def measure(talks: Sequence[Talk], chance: Random) -> bool:
    """Print what is found; return whether all that was laid exactly is found, and nothing of another talk."""
    found = {"exact": 0, "by people": 0}
    total = 0
    for talk in talks:
        for name, truth in cases(talk, chance):
            total += 1
            for kind, cues in (("exact", talk.cues), ("by people", by_people(talk.cues, chance))):
                wrong, is_rate, confidence = error(cues, truth, talk.activity)
                found[kind] += wrong <= NEAR and is_rate
                print(f"{name}  {kind:<9}  wrong by {wrong:5.0f} ms  rate {'right' if is_rate else 'WRONG'}  "
                      f"confidence {confidence:.2f}")  # fmt: skip
    refused, others = 0, list(permutations(talks, 2))
    most = 0.0
    for talk, other in others:
        try:
            most = max(most, fit(talk.activity, other.cues).confidence)
        except CannotTell as failure:
            refused += 1
            most = max(most, failure.confidence)
    for kind, count in found.items():
        print(f"{kind}: found within {NEAR} ms, with the rate: {count} of {total}")
    print(f"another talk's sound: refused {refused} of {len(others)}; confidence at most {most:.2f}")
    return found["exact"] == total and refused == len(others)


def main(arguments: Sequence[str]) -> int:
    """Return the exit status: 0 where all is found and refused as it should be, 1 otherwise, 2 where it cannot run."""
    parser = argparse.ArgumentParser(description="Measure how exactly a mistimed talk is put where its sound is.")
    parser.add_argument("talks", type=Path)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=5)
    options = parser.parse_args(arguments)
    if lacking := [each for each in ("espeak-ng", "ffmpeg") if not shutil.which(each)]:
        print(f"Skipped: {', '.join(lacking)} not installed.")
        return 2
    chance = Random(options.seed)
    texts = {folder.name: found for folder in options.talks.iterdir() if (found := sentences(folder))}
    if len(texts) < TALKS:
        print(f"Skipped: {options.talks} has no {TALKS} talks with times of their sentences.")
        return 2
    talks = []
    for name in sorted(texts, key=lambda each: (len(texts[each]), each))[-TALKS:]:
        with tempfile.TemporaryDirectory() as folder:
            path, cues = speak(Path(folder), texts[name], options.minutes, chance)
            start = time.perf_counter()
            talks.append(Talk(name, cues, listen(path), time.perf_counter() - start))
    length = sum(talk.activity.duration for talk in talks) / 1000
    print(
        f"{length / 60:.0f} minutes of sound, listened to {length / sum(talk.seconds for talk in talks):.0f} × as fast"
    )
    return 0 if measure(talks, chance) else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
