"""Chapters for a video's description, and YouTube's conditions for them."""

from pathlib import Path

import pytest

from dwuglos.errors import InputError
from dwuglos.formats.base import Cue
from dwuglos.formats.chapters import Chapters

REFERENCE = Path(__file__).parents[2] / "reference" / "chapters.txt"


def told(*starts: int) -> list[str]:
    return [str(notice) for notice in Chapters().losses([Cue(start, start + 1, "Rozdział") for start in starts])]


def test_reference() -> None:
    cues = [
        Cue(1000, 3000, "To jest <b>trójka</b>."),
        Cue(3000, 6040, "Jest niedbale napisana\ni mała."),
        Cue(7000, 8000, " "),
        Cue(3_605_500, 3_606_000, "Koniec"),
    ]
    assert Chapters().write(cues).encode() == REFERENCE.read_bytes()


def test_conditions() -> None:
    assert told(0, 10_000, 20_000) == []
    assert told(400, 10_000, 20_000) == []
    assert told(1000, 10_000, 19_999) == [
        "YouTube shows no chapters unless the first begins at 0:00.",
        "YouTube shows no chapters while 2 of them are shorter than ten seconds.",
    ]
    assert told(0, 60_000) == ["YouTube shows no chapters when there are fewer than three."]


def test_times_are_needed() -> None:
    with pytest.raises(InputError, match="Chapters for YouTube needs times"):
        Chapters().write([Cue(None, None, "Raz")])
