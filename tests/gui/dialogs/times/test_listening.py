"""Listening to a recording in a lane."""

from __future__ import annotations

from pathlib import Path

import pytest

from dwuglos.media import activity
from gui.dialogs.times.listening import Listening
from tests.gui.desk import Desk
from tests.stand_ins.sounds import write_wav
from tests.stand_ins.speech import sound


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write_wav(tmp_path / "talk.wav", (sound([(1000, 2500)], 4000) / 32_768).tolist())


def test_speech_is_heard_with_progress_and_once(desk: Desk, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    listening = Listening(desk.tasks, desk.window)
    shares: list[float] = []
    listening.progressed.connect(shares.append)
    for _ in range(2):
        with desk.qtbot.waitSignal(listening.heard) as signal:
            listening.listen(path)
        assert len(signal.args[1].spans()) == 1
        assert not listening.is_busy
        monkeypatch.setattr(activity, "listen", None)  # what has been heard is not listened to again
    assert shares[-1] == 1.0


def test_a_file_that_has_changed_is_listened_to_again(desk: Desk, path: Path) -> None:
    listening = Listening(desk.tasks, desk.window)
    with desk.qtbot.waitSignal(listening.heard):
        listening.listen(path)
    write_wav(path, [0.0] * 32_000)
    with desk.qtbot.waitSignal(listening.heard) as signal:
        listening.listen(path)
    assert signal.args[1].spans() == []


def test_only_the_last_file_is_heard_of(desk: Desk, path: Path, tmp_path: Path) -> None:
    listening = Listening(desk.tasks, desk.window)
    heard: list[Path] = []
    listening.heard.connect(lambda file, _: heard.append(file))
    listening.listen(write_wav(tmp_path / "other.wav", [0.0] * 32_000))
    with desk.qtbot.waitSignal(listening.heard):
        listening.listen(path)
    assert heard == [path]


def test_what_is_in_the_way_is_told(desk: Desk, tmp_path: Path) -> None:
    listening = Listening(desk.tasks, desk.window)
    with desk.qtbot.waitSignal(listening.failed) as signal:
        listening.listen(tmp_path / "gone.wav")
    assert "is not there any more" in str(signal.args[0])
