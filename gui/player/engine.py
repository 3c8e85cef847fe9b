"""What an engine is: it plays one file at a time.

An engine is made on the main thread and belongs to it: its methods may be called there at any time and return at once,
whatever a disk, a codec or a sound card are doing, and its signals arrive there. What it is asked for happens in the
order it was asked; of several seeks that wait only the last counts. Another engine is another file beside
`qt_engine.py`, made by `player.py`.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, QSize, Signal

from dwuglos.errors import DwuglosError


class EngineMissing(DwuglosError):
    """What an engine stands on is not installed; the sentence says which package that is."""


class Playable(NamedTuple):
    """What an engine says of a file it has opened."""

    duration: int
    """In milliseconds; 0 where the file does not say."""
    has_picture: bool
    has_sound: bool
    frame_rate: float
    """Pictures a second; 0 where there are none, or nobody knows."""


class Engine(QObject):
    """Plays one file."""

    loaded = Signal(str, object)
    """A file can be played; with its path, and what is known of it, a `Playable`."""
    failed = Signal(str, object)
    """A file cannot be played, or not any further; with its path and a DwuglosError. It is not open any more."""
    reported = Signal(int, int)
    """Where playback is, in milliseconds; now and then. The second is the number of the last seek it comes after."""
    playing = Signal(bool)
    """Whether playback goes on, from now."""
    ended = Signal()
    """The end was reached; playback stands there, with the last picture."""
    unheard = Signal(object)
    """What is played is not heard, though it plays on; with a DwuglosError that says why, once."""
    pictured = Signal(object, int, int)
    """With the picture to show (a QImage), the times in milliseconds at which it begins and ends.

    No other comes until `ask_for_picture`.
    """

    def load(self, path: str) -> None:
        """Open a file, instead of any that is open, and show its first picture."""
        raise NotImplementedError

    def unload(self) -> None:
        """Let the file go."""
        raise NotImplementedError

    def play(self) -> None:
        """Go on."""
        raise NotImplementedError

    def pause(self) -> None:
        """Stand still."""
        raise NotImplementedError

    def seek(self, position: int, number: int) -> None:
        """Go to a time, in milliseconds, playing or not; the number is told with what is reported from then on."""
        raise NotImplementedError

    def use_rate(self, rate: float) -> None:
        """Play at another speed, 1 being the usual one, at the same pitch."""
        raise NotImplementedError

    def lag(self, rate: float) -> float:
        """Return how long after `play` and after a seek sound is heard at a speed, in milliseconds; the time waits."""
        return 0.0

    def use_volume(self, volume: float) -> None:
        """Play as loud as that, from 0 to 1."""
        raise NotImplementedError

    def ask_for_picture(self, size: QSize) -> None:
        """Take the next picture as soon as there is one, in pixels no larger than that."""
        raise NotImplementedError

    def tick(self, *, is_start: bool) -> None:
        """Let a soft tick be heard over what is played: where a segment starts, or a lower one where it ends."""
        raise NotImplementedError

    def close(self) -> None:
        """Let everything go; nothing is called any more."""
        raise NotImplementedError
