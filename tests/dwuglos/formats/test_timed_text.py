"""Plain text with times: what it looks like, what it loses, and that it can be read again."""

from pathlib import Path

import pytest

from dwuglos import formats
from dwuglos.errors import InputError
from dwuglos.formats.base import Cue
from dwuglos.formats.timed_text import TimedText

REFERENCE = Path(__file__).parents[2] / "reference" / "timed-text.txt"

CUES = (
    Cue(1000, 3000, "To jest <i>trójka</i>."),
    Cue(3000, 6040, "Jest niedbale napisana\ni mała."),
    Cue(3_605_500, 3_606_000, "Koniec"),
)


def test_reference() -> None:
    assert TimedText().write(CUES).encode() == REFERENCE.read_bytes()


def test_it_is_read_as_a_pasted_transcript() -> None:
    text = TimedText().write(CUES)
    found = formats.detect(text, ".txt")
    assert found.name == "pasted"
    assert [(cue.start, cue.text) for cue in found.read(text).cues] == [
        (1000, "To jest trójka."),
        (3000, "Jest niedbale napisana i mała."),
        (3_605_000, "Koniec"),
    ]


def test_what_is_lost_is_named() -> None:
    assert [str(notice) for notice in TimedText().losses(CUES)] == [
        "The times of 2 cues are written as whole seconds, without an end.",
        "One cue has italics, colours or other styles; it is written without.",
    ]


def test_times_are_needed() -> None:
    with pytest.raises(InputError, match="one of the 2 segments has none"):
        TimedText().write([CUES[0], Cue(None, None, "Raz")])
