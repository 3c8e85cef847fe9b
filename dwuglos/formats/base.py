"""What a file format is, and how to add one.

A format is one file in this folder with a subclass of `Format`, one test file, and one entry in `FORMATS` in the
folder's `__init__.py` (in the order the user sees). The class names the format and its extensions, and implements what
the format can do:

* `recognise(text)` looks at the content (decoded, with the line ends of the file) and returns how sure it is;
  extensions decide only between formats that are equally sure;
* `read(text)` returns every cue that can be trusted, and a `Notice` for everything that was repaired or left out; it
  raises `UnreadableFile` with one sentence when no cue can be trusted;
* `write(cues, extras)` returns the text of the file with `\\n` line ends. `dwuglos.exporting` does the rest for all
  formats: encoding, byte order mark, line ends, and replacing an older file safely. A binary format sets `binary` and
  implements `write_bytes` instead;
* `losses(cues, extras)` returns, before the file is written, notices of what it cannot hold.

A format may have content beside text and times, which no other format has. It keeps that of the whole file in
`Reading.extras` and that of one cue in `Cue.extra`, each as a string that only this format understands, and gets both
back when it writes the talk again.

A file of more than `mending.MOST_CUES` cues is refused before it takes long: `mended` does that when it gets the cues
one by one, `few_enough` when something is made of the cues first. `tests/benchmarks/formats.py` has the shortest files
of each format; a new format needs an entry there and in `tests/dwuglos/formats/test_formats.py`.

The folder `parts` has what several formats share.

Times are whole milliseconds. The library that reads a format is imported inside `read` or `write`, never at the top:
starting the program must not take longer for it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar, NamedTuple

from dwuglos.errors import Notice
from dwuglos.talk.article import Part
from dwuglos.talk.transcript import State, Timing
from dwuglos.talk.video import Video


class Cue(NamedTuple):
    """One piece of text with its times in milliseconds; both are None when the file has no times.

    `target` is the translation, in formats with both languages. `extra` is for the format that read the cue; it begins
    with the name of that format and a colon, so that no other format uses it.
    """

    start: int | None
    end: int | None
    text: str
    target: str = ""
    state: State = "initial"
    note: str = ""
    extra: str = ""


class Reading(NamedTuple):
    """The content of a file: cues in the order of time, and notices about how they were read.

    `extras` is the content beside the cues, for writing the same format again. `video` has the facts about the video; a
    file with only facts has no cues. `article` has the parts of a published article. `timing` says whether the times
    of the cues are estimated.
    """

    cues: tuple[Cue, ...]
    notices: tuple[Notice, ...] = ()
    extras: str = ""
    video: Video | None = None
    article: tuple[Part, ...] = ()
    timing: Timing = ""


class Format:
    """One file format. A member overrides the methods for what it can do, and sets `reads` and `writes`."""

    name: ClassVar[str]
    """Its name on the command line."""
    title: ClassVar[str]
    """Its name in the window."""
    extensions: ClassVar[tuple[str, ...]]
    """With the dot, in lower case; new files get the first one."""
    reads: ClassVar[bool] = False
    writes: ClassVar[bool] = False
    binary: ClassVar[bool] = False
    """Whether `write_bytes` writes it."""
    holds_both: ClassVar[bool] = False
    """Whether it has separate places for a text and its translation; otherwise both are written as one text."""
    needs_both: ClassVar[bool] = False
    """Whether it is made of texts with their translations, so that it is always written with both, and with gaps."""
    keeps_only_ids: ClassVar[bool] = False
    """Whether what it keeps of a cue is only what that is called in the file, which is no loss elsewhere."""
    breaks_lines: ClassVar[bool] = True
    """Whether its texts are shown on a screen, so that long ones are broken into lines; those of a table are not."""
    needs_times: ClassVar[bool] = True
    """Whether it cannot hold cues without times."""
    asks_frame_rate: ClassVar[bool] = False
    """Whether its times are frames, and the file may not name the frame rate."""

    def recognise(self, text: str) -> float:
        """Return how sure it is that `text` is this format, from 0 (certainly not) to 1 (it can be no other)."""
        return 0.0

    def read(self, text: str, frame_rate: float | None = None) -> Reading:
        """Return the content of `text`. Raises UnreadableFile when no cue in it can be trusted.

        `frame_rate`, in frames per second, is used when the file counts frames and does not name its rate.
        """
        raise NotImplementedError

    def write(self, cues: Sequence[Cue], extras: str = "") -> str:
        """Return the text of the file, with `\\n` line ends; `extras` is what `read` returned, if this format read it.

        Raises InputError for cues that the format cannot hold.
        """
        raise NotImplementedError

    def in_polish(self, extras: str) -> str:
        """Return `extras` for a file with only the Polish: where they name the language of the text, it is changed."""
        return extras

    def placer(self, extras: str) -> Callable[[str], int]:
        """Return what tells from the extra of a cue where on the screen it stands, as the keys of a number pad lie.

        0 is no place. `extras` are those of the file of the cue. Other formats write the cue there. What is only left
        or right at the bottom is no place: automatic captions are.
        """
        return lambda _extra: 0

    def write_bytes(self, cues: Sequence[Cue], extras: str = "") -> bytes:
        """Return the bytes of a file of a binary format."""
        raise NotImplementedError

    def losses(self, cues: Sequence[Cue], extras: str = "") -> tuple[Notice, ...]:
        """Return notices of what `cues` would lose in this format; usually there are none."""
        return ()
