"""Where what is played is heard: a device of sound, or none. Without one all plays on in silence, and that is told.

Two things about Qt (6.11) on Linux are minded here. It looks for devices when it is first asked for one, and where none
answers then, never again: so it is not asked before there is one. And it has one connection to a PulseAudio server for
the whole program; once that is broken, as the server was stopped or started again, libpulse ends the program when Qt
opens a device again: so none is opened any more.
"""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from dwuglos.errors import MediaError

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject
    from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

_PATIENCE = 0.3
"""Seconds that a server of sound on this machine may take to answer."""
_DEVICES = Path("/dev/snd")
_OPEN_FILES = Path("/proc/self/fd")


class SoundOutput:
    """The output of a player, made as soon as there is a device; it belongs to the thread that makes it."""

    server: ClassVar[str] = ""
    """The address of the server that the program was connected with when an output was made."""

    def __init__(self, player: QMediaPlayer, prepare: Callable[[QObject], None]) -> None:
        self._player = player
        self._prepare = prepare
        self.volume = 1.0
        self._is_silence_told = False
        self.output: QAudioOutput | None = None
        self.is_given_up = False
        """Whether nothing is heard any more until the program is started again."""

    @property
    def is_lost(self) -> bool:
        """Whether the server of sound has stopped, and this output has not been given up yet."""
        return bool(SoundOutput.server) and not self.is_given_up and not is_connected(SoundOutput.server)

    def prepare(self) -> None:
        """Make an output if there is a device now; without one a file that is loaded from now plays in silence."""
        if self.output is None and not self.is_given_up and has_device():
            self.make()
        if self.output is None:
            self._be_silent()

    def look(self) -> MediaError | None:
        """Make an output if there is a device now; where nothing will be heard return that, once."""
        self.prepare()
        if self.is_given_up or (self.output is not None and not self.output.device().isNull()):
            self._is_silence_told = False
            return None
        was_told, self._is_silence_told = self._is_silence_told, True
        if was_told:
            return None
        return MediaError("There is no sound device, so nothing is heard; connect one, and play again.")

    def make(self) -> None:
        """Make the output."""
        from PySide6.QtMultimedia import QAudioOutput

        self.output = QAudioOutput(self._player.parent())
        self._prepare(self.output)
        self.output.setVolume(self.volume)
        self._player.setAudioOutput(self.output)
        if is_connected(server_address()):
            SoundOutput.server = server_address()

    def give_up(self) -> MediaError:
        """Play in silence from now, and return what there is to tell; the player has to stand still."""
        self.is_given_up = True
        self.let_go()
        self._be_silent()
        return MediaError(
            "The sound server of this computer has stopped, so nothing is heard; start Dwugłos again once it runs."
        )

    def use_volume(self, volume: float) -> None:
        """Play as loud as that, from 0 to 1."""
        self.volume = volume
        if self.output is not None:
            self.output.setVolume(volume)

    def let_go(self) -> None:
        """Take the output from the player."""
        self._player.setAudioOutput(None)  # type: ignore[arg-type]  # which is how Qt takes none

    def _be_silent(self) -> None:
        """Let the player have something that takes the sound without a device, or sound alone would stand still.

        It is never taken away again: Qt would remember the player in it, and go there when that is gone.
        """
        if self._player.audioBufferOutput() is None:
            from PySide6.QtMultimedia import QAudioBufferOutput

            self._player.setAudioBufferOutput(QAudioBufferOutput(self._player.parent()))


def keeps_pitch() -> bool:
    """Tell whether Qt keeps the pitch at other speeds."""
    from PySide6.QtMultimedia import QMediaPlayer

    return hasattr(QMediaPlayer, "setPitchCompensation")  # since Qt 6.10


def has_device() -> bool:
    """Tell whether there may be something that sound can be heard from: only Linux is asked."""
    if sys.platform != "linux" or os.environ.get("PULSE_SERVER", "").startswith("tcp"):
        return True
    pipewire = Path(os.environ.get("XDG_RUNTIME_DIR", ""), os.environ.get("PIPEWIRE_REMOTE", "pipewire-0"))
    return any(_DEVICES.glob("pcm*p")) or answers(server_address()) or answers(str(pipewire))


def server_address() -> str:
    """Return the file at which a PulseAudio server answers, or one that is like it; empty where there is none."""
    folder = os.environ.get("PULSE_RUNTIME_PATH") or Path(os.environ.get("XDG_RUNTIME_DIR", ""), "pulse")
    address = Path(os.environ.get("PULSE_SERVER", "").removeprefix("unix:") or Path(folder, "native"))
    return str(address) if sys.platform == "linux" and address.is_absolute() else ""


def answers(address: str) -> bool:
    """Tell whether somebody answers at a file."""
    if not address:
        return False
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        line.settimeout(_PATIENCE)
        try:
            line.connect(address)
        except OSError:
            return False
    return True


def is_connected(address: str) -> bool:
    """Tell whether this program is connected with whoever answers at a file."""
    return bool(address) and any(_peer(file) == address for file in _OPEN_FILES.iterdir())


def _peer(file: Path) -> str:
    """Return the file at which an open file of this program is connected, empty where it is not."""
    try:
        if not str(file.readlink()).startswith("socket:"):
            return ""
        with socket.socket(fileno=os.dup(int(file.name))) as line:
            return str(line.getpeername()) if line.family == socket.AF_UNIX else ""
    except OSError:  # it was closed meanwhile, or is a socket without a peer
        return ""
