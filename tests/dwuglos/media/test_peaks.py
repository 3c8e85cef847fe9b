"""The peaks of a recording."""

from __future__ import annotations

import wave
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.errors import Cancelled, MediaError
from dwuglos.media import peaks as module
from dwuglos.media.peaks import LONGEST, STEP, Peaks, find_peaks, keep_peaks, read_peaks

RATE = 8_000
SIZE = RATE * STEP // 1000


def nowhere() -> tuple[int, int]:
    return 0, 0


def nobody() -> bool:
    return False


def loud_for(*milliseconds: tuple[int, int]) -> np.ndarray:
    """Return samples: for so many milliseconds so loud."""
    return np.concatenate([np.full(RATE * ms // 1000, level, np.int16) for ms, level in milliseconds])


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "talk.wav"
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(loud_for((1000, 0), (1000, 8000), (1005, -300)).tobytes())
    return path


def test_each_step_has_its_lowest_and_its_highest_sample() -> None:
    peaks = Peaks(40)
    samples = np.zeros(4 * SIZE, np.int16)
    samples[SIZE : SIZE + 2] = [700, -900]
    samples[2 * SIZE] = 32767
    peaks.add(0, samples, RATE)
    assert peaks.high.tolist() == [0, 700, 32767, 0]
    assert peaks.low.tolist() == [0, -900, 0, 0]
    assert peaks.loudest == 32767


def test_only_what_was_added_is_known() -> None:
    peaks = Peaks(1000)
    peaks.add(200, loud_for((100, 50)), RATE)
    assert peaks.is_found(200, 300)
    assert not peaks.is_found(190, 300)
    assert not peaks.is_found(250, 310)
    assert peaks.is_found(1000, 5000), "there is nothing after the end"


def test_steps_of_no_whole_number_of_samples_are_told_apart() -> None:
    peaks = Peaks(1000)
    peaks.add(0, np.arange(11_025).astype(np.int16), 11_025)  # 110.25 a step
    assert peaks.high.tolist()[:4] == [109, 219, 329, 440]
    assert peaks.low.tolist()[98:] == [10804, 10914]


def test_what_goes_past_the_end_is_dropped_and_a_last_step_that_is_not_whole_is_no_louder() -> None:
    peaks = Peaks(95)
    peaks.add(80, np.full(SIZE + 3, -20, np.int16), RATE)
    assert peaks.low.tolist()[-2:] == [-20, -20]
    assert peaks.high.tolist()[-2:] == [-20, -20]
    peaks.add(90, loud_for((500, 9)), RATE)
    peaks.add(100, loud_for((500, 9)), RATE)
    assert peaks.high.tolist()[-1] == 9


def test_a_column_shows_all_that_lies_in_it() -> None:
    peaks = Peaks(100)
    peaks.low[:], peaks.high[:] = -np.arange(10), np.arange(10)
    low, high = peaks.columns(0, 30, 5)
    assert high.tolist() == [2, 5, 8, 9, 0]
    assert low.tolist() == [-2, -5, -8, -9, 0]


def test_a_column_narrower_than_a_step_shows_the_step_it_lies_in() -> None:
    peaks = Peaks(30)
    peaks.high[:] = [5, 6, 7]
    assert peaks.columns(5, 5, 6)[1].tolist() == [5, 6, 6, 7, 7, 0]
    assert peaks.columns(-10, 10, 3)[1].tolist() == [0, 5, 6]
    assert peaks.columns(500, 10, 2)[1].tolist() == [0, 0]


@given(st.integers(0, 400), st.integers(-100, 5000), st.integers(1, 300), st.integers(0, 60))
def test_columns_are_what_a_look_at_every_step_says(duration: int, start: int, step: int, count: int) -> None:
    peaks = Peaks(duration)
    rng = np.random.default_rng(duration)
    peaks.high[:] = rng.integers(0, 1000, len(peaks))
    peaks.low[:] = -peaks.high
    low, high = peaks.columns(start, step, count)
    for column in range(count):
        first, last = (start + step * column) // STEP, (start + step * (column + 1)) // STEP
        steps = peaks.high[first : max(last, first + 1)] if 0 <= first < len(peaks) else np.zeros(1)
        assert high[column] == steps.max()
        assert low[column] == -high[column]


def test_the_peaks_of_a_file_are_found_with_its_silence_and_its_speech(recording: Path) -> None:
    peaks, shares = Peaks(3005), list[float]()
    find_peaks(recording, peaks, nowhere, shares.append, nobody)
    assert peaks.is_whole
    assert shares == sorted(shares)
    assert 0.99 < shares[-1] <= 1
    assert peaks.high[:99].max() == 0
    assert peaks.high[101:199].min() == 8000
    assert peaks.low[205:].max() == -300


def test_a_recording_shorter_than_it_says_is_silent_at_its_end(recording: Path) -> None:
    peaks = Peaks(9000)
    find_peaks(recording, peaks, nowhere, lambda _: None, nobody)
    assert peaks.is_whole
    assert peaks.is_found(0, 9000)
    assert peaks.high[-1] == 0


def test_what_is_in_sight_is_found_before_all_else(recording: Path) -> None:
    peaks, known = Peaks(3005), list[tuple[bool, bool]]()

    def note(_: float) -> None:
        known.append((peaks.is_found(2000, 3000), peaks.is_found(1500, 2000)))

    find_peaks(recording, peaks, lambda: (2000, 3000), note, nobody)
    assert known[0] == (True, False)


def test_a_part_that_is_nearly_all_is_not_found_apart(monkeypatch: pytest.MonkeyPatch, recording: Path) -> None:
    monkeypatch.setattr(module, "LONGEST_JUMP", 500)
    asked = list[int]()

    def decode(path: Path, *, start: int = 0, **_: object) -> Iterator[tuple[np.ndarray, int]]:
        asked.append(start)
        yield loud_for((3005, 1)), RATE

    monkeypatch.setattr(module, "decode_roughly", decode)
    find_peaks(recording, Peaks(3005), lambda: (1000, 2000), lambda _: None, nobody)
    assert asked == [0]


def test_cancelling_leaves_what_was_found(recording: Path) -> None:
    peaks = Peaks(3005)
    with pytest.raises(Cancelled):
        find_peaks(recording, peaks, nowhere, lambda _: None, lambda: peaks.is_found(0, 900))
    assert not peaks.is_whole
    assert peaks.is_found(0, 900)


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(MediaError, match="is not there any more"):
        find_peaks(tmp_path / "talk.wav", Peaks(1000), nowhere, lambda _: None, nobody)


# Kept


def test_kept_peaks_come_back_as_they_were(recording: Path, tmp_path: Path) -> None:
    peaks = Peaks(3005)
    find_peaks(recording, peaks, nowhere, lambda _: None, nobody)
    folder = tmp_path / "library.db.peaks"
    keep_peaks(peaks, folder, "abc")
    kept = read_peaks(folder, "abc")
    assert kept is not None
    assert (kept.duration, kept.is_whole) == (3005, True)
    assert kept.high.tolist() == peaks.high.tolist()
    assert kept.low.tolist() == peaks.low.tolist()
    assert [path.stat().st_mode & 0o777 for path in (folder, *folder.iterdir())] == [0o700, 0o600]


@given(st.data())
def test_damaged_ones_are_none(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    folder = tmp_path_factory.mktemp("peaks")
    keep_peaks(Peaks(100), folder, "abc")
    file = folder / "abc.peaks"
    content = bytearray(file.read_bytes())
    content[: data.draw(st.integers(0, 12))] = data.draw(st.binary(max_size=20))
    file.write_bytes(content[: data.draw(st.integers(0, len(content)))])
    kept = read_peaks(folder, "abc")
    assert kept is None or len(kept) == 10
    assert read_peaks(folder, "other") is None


def test_no_recording_is_too_long_to_begin_with() -> None:
    assert Peaks(10**12).duration == LONGEST
    assert len(Peaks(-5)) == 0
    assert Peaks(0).loudest == 0
