"""Write files completely or not at all: an older file stays until the new one is safe on the disk."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import IO

from dwuglos.errors import UnwritableFile
from dwuglos.exporting.cues import ExportOptions, Text, is_gap, render, stop_at_gaps
from dwuglos.exporting.destinations import destination, pour
from dwuglos.formats.base import Format
from dwuglos.system import private_files
from dwuglos.talk.transcript import Segment


def save(data: bytes, path: Path) -> None:
    """Write a file completely or not at all: an older file of that name stays until the new one is safe on the disk.

    A link leads to its file, and what is not a plain file is written to. Raises UnwritableFile, also for a database.
    """
    path, is_plain = destination(Path(path))
    if not is_plain:
        _pour(data, path)
        return
    _replace(_write_beside(data, path), path)


def save_by(write: Callable[[IO[bytes]], object], path: Path) -> None:
    """Write a file as `save` does, by a function that writes to it and may read there. Raises UnwritableFile."""
    path, is_plain = destination(Path(path))
    if not is_plain:
        raise UnwritableFile("{path} is not a file that can be written; choose another name.", path=path)
    _replace(_written_beside(write, path), path)


def _replace(new: Path, path: Path) -> None:
    try:
        _put(new, path)
    finally:
        _drop(new)


def save_pair(
    segments: Iterable[Segment], format: Format, options: ExportOptions, path: Path, extras: str = ""
) -> tuple[Path, Path]:
    """Write the English and the Polish as two files with the same times and numbers: both files or neither.

    `path` may end in the format's extension; the rest of it names the files: talk.en.srt and talk.pl.srt. With
    `leave-out`, an untranslated segment is in neither file; with `source`, its English is in both. Returns the two
    paths. Raises UnwritableFile, and UntranslatedSegments and InputError as `render` does.
    """
    english, polish = pair_paths(Path(path), format)
    targets = _destinations(english, polish)
    exported = list(segments)
    if options.untranslated == "stop":
        stop_at_gaps(exported)
    elif options.untranslated == "leave-out":
        exported = [segment for segment in exported if not is_gap(segment)]
    both = replace(options, untranslated="source")
    contents = [render(exported, format, replace(both, text=text), extras) for text in _ENGLISH_THEN_POLISH]
    _save_both(contents, targets)
    return english, polish


def pair_paths(path: Path, format: Format) -> tuple[Path, Path]:
    """Return the paths of the English and the Polish file of a pair."""
    extension = format.extensions[0]
    base = path.name.removesuffix(extension)
    return path.with_name(f"{base}.en{extension}"), path.with_name(f"{base}.pl{extension}")


_ENGLISH_THEN_POLISH: tuple[Text, Text] = ("source", "target")


def _destinations(english: Path, polish: Path) -> tuple[Path, Path]:
    first, second = destination(english), destination(polish)
    for path, target in ((english, first), (polish, second)):
        if not target.is_plain:
            raise UnwritableFile("{path} is not a file that can be written; choose another name.", path=path)
    if first.path.resolve() == second.path.resolve():
        raise UnwritableFile("{path} leads to the file of the other language; choose another name.", path=polish)
    return first.path, second.path


def _save_both(contents: Sequence[bytes], paths: tuple[Path, Path]) -> None:
    first, second = paths
    new: list[Path] = []
    older: Path | None = None
    try:
        # Both are on the disk before either older file is replaced, so that hardly anything can fail between the two.
        new += [_write_beside(contents[0], first)]
        new += [_write_beside(contents[1], second)]
        older = _copy_beside(first)
        _put(new[0], first)
        try:
            _put(new[1], second)
        except UnwritableFile:
            _restore(older, first)
            raise
    finally:
        for leftover in (*new, older):
            _drop(leftover)


def _copy_beside(path: Path) -> Path | None:
    """Copy an older file, so that it can be restored when the other file of the pair cannot be written."""
    return _write_beside(path.read_bytes(), path) if path.is_file() else None


def _restore(older: Path | None, path: Path) -> None:
    with suppress(OSError):
        if older is None:
            path.unlink()
        else:
            private_files.replace(older, path)


def _drop(path: Path | None) -> None:
    if path is not None:
        with suppress(OSError):
            path.unlink()


def _write_beside(data: bytes, path: Path) -> Path:
    return _written_beside(lambda file: file.write(data), path)


def _written_beside(write: Callable[[IO[bytes]], object], path: Path) -> Path:
    """Write a new file in the folder of `path`, wait until it is on the disk, and return its path."""
    name = None
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:80]}.", suffix=".part", dir=path.parent)
        with open(handle, "w+b") as file:  # noqa: PTH123 (a handle, not a path)
            write(file)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, _mode_for(path))  # noqa: PTH101 (mkstemp gives a name)
    except OSError as error:
        _drop(Path(name) if name else None)
        raise _unwritable(error, path) from None
    except BaseException:
        _drop(Path(name) if name else None)
        raise
    return Path(name)


def _mode_for(path: Path) -> int:
    """Return the permissions of the older file, or those of a new file: mkstemp makes files only for their owner."""
    with suppress(OSError):
        return path.stat().st_mode & 0o777
    mask = os.umask(0o022)  # the mask can only be read by setting it
    os.umask(mask)
    return 0o666 & ~mask


def _put(new: Path, path: Path) -> None:
    try:
        private_files.replace(new, path)
    except OSError as error:
        raise _unwritable(error, path) from None


def _pour(data: bytes, path: Path) -> None:
    try:
        pour(data, path)
    except OSError as error:
        if error.errno == errno.ENXIO:
            raise UnwritableFile("Nothing reads what is written to {path}; choose a file.", path=path) from None
        raise _unwritable(error, path) from None


def _unwritable(error: OSError, path: Path) -> UnwritableFile:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return UnwritableFile("There is no folder {folder}; create it or choose another.", folder=path.parent)
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return UnwritableFile("You may not write in {folder}; choose another folder.", folder=path.parent)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return UnwritableFile("The disk is full: {file} was not written; make room and export again.", file=path.name)
    return UnwritableFile("{file} could not be written ({reason}).", file=path.name, reason=error.strerror or error)
