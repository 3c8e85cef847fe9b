"""What was recognised is kept until the talk is made."""

from __future__ import annotations

import os
import time
from pathlib import Path

from dwuglos.recognisers import Recogniser, Word
from dwuglos.transcribing.journal import Journal, journal_of

ONE, TWO = Word("one", 100, 400, 0.5), Word("two", 2100, 2400)


class Some(Recogniser):
    name = "some"
    title = "Some"


def test_it_goes_on_from_where_it_was(tmp_path: Path) -> None:
    path = tmp_path / "made" / "here.jsonl"
    journal = Journal(path)
    journal.add((ONE,), 2000)
    journal.add((TWO,), 4000)
    again = Journal(path)
    assert (again.words, again.until) == ([ONE, TWO], 4000)
    assert path.stat().st_mode & 0o077 == 0
    again.forget()
    assert not path.exists()
    assert Journal(path).until == 0


def test_a_damaged_line_and_what_follows_is_recognised_again(tmp_path: Path) -> None:
    path = tmp_path / "here.jsonl"
    journal = Journal(path)
    for words, until in (((ONE,), 2000), ((TWO,), 4000), ((), 6000)):
        journal.add(words, until)
    lines = path.read_text().splitlines()
    for damage in ("", "{", "[]", '{"from": 2000, "until": 1, "words": []}', lines[1].replace("2100", "99999")):
        path.write_text("\n".join([lines[0], damage, lines[2]]))
        found = Journal(path)
        assert (found.words, found.until) == ([ONE], 2000)


def test_it_belongs_to_a_recording_and_a_recogniser(tmp_path: Path) -> None:
    one, other = tmp_path / "one.wav", tmp_path / "other.wav"
    one.write_bytes(b"sound" * 500_000)
    other.write_bytes(b"sound" * 499_999 + b"noise")
    journal_of(one, Some()).add((ONE,), 2000)
    assert journal_of(one, Some()).until == 2000
    one.rename(tmp_path / "moved.wav")
    assert journal_of(tmp_path / "moved.wav", Some()).until == 2000
    assert journal_of(other, Some()).until == 0

    class Another(Some):
        name = "another"

    assert journal_of(tmp_path / "moved.wav", Another()).until == 0


def test_one_of_last_month_is_taken_away(tmp_path: Path) -> None:
    recording = tmp_path / "one.wav"
    recording.write_bytes(b"sound")
    journal_of(recording, Some()).add((ONE,), 2000)
    (kept,) = (tmp_path / "own" / "recognitions").iterdir()
    os.utime(kept, (time.time() - 40 * 86_400,) * 2)
    assert journal_of(recording, Some()).until == 0
    assert not kept.exists()


def test_where_nothing_can_be_written_it_lasts_as_long_as_the_program(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    journal = Journal(tmp_path / "file" / "here.jsonl")
    journal.add((ONE,), 2000)
    assert (journal.words, journal.until) == ([ONE], 2000)
    journal.forget()
