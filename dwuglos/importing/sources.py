"""The files of one import, each read and decoded once, however often it is looked at on the way."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from dwuglos.importing import LARGEST

if TYPE_CHECKING:
    from dwuglos.importing.files import FileReading


class _Wish(NamedTuple):
    """A file and what the user says of it; see `dwuglos.importing.files.read_file`."""

    path: Path
    format: str | None
    encoding: str | None
    frame_rate: float | None


class Sources:
    """What was read so far. It is made for one import and dropped after it: files change."""

    def __init__(self) -> None:
        self._digests: dict[Path, str] = {}
        self._contents: dict[Path, bytes] = {}
        self._readings: dict[_Wish, FileReading] = {}

    def digest(self, path: Path) -> str:
        """Return the SHA-256 of a file; nothing for a folder, for what is too large, and for a file that is gone."""
        if path not in self._digests:
            with suppress(OSError):
                if path.is_file() and path.stat().st_size <= LARGEST:
                    self._contents[path] = path.read_bytes()
            content = self._contents.get(path)
            self._digests[path] = "" if content is None else hashlib.sha256(content).hexdigest()
        return self._digests[path]

    def read(
        self, path: Path, format: str | None = None, encoding: str | None = None, frame_rate: float | None = None
    ) -> FileReading:
        """Read a file, or return what was read of it before in the same way. Raises as `read_file` does."""
        from dwuglos.importing.files import read_file  # not at the top: knowing a file again needs no formats

        wish = _Wish(path, format, encoding, frame_rate)
        if wish not in self._readings:
            self._readings[wish] = read_file(*wish, self._contents.pop(path, None))
        reading = self._readings[wish]
        self._digests[path] = reading.digest
        return reading
