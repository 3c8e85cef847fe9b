"""Soft ticks where segments start and end, for those who cannot see that; made when they are first heard."""

from __future__ import annotations

import math
import wave
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

_RATE = 44_100
_LENGTH = 0.03
_START, _END = 1320.0, 660.0
"""Hertz."""
_LOUDNESS = 0.25


class Ticks:
    """Both ticks; they belong to the thread that makes them."""

    def __init__(self, parent: QObject) -> None:
        self._parent = parent
        self._sounds: dict[bool, QSoundEffect] = {}

    def play(self, *, is_start: bool) -> None:
        """Let one be heard."""
        if not self._sounds:
            self._make()
        self._sounds[is_start].play()

    def _make(self) -> None:
        from PySide6.QtMultimedia import QSoundEffect

        self._folder = TemporaryDirectory(prefix="dwuglos-", ignore_cleanup_errors=True)  # as long as it may be read
        for is_start, hertz in ((True, _START), (False, _END)):
            path = Path(self._folder.name) / f"{hertz:.0f}.wav"
            _write(path, hertz)
            sound = self._sounds[is_start] = QSoundEffect(self._parent)
            sound.setSource(QUrl.fromLocalFile(str(path)))
            sound.setVolume(_LOUDNESS)


def _write(path: Path, hertz: float) -> None:
    """Write a tone that dies away."""
    count = int(_RATE * _LENGTH)
    heights = (math.sin(2 * math.pi * hertz * n / _RATE) * (1 - n / count) ** 2 for n in range(count))
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(_RATE)
        file.writeframes(b"".join(round(height * 32767).to_bytes(2, "little", signed=True) for height in heights))
