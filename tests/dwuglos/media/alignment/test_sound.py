"""The sound of a recording, piece by piece."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from dwuglos.errors import Cancelled
from dwuglos.media.alignment.sound import FRAME, LONGEST, SHORTEST, Excerpts, Stretches
from tests.stand_ins.sounds import tone, write_wav


def never() -> bool:
    return False


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Seventy seconds of a tone at half the rate, with silence from 24 to 25 s."""
    samples = tone(24, 8_000) + [0.0] * 8_000 + tone(45, 8_000)
    return write_wav(tmp_path_factory.mktemp("sound") / "a.wav", samples, rate=8_000)


def test_stretches_end_at_pauses_and_leave_nothing_out(path: Path) -> None:
    found = Stretches(path, never)
    stretches = list(found)
    assert stretches[0].start == 0
    assert 24_000 <= stretches[0].end <= 25_000
    assert all(SHORTEST <= each.end - each.start <= LONGEST for each in stretches[:-1])
    assert [each.end for each in stretches[:-1]] == [each.start for each in stretches[1:]]
    assert stretches[-1].end == 70_000
    assert all(len(each.samples) == 32 * (each.end - each.start) for each in stretches)
    loudness = found.loudness()
    assert len(loudness) == 70_000 // FRAME
    assert loudness[2450] < 10 < 70 < loudness[2000]


def test_loudness_of_nothing() -> None:
    assert len(Stretches(Path("none"), never).loudness()) == 0


def test_excerpts_are_the_same_sound(path: Path) -> None:
    whole = np.frombuffer(b"".join(each.samples for each in Stretches(path, never)), np.int16)
    excerpts = Excerpts(path, never)
    for start, end in (
        (500, 900),
        (800, 5_000),
        (30_000, 30_100),
        (30_050, 42_000),
        (69_900, 80_000),
        (90_000, 91_000),
    ):
        assert excerpts.between(start, end) == whole[start * 16 : end * 16].tobytes()


def test_it_stops_when_asked(path: Path) -> None:
    with pytest.raises(Cancelled):
        list(Stretches(path, lambda: True))
