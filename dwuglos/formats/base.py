"""What a file format is, and how to add one.

A format is one file in this folder with a subclass of `Format`, one test file, and one entry in `FORMATS` in the
folder's `__init__.py` (in the order the user sees). Say in the class what it is called and which extensions it goes by,
and implement what it can do:

* `recognise(text)` looks at the content (already decoded, line ends still as they were) and says how sure it is;
  extensions never decide, they only break ties;
* `read(text)` returns every cue that can be trusted and a `Notice` for all that was repaired or left out; it raises
  `UnreadableFile` with one sentence when there is nothing to trust;
* `write(cues)` returns the text of the file with `\\n` line ends; encoding, byte order mark, line ends and safe
  replacing of an older file are done once for all formats, in `dwuglos.exporting`.

Files that begin with an underscore are no members: they hold what several members share.

Times are integer milliseconds. The library that reads a format is imported inside `read` or `write`, never at the top:
starting the program must not pay for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from dwuglos.errors import Notice


class Cue(NamedTuple):
    """One piece of text with its time in milliseconds; both times are None where the file has none."""

    start: int | None
    end: int | None
    text: str


class Reading(NamedTuple):
    """What a file held: cues in the order of time, and what the user should know about how they were read."""

    cues: tuple[Cue, ...]
    notices: tuple[Notice, ...] = ()


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

    def recognise(self, text: str) -> float:
        """Return from 0 (certainly not this format) to 1 (nothing else could look like this)."""
        return 0.0

    def read(self, text: str) -> Reading:
        """Return what `text` holds. Raises UnreadableFile."""
        raise NotImplementedError

    def write(self, cues: Sequence[Cue]) -> str:
        """Return the file's text, with `\\n` line ends."""
        raise NotImplementedError
