"""The library: every talk of a user, in one database.

Its rooms are `talks`, `one_talk`, `whole_talks`, `revisions`, `drafts`, `typings` and `verifying`; here they are put
together.
"""

from __future__ import annotations

from pathlib import Path

from dwuglos.store.addresses import database_at
from dwuglos.store.drafts import Drafts
from dwuglos.store.failures import in_words
from dwuglos.store.migrating import bring_up_to_date
from dwuglos.store.one_talk import OneTalk
from dwuglos.store.revisions import Revisions
from dwuglos.store.talks import Talks
from dwuglos.store.typings import Typings
from dwuglos.store.verifying import Verifying
from dwuglos.store.whole_talks import WholeTalks


class Library(Talks, OneTalk, WholeTalks, Revisions, Drafts, Typings, Verifying):
    """The talks at `address`: a file, a folder that holds (or will hold) `library.db`, or a database URL.

    It belongs to the thread that made it. Each method is one transaction: it has happened when the method returns, and
    has not when it raises. It raises LibraryError, with a sentence for the user, and TalkNotFound.

    With `reading` it only looks: the library must be there and up to date, nothing is ever written, and whoever writes
    never waits for it.
    """

    def __init__(self, address: str | Path, reading: bool = False) -> None:
        self._address = str(address)
        database = database_at(self._address, reading)
        with in_words(database.name, database.complaint):
            super().__init__(database, database.connect())
            try:
                bring_up_to_date(self._connection, database)
                if not database.read_only:
                    database.settle(self._connection)
            except BaseException:
                self.close()
                raise

    def reader(self) -> Library:
        """Return a library that only looks at the same talks; it belongs to the thread that asks for it."""
        return Library(self._address, reading=True)

    def data_version(self) -> int:
        """Return a number that is another as soon as another program, or thread, has written to the library.

        It says nothing of what was written, and compares only with what this same Library returned before.
        """
        with self._reading() as connection:
            return self._database.data_version(connection)

    def close(self) -> None:
        """Give the database back."""
        self._connection.close()
        self._database.close()

    def __enter__(self) -> Library:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
