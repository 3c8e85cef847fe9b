"""From a database's complaint to a sentence for the user."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from dwuglos.errors import LibraryDamaged, LibraryError, LibraryFull, LibraryLocked, LibraryReadOnly
from dwuglos.store.database import Complaint
from dwuglos.store.soundness import BadValue

_SENTENCES: dict[Complaint, tuple[type[LibraryError], str]] = {
    "locked": (
        LibraryLocked,
        "Another program is using the library {library}; close it there and try again.",
    ),
    "read-only": (
        LibraryReadOnly,
        "The library {library} cannot be written to; change its permissions, or choose another with --library.",
    ),
    "full": (
        LibraryFull,
        "There is no room to save in the library {library}; free some space on that disk, and it will be saved then.",
    ),
    "damaged": (
        LibraryDamaged,
        "The library {library} is damaged or is not a library of Dwugłos; move the file away to start a new one, "
        "or put back a copy.",
    ),
    "unreachable": (
        LibraryError,
        "The library {library} cannot be opened; check that its folder exists and that you may write there.",
    ),
}


@contextmanager
def in_words(library: str, complaint: Callable[[str], Complaint | None] = lambda _: None) -> Iterator[None]:
    """Raise a LibraryError with a sentence for whatever the database raises inside.

    `complaint` says what the database means by the text of its error.
    """
    try:
        yield
    except (SQLAlchemyError, sqlite3.Error) as error:
        reason = str(error.orig) if isinstance(error, DBAPIError) else str(error)
        raise _sentence(library, complaint(reason), reason) from error
    except (BadValue, UnicodeDecodeError) as error:  # the latter where SQLite quotes what it cannot read of its schema
        raise _sentence(library, "damaged", "") from error
    except ImportError as error:  # a database URL whose driver is not installed
        raise LibraryError(
            "The library {library} needs {driver}, which is not installed; install it, or choose another library.",
            library=library,
            driver=error.name or error,
        ) from error


def _sentence(library: str, complaint: Complaint | None, reason: str) -> LibraryError:
    if complaint is not None:
        kind, sentence = _SENTENCES[complaint]
        return kind(sentence, library=library)
    return LibraryError("The library {library} does not answer as it should: {reason}", library=library, reason=reason)
