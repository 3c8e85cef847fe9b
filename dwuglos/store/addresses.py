"""Where a library is: from what the user calls it to the database that holds it."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import make_url

from dwuglos.errors import LibraryError
from dwuglos.store.database import Database
from dwuglos.store.failures import in_words
from dwuglos.store.server import Server
from dwuglos.store.sqlite import SqliteDatabase
from dwuglos.system.web_addresses import shown


def database_at(address: str, reading: bool = False) -> Database:
    """Return the database at an address: a file, a folder that holds (or will hold) `library.db`, or a database URL.

    With `reading` it is only read, whatever else may be done there. Raises LibraryError.
    """
    if "://" not in address:
        return SqliteDatabase(_file_of(address), reading)
    with in_words(shown(address)):
        url = make_url(address)
    if url.get_backend_name() != "sqlite":
        return Server(url, reading)
    in_memory = url.database in (None, "", ":memory:")
    return SqliteDatabase(None if in_memory else _file_of(str(url.database)), reading)


def _file_of(address: str) -> Path:
    try:
        path = Path(address).expanduser().absolute()
        return path / "library.db" if path.is_dir() else path
    except (OSError, RuntimeError) as error:
        raise LibraryError(
            "The library {library} cannot be opened; check its name, and that you may read its folder.",
            library=address,
        ) from error
