"""The folders that models of any kind are kept in: what is said where they cannot be written to."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from errno import EDQUOT, ENOSPC
from pathlib import Path

from dwuglos.errors import UnwritableFile


@contextmanager
def failures_in_words(folder: Path) -> Iterator[None]:
    """Raise UnwritableFile in place of OSError in the block."""
    try:
        yield
    except OSError as error:
        if error.errno in (ENOSPC, EDQUOT):
            raise no_room(folder) from None
        raise UnwritableFile(
            "The folder {folder} cannot be written to: {reason}.", folder=folder, reason=error.strerror or error
        ) from None


def no_room(folder: Path) -> UnwritableFile:
    """Return the error for a full disk."""
    return UnwritableFile("There is no room for the model in {folder}; free some space and try again.", folder=folder)
