"""What a database does its own way.

Tables and questions are the same for every database: SQLAlchemy puts them in its words. All else stands behind
`Database`. To keep libraries in another one, write a module beside `sqlite.py` with a class of these members, and let
`addresses.py` choose it; the tests of the store then run on both.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path
from typing import Literal, Protocol

from sqlalchemy import Connection

from dwuglos.errors import Notice
from dwuglos.store.locks import TalkLock
from dwuglos.store.pace import Pace

Complaint = Literal["locked", "read-only", "full", "damaged", "unreachable"]
"""What a database complains of, where the user can do something about it."""


class Database(Protocol):
    """One library's database."""

    @property
    def name(self) -> str:
        """What to call the library, in words fit for the user: no passwords."""
        ...

    @property
    def path(self) -> Path | None:
        """The file that holds the library; None where it is no file."""
        ...

    @property
    def read_only(self) -> bool:
        """Whether the library may only be read."""
        ...

    def connect(self) -> Connection:
        """Return the connection that the library keeps. It belongs to this thread."""
        ...

    @property
    def notices(self) -> list[Notice]:
        """What the user should know of what was found at its opening."""
        ...

    def settle(self, connection: Connection) -> None:
        """Set up a database that is now seen to be a library."""
        ...

    def closing(self, connection: Connection) -> AbstractContextManager[object]:
        """Return within what the connection is closed, so that it does no harm where the library is gone."""
        ...

    def close(self) -> None:
        """Let the database go, after its connection was closed."""
        ...

    def transaction(self, connection: Connection, writes: bool) -> AbstractContextManager[object]:
        """Begin a transaction, which is committed at the end or, after an exception, taken back.

        What it reads is of one moment. One that writes waits for others at its beginning, if it has to.
        """
        ...

    def stamp(self, connection: Connection) -> None:
        """Leave a new mark of the library's state, at the end of a transaction that writes: see `stamp.py`."""
        ...

    def check_in_place(self, connection: Connection) -> None:
        """See that what is written goes where the library will be looked for. Raises LibraryGone."""
        ...

    def back_in_place(self, connection: Connection) -> Connection:
        """Return the connection to go on with: this one, or a new one where the library was put back.

        Raises LibraryGone while it is not where it was.
        """
        ...

    def lock(self, talk: int) -> TalkLock | None:
        """Take a talk for one writer; None where nobody can be kept out. Raises TalkInUse."""
        ...

    def complaint(self, reason: str) -> Complaint | None:
        """Say what the database means by `reason`, the text of an error; None where it is anything else."""
        ...

    def any_text(self, connection: Connection) -> AbstractContextManager[object]:
        """Read texts for a while even where they are none: what cannot be decoded becomes halves of surrogate pairs."""
        ...

    def acts_by_itself(self, connection: Connection) -> bool:
        """Say whether there is anything in the database, such as a trigger, that does more than keep rows."""
        ...

    def copy(self, connection: Connection, destination: Path, pace: Pace) -> None:
        """Write what the library has at this moment into a new file, which can be opened as a library.

        What cannot be finished is taken away again. Raises OSError and Cancelled beside what a database raises. Where
        `path` is None it is not asked for, nor are the three below.
        """
        ...

    def is_whole(self, connection: Connection, pace: Pace, thorough: bool = False) -> bool:
        """Look through the whole database, and say whether it is sound as such; `thorough` looks at all there is."""
        ...

    def alone(self) -> TalkLock | None:
        """Keep everybody else out of the library, who must not have it open. Raises LibraryLocked."""
        ...

    def replace(self, by: Path, aside: Path | None) -> None:
        """Let the library hold what the file `by` holds, all of it or what it had; nobody may have it open.

        `aside` is for a library that cannot be read: the file that it is kept as.
        """
        ...

    def changing_tables(self, connection: Connection) -> AbstractContextManager[object]:
        """Let tables be replaced for a while without a loss of what hangs on their rows; outside of transactions."""
        ...

    def data_version(self, connection: Connection) -> int:
        """Return a number that is another as soon as somebody else has written; cheap enough for a timer."""
        ...
