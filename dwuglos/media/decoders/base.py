"""What a decoder is: something that reads the sound out of some kinds of files.

A decoder is a subclass of `Decoder` in a module of its own, and an instance of it stands in `DECODERS` of this folder.
It looks at what a file holds, never at its name. It is asked only about files that are there, can be opened and are not
empty. Whatever is wrong with one it says as a MediaError: one sentence with the name of the file.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from dwuglos.errors import MediaError

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

RATE = 16_000
"""Samples a second where nothing else is asked for: speech needs no more, and models of speech expect it."""
ROUGH_RATE = 8_000
"""Samples a second that are enough to see where speech is."""


@dataclass(frozen=True, slots=True)
class MediaFacts:
    """What a file holds: its length in milliseconds, sound, a moving picture, and the frames of that a second."""

    duration: int
    has_sound: bool
    has_picture: bool
    frame_rate: float | None


class Decoder(ABC):
    """Reads the sound out of some kinds of files; any thread may use it."""

    @abstractmethod
    def reads(self, path: Path) -> bool:
        """Say whether this decoder can try that file here."""

    @abstractmethod
    def probe(self, path: Path) -> MediaFacts:
        """Return what a file holds. Raises MediaError."""

    @abstractmethod
    def decode(
        self, path: Path, start: int, end: int | None, rate: int, cancelled: Callable[[], bool]
    ) -> Iterator[npt.NDArray[np.int16]]:
        """Yield the sound from `start` to `end` (ms), mixed to one channel, in blocks of about a second.

        Raises MediaError, and Cancelled.
        """

    def decode_roughly(
        self, path: Path, start: int, end: int | None, cancelled: Callable[[], bool]
    ) -> Iterator[tuple[npt.NDArray[np.int16], int]]:
        """Yield the sound for a picture of it, each second as a block with how many samples it has.

        They are what is quickest to have: at any rate, and of several channels all samples one after the other. The
        last block may be shorter. Raises MediaError, and Cancelled.
        """
        for block in self.decode(path, start, end, ROUGH_RATE, cancelled):
            yield block, ROUGH_RATE


def damaged(path: Path) -> MediaError:
    """Return the error about a file in which nothing can be found."""
    return MediaError(
        "“{name}” is damaged, or holds neither sound nor video; try another copy of it, or another file.",
        name=path.name,
    )


def mute(path: Path) -> MediaError:
    """Return the error about a file without sound."""
    return MediaError("“{name}” has no sound; choose a file in which the talk can be heard.", name=path.name)
