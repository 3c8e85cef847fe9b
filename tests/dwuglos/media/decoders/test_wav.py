"""WAV files, by Python alone."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from dwuglos.errors import Cancelled, MediaError
from dwuglos.media.decoders.base import MediaFacts
from dwuglos.media.decoders.wav import Wav
from tests.stand_ins.sounds import tone, write_wav

WAV = Wav()


def heard(path: Path, start: int = 0, end: int | None = None, rate: int = 16_000) -> np.ndarray:
    return np.concatenate(list(WAV.decode(path, start, end, rate, lambda: False)))


@pytest.mark.parametrize("width", [1, 2, 3, 4])
@pytest.mark.parametrize("channels", [1, 2, 6])
def test_every_width_sounds_the_same(tmp_path: Path, width: int, channels: int) -> None:
    path = write_wav(tmp_path / "a.wav", tone(0.1), channels=channels, width=width)
    assert WAV.reads(path)
    assert WAV.probe(path) == MediaFacts(100, True, False, None)
    assert np.abs(heard(path) - np.array(tone(0.1)) * 32_767).max() < (300 if width == 1 else 2)


def test_a_part_begins_and_ends_where_it_should(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", tone(2.5))
    assert (heard(path, 500, 2_000) == heard(path)[8_000:32_000]).all()
    assert len(heard(path, 2_400, 9_000)) == 1_600
    assert len(heard(path, 9_000)) == 0


def test_another_rate_keeps_the_length(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", tone(1.5, 44_100), rate=44_100)
    assert abs(len(heard(path)) - 24_000) <= 1


def test_a_recording_that_broke_off_is_read_to_where_it_is(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", tone(2.0))
    path.write_bytes(path.read_bytes()[: 44 + 2 * 16_000 + 1])
    assert WAV.probe(path).duration == 1001  # the header counts as a few samples
    assert len(heard(path)) == 16_000


def test_a_header_alone_has_no_sound(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "silent.wav", [])
    assert not WAV.probe(path).has_sound
    with pytest.raises(MediaError, match=r"“silent\.wav” has no sound"):
        heard(path)


@pytest.mark.parametrize(
    "content", [b"RIFF", b"RIFF\0\0\0\0WAVE", b"ID3 and more", b"RIFF\xff\xff\xff\xffWAVEfmt \x10\0\0\0" + b"\0" * 20]
)
def test_others_are_left_to_others(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.wav").write_bytes(content)
    assert not WAV.reads(tmp_path / "a.wav")


def test_it_stops_when_asked(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", tone(2.0))
    with pytest.raises(Cancelled):
        list(WAV.decode(path, 0, None, 16_000, lambda: True))
