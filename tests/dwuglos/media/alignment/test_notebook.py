"""What was heard, kept until the work is done."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest

from dwuglos.media.alignment.engine import Heard
from dwuglos.media.alignment.notebook import Notebook

WORDS = [Heard("w1", 10, 200), Heard("w2", 200, 500)]


def media(folder: Path) -> Path:
    path = folder / "talk.wav"
    path.write_bytes(b"sound")
    return path


def test_a_stopped_run_goes_on_from_there(tmp_path: Path) -> None:
    first = Notebook(tmp_path / "kept", media(tmp_path), "script")
    first.keep(0, 30_000, WORDS)
    first.keep(30_000, 50_000, [])
    first.close(False)
    again = Notebook(tmp_path / "kept", tmp_path / "talk.wav", "script")
    assert again.stretches == {(0, 30_000): WORDS, (30_000, 50_000): []}
    again.close(True)
    assert list((tmp_path / "kept").iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    notebook = Notebook(tmp_path / "data" / "kept", media(tmp_path), "script")
    notebook.keep(0, 1000, WORDS)
    notebook.close(False)
    folder = tmp_path / "data"
    (file,) = (folder / "kept").iterdir()
    assert [path.stat().st_mode & 0o777 for path in (folder, folder / "kept", file)] == [0o700, 0o700, 0o600]


def test_another_text_or_sound_begins_anew(tmp_path: Path) -> None:
    first = Notebook(tmp_path, media(tmp_path), "script")
    first.keep(0, 1000, WORDS)
    first.close(False)
    assert Notebook(tmp_path, tmp_path / "talk.wav", "other").stretches == {}
    (tmp_path / "talk.wav").write_bytes(b"other sound")
    assert Notebook(tmp_path, tmp_path / "talk.wav", "script").stretches == {}


def test_a_line_that_was_cut_is_left_out(tmp_path: Path) -> None:
    first = Notebook(tmp_path, media(tmp_path), "script")
    first.keep(0, 1000, WORDS)
    first.close(False)
    (kept,) = tmp_path.glob("*.jsonl")
    kept.write_text(kept.read_text() + '[1000, 2000, [["w1", 1')
    assert list(Notebook(tmp_path, tmp_path / "talk.wav", "script").stretches) == [(0, 1000)]


def test_what_nobody_finished_goes_after_a_month(tmp_path: Path) -> None:
    old = tmp_path / "old.jsonl"
    old.write_text("")
    os.utime(old, (time.time() - 31 * 86_400,) * 2)
    (tmp_path / "new.jsonl").write_text("")
    Notebook(tmp_path, media(tmp_path), "script").close(False)
    assert [path.name for path in tmp_path.glob("*.jsonl")] == ["new.jsonl"]


def test_a_folder_that_cannot_be_written_to_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    notebook = Notebook(tmp_path / "file" / "kept", media(tmp_path), "script")
    notebook.keep(0, 1000, WORDS)
    assert notebook.stretches == {(0, 1000): WORDS}
    notebook.close(True)
