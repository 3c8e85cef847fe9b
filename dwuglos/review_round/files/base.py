"""What a kind of review file is, and how to add one.

A review file holds both texts of a talk, row by row, for a person who has another program or only a browser. It goes
out, is changed, and comes back. A kind of such files is one file in this folder with a subclass of `ReviewFile`, one
test file, and one entry in `REVIEW_FILES` in the folder's `__init__.py`, in the order the user sees. It implements

* `recognise(data)`: whether these bytes are such a file, by their content;
* `write(sheet)`: the bytes of a file with all rows of the sheet, and with its title, `key` and `sent`;
* `read(data)`: what came back. It hands over what stands in the file and judges nothing: which row belongs to which
  segment, what was changed and what is damaged is found by `dwuglos.review_round.merging`, for all kinds alike.

A reader keeps each `Row.mark` as it stands there, and leaves it empty where there is none: a row is never matched by
its number, its place or its text. It leaves `state` None where it says what no state is called, and `note` None where
the file has no place for notes any more, which takes none away. What a person has said beside the texts (comments of
Word, of a spreadsheet or of the page) becomes `Row.comments`; the note stays the note.
Of `key` and `sent` nothing is left where the file has lost its head.

A file is a stranger's: `read` raises UnreadableFile, in one sentence, for one that is damaged, hostile (entities,
bombs) or larger than any talk, and never runs, loads or follows anything in it. `MOST_ROWS` rows are the most.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import ClassVar, Literal, NamedTuple

from dwuglos.checks.base import Finding
from dwuglos.errors import Notice
from dwuglos.profiles import NETFLIX_PL, Profile
from dwuglos.talk.transcript import State

MOST_ROWS = 60_000
"""The most rows of a file, as many as a file of subtitles may have."""
MOST_CHARACTERS = 64 * 1024 * 1024
"""The most characters of all rows together: a few bytes of a file may stand in many rows, or in many cells."""

Language = Literal["en", "pl"]


class Row(NamedTuple):
    """A segment in a review file. Times are milliseconds or None; `number` counts segments from 1, as the window does.

    `mark` says which segment it is and what was sent of it (`dwuglos.review_round.marks`); it comes back as it went.
    """

    mark: str
    number: int
    start: int | None
    end: int | None
    source: str
    target: str
    state: State | None = "initial"
    note: str | None = ""
    comments: tuple[str, ...] = ()
    """What the reviewer said of the row, with a name before it where there is one ("Anna: …")."""


@dataclass(frozen=True, slots=True)
class ReviewSheet:
    """What is in a review file.

    `key` says which talk of which library it is, `sent` which segments were sent; both are short strings without
    spaces, for the machine alone. `language` is that of headings and hints. `findings` is what the checks find, by the
    marks of rows, and `profile` the limits of the subtitles, for a kind of file that can show them.
    """

    title: str
    key: str
    sent: str
    rows: Sequence[Row]
    language: Language = "pl"
    findings: Mapping[str, Sequence[Finding]] = field(default_factory=dict)
    profile: Profile = NETFLIX_PL
    reviewer: str = ""
    """Who has reviewed it, where the file says so."""
    notices: tuple[Notice, ...] = ()
    """What is to be said of how it was read."""


class ReviewFile:
    """A kind of review file."""

    name: ClassVar[str]
    """Its name on the command line."""
    title: ClassVar[str]
    """Its name in the window."""
    extension: ClassVar[str]
    """With the dot, in lower case."""
    shows_findings: ClassVar[bool] = False
    """Whether it shows what the checks find, so that they have to look at the talk before it is written."""

    def recognise(self, data: bytes) -> bool:
        """Say whether these bytes are such a file, whoever wrote it."""
        raise NotImplementedError

    def write(self, sheet: ReviewSheet) -> bytes:
        """Return the file."""
        raise NotImplementedError

    def read(self, data: bytes) -> ReviewSheet:
        """Return what is in a file that came back. Raises UnreadableFile."""
        raise NotImplementedError
