"""What a file brings to a talk that is there already."""

from __future__ import annotations

from pathlib import Path

import pytest

from dwuglos.errors import UnpairableTexts
from dwuglos.formats.base import Cue
from dwuglos.importing.additions import addition_in, lay
from dwuglos.talk.transcript import NewSegment, Transcript, number

ENGLISH = "1\n00:00:01,000 --> 00:00:02,000\nGood morning.\n"
POLISH = "1\n00:00:01,000 --> 00:00:02,000\nDzień dobry.\n"


def written(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8")
    return path


@pytest.fixture
def transcript() -> Transcript:
    texts = (
        NewSegment(0, 2000, "One."),
        NewSegment(2000, 4000, "Two.", "Dwa?", "translated", "google"),
        NewSegment(4000, 6000, "Three.", "Trzy!", "reviewed", "person"),
        NewSegment(6000, 8000, "Four.", "Cztery!", "final", ""),
    )
    return Transcript(number(texts))


CUES = [Cue(0, 2000, "Raz."), Cue(2000, 4000, "Dwa."), Cue(4000, 6000, "Trzy."), Cue(6000, 8000, "Cztery.")]


@pytest.mark.parametrize(
    ("name", "text", "cues"),
    [("a.srt", POLISH, ("Dzień dobry.",)), ("a.pl.srt", ENGLISH, ("Good morning.",)), ("a.srt", ENGLISH, None)],
)
def test_a_polish_file_is_known_by_its_name_and_its_letters(tmp_path, name, text, cues) -> None:
    found = addition_in(written(tmp_path / name, text))
    assert (found and tuple(cue.text for cue in found.cues)) == cues


def test_facts_are_known(tmp_path) -> None:
    facts = '{"title": "Bees", "view_count": 3, "webpage_url": "https://example.org", "duration": 9}'
    found = addition_in(written(tmp_path / "a.info.json", facts))
    assert found is not None
    assert found.video is not None
    assert (found.video.views, found.cues) == (3, ())


def test_what_is_no_addition_or_cannot_be_read_is_none(tmp_path) -> None:
    (tmp_path / "picture.srt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    assert [addition_in(tmp_path / name) for name in ("picture.srt", "gone.srt", "")] == [None] * 3


def test_of_a_table_with_both_texts_the_polish_is_taken(tmp_path) -> None:
    table = "start,end,en,pl\n0:01,0:02,Good morning.,Dzień dobry.\n"
    found = addition_in(written(tmp_path / "a.pl.csv", table))
    assert found is not None
    assert [cue.text for cue in found.cues] == ["Dzień dobry."]


def test_polish_is_laid_over_what_is_not_confirmed(transcript) -> None:
    laid = lay(CUES, transcript)
    assert laid.edit is not None
    undo = laid.edit.apply(transcript)
    assert [(s.target, s.state, s.origin) for s in transcript] == [
        ("Raz.", "translated", "person"),
        ("Dwa.", "translated", "person"),
        ("Trzy!", "reviewed", "person"),
        ("Cztery!", "final", ""),
    ]
    assert [str(notice) for notice in laid.notices] == [
        "2 segments have got the Polish of the file.",
        "2 confirmed segments stay as they were.",
    ]
    assert laid.edit.label == "Lay Polish over the talk"
    undo.apply(transcript)
    assert [s.target for s in transcript] == ["", "Dwa?", "Trzy!", "Cztery!"]


def test_polish_that_is_cut_otherwise_is_laid_by_its_times(transcript) -> None:
    laid = lay([Cue(0, 4000, "Raz i dwa.")], transcript)
    assert laid.edit is not None
    laid.edit.apply(transcript)
    assert " ".join(s.target for s in transcript.segments[:2]) == "Raz i dwa."
    assert "2 segments were joined by time." in map(str, laid.notices)


def test_where_nothing_says_what_belongs_together_it_is_told(transcript) -> None:
    with pytest.raises(UnpairableTexts):
        lay([Cue(None, None, "Raz.")], transcript)
    assert lay([Cue(4000, 6000, "Trzy.")], transcript).edit is None
