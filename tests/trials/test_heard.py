"""What is heard of a segment at each speed, recorded from a sound server of its own whose sink is nowhere.

How late sound is at other speeds than the usual one (`gui/player/lag.py`) is no promise of Qt's: here it shows when a
Qt does otherwise. The machine has to be quiet meanwhile.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from gui.player.player import RATES
from tests.stand_ins.sounds import tone, write_wav
from tests.trials.reach import Tell

ROOT = Path(__file__).resolve().parents[2]
START, END = 2000, 3000
INSIDE, AROUND = 620, 930
"""Hertz of the sound of the segment, and of what is before and after it."""
LACKING, TOO_MUCH = 90, 90
"""Milliseconds of the listener: less than what would be lacking at every other speed if sound were late unseen."""
RATE, STEP = 16_000, 160

PLAY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from dwuglos.settings import Settings
from gui.player.player import RATES, Player

application = QGuiApplication([])
player, rates = Player(None, Settings()), [1.0, *RATES]

def go_on():
    if player.is_ready and not player.is_playing:
        QTimer.singleShot(600, play)

def play():
    if not rates:
        application.quit()
    elif not player.is_playing:
        player.use_rate(rates.pop(0))
        player.play_range(int(sys.argv[2]), int(sys.argv[3]))

player.finished.connect(lambda end: go_on())
player.media_changed.connect(go_on)
player._file.path = sys.argv[1]
player.prepare()
application.exec()
player.close()
"""
"""Plays a part of a file once at each speed, with silence between; before that once, while the device is opened."""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment of a program that is heard."""
    if missing := [each for each in ("pulseaudio", "parec") if shutil.which(each) is None]:
        pytest.skip(f"no sound server is installed: {missing[0]}, of the packages pulseaudio and pulseaudio-utils")
    environment = os.environ | {
        "XDG_RUNTIME_DIR": str(tmp_path),
        "HOME": str(tmp_path),
        "PULSE_SERVER": f"unix:{tmp_path}/native",
        "QT_QPA_PLATFORM": "offscreen",
    }
    words = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"]
    modules = [f"module-native-protocol-unix auth-anonymous=1 socket={tmp_path}/native", "module-null-sink"]
    words += [f"--load={module}" for module in modules]
    with subprocess.Popen(words, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        for _ in range(100):
            if (tmp_path / "native").exists():
                break
            time.sleep(0.1)
        yield environment
        process.terminate()


@pytest.mark.trial
@pytest.mark.timeout(300)
def test_a_segment_is_heard_whole_and_alone_at_each_speed(server: dict[str, str], tmp_path: Path, tell: Tell) -> None:
    sound = [*tone(START / 1000, hertz=AROUND), *tone((END - START) / 1000, hertz=INSIDE), *tone(2, hertz=AROUND)]
    film = write_wav(tmp_path / "film.wav", sound)
    _, *heard = _recorded(server, [sys.executable, "-c", PLAY, str(film), str(START), str(END)])
    found: list[str] = []
    if len(heard) != len(RATES):
        found.append(f"{len(RATES)} segments were played, {len(heard)} heard")
    worst = 0.0
    for rate, piece in zip(RATES, heard, strict=False):
        inside, around = _milliseconds(piece)
        lacking = (END - START) / rate - inside
        worst = max(worst, lacking, around)
        if lacking > LACKING or around > TOO_MUCH:
            found.append(f"at {rate}: {lacking:.0f} ms are lacking, {around:.0f} ms are of others")
    tell(
        f"heard: a segment at {len(RATES)} speeds, with its pitch; at most {worst:.0f} ms too little or too much", found
    )


def _recorded(environment: dict[str, str], words: list[str]) -> list[np.ndarray]:
    """Return what is heard while a program runs, in pieces between silences."""
    form = ["--format=s16le", "--channels=1", f"--rate={RATE}", "--latency-msec=10", "--raw"]
    recording = ["parec", "--device=@DEFAULT_MONITOR@", *form]
    with subprocess.Popen(recording, env=environment, stdout=subprocess.PIPE) as recorder:
        assert recorder.stdout is not None
        begin = recorder.stdout.read(RATE)  # not before that does it record
        subprocess.run(words, env=environment, cwd=ROOT, check=True, timeout=120, stderr=subprocess.DEVNULL)
        recorder.terminate()
        samples = np.frombuffer(begin + recorder.stdout.read(), "<i2").astype(np.float32) / 32768
    loud = np.flatnonzero(np.abs(samples) > 0.01)
    return [samples[part[0] : part[-1]] for part in np.split(loud, np.flatnonzero(np.diff(loud) > RATE // 4) + 1)]


def _milliseconds(piece: np.ndarray) -> tuple[float, float]:
    """Return how long the segment's own tone is heard, within 2 % of its pitch, and how long any other."""
    width = 4 * STEP  # 40 ms, in which the two tones are far apart
    inside = around = 0
    for at in range(0, len(piece), STEP):
        window = piece[max(0, at - width // 2) : at + width // 2]
        shares = np.abs(np.fft.rfft(window * np.hanning(len(window)), 1 << 14))
        pitch = float(np.argmax(shares)) * RATE / (1 << 14)
        if abs(pitch / INSIDE - 1) < 0.02:
            inside += 1
        else:
            around += 1
    return inside * STEP * 1000 / RATE, around * STEP * 1000 / RATE
