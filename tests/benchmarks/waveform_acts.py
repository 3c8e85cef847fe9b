"""Scroll, zoom and play through a waveform: waveform_acts.py prints what was measured in JSON.

A frame is one act with the painting that follows from it.
"""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable
from statistics import median

import numpy as np
from desk import WIDTH, Paints
from figures import Broken, share
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dwuglos.media.peaks import Peaks
from dwuglos.talk.transcript import NewSegment, Transcript, number
from gui.look import theme
from gui.waveform.canvas import Canvas

LENGTH = 3 * 3_600_000
SEGMENTS = 5000
FRAMES = 400
PANEL = 160
"""Pixels the panel is high below a talk."""


def canvas() -> Canvas:
    """Return the waveform of three hours, on the screen."""
    each = LENGTH // SEGMENTS
    text = "The quick brown fox jumps over the lazy dog, and nobody is surprised."
    transcript = Transcript(number(NewSegment(n * each, (n + 1) * each - 80, text, text) for n in range(SEGMENTS)))
    peaks = Peaks(LENGTH)
    peaks.high[:] = np.random.default_rng(1).integers(0, 20_000, len(peaks))
    peaks.low[:] = -peaks.high
    peaks.fill(0, LENGTH)
    shown = Canvas(transcript)
    shown.resize(WIDTH, PANEL)
    shown.show()
    shown.show_peaks(peaks)
    QTest.qWaitForWindowExposed(shown)
    return shown


def frames(shown: Canvas, act: Callable[[int], object]) -> dict[str, list[float]]:
    """Do something many times; return the milliseconds of the frames. Raises Broken when nothing is painted."""
    took = []
    paints = Paints(shown)
    for frame in range(FRAMES):
        began = time.perf_counter()
        act(frame)
        QApplication.processEvents()
        took.append((time.perf_counter() - began) * 1000)
    if paints.count < FRAMES:
        raise Broken("the waveform was not painted in every frame")
    return {"median": [median(took)], "p99": [share(took, 0.99)], "worst": [max(took)]}


def main() -> None:
    """Measure, and print."""
    application = QApplication(["waveform"])
    theme.apply(application, "light")
    shown = canvas()
    application.processEvents()
    rng = random.Random(1)
    scale = shown.scale

    def zoom(frame: int) -> None:
        shown.scale.zoom_to(frame % 21, rng.randrange(LENGTH))
        shown.update()

    def play(frame: int) -> None:
        shown.move_playhead(scale.start + frame * 16)

    measured = {}
    acts: dict[str, Callable[[int], object]] = {
        "scroll": lambda frame: shown.scroll_to((frame + 1) * scale.span // 8),
        "play": play,
        "zoom": zoom,
    }
    for name, act in acts.items():
        measured |= {f"{name} {what}": runs for what, runs in frames(shown, act).items()}
    print(json.dumps(measured))


if __name__ == "__main__":
    main()
