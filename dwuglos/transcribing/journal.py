"""What has been recognised of a recording: kept while it is under way, so that nothing is recognised or paid for twice.

A file for each recording and recogniser, beside the user's other data, with a line of JSON for each piece. It is taken
away when the talk is made of it, and after a month.
"""

from __future__ import annotations

import hashlib
import json
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from dwuglos import places
from dwuglos.media.files import digest_of
from dwuglos.recognisers.base import Recogniser, Word
from dwuglos.system import private_files

_ENDING = ".jsonl"
_MONTH = 30 * 86_400  # seconds


class Journal:
    """The words of a recording from its beginning `until` some place (ms)."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self.words: list[Word] = []
        self.until = 0
        for line in _lines(path):
            self._take(line)

    def add(self, words: tuple[Word, ...], until: int) -> None:
        """Keep the words of the next piece. Where that cannot be written, they last as long as the program."""
        line = json.dumps({"from": self.until, "until": until, "words": words}, ensure_ascii=False)
        self.words += words
        self.until = until
        if self._path is None:
            return
        with suppress(OSError):
            private_files.make_folder(self._path.parent)
            private_files.make_file(self._path)
            with self._path.open("a", encoding="utf-8") as file:
                file.write(line + "\n")

    def forget(self) -> None:
        """Take away what was kept: it is in the library now."""
        if self._path is not None:
            with suppress(OSError):
                self._path.unlink(missing_ok=True)

    def _take(self, line: str) -> None:
        """Take over a piece; a line that is damaged, and so what comes after it, is recognised again."""
        try:
            piece: Any = json.loads(line)
            words = [Word(str(text), int(start), int(end), sure) for text, start, end, sure in piece["words"]]
            begin, until = int(piece["from"]), int(piece["until"])
        except (ValueError, LookupError, TypeError, RecursionError):
            return
        if begin == self.until <= until and all(begin <= word.start <= word.end <= until for word in words):
            self.words += words
            self.until = until


def journal_of(recording: Path, recogniser: Recogniser) -> Journal:
    """Return what was recognised of a recording before, by the same recogniser and model. Raises MediaError."""
    folder = places.recognitions()
    _clear_up(folder)
    what = [digest_of(recording), recogniser.name, recogniser.model, recogniser.destination]
    return Journal(folder / f"{hashlib.sha256(json.dumps(what).encode()).hexdigest()[:32]}{_ENDING}")


def _lines(path: Path | None) -> list[str]:
    try:
        return path.read_text("utf-8", "replace").splitlines() if path is not None else []
    except OSError:
        return []


def _clear_up(folder: Path) -> None:
    with suppress(OSError):
        for path in folder.glob(f"*{_ENDING}"):
            if time.time() - path.stat().st_mtime > _MONTH:
                path.unlink()
