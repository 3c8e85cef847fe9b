"""The library: every talk of a user, in one database.

Its rooms are `talks`, `one_talk`, `whole_talks`, `talk_rows`, `revisions`, `drafts`, `typings`, `ignoring`,
`media`, `terms`, `briefs`, `verifying` and `texts`; here they are put together.
"""

from __future__ import annotations

import os
from pathlib import Path

from sqlalchemy import select

from dwuglos.errors import Notice
from dwuglos.store.addresses import database_at
from dwuglos.store.briefs import Briefs
from dwuglos.store.drafts import Drafts
from dwuglos.store.failures import in_words
from dwuglos.store.ignoring import Ignoring
from dwuglos.store.media import TalkMedia
from dwuglos.store.migrating import bring_up_to_date
from dwuglos.store.one_talk import OneTalk
from dwuglos.store.pace import AT_ONCE
from dwuglos.store.revisions import Revisions
from dwuglos.store.schema import stamp
from dwuglos.store.stamp import new_stamp
from dwuglos.store.talk_rows import PutTalks
from dwuglos.store.talks import Talks
from dwuglos.store.terms import Terms
from dwuglos.store.texts import Texts
from dwuglos.store.typings import Typings
from dwuglos.store.verifying import Verifying
from dwuglos.store.whole_talks import WholeTalks


class Library(
    Talks,
    OneTalk,
    WholeTalks,
    PutTalks,
    Revisions,
    Drafts,
    Typings,
    Ignoring,
    TalkMedia,
    Terms,
    Briefs,
    Verifying,
    Texts,
):
    """The talks at `address`: a file, a folder that holds (or will hold) `library.db`, or a database URL.

    It belongs to the thread that made it. Each method is one transaction: it has happened when the method returns, and
    has not when it raises. It raises LibraryError, with a sentence for the user, and TalkNotFound.

    With `reading` it only looks: the library must be there and up to date, nothing is ever written, and whoever writes
    never waits for it.
    """

    def __init__(self, address: str | Path, reading: bool = False) -> None:
        self._address = os.fspath(address)  # nothing else is taken for a name of a file
        database = database_at(self._address, reading)
        with in_words(database.name, database.complaint):
            super().__init__(database, database.connect())
            try:
                bring_up_to_date(self._connection, database)
                database.settle(self._connection)
            except BaseException:
                self.close()
                raise

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What the user should know of what was found at its opening."""
        return tuple(self._database.notices)

    def reader(self) -> Library:
        """Return a library that only looks at the same talks; it belongs to the thread that asks for it."""
        return Library(self._address, reading=True)

    def data_version(self) -> int:
        """Return a number that is another as soon as another program, or thread, has written to the library.

        It says nothing of what was written, and compares only with what this same Library returned before.
        """
        with self._reading() as connection:
            return self._database.data_version(connection)

    def check_in_place(self) -> None:
        """See that what is written here would be found again; one cheap look. Raises LibraryGone."""
        with self._in_words():
            self._connection = self._database.back_in_place(self._connection)

    def copy_to(self, path: Path) -> None:
        """Write all that is in the library into a new file, which others may open as a library.

        It can be done while the library's own file is gone from its place. Raises LibraryError and OSError.
        """
        with self._in_words():
            self._database.copy(self._connection, path, AT_ONCE)

    def identity(self) -> str:
        """Return what no other library is called, wherever they are: see `stamp.py`."""
        with self._reading() as connection:
            return connection.execute(select(stamp.c.library)).scalar() or ""

    def become_another(self) -> None:
        """Be no more the library that this one is a copy of: see `stamp.py`."""
        with self._writing() as connection:
            connection.execute(stamp.update().values(new_stamp()._asdict()))

    def close(self) -> None:
        """Give the database back."""
        with self._database.closing(self._connection):
            self._connection.close()
        self._database.close()

    def __enter__(self) -> Library:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
