"""A database that has no module of its own here: what SQLAlchemy knows of it has to do."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from itertools import count
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine

from dwuglos.errors import Notice
from dwuglos.store import schema
from dwuglos.store.database import Complaint
from dwuglos.store.locks import TalkLock
from dwuglos.store.pace import Pace


class Server:
    """The library on a server.

    Nobody is kept out of a talk, and nobody is noticed sooner than by a look at the talk's version; a write that says
    which version it was made on is safe here too.
    """

    path = None

    def __init__(self, url: URL, reading: bool = False) -> None:
        self.name = url.render_as_string(hide_password=True)
        self.read_only = reading
        self._url = url
        self._engine: Engine | None = None
        self._looks = count()
        self.notices: list[Notice] = []

    def connect(self) -> Connection:
        """Return the connection that the library keeps."""
        self._engine = create_engine(self._url)
        if self._engine.dialect.name == "postgresql":
            schema.fit_postgresql()
        return self._engine.connect()

    def settle(self, connection: Connection) -> None:
        """Nothing needs to be set up."""

    def closing(self, connection: Connection) -> AbstractContextManager[object]:
        """Close the connection as it is."""
        return nullcontext()

    def close(self) -> None:
        """Let the database go, after its connection was closed."""
        if self._engine is not None:
            self._engine.dispose()

    def transaction(self, connection: Connection, writes: bool) -> AbstractContextManager[object]:
        """Begin a transaction as the server does."""
        return connection.begin()

    def stamp(self, connection: Connection) -> None:
        """Leave no mark: a server has no file that could be taken for another."""

    def check_in_place(self, connection: Connection) -> None:
        """A server stays where it is."""

    def back_in_place(self, connection: Connection) -> Connection:
        """Go on as before."""
        return connection

    def lock(self, talk: int) -> TalkLock | None:
        """Keep nobody out."""
        return None

    def complaint(self, reason: str) -> Complaint | None:
        """Leave every error to its own words."""
        return None

    def any_text(self, connection: Connection) -> AbstractContextManager[object]:
        """Read as always: a server keeps nothing but text in a text."""
        return nullcontext()

    def acts_by_itself(self, connection: Connection) -> bool:
        """Trust whoever runs the server."""
        return False

    def copy(self, connection: Connection, destination: Path, pace: Pace) -> None:
        """Leave copies to whoever runs the server."""
        raise NotImplementedError

    def is_whole(self, connection: Connection, pace: Pace, thorough: bool = False) -> bool:
        """Trust whoever runs the server."""
        return True

    def alone(self) -> TalkLock | None:
        """Keep nobody out."""
        return None

    def replace(self, by: Path, aside: Path | None) -> None:
        """Leave what is restored to whoever runs the server."""
        raise NotImplementedError

    def changing_tables(self, connection: Connection) -> AbstractContextManager[object]:
        """Change tables as they are: a server replaces none."""
        return nullcontext()

    def data_version(self, connection: Connection) -> int:
        """Return another number each time: somebody may have written."""
        return next(self._looks)
