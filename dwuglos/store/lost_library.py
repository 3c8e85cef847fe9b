"""A talk that somebody has in hand while its library is gone: where it goes on, and nothing of it is lost."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from dwuglos.errors import InputError, LibraryError, StaleEdit, TalkNotFound
from dwuglos.store.library import Library
from dwuglos.store.sqlite_log import remove_library
from dwuglos.talk.article import Article, Part
from dwuglos.talk.edits import Edit
from dwuglos.talk.history import Write
from dwuglos.talk.stored_talk import StoredTalk, TalkFacts, count_differing
from dwuglos.talk.transcript import Segment, Transcript


class TalkInHand(NamedTuple):
    """A talk as it is on the screen, and what of that its library does not have."""

    id: int
    version: int
    """The one that the library has, as far as is known."""
    title: str
    segments: Sequence[Segment]
    article: Sequence[Part]
    facts: TalkFacts
    unsaved: Sequence[Write]


class TalkThere(NamedTuple):
    """Where a talk is in a library: under which id, and whether it is that talk or one beside it."""

    id: int
    is_same: bool


def put_in(library: Library, talk: TalkInHand, title: str) -> TalkThere:
    """Let a library have a talk as it is in hand.

    Where it has that very talk, what is unsaved is written on top of it; otherwise the talk is added as another, under
    `title`, and nothing that is there is changed. Raises LibraryError.
    """
    try:
        stored = library.open_talk(talk.id)
    except TalkNotFound:
        stored = None
    if stored is not None and stored.damage is None:
        if _is_alike(stored.segments, stored.article, talk):
            return TalkThere(talk.id, is_same=True)
        if stored.version == talk.version and _leads_to(stored, talk):
            library.write(talk.id, talk.unsaved, talk.version)
            return TalkThere(talk.id, is_same=True)
    return TalkThere(library.add_talk(title, talk.segments, facts=talk.facts, article=talk.article), is_same=False)


def _is_alike(segments: Iterable[Segment], article: Iterable[Part], talk: TalkInHand) -> bool:
    return count_differing(segments, talk.segments) + count_differing(article, talk.article) == 0


def _leads_to(stored: StoredTalk, talk: TalkInHand) -> bool:
    transcript, article = Transcript(stored.segments), Article(stored.article)
    try:
        for write in talk.unsaved:
            Edit(write.label, write.changes, write.parts).apply(transcript, article)
    except StaleEdit:
        return False
    return _is_alike(transcript, article.parts, talk)


def save_as_new(library: Library | None, path: Path, talk: TalkInHand | None) -> TalkThere | None:
    """Make a new library of one whose file is gone, and of the talk in hand.

    Where nothing can be read of the old one any more, the new one has the talk in hand alone. Returns where that talk
    is. What cannot be finished is taken away again. Raises InputError where a file is there already, and LibraryError.
    """
    if path.exists():
        raise InputError("There is a file {path} already; choose another name for the new library.", path=path)
    try:
        if library is not None:
            library.copy_to(path)
        with Library(path) as new:
            new.become_another()
            return put_in(new, talk, talk.title) if talk is not None else None
    except BaseException as error:
        with suppress(OSError):
            remove_library(path)
        if isinstance(error, OSError):
            raise LibraryError(
                "The new library {path} cannot be made: {reason}; choose another place.",
                path=path,
                reason=error.strerror or error,
            ) from error
        raise
