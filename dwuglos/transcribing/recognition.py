"""Recognise the speech of a recording, piece by piece, whichever recogniser does it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, NamedTuple

from dwuglos.errors import BadAnswer, Cancelled, Notice, UnreadableFile, notice
from dwuglos.recognisers.base import Partial, Piece, Recogniser, Word
from dwuglos.transcribing.journal import Journal
from dwuglos.transcribing.pieces import Stretch, stretches

if TYPE_CHECKING:
    from dwuglos.talk.transcript import Segment

CONTEXT = 200
"""Characters of the words before a piece that the recogniser is told."""
AROUND = 250
"""Milliseconds before and after a segment that are listened to as well: a word may begin a little before it."""


class Progress(NamedTuple):
    """How far a recognition is: milliseconds of the recording, and the words that were recognised last."""

    done: int
    total: int
    latest: str = ""
    notice: Notice | None = None


def recognise(
    recording: Path, recogniser: Recogniser, journal: Journal, tell: Callable[[Progress], object], cancelled: Event
) -> tuple[Word, ...]:
    """Return the words spoken in a recording, with their times in it; what the journal has is not recognised again.

    Raises MediaError, the errors of `Recogniser.hear`, and Cancelled, after which the journal has all there is.
    Raises UnreadableFile when nobody speaks.
    """
    from dwuglos.media.decoding import decode, probe

    total = probe(recording).duration
    if journal.until:
        went_on = "What was recognised of it before is kept, and the rest follows."
        tell(Progress(min(journal.until, total), total, "", notice(went_on)))
    blocks = decode(recording, start=journal.until, cancelled=cancelled.is_set)
    for stretch in stretches(blocks, journal.until):
        _take(stretch, total, recogniser, journal, tell, cancelled)
    if not journal.words:
        raise UnreadableFile(
            "No speech was recognised in {file}; choose another recording, or another model.", file=recording.name
        )
    return tuple(journal.words)


def _take(
    stretch: Stretch,
    total: int,
    recogniser: Recogniser,
    journal: Journal,
    tell: Callable[[Progress], object],
    cancelled: Event,
) -> None:
    """Recognise a piece and keep its words, or as many as there are when it is cancelled or fails."""
    latest = Partial((), 0)

    def hear(partial: Partial) -> None:
        nonlocal latest
        latest = partial
        done = min(stretch.start + partial.until, total)
        tell(Progress(done, total, _text(partial.words)[-CONTEXT:], partial.notice))

    piece = Piece(stretch.samples.tobytes(), _text(journal.words[-CONTEXT:])[-CONTEXT:])
    try:
        words = () if stretch.is_silent else recogniser.hear(piece, hear, cancelled)
    except BaseException:
        if latest.until:
            journal.add(_shifted(latest.words, stretch.start), stretch.start + latest.until)
        raise
    journal.add(_shifted(words, stretch.start), stretch.end)
    tell(Progress(min(stretch.end, total), total, _text(words)[-CONTEXT:]))
    if cancelled.is_set():
        raise Cancelled


def heard_again(
    recording: Path, segment: Segment, before: str, recogniser: Recogniser, cancelled: Event
) -> tuple[Word, ...]:
    """Return the words that are spoken in a segment, recognised anew; `before` is the English before it.

    Raises what `recognise` raises, and BadAnswer when nothing is recognised there.
    """
    import numpy as np

    from dwuglos.media.decoding import decode
    from dwuglos.recognisers.base import silent

    assert segment.start is not None, "asked only of segments with times"
    assert segment.end is not None, "asked only of segments with times"
    begin = max(segment.start - AROUND, 0)
    blocks = list(decode(recording, start=begin, end=segment.end + AROUND, cancelled=cancelled.is_set))
    stretch = Stretch(begin, np.concatenate(blocks) if blocks else np.zeros(0, np.int16))
    words = (
        ()
        if stretch.is_silent
        else recogniser.hear(Piece(stretch.samples.tobytes(), before[-CONTEXT:]), silent, cancelled)
    )
    # A word of the neighbours, which is heard in part, has its middle outside.
    inside = [w for w in _shifted(words, begin) if segment.start <= (w.start + w.end) // 2 <= segment.end]
    if not inside:
        raise BadAnswer("No speech was recognised in this segment; the English stays as it is.")
    return tuple(inside)


def _shifted(words: tuple[Word, ...], by: int) -> tuple[Word, ...]:
    return tuple(word._replace(start=word.start + by, end=word.end + by) for word in words)


def _text(words: tuple[Word, ...] | list[Word]) -> str:
    return " ".join(word.text for word in words)
