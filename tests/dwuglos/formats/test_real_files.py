"""Files that strangers made: read, or refused in one sentence; never a traceback, and nothing lost without a word."""

from __future__ import annotations

from pathlib import Path

import pytest

from dwuglos.errors import UnreadableFile
from dwuglos.importing.files import FileReading, read_file

DATA = Path(__file__).parents[4] / "shared" / "data"
FOLDERS = ("subtitles", "youtube", "whisper", "video-info", "pairs", "talks")


def _files() -> list[Path]:
    return sorted(path for folder in FOLDERS for path in (DATA / folder).rglob("*") if path.is_file())


@pytest.mark.data
@pytest.mark.skipif(not DATA.is_dir(), reason="the collection of real files is not here")
def test_every_file_is_read_or_refused_in_one_sentence() -> None:
    read = 0
    for path in _files():
        reading = _read(path)
        if isinstance(reading, str):
            assert reading.endswith("."), (path, reading)
            assert "\n" not in reading, path
            continue
        read += 1
        assert reading.cues or reading.video is not None, path
        for cue in reading.cues:
            assert (cue.start is None) == (cue.end is None), path
            assert cue.start is None or (cue.end is not None and 0 <= cue.start <= cue.end), path
        times = [cue.start for cue in reading.cues if cue.start is not None]
        assert times == sorted(times), path
    assert read > 100


def _read(path: Path) -> FileReading | str:
    try:
        return read_file(path)
    except UnreadableFile as error:
        return str(error)
