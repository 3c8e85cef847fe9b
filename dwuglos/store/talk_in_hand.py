"""A talk of a library taken for work that no window shows: on the command line, or in many talks at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING

from dwuglos.talk.history import Write
from dwuglos.talk.open_talk import OpenTalk

if TYPE_CHECKING:
    from dwuglos.store.library import Library


@contextmanager
def talk_in_hand(library: Library, id: int) -> Iterator[OpenTalk]:
    """Take a talk until the block ends; each move of its history is in the library when it is made.

    Raises TalkNotFound, TalkInUse, LibraryReadOnly, LibraryDamaged, and with a move LibraryError.
    """
    with library.lock_talk(library.talk(id).id) or nullcontext():
        stored = library.open_talk(id)
        if stored.damage is not None:
            raise stored.damage
        talk = OpenTalk(stored, lambda number: library.step_edit(id, number))

        def write(move: Write) -> None:
            talk.saved_at, talk.version = library.write(id, [move], talk.version)

        talk.written.connect(write)
        yield talk
