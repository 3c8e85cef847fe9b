"""Read pieces of a file that may be packed as dictzip packs it: gzip in chunks, each of which can be unpacked alone."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

from dwuglos.errors import UnreadableFile

_EXTRA, _NAME, _COMMENT, _CHECK = 4, 8, 16, 2
_HEADER = 10
_LARGEST_HEADER = 200_000
"""Bytes; the table of chunks has at most 64 kB."""


class Pieces:
    """A file of which pieces are read; it is opened for each of them, so that it may be used by any thread."""

    def __init__(self, path: Path) -> None:
        """Read where the chunks are. Raises UnreadableFile."""
        self._path = path
        self._chunk = 0
        self._starts: list[int] = []
        with self._in_words():
            self._size = path.stat().st_size
            if path.name.endswith(".dz"):
                with path.open("rb") as file:
                    self._read_table(file.read(_LARGEST_HEADER))

    def read(self, start: int, length: int) -> bytes:
        """Return a piece of what is in the file, unpacked; less than that at its end. Raises UnreadableFile."""
        with self._in_words():
            if not self._chunk:
                with self._path.open("rb") as file:
                    file.seek(start)
                    return file.read(length)
            first, last = start // self._chunk, (start + length - 1) // self._chunk
            last = min(last, len(self._starts) - 2)
            data = b"".join(
                _unpacked(self._path, *self._starts[n : n + 2], self._chunk) for n in range(first, last + 1)
            )
            skipped = start - first * self._chunk
            return data[skipped : skipped + length]

    def _read_table(self, head: bytes) -> None:
        if len(head) < _HEADER or head[:3] != b"\x1f\x8b\x08" or not head[3] & _EXTRA:
            raise ValueError("not packed in chunks")
        flags, at = head[3], _HEADER
        (size,) = struct.unpack_from("<H", head, at)
        end = at + 2 + size
        mark, _, _, self._chunk, count = struct.unpack_from("<2sHHHH", head, at + 2)
        if mark != b"RA" or not self._chunk or not count:
            raise ValueError("no table of chunks")
        sizes = struct.unpack_from(f"<{count}H", head, at + 12)
        for flag in (_NAME, _COMMENT):
            if flags & flag:
                end = head.index(b"\0", end) + 1
        if flags & _CHECK:
            end += 2
        self._starts = [end]
        for each in sizes:
            self._starts.append(self._starts[-1] + each)
        if self._starts[-1] > self._size:
            raise ValueError("cut off")

    @contextmanager
    def _in_words(self) -> Iterator[None]:
        """Say of the file that it cannot be read."""
        try:
            yield
        except OSError as error:
            raise UnreadableFile(
                "The dictionary {file} cannot be read; choose another one.", file=self._path
            ) from error
        except (ValueError, struct.error, zlib.error) as error:
            raise UnreadableFile("The dictionary {file} is damaged; get it again.", file=self._path) from error


@lru_cache(16)
def _unpacked(path: Path, start: int, end: int, most: int) -> bytes:
    """Return a chunk, which has no more than `most` bytes when it is unpacked."""
    with path.open("rb") as file:
        file.seek(start)
        return zlib.decompressobj(-zlib.MAX_WBITS).decompress(file.read(end - start), most)
