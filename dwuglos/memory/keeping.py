"""Keeping the memory of a library: what was confirmed in its talks comes in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from dwuglos.errors import Cancelled
from dwuglos.memory.feeding import units_of_talk

if TYPE_CHECKING:
    from dwuglos.store.library import Library
    from dwuglos.store.units.unit import Units


def catch_up(
    library: Library, units: Units, cancelled: Callable[[], bool] = lambda: False, skip: int | None = None
) -> int:
    """Take in what was confirmed in talks since the memory last looked at them, and return how many units are new.

    That makes a new memory as well, where the old one was lost. `skip` is a talk that is left out. Raises LibraryError,
    MemoryFailed, and Cancelled between two talks.
    """
    new = 0
    for talk in library.talks():
        if cancelled():
            raise Cancelled
        if talk.id == skip or not talk.reviewed:
            continue
        version = library.version(talk.id)
        if units.version(talk.id) != version:
            new += units.add(units_of_talk(library.segments(talk.id), talk.id, talk.title, talk.changed))
            units.note_version(talk.id, version)
    return new
