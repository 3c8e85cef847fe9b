"""A talk fetched from the library, and taken for writing where nobody else has it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from dwuglos.errors import LibraryError, LibraryReadOnly, TalkInUse
from gui.words import localized

if TYPE_CHECKING:
    from dwuglos.store.library import Library
    from dwuglos.store.locks import TalkLock
    from dwuglos.talk.stored_talk import StoredTalk


class Opened(NamedTuple):
    """A talk, its lock where this window may write it, and else why it may not."""

    stored: StoredTalk
    lock: TalkLock | None
    why: LibraryError | None = None
    library: str = ""
    """The identity of the library it is in."""


def open_talk(library: Library, id: int) -> Opened:
    """Fetch a talk and take it for writing; where that cannot be, it is opened to be read. Runs in the store lane."""
    lock, why = None, None
    try:
        lock = library.lock_talk(id)
    except (TalkInUse, LibraryReadOnly) as error:
        why = error
    try:
        stored = library.open_talk(id, localized(why))
        if stored.damage is None:
            return Opened(stored, lock, why, library.identity())
    except BaseException:
        _release(lock)
        raise
    _release(lock)
    return Opened(replace(stored, read_only_reason=localized(stored.damage)), None, stored.damage)


def _release(lock: TalkLock | None) -> None:
    if lock is not None:
        lock.release()
