"""WAV files with plain samples, read by Python alone."""

from __future__ import annotations

import wave
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from dwuglos.errors import Cancelled, MediaError
from dwuglos.media.decoders.base import Decoder, MediaFacts, mute
from dwuglos.media.decoders.parts.resampling import Resampler

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_MOST_RATE = 384_000
"""A file that claims more samples a second is damaged."""


class Wav(Decoder):
    """WAV with samples of 8, 16, 24 or 32 bits; compressed ones, and floating point, are left to others."""

    def reads(self, path: Path) -> bool:
        try:
            with closing(_open(path)) as sound:
                return sound.getsampwidth() <= 4 and 0 < sound.getframerate() <= _MOST_RATE
        except (wave.Error, EOFError, OSError):
            return False

    def probe(self, path: Path) -> MediaFacts:
        with closing(_open(path)) as sound:
            frames = _frames(sound, path)
            return MediaFacts(round(frames * 1000 / sound.getframerate()), frames > 0, False, None)

    def decode(
        self, path: Path, start: int, end: int | None, rate: int, cancelled: Callable[[], bool]
    ) -> Iterator[npt.NDArray[np.int16]]:
        resampler = None
        for data, sound in _pieces(path, start, end, cancelled):
            if resampler is None:
                resampler = Resampler(sound.getframerate(), rate)
            yield resampler.take(_mixed(data, sound))
        if resampler is not None:
            yield resampler.rest()

    def decode_roughly(
        self, path: Path, start: int, end: int | None, cancelled: Callable[[], bool]
    ) -> Iterator[tuple[npt.NDArray[np.int16], int]]:
        import numpy as np

        for data, sound in _pieces(path, start, end, cancelled):
            if sound.getsampwidth() == 2:  # as they lie in the file
                yield np.frombuffer(data[: len(data) // 2 * 2], "<i2"), sound.getframerate() * sound.getnchannels()
            else:
                yield _mixed(data, sound).astype(np.int16), sound.getframerate()


def _pieces(
    path: Path, start: int, end: int | None, cancelled: Callable[[], bool]
) -> Iterator[tuple[bytes, wave.Wave_read]]:
    """Yield the bytes of each second, with the file they are of. Raises MediaError, and Cancelled."""
    try:
        with closing(_open(path)) as sound:
            frames = _frames(sound, path)
            if not frames:
                raise mute(path)
            first = min(start * sound.getframerate() // 1000, frames)
            last = frames if end is None else min(end * sound.getframerate() // 1000, frames)
            sound.setpos(first)
            for count in _blocks(last - first, sound.getframerate()):
                if cancelled():
                    raise Cancelled
                yield sound.readframes(count), sound
    except (wave.Error, EOFError, OSError) as error:
        raise MediaError("“{name}” breaks off ({reason}).", name=path.name, reason=str(error)) from error


def _open(path: Path) -> wave.Wave_read:
    return wave.open(str(path), "rb")


def _frames(sound: wave.Wave_read, path: Path) -> int:
    """Return how many samples each channel has: a recording that broke off claims more than there are."""
    there = path.stat().st_size // (sound.getnchannels() * sound.getsampwidth())
    return min(sound.getnframes(), there)


def _blocks(frames: int, block: int) -> Iterator[int]:
    """Yield how many frames to read at a time; 0 once where there is nothing to read."""
    return (min(block, frames - done) for done in range(0, max(frames, 1), block))


def _mixed(data: bytes, sound: wave.Wave_read) -> npt.NDArray[np.float32]:
    """Return samples as numbers from -32768 to 32767, the mean of all channels."""
    import numpy as np

    width, channels = sound.getsampwidth(), sound.getnchannels()
    data = data[: len(data) // (width * channels) * width * channels]
    samples: npt.NDArray[np.float32]
    if width == 1:  # the only ones without a sign
        samples = (np.frombuffer(data, np.uint8).astype(np.float32) - np.float32(128)) * np.float32(256)
    elif width == 3:
        upper = np.frombuffer(data, np.uint8).reshape(-1, 3)[:, 1:]
        samples = np.ascontiguousarray(upper).view("<i2").ravel().astype(np.float32)
    else:
        samples = np.frombuffer(data, f"<i{width}").astype(np.float32) / np.float32(1 if width == 2 else 65536)
    mixed: npt.NDArray[np.float32] = samples.reshape(-1, channels).mean(axis=1, dtype=np.float32)
    return mixed
