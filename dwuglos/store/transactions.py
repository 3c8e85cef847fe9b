"""What the rooms of the library share: one connection, and a transaction for whatever is asked of it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress

from sqlalchemy import Connection

from dwuglos.errors import LibraryGone, LibraryReadOnly
from dwuglos.store.database import Database
from dwuglos.store.failures import in_words


class Transactions:
    """Each public method of a room is one transaction: it has happened when it returns, and not when it raises."""

    def __init__(self, database: Database, connection: Connection) -> None:
        self.name = database.name
        self.path = database.path
        self.read_only = database.read_only
        self._database = database
        self._connection = connection

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._in_words():
            if self.read_only:
                with suppress(LibraryGone):  # what was there can still be read
                    self._connection = self._database.back_in_place(self._connection)
            with self._database.transaction(self._connection, writes=False):
                yield self._connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        self._check_writable()
        with self._in_words():
            self._connection = self._database.back_in_place(self._connection)
            with self._database.transaction(self._connection, writes=True):
                self._database.check_in_place(self._connection)
                yield self._connection
                self._database.stamp(self._connection)
                self._database.check_in_place(self._connection)

    def _in_words(self) -> AbstractContextManager[None]:
        return in_words(self.name, self._database.complaint)

    def _check_writable(self) -> None:
        if self.read_only:
            raise LibraryReadOnly(
                "The library {library} is read-only; change its permissions, or choose another with --library.",
                library=self.name,
            )

    @staticmethod
    def _now() -> int:
        return time.time_ns() // 1_000_000
