"""All that FFmpeg can read, where that program is installed; it runs beside this one and can be ended at any time."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from queue import Empty, Full, Queue
from threading import Event, Thread
from typing import IO, TYPE_CHECKING, Any

from dwuglos.errors import Cancelled, MediaError
from dwuglos.media.decoders.base import Decoder, MediaFacts, damaged, mute

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_PATIENCE = 60.0
"""Seconds without a sign of life after which the program counts as hanging."""
_POLL = 0.1
"""Seconds between two looks at whether somebody wants it to stop."""
_AHEAD = 8
"""Blocks that are decoded before they are wanted."""
_OPTIONS = ("-nostdin", "-hide_banner", "-loglevel", "error")
_LOCAL = ("-protocol_whitelist", "file,pipe")
"""A playlist disguised as a film may name addresses on the network: nothing is asked there."""
_PICTURES = ("image2", "_pipe", "tty", "ico")
"""How FFmpeg calls what is read as a still picture, or as a text."""


class Ffmpeg(Decoder):
    """FFmpeg's two programs: one tells what a file holds, the other writes its sound into a pipe."""

    def reads(self, path: Path) -> bool:
        return bool(shutil.which("ffmpeg") and shutil.which("ffprobe"))

    def probe(self, path: Path) -> MediaFacts:
        facts = _described(path)
        streams = [stream for stream in facts.get("streams", ()) if isinstance(stream, dict)]
        form = str(facts.get("format", {}).get("format_name", ""))
        sounds = [stream for stream in streams if stream.get("codec_type") == "audio"]
        pictures = [stream for stream in streams if _moves(stream)]
        if not (sounds or pictures) or form.endswith(_PICTURES):
            raise damaged(path)
        length = _length(facts["format"], streams) or _length_by_packets(path)
        return MediaFacts(round(length * 1000), bool(sounds), bool(pictures), _frame_rate(pictures))

    def decode(
        self, path: Path, start: int, end: int | None, rate: int, cancelled: Callable[[], bool]
    ) -> Iterator[npt.NDArray[np.int16]]:
        import numpy as np

        if end is not None and end <= start:
            return
        begin = ("-ss", f"{start / 1000:.3f}") if start else ()
        length = () if end is None else ("-t", f"{(end - start) / 1000:.3f}")
        # What is missing in front of the sound and in the middle of it becomes silence: times are those of the picture.
        sound = ("-map", "0:a:0", "-af", "aresample=async=1:first_pts=0", "-ac", "1", "-ar", str(rate), "-f", "s16le")
        command = ["ffmpeg", *_OPTIONS, *_LOCAL, *begin, "-i", _address(path), *length, *sound, "pipe:1"]
        some = False
        for data in _output(command, 2 * rate, path, cancelled):
            some = True
            yield np.frombuffer(data[: len(data) // 2 * 2], "<i2")
        if not some and not start:
            raise mute(path) if not self.probe(path).has_sound else damaged(path)


def _address(path: Path) -> str:
    return f"file:{path.absolute()}"  # so that a name with a colon or a dash in front is a name


def _described(path: Path) -> dict[str, Any]:
    data = _ask(["-show_format", "-show_streams", "-of", "json"], path)
    try:
        facts = json.loads(data)
    except ValueError:
        facts = None
    if not isinstance(facts, dict) or not isinstance(facts.get("format"), dict):
        raise damaged(path)
    return facts


def _ask(question: Sequence[str], path: Path) -> bytes:
    command = ["ffprobe", "-hide_banner", "-loglevel", "error", *_LOCAL, *question, _address(path)]
    try:
        return subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_PATIENCE,
            creationflags=_flags(),
            check=False,
        ).stdout
    except subprocess.TimeoutExpired:
        raise _hanging(path) from None
    except OSError as error:
        raise MediaError("FFmpeg cannot be started ({reason}); install it again.", reason=str(error)) from None


def _moves(stream: Mapping[str, Any]) -> bool:
    """Say whether a stream is a film; the cover of a piece of music is not."""
    return stream.get("codec_type") == "video" and not stream.get("disposition", {}).get("attached_pic")


def _length(whole: Mapping[str, Any], streams: Sequence[Mapping[str, Any]]) -> float:
    """Return the seconds that a file says it lasts; 0 where it does not."""
    return max(_number(each.get("duration")) for each in (whole, *streams))


def _length_by_packets(path: Path) -> float:
    """Return the seconds up to the last packet: what a browser records says nowhere how long it is."""
    lines = _ask(["-show_entries", "packet=pts_time,duration_time", "-of", "csv=p=0"], path).decode("ascii", "replace")
    return max((sum(_number(part) for part in line.split(",")[:2]) for line in lines.splitlines()), default=0.0)


def _number(value: object) -> float:
    """Return a number that FFmpeg wrote; 0 for none, a negative one, or one that nothing lasts."""
    try:
        number = float(str(value))
    except ValueError:
        return 0.0
    return number if 0 < number < 1e7 else 0.0


def _frame_rate(pictures: Sequence[Mapping[str, Any]]) -> float | None:
    for stream in pictures:
        number, _, divisor = str(stream.get("avg_frame_rate", "")).partition("/")
        if (above := _number(number)) and (below := _number(divisor or "1")):
            return above / below
    return None


def _output(command: Sequence[str], size: int, path: Path, cancelled: Callable[[], bool]) -> Iterator[bytes]:
    """Yield what a program writes, in pieces of a size; it is ended when nobody wants more. Raises Cancelled."""
    try:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=_flags(),
        )
    except OSError as error:
        raise MediaError("FFmpeg cannot be started ({reason}); install it again.", reason=str(error)) from None
    assert process.stdout is not None, "it was opened as a pipe"
    pieces: Queue[bytes] = Queue(_AHEAD)
    stopped = Event()
    reader = Thread(target=_read, args=(process.stdout, size, pieces, stopped), name="decoder", daemon=True)
    reader.start()
    try:
        while piece := _next(pieces, path, cancelled):
            yield piece
    finally:
        stopped.set()
        process.kill()
        process.wait()
        reader.join()
        process.stdout.close()


def _read(output: IO[bytes], size: int, pieces: Queue[bytes], stopped: Event) -> None:
    piece = b"-"
    while piece and not stopped.is_set():
        piece = b""
        with suppress(OSError, ValueError):
            piece = output.read(size)
        while not stopped.is_set():
            with suppress(Full):
                pieces.put(piece, timeout=_POLL)
                break


def _next(pieces: Queue[bytes], path: Path, cancelled: Callable[[], bool]) -> bytes:
    """Return the next piece, an empty one at the end. Raises Cancelled, and MediaError when nothing comes."""
    seconds = 0.0
    while seconds < _PATIENCE:
        if cancelled():
            raise Cancelled
        try:
            return pieces.get(timeout=_POLL)
        except Empty:
            seconds += _POLL
    raise _hanging(path)


def _hanging(path: Path) -> MediaError:
    return MediaError("FFmpeg does not get on with “{name}”; try another copy of the file.", name=path.name)


def _flags() -> int:
    return getattr(subprocess, "CREATE_NO_WINDOW", 0)
