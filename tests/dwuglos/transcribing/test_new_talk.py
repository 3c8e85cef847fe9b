"""A new talk of a recording."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event
from types import SimpleNamespace

import pytest

from dwuglos.errors import Cancelled, MediaError
from dwuglos.media import decoding
from dwuglos.recognisers import Partial, Piece, Recogniser, Word
from dwuglos.transcribing import pieces
from dwuglos.transcribing.journal import journal_of
from dwuglos.transcribing.new_talk import transcribed
from tests.stand_ins.sounds import tone, write_wav


class Ears(Recogniser):
    """Hears a word in the middle of each second; `before` each piece it does what a test wants."""

    name = "ears"
    title = "Ears"
    text = "word."

    def __init__(self, before: Callable[[int], object] = lambda number: None) -> None:
        super().__init__()
        self.pieces: list[Piece] = []
        self._before = before

    def hear(self, piece: Piece, tell: Callable[[Partial], object], cancelled: Event) -> tuple[Word, ...]:
        self.pieces.append(piece)
        words = tuple(Word(self.text, at + 250, at + 750) for at in range(0, piece.duration - 750, 1000))
        tell(Partial(words[:1], min(1000, piece.duration)))
        self._before(len(self.pieces))
        return words


@pytest.fixture
def recording(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Nine seconds, in which there is a pause after four and after eight."""
    monkeypatch.setattr(pieces, "LONGEST", 5_000)
    monkeypatch.setattr(pieces, "SEARCH", 2_000)
    sound = tone(9)
    for second in (4, 8):
        sound[second * 16_000 - 4_000 : second * 16_000 + 4_000] = [0.0] * 8_000
    return write_wav(tmp_path / "How it works.wav", sound)


def test_a_talk_is_made_of_it(recording: Path) -> None:
    new, journal = transcribed(recording, Ears(), "", lambda progress: None, Event())
    assert (new.title, new.source_path, new.notices) == ("How it works", str(recording), ())
    assert new.facts.media is not None
    assert (new.facts.media.path, new.facts.media.duration) == (str(recording), 9_000)
    assert all(segment.target == "" and segment.state == "initial" for segment in new.segments)
    assert " ".join(segment.source for segment in new.segments).split() == ["word."] * len(journal.words)
    assert transcribed(recording, Ears(), " Mine ", lambda progress: None, Event())[0].title == "Mine"


def test_polish_speech_is_noticed(recording: Path) -> None:
    class PolishEars(Ears):
        text = "który się jest żółw"

    new, _ = transcribed(recording, PolishEars(), "", lambda progress: None, Event())
    assert [str(notice) for notice in new.notices] == [
        "What was recognised in How it works.wav looks Polish, not English."
    ]


def test_a_film_without_sound_is_refused_before_anything_is_recognised(
    recording: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    facts = decoding.probe(recording)
    assert facts.has_sound
    silent = SimpleNamespace(has_sound=False, duration=facts.duration)
    monkeypatch.setattr(decoding, "probe", lambda path: silent)
    ears = Ears()
    with pytest.raises(MediaError, match=r"“How it works\.wav” has no sound"):
        transcribed(recording, ears, "", lambda progress: None, Event())
    assert ears.pieces == []


def test_segments_are_numbered_and_have_times(recording: Path) -> None:
    new, _ = transcribed(recording, Ears(), " ", lambda progress: None, Event())
    assert new.title == "How it works"
    assert [segment.id for segment in new.segments] == list(range(1, len(new.segments) + 1))
    times = [(segment.start, segment.end) for segment in new.segments]
    assert all(start is not None and end is not None and start < end <= 9_000 for start, end in times)
    assert times == sorted(times)  # type: ignore[type-var]


def test_stopped_half_way_the_journal_has_what_was_recognised(recording: Path) -> None:
    stop = Event()
    with pytest.raises(Cancelled):
        transcribed(recording, Ears(lambda number: stop.set()), "", lambda progress: None, stop)
    assert journal_of(recording, Ears()).words
