"""Read the sound of a file, whatever it is packed in.

    probe(path)    how long it is, and whether it has sound and a picture
    decode(path)   its sound as blocks of numbers
    decode_roughly(path)   the same, quicker, for a picture of it

Members of the family `dwuglos.media.decoders` do the work: the first that can read the file.
"""

from __future__ import annotations

import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from dwuglos.errors import MediaError
from dwuglos.media.decoders import DECODERS
from dwuglos.media.decoders.base import RATE, Decoder, MediaFacts

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

__all__ = ["RATE", "MediaError", "MediaFacts", "decode", "decode_roughly", "probe"]


def probe(path: Path) -> MediaFacts:
    """Return what a file of sound or video holds. Raises MediaError."""
    return _decoder(path).probe(path)


def decode(
    path: Path,
    *,
    start: int = 0,
    end: int | None = None,
    rate: int = RATE,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[npt.NDArray[np.int16]]:
    """Yield the sound from `start` to `end` (ms), all channels mixed, in blocks of about a second of `rate` samples.

    The first sample is at `start` on the clock that players show, also where the sound sets in later than the picture.
    Raises MediaError, also after some blocks when the file goes away, and Cancelled at most a second after the wish.
    """
    yield from _decoder(path).decode(path, start, end, rate, cancelled)


def decode_roughly(
    path: Path, *, start: int = 0, end: int | None = None, cancelled: Callable[[], bool] = lambda: False
) -> Iterator[tuple[npt.NDArray[np.int16], int]]:
    """Yield the sound from `start` to `end` (ms) for a picture of it: each second, with how many samples it has.

    The samples are what is quickest to have: at any rate, and of several channels all of them one after the other. The
    last block may be shorter. Raises what `decode` raises.
    """
    yield from _decoder(path).decode_roughly(path, start, end, cancelled)


def _decoder(path: Path) -> Decoder:
    check(path)
    for decoder in DECODERS:
        if decoder.reads(path):
            return decoder
    raise MediaError(
        "“{name}” can be read only with the program FFmpeg, which is not installed; install the package ffmpeg, or "
        "choose a WAV file.",
        name=path.name,
    )


def check(path: Path) -> None:
    """Raise MediaError with the reason when there is nothing to read: no file, a folder, no permission, no content."""
    try:
        facts = path.stat()
        if stat.S_ISREG(facts.st_mode):  # a pipe would wait for its writer
            with path.open("rb"):
                pass
    except FileNotFoundError:
        raise MediaError("“{name}” is not there any more; choose the file again.", name=path.name) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise MediaError("“{name}” cannot be read ({reason}).", name=path.name, reason=reason) from None
    if stat.S_ISDIR(facts.st_mode):
        raise MediaError("“{name}” is a folder; choose the file with the sound or video in it.", name=path.name)
    if not stat.S_ISREG(facts.st_mode):
        raise MediaError("“{name}” is no file; choose one with sound or video.", name=path.name)
    if facts.st_size == 0:
        raise MediaError("“{name}” is empty; choose a file with sound or video.", name=path.name)
