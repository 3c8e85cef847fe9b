"""What a speech recogniser is, and how to add one.

A recogniser is one file in this folder with a subclass of `Recogniser`, one test file, and one entry in `RECOGNISERS`
in the folder's `__init__.py`. It says where the sound goes, what it needs and what it costs, and turns one piece of
sound into English words with times; anything else (an error page, another language, times that cannot be) becomes one
of the errors of `hear`. `dwuglos.transcribing` does what is the same for all: it reads the recording, cuts it into
pieces where nobody speaks, keeps what has been recognised, and makes segments of the words.

The folder `parts` has what they share: `times.spoken` makes words of what an engine says, and mends its times;
`speech_process` runs an engine in a process of its own. Tests run the real code against stand-ins in
`tests/stand_ins`.

Engines and libraries are imported inside functions or in that process, never at the top: starting the program must not
take longer for them.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import NamedTuple

from dwuglos.errors import InputError, Notice
from dwuglos.translators.base import Service

RATE = 16_000
"""Samples in a second, of which all recognisers work."""
WIDTH = 2
"""Bytes of a sample: whole numbers, the low byte first."""


class Word(NamedTuple):
    """A spoken word: its times in milliseconds, and how certain the recogniser is (0 to 1), if it says so."""

    text: str
    start: int
    end: int
    certainty: float | None = None


class Piece(NamedTuple):
    """A piece of sound: its samples (one channel, `RATE`, `WIDTH`), and the words that were spoken just before it."""

    samples: bytes
    before: str = ""

    @property
    def duration(self) -> int:
        """Its length in milliseconds."""
        return len(self.samples) // WIDTH * 1000 // RATE


class Partial(NamedTuple):
    """What is told while a piece is under way: the words so far, how far in it that is (ms), and what went wrong."""

    words: tuple[Word, ...]
    until: int
    notice: Notice | None = None


Tell = Callable[[Partial], object]


def silent(partial: Partial) -> None:
    """Tell nobody."""


class Recogniser(Service):
    """One speech recogniser. Its price is that of an hour of sound."""

    @property
    def model(self) -> str:
        """What recognises, in a few words: with another model the words are others."""
        return self.values.get("model", "")

    def check(self) -> None:
        """Raise InputError, which says what to do, when it cannot work as things are on this machine."""

    @property
    def obstacle(self) -> str:
        """What keeps it from working as things are, in a sentence that says what to do; nothing where it can work."""
        try:
            self.check()
        except InputError as error:
            return str(error)
        return ""

    def hear(self, piece: Piece, tell: Tell, cancelled: Event) -> tuple[Word, ...]:
        """Return the English words spoken in a piece, with times from its beginning; none where nobody speaks.

        `tell` is called with what there is so far, on the calling thread. Raises Cancelled within a second after
        `cancelled` is set, ServiceOffline, ServiceBlocked, ServiceRefused, BadAnswer, and InputError where it lacks
        something or the speech is not English.
        """
        raise NotImplementedError
