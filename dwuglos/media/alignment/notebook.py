"""What was heard in a recording, kept on the disk until the work is done: a run that was stopped goes on from there."""

from __future__ import annotations

import json
import time
from contextlib import suppress
from hashlib import blake2s
from pathlib import Path
from typing import IO

from dwuglos.media.alignment.engine import Heard
from dwuglos.system import private_files

_DAYS = 30
"""How long the results of a run that nobody finished are kept."""


class Notebook:
    """The words that were heard in each stretch of one recording with one script."""

    def __init__(self, folder: Path, media: Path, script: str) -> None:
        facts = media.stat()
        name = f"{media.absolute()}\0{facts.st_size}\0{facts.st_mtime_ns}\0{script}"
        self._path = folder / f"{blake2s(name.encode('utf-8', 'surrogatepass'), digest_size=16).hexdigest()}.jsonl"
        self.stretches: dict[tuple[int, int], list[Heard]] = {}
        """What was heard in stretches, by their start and end."""
        self._file: IO[str] | None = None
        _tidy(folder)
        with suppress(OSError):
            self._read()

    def keep(self, start: int, end: int, heard: list[Heard]) -> None:
        """Keep what was heard in a stretch. A disk that cannot be written to only means that nothing can be resumed."""
        self.stretches[start, end] = heard
        with suppress(OSError):
            if self._file is None:
                private_files.make_folder(self._path.parent)
                private_files.make_file(self._path)
                self._file = self._path.open("a", encoding="utf-8")
            self._file.write(json.dumps([start, end, heard]) + "\n")
            self._file.flush()

    def close(self, is_done: bool) -> None:
        """Let go of the file, which is removed when the work is done."""
        with suppress(OSError):
            if self._file is not None:
                self._file.close()
            if is_done:
                self._path.unlink(missing_ok=True)

    def _read(self) -> None:
        for line in self._path.read_text("utf-8").splitlines():
            with suppress(ValueError, TypeError):  # the last line of a run that was ended may be cut
                start, end, heard = json.loads(line)
                self.stretches[int(start), int(end)] = [Heard(*word) for word in heard]


def _tidy(folder: Path) -> None:
    with suppress(OSError):
        for path in folder.glob("*.jsonl"):
            if path.stat().st_mtime < time.time() - _DAYS * 86_400:
                path.unlink(missing_ok=True)
