"""Recordings recognised piece by piece, by a recogniser that hears what it is told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest

from dwuglos.errors import BadAnswer, Cancelled, MediaError, ServiceOffline, UnreadableFile
from dwuglos.recognisers import Partial, Piece, Recogniser, Word
from dwuglos.talk.transcript import Segment
from dwuglos.transcribing import pieces
from dwuglos.transcribing.journal import Journal, journal_of
from dwuglos.transcribing.recognition import Progress, heard_again, recognise
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


def recognised(
    recording: Path, ears: Recogniser, journal: Journal | None = None
) -> tuple[tuple[Word, ...], list[Progress]]:
    told: list[Progress] = []
    return recognise(recording, ears, journal or Journal(None), told.append, Event()), told


def test_pieces_follow_each_other_and_know_what_was_said_before(recording: Path) -> None:
    ears = Ears()
    words, told = recognised(recording, ears)
    assert len(ears.pieces) == 2
    assert ears.pieces[0].before == ""
    assert ears.pieces[1].before.endswith("word.")
    assert [word.start for word in words] == sorted(word.start for word in words)
    assert {word.text for word in words} == {"word."}
    assert sum(piece.duration for piece in ears.pieces) == 9_000
    assert [progress.done for progress in told] == sorted(progress.done for progress in told)
    assert (told[-1].done, told[-1].total) == (9_000, 9_000)
    assert told[-1].latest.endswith("word. word.")


def test_what_was_recognised_before_a_failure_is_not_heard_again(recording: Path) -> None:
    def fail(number: int) -> None:
        if number == 2:
            raise ServiceOffline("It fell over.")

    broken, journal = Ears(fail), journal_of(recording, Ears())
    with pytest.raises(ServiceOffline):
        recognised(recording, broken, journal)
    whole, _ = recognised(recording, Ears())
    journal, ears = journal_of(recording, Ears()), Ears()
    assert journal.until == broken.pieces[0].duration + 1000  # what was told of the second piece is kept as well
    words, told = recognised(recording, ears, journal)
    assert [word.start // 1000 for word in words] == [word.start // 1000 for word in whole]
    assert str(told[0].notice) == "What was recognised of it before is kept, and the rest follows."
    assert sum(piece.duration for piece in ears.pieces) == 9_000 - told[0].done


def test_it_stops_between_pieces_when_it_is_cancelled(recording: Path) -> None:
    cancelled, journal = Event(), Journal(None)
    ears = Ears(lambda number: cancelled.set())
    with pytest.raises(Cancelled):
        recognise(recording, ears, journal, lambda progress: None, cancelled)
    assert len(ears.pieces) == 1
    assert journal.until == ears.pieces[0].duration


def test_silence_is_given_to_nobody(tmp_path: Path) -> None:
    ears = Ears()
    with pytest.raises(UnreadableFile, match=r"No speech was recognised in silent\.wav; choose another recording"):
        recognised(write_wav(tmp_path / "silent.wav", [0.0] * 32_000), ears)
    assert ears.pieces == []


def test_a_file_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(MediaError, match="is not there any more"):
        recognised(tmp_path / "gone.wav", Ears())


def test_a_segment_is_heard_again_without_its_neighbours(recording: Path) -> None:
    ears = Ears()
    words = heard_again(recording, Segment(1, 1, 1_000, 3_000, "something"), "So it began.", ears, Event())
    assert ears.pieces[0].before == "So it began."
    assert ears.pieces[0].duration == 2_500
    assert [(word.start, word.end) for word in words] == [(1_000, 1_500), (2_000, 2_500)]
    with pytest.raises(BadAnswer, match="No speech was recognised in this segment"):
        heard_again(recording, Segment(1, 1, 3_900, 4_100, ""), "", ears, Event())
