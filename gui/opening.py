"""A talk fetched from the library, and taken for writing where nobody else has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dwuglos.errors import LibraryReadOnly, TalkInUse
from gui.words import localized

if TYPE_CHECKING:
    from dwuglos.store.library import Library
    from dwuglos.store.locks import TalkLock
    from dwuglos.talk.stored_talk import StoredTalk

Opened = tuple["StoredTalk", "TalkLock | None"]


def open_talk(library: Library, id: int) -> Opened:
    """Fetch a talk and take it for writing; where that cannot be, it is opened to be read. Runs in the store lane."""
    lock, why = None, ""
    try:
        lock = library.lock_talk(id)
    except (TalkInUse, LibraryReadOnly) as error:
        why = localized(error)
    try:
        return library.open_talk(id, why), lock
    except BaseException:
        if lock is not None:
            lock.release()
        raise
