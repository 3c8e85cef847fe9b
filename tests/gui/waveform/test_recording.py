"""The peaks of a recording, found in the background."""

from __future__ import annotations

import wave
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from dwuglos.errors import MediaError
from dwuglos.store.kept_files import peaks_folder
from gui.tasks import Tasks
from gui.waveform.recording import Recording

RATE = 16_000


def write(path: Path, seconds: int, loudness: int) -> Path:
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(np.full(RATE * seconds, loudness, "<i2").tobytes())
    return path


@pytest.fixture
def tasks(qtbot: QtBot, tmp_path: Path) -> Iterator[Tasks]:
    tasks = Tasks(str(tmp_path / "library.db"))
    yield tasks
    tasks.close()


@pytest.fixture
def recording(tasks: Tasks) -> Recording:
    return Recording(tasks, lambda: (0, 1000))


def test_peaks_come_then_the_share_of_them_and_at_last_the_starts_of_speech(
    recording: Recording, qtbot: QtBot, tmp_path: Path
) -> None:
    told: list[object] = []
    recording.found.connect(lambda: told.append("found"))
    recording.progressed.connect(told.append)
    with qtbot.waitSignal(recording.speech_found) as speech:
        recording.look_at(str(write(tmp_path / "talk.wav", 3, 500)), "")
    assert told[0] == "found"
    assert told[-1] == 1.0
    assert all(isinstance(share, float) for share in told[1:])
    assert isinstance(speech.args[0], tuple)
    assert recording.peaks is not None
    assert recording.peaks.is_whole
    assert recording.peaks.loudest == 500


def test_those_that_are_kept_are_not_found_again(
    recording: Recording, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    path = write(tmp_path / "talk.wav", 1, 500)
    with qtbot.waitSignal(recording.speech_found):
        recording.look_at(str(path), "abc")
    folder = peaks_folder(tasks.library_address)
    assert folder is not None
    assert [file.name for file in folder.iterdir()] == ["abc.peaks"]
    write(path, 1, 900)
    with qtbot.waitSignal(recording.speech_found):
        recording.look_at(str(path), "abc")
    assert recording.peaks is not None
    assert recording.peaks.loudest == 500
    with qtbot.waitSignal(recording.speech_found):
        recording.look_at(str(path), "def")
    assert recording.peaks.loudest == 900


def test_another_recording_is_not_mixed_with_the_one_before(recording: Recording, qtbot: QtBot, tmp_path: Path) -> None:
    found: list[int] = []
    recording.speech_found.connect(lambda _: found.append(recording.peaks.loudest))  # type: ignore[union-attr]
    recording.look_at(str(write(tmp_path / "first.wav", 20, 500)), "")
    with qtbot.waitSignal(recording.speech_found):
        recording.look_at(str(write(tmp_path / "second.wav", 1, 700)), "")
    qtbot.wait(50)
    assert found == [700]


def test_a_file_that_is_gone_is_told(recording: Recording, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(recording.failed) as failed:
        recording.look_at(str(tmp_path / "gone.wav"), "abc")
    assert isinstance(failed.args[0], MediaError)
    assert recording.peaks is None


def test_stopping_tells_nothing_more(recording: Recording, qtbot: QtBot, tmp_path: Path) -> None:
    told: list[object] = []
    for signal in (recording.found, recording.failed, recording.speech_found):
        signal.connect(lambda *_: told.append(1))
    recording.look_at(str(write(tmp_path / "talk.wav", 1, 500)), "")
    recording.stop()
    qtbot.wait(100)
    assert told == []


def test_a_library_on_a_server_keeps_none() -> None:
    assert peaks_folder("postgresql://server/library") is None
