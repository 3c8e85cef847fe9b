"""A library as one lane of a window has it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from dwuglos.errors import LibraryReplaced

if TYPE_CHECKING:
    from dwuglos.errors import Notice
    from dwuglos.store.library import Library


class Shelf:
    """A library as one lane has it, for `reading` only or for all: opened at its first use, on the lane's thread."""

    def __init__(self, address: str, reading: bool, tell: Callable[[Notice], object]) -> None:
        self._address = address
        self._is_reading = reading
        self._tell = tell
        self._library: Library | None = None
        self._id: str | None = None
        self._is_old = False
        self.failure: BaseException | None = None
        """Why it could not be opened."""

    def library(self) -> Library:
        """Return the library; SQLAlchemy is imported here, after the first frame."""
        if self._is_old:
            self.close()
        if self._library is None:
            try:
                library = self.open(self._address)
            except BaseException as error:
                self.failure = error
                raise
            self.failure = None
            self._check(library)
            self._library = library
        return self._library

    def open(self, address: str) -> Library:
        """Open a library, and say what is to be known of how it was found."""
        from dwuglos.store.library import Library

        library = Library(address, self._is_reading)
        for notice in library.notices:
            self._tell(notice)
        return library

    def _check(self, library: Library) -> None:
        """See that it is the library that was open before. Raises LibraryReplaced."""
        before, self._id = self._id, library.identity()
        if before not in (None, self._id):
            self._id = before
            library.close()
            error = LibraryReplaced(
                "Another library stands in the place of {library} by now, and nothing was saved there.",
                library=library.name,
            )
            error.is_whole = False
            raise error

    def use(self, address: str) -> None:
        """Have another library from the next use on."""
        self._address, self._is_old = address, True

    def take(self, library: Library, address: str) -> None:
        """Have another library, which is open already."""
        self.close()
        self._library, self._address, self._id = library, address, library.identity()

    def let_go(self) -> None:
        """Close the library; what is opened next may be another."""
        self._is_old = True
        self.close()

    def close(self) -> None:
        """Let the library go."""
        if self._is_old:
            self._is_old, self._id = False, None
        if self._library is not None:
            self._library.close()
            self._library = None
