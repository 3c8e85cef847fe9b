"""Where what is played is heard; with servers and players that are stand-ins."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from gui.player import output
from gui.player.output import SoundOutput

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux is asked what there is")


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A machine without sound."""
    for name in ("PULSE_SERVER", "PULSE_RUNTIME_PATH", "PIPEWIRE_REMOTE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setattr(output, "_DEVICES", tmp_path / "snd")
    monkeypatch.setattr(SoundOutput, "server", "")


def listen(path: Path) -> socket.socket:
    path.parent.mkdir(exist_ok=True)
    server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    server.bind(str(path))
    server.listen()
    return server


@pytest.fixture
def server(tmp_path: Path) -> Iterator[str]:
    path = tmp_path / "pulse" / "native"
    with listen(path):
        yield str(path)


class _Player:
    """Has an output, or none."""

    def __init__(self) -> None:
        self.outputs: list[Any] = []

    def setAudioOutput(self, output: Any) -> None:  # noqa: N802  # as Qt has it
        self.outputs.append(output)

    def audioBufferOutput(self) -> object:  # noqa: N802
        return self


def sound(player: _Player | None = None) -> SoundOutput:
    return SoundOutput(player or _Player(), lambda made: None)  # type: ignore[arg-type]


def test_a_device_is_a_card_a_server_or_one_on_the_net(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not output.has_device()
    (tmp_path / "snd").mkdir()
    (tmp_path / "snd" / "pcmC0D0c").touch()
    assert not output.has_device(), "a microphone is none"
    (tmp_path / "snd" / "pcmC0D0p").touch()
    assert output.has_device()
    monkeypatch.setattr(output, "_DEVICES", tmp_path / "none")
    with listen(tmp_path / "pipewire-0"):
        assert output.has_device()
    assert not output.has_device(), "a file that nobody listens at is none"
    monkeypatch.setenv("PULSE_SERVER", "tcp:music.example")
    assert output.has_device()


def test_the_address_of_the_server_is_where_pulseaudio_looks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert output.server_address() == str(tmp_path / "pulse" / "native")
    monkeypatch.setenv("PULSE_RUNTIME_PATH", "/run/sound")
    assert output.server_address() == "/run/sound/native"
    monkeypatch.setenv("PULSE_SERVER", "unix:/mnt/server")
    assert output.server_address() == "/mnt/server"
    monkeypatch.setenv("PULSE_SERVER", "tcp:music.example")
    assert output.server_address() == ""
    assert not output.answers("")


def test_a_connection_is_seen_as_long_as_there_is_one(server: str) -> None:
    assert output.answers(server)
    assert not output.is_connected(server)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        line.connect(server)
        assert output.is_connected(server)
    assert not output.is_connected(server)


def test_a_server_is_lost_when_the_connection_is_though_another_answers(server: str) -> None:
    player = _Player()
    one = sound(player)
    assert not one.is_lost
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        line.connect(server)
        SoundOutput.server = server
        assert not one.is_lost
    assert output.answers(server)
    assert one.is_lost
    assert "start Dwugłos again" in str(one.give_up())
    assert player.outputs[-1] is None
    assert not one.is_lost
    assert one.look() is None, "that was told"
    assert sound().is_lost, "of the other windows, too"


def test_silence_is_told_once_until_there_is_a_device(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    one = sound()
    assert "no sound device" in str(one.look())
    assert one.look() is None

    def make(self: SoundOutput) -> None:
        self.output = SimpleNamespace(device=lambda: SimpleNamespace(isNull=lambda: False))  # type: ignore[assignment]

    monkeypatch.setattr(SoundOutput, "make", make)
    with listen(tmp_path / "pipewire-0"):
        assert one.look() is None
    assert one.output is not None
    one.output.device = lambda: SimpleNamespace(isNull=lambda: True)  # type: ignore[method-assign,assignment,return-value]
    assert "no sound device" in str(one.look()), "it is gone again"
