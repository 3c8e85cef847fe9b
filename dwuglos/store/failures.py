"""From a database's complaint to a sentence for the user."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from dwuglos.errors import LibraryDamaged, LibraryError, LibraryFull, LibraryLocked, LibraryReadOnly

_SENTENCES: tuple[tuple[tuple[str, ...], type[LibraryError], str], ...] = (
    (
        ("database is locked", "database table is locked"),
        LibraryLocked,
        "Another program is using the library {library}; close it there and try again.",
    ),
    (
        ("readonly database", "read-only"),
        LibraryReadOnly,
        "The library {library} cannot be written to; change its permissions, or choose another with --library.",
    ),
    (
        ("disk is full", "disk I/O error", "database or disk is full"),
        LibraryFull,
        "There is no room to save in the library {library}; free some space on that disk, and it will be saved then.",
    ),
    (
        ("malformed", "not a database", "file is encrypted", "no such table", "no such column"),
        LibraryDamaged,
        "The library {library} is damaged or is not a library of Dwugłos; move the file away to start a new one, "
        "or put back a copy.",
    ),
    (
        ("unable to open",),
        LibraryError,
        "The library {library} cannot be opened; check that its folder exists and that you may write there.",
    ),
)


@contextmanager
def in_words(library: str) -> Iterator[None]:
    """Raise a LibraryError with a sentence for whatever the database raises inside."""
    try:
        yield
    except (SQLAlchemyError, sqlite3.Error) as error:
        raise _sentence(library, error) from error
    except ImportError as error:  # a database URL whose driver is not installed
        raise LibraryError(
            "The library {library} needs {driver}, which is not installed; install it, or choose another library.",
            library=library,
            driver=error.name or error,
        ) from error


def _sentence(library: str, error: Exception) -> LibraryError:
    complaint = str(error.orig) if isinstance(error, DBAPIError) else str(error)
    for marks, kind, sentence in _SENTENCES:
        if any(mark in complaint for mark in marks):
            return kind(sentence, library=library)
    return LibraryError(
        "The library {library} does not answer as it should: {reason}", library=library, reason=complaint
    )
