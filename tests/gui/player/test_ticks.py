from __future__ import annotations

import wave
from pathlib import Path

from gui.player import ticks


def test_a_tick_is_short_and_dies_away(tmp_path: Path) -> None:
    path = tmp_path / "tick.wav"
    ticks._write(path, 1320.0)
    with wave.open(str(path)) as file:
        data = file.readframes(file.getnframes())
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 44_100)
    heights = [abs(int.from_bytes(data[n : n + 2], "little", signed=True)) for n in range(0, len(data), 2)]
    assert len(heights) == 1323
    assert max(heights[:200]) > 20_000
    assert max(heights[-200:]) < 1000
