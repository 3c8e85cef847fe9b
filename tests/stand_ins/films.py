"""Films for tests, made on the spot: pictures that say which one they are, and a tone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage

from tests.stand_ins.sounds import make

RATE = 25
_BITS = 8
_BAR = 16
WIDTH, HEIGHT = _BITS * _BAR, 72
"""Each picture is a number in black and white bars, the highest bit on the left."""


def make_film(path: Path, seconds: float, *, sound: bool = True) -> Path:
    """Make a film whose pictures are numbered from 0 on, modulo 256."""
    bit = f"mod(floor(mod(N,256)/pow(2,{_BITS - 1}-floor(X/{_BAR}))),2)*255"
    pictures = f"color=black:size={WIDTH}x{HEIGHT}:rate={RATE},format=gray,geq=lum='{bit}'"
    tone = ("-f", "lavfi", "-i", "sine=440:sample_rate=16000") if sound else ()
    codecs = ("-c:v", "mpeg4", "-q:v", "3", "-g", str(RATE), "-pix_fmt", "yuv420p", *(("-c:a", "aac") if sound else ()))
    return make(path, "-f", "lavfi", "-i", pictures, *tone, "-t", str(seconds), *codecs)


def number_of(picture: QImage) -> int:
    """Return the number of a picture of such a film, whatever its size now is."""
    middle, bar = picture.height() // 2, picture.width() / _BITS
    bits = [picture.pixelColor(int((place + 0.5) * bar), middle).lightness() > 127 for place in range(_BITS)]
    return sum(bit << (_BITS - 1 - place) for place, bit in enumerate(bits))


class Frame:
    """A picture of a film, from one millisecond to another."""

    def __init__(self, start: int, end: int, *, width: int = 64, height: int = 36, is_valid: bool = True) -> None:
        self._times = start * 1000, end * 1000
        self._image = QImage(width, height, QImage.Format.Format_RGB32)
        self._is_valid = is_valid

    def isValid(self) -> bool:  # noqa: N802  # as Qt has it
        return self._is_valid

    def startTime(self) -> int:  # noqa: N802
        return self._times[0]

    def endTime(self) -> int:  # noqa: N802
        return self._times[1]

    def toImage(self) -> QImage:  # noqa: N802
        return self._image
