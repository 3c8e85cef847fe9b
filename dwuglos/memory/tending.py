"""Looking after the memory in steps that tell how far they are and can be stopped: forgetting, TMX files in and out."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from itertools import count
from pathlib import Path
from threading import Event
from typing import NamedTuple

from dwuglos.errors import Cancelled, InputError, UnwritableFile
from dwuglos.memory.tmx import read_tmx, write_tmx
from dwuglos.store.units.unit import NewUnit, Unit, Units
from dwuglos.system.private_files import close_to_others, replace

Progress = Callable[[float], object]
"""Told how much is done, from 0 to 1."""
AT_ONCE = 2000
"""Units that are forgotten together."""
_OFTEN = 500
"""Units after which it is told how far an import or an export is."""


class Imported(NamedTuple):
    """How many units a file has, and how many of them were new."""

    read: int
    new: int


class Forgotten(NamedTuple):
    """How many units are gone, and the file in which they are."""

    gone: int
    file: Path | None


def file_for_forgotten(memory: Path, at: datetime) -> Path:
    """Return the file beside a memory that takes what is forgotten at a moment; there is none of that name."""
    for number in count():
        file = memory.with_name(f"{memory.stem}.forgotten-{at:%Y-%m-%d-%H%M%S}{f'-{number}' * bool(number)}.tmx")
        if not file.exists():
            return file
    raise AssertionError("numbers do not end")


def forget(units: Units, ids: Sequence[int], memory: Path | None, progress: Progress, cancelled: Event) -> Forgotten:
    """Forget units; what is gone when it is stopped stays gone.

    First they are written into a TMX file beside `memory`, the file of the memory, for this user alone, from which they
    can be taken in again; where that fails, none is forgotten. A memory without a file leaves none. Raises
    UnwritableFile, MemoryFailed, and, while it writes, Cancelled.
    """
    file = None if memory is None or not ids else file_for_forgotten(memory, datetime.now())
    if file is not None:
        write_out(units, ids, file, lambda _: None, cancelled)
        close_to_others(file)
    gone = 0
    for start in range(0, len(ids), AT_ONCE):
        if cancelled.is_set():
            break
        gone += units.remove(ids[start : start + AT_ONCE])
        progress(min(1.0, (start + AT_ONCE) / len(ids)))
    return Forgotten(gone, file)


def take_in(units: Units, path: Path, progress: Progress, cancelled: Event) -> Imported:
    """Take in a TMX file, all of it or nothing. Raises InputError, UnreadableFile, MemoryFailed, and Cancelled."""
    read = 0
    try:
        size = max(1, path.stat().st_size)
    except OSError:
        raise InputError("There is no file {file}.", file=path) from None

    def counted() -> Iterator[NewUnit]:
        nonlocal read
        for unit in read_tmx(path, lambda done: progress(min(1.0, done / size)), cancelled.is_set):
            read += 1
            yield unit

    new = units.add(counted())
    return Imported(read, new)


def write_out(units: Units, ids: Sequence[int], path: Path, progress: Progress, cancelled: Event) -> int:
    """Write units into a TMX file, which takes the place of an older one when it is whole; return how many.

    Raises UnwritableFile, MemoryFailed, and Cancelled.
    """
    path = path.resolve()
    beside = path.with_name(f"{path.name}.part")
    try:
        with beside.open("w", encoding="utf-8", newline="\n") as file:
            written = write_tmx(_in_parts(units, ids, progress, cancelled), file)
            file.flush()
            os.fsync(file.fileno())
        replace(beside, path)
    except OSError as error:
        raise UnwritableFile(
            "{file} cannot be written ({reason}); choose another place.", file=path, reason=error.strerror or error
        ) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
    return written


def _in_parts(units: Units, ids: Sequence[int], progress: Progress, cancelled: Event) -> Iterator[Unit]:
    for start in range(0, len(ids), _OFTEN):
        if cancelled.is_set():
            raise Cancelled
        yield from units.get(ids[start : start + _OFTEN])
        progress(min(1.0, (start + _OFTEN) / len(ids)))
