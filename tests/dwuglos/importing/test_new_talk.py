from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from dwuglos.errors import InputError, UnpairableTexts, UnreadableFile
from dwuglos.importing.new_talk import HowToRead, read_talk
from dwuglos.talk.transcript import RANK_STEP, Segment

ENGLISH = "1\n00:00:01,000 --> 00:00:03,000\nThis is a talk\n\n2\n00:00:03,000 --> 00:00:05,500\nabout networks.\n"
POLISH = "1\n00:00:01,000 --> 00:00:03,000\nTo jest wykład\n\n2\n00:00:03,100 --> 00:00:05,500\no sieciach.\n"
POLISH_AS_ONE = "1\n00:00:01,000 --> 00:00:05,500\nTo jest dość długi wykład o sieciach.\n"


@pytest.fixture
def english(tmp_path: Path) -> Path:
    path = tmp_path / "Sieci neuronowe.srt"
    path.write_text(ENGLISH)
    return path


def test_a_file_becomes_a_talk(english: Path) -> None:
    talk = read_talk(english)
    assert talk.title == "Sieci neuronowe"
    assert talk.segments == [
        Segment(1, RANK_STEP, 1000, 3000, "This is a talk"),
        Segment(2, 2 * RANK_STEP, 3000, 5500, "about networks."),
    ]
    assert (talk.notices, talk.joined) == ((), 0)
    assert talk.source_path == str(english)
    assert talk.digest == hashlib.sha256(english.read_bytes()).hexdigest()


def test_a_relative_path_is_kept_whole(english: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(english.parent)
    assert read_talk(Path(english.name)).source_path == str(english)


@pytest.mark.parametrize(("given", "title"), [("  Mój wykład ", "Mój wykład"), (" ", "Sieci neuronowe")])
def test_a_title_may_be_given(english: Path, given: str, title: str) -> None:
    assert read_talk(english, title=given).title == title


def test_polish_cut_alike_is_laid_beside(english: Path, tmp_path: Path) -> None:
    polish = tmp_path / "pl.srt"
    polish.write_text(POLISH, encoding="cp1250")
    talk = read_talk(english, polish)
    assert [(s.source, s.target, s.state, s.origin) for s in talk.segments] == [
        ("This is a talk", "To jest wykład", "translated", ""),
        ("about networks.", "o sieciach.", "translated", ""),
    ]
    assert talk.joined == 0
    assert talk.digest == read_talk(english).digest


def test_polish_cut_otherwise_is_joined_by_time_and_said_to_be(english: Path, tmp_path: Path) -> None:
    polish = tmp_path / "pl.srt"
    polish.write_text(POLISH_AS_ONE, encoding="utf-8")
    talk = read_talk(english, polish)
    assert " ".join(s.target for s in talk.segments) == "To jest dość długi wykład o sieciach."
    assert talk.joined == 2
    assert [str(notice) for notice in talk.notices] == ["2 segments were joined by time."]


def test_the_notices_of_both_files_are_told(english: Path, tmp_path: Path) -> None:
    english.write_text(ENGLISH + "\n3\n00:00:06,000 -> nonsense\nlost?\n")
    polish = tmp_path / "pl.srt"
    polish.write_text(POLISH + "\n3\n00:00:06,000 -> nonsense\nzgubione?\n", encoding="utf-8")
    alone = read_talk(english).notices
    assert alone
    assert len(read_talk(english, polish).notices) > len(alone)


def test_plain_text_has_no_times(tmp_path: Path) -> None:
    path = tmp_path / "talk.txt"
    path.write_text("First line.\n\nSecond line.\n")
    assert [s[2:5] for s in read_talk(path).segments] == [(None, None, "First line."), (None, None, "Second line.")]


def test_a_format_may_be_named(english: Path) -> None:
    assert [s.source for s in read_talk(english, how=HowToRead("text")).segments][1] == "00:00:01,000 --> 00:00:03,000"
    with pytest.raises(InputError, match=r"^There is no format called “xyz”; choose one of: "):
        read_talk(english, how=HowToRead("xyz"))


def test_what_cannot_be_read_or_paired_is_told_of(english: Path, tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match=r"^There is no file .*gone\.srt; check its name and folder\.$"):
        read_talk(tmp_path / "gone.srt")
    with pytest.raises(UnreadableFile, match=r"^There is no file .*gone\.srt; "):
        read_talk(english, tmp_path / "gone.srt")
    text = tmp_path / "lines.txt"
    text.write_text("Jedna.\n\nDwie.\n\nTrzy.\n")
    with pytest.raises(UnpairableTexts, match=r"^Only one of the texts has times"):
        read_talk(english, text)


def test_text_that_cannot_be_stored_is_made_so(english: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from dwuglos.formats import FORMATS
    from dwuglos.formats.base import Cue
    from dwuglos.importing import files
    from dwuglos.importing.files import FileReading

    cues = (Cue(0, 1, "half \ud83d pair"),)
    monkeypatch.setattr(files, "read_file", lambda *_: FileReading(cues, (), FORMATS[0], "utf-8", ""))
    assert read_talk(english).segments[0].source == "half \N{REPLACEMENT CHARACTER} pair"
