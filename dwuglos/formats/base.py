"""What a file format is, and how to add one.

A format is one file in this folder with a subclass of `Format`, one test file, and one entry in `FORMATS` in the
folder's `__init__.py` (in the order the user sees). Say in the class what it is called and which extensions it goes by,
and implement what it can do:

* `recognise(text)` looks at the content (already decoded, line ends still as they were) and says how sure it is;
  extensions never decide, they only break ties;
* `read(text)` returns every cue that can be trusted and a `Notice` for all that was repaired or left out; it raises
  `UnreadableFile` with one sentence when there is nothing to trust;
* `write(cues, extras)` returns the text of the file with `\\n` line ends; encoding, byte order mark, line ends and
  safe replacing of an older file are done once for all formats, in `dwuglos.exporting`. A binary format says so with
  `binary` and implements `write_bytes` instead;
* `losses(cues, extras)` says, before it is written, what the file cannot hold.

What a format holds beside text and times, and no other does, comes back to it: for a whole file in `Reading.extras`,
for one cue in `Cue.extra`, each as a string that only this format understands. It should survive reading and writing.

A file of more than `_mending.MOST_CUES` cues is refused before it takes long: `mended` sees to it when it is given cues
one by one, `few_enough` where something is made of them first. `tests/benchmarks/formats.py` holds the shortest files
of each format; a new one needs an entry there and in `tests/dwuglos/formats/test_formats.py`.

Files that begin with an underscore are no members: they hold what several members share.

Times are integer milliseconds. The library that reads a format is imported inside `read` or `write`, never at the top:
starting the program must not pay for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from dwuglos.errors import Notice
from dwuglos.talk.article import Part
from dwuglos.talk.transcript import State, Timing
from dwuglos.talk.video import Video


class Cue(NamedTuple):
    """One piece of text with its time in milliseconds; both times are None where the file has none.

    `target` is the translation, in formats that hold both. `extra` is for the format that read the cue, and begins with
    that format's name and a colon, so that no other takes it for its own.
    """

    start: int | None
    end: int | None
    text: str
    target: str = ""
    state: State = "initial"
    note: str = ""
    extra: str = ""


class Reading(NamedTuple):
    """What a file held: cues in the order of time, and what the user should know about how they were read.

    `extras` is what the file holds beside its cues, for the way back into the same format. `video` is what it says of
    the video; a file with facts alone has no cues. `article` is what was published of the talk, on a page
    of it. `timing` says how the times of the cues are known.
    """

    cues: tuple[Cue, ...]
    notices: tuple[Notice, ...] = ()
    extras: str = ""
    video: Video | None = None
    article: tuple[Part, ...] = ()
    timing: Timing = ""


class Format:
    """One file format. A member overrides what it can do; `reads` and `writes` say which."""

    name: ClassVar[str]
    """What the command line calls it."""
    title: ClassVar[str]
    """What the window calls it."""
    extensions: ClassVar[tuple[str, ...]]
    """With the dot, in lower case; the first one is given to new files."""
    reads: ClassVar[bool] = False
    writes: ClassVar[bool] = False
    binary: ClassVar[bool] = False
    """Whether it is written by `write_bytes`."""
    holds_both: ClassVar[bool] = False
    """Whether a cue's text and its translation are kept apart in it; otherwise they are stacked into one text."""
    breaks_lines: ClassVar[bool] = True
    """Whether it is made to be shown, so that long texts are broken into lines; a table is not."""
    needs_times: ClassVar[bool] = True
    """Whether it can hold nothing without times."""
    asks_frame_rate: ClassVar[bool] = False
    """Whether its times are frames, and the file may not say how many there are in a second."""

    def recognise(self, text: str) -> float:
        """Return from 0 (certainly not this format) to 1 (nothing else could look like this)."""
        return 0.0

    def read(self, text: str, frame_rate: float | None = None) -> Reading:
        """Return what `text` holds; `frame_rate` stands in where the file says none. Raises UnreadableFile."""
        raise NotImplementedError

    def write(self, cues: Sequence[Cue], extras: str = "") -> str:
        """Return the file's text, with `\\n` line ends; `extras` is what `read` gave, if this format read the talk."""
        raise NotImplementedError

    def in_polish(self, extras: str) -> str:
        """Return `extras` for a file that holds the Polish alone, where they say of which language the text is."""
        return extras

    def write_bytes(self, cues: Sequence[Cue], extras: str = "") -> bytes:
        """Return the file of a binary format."""
        raise NotImplementedError

    def losses(self, cues: Sequence[Cue], extras: str = "") -> tuple[Notice, ...]:
        """Return what would be lost by writing `cues` in this format: nothing, usually."""
        return ()
