"""From a copy of a library back to the library: all of it, or one talk of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from dwuglos.errors import LibraryDamaged, LibraryError, LibraryReadOnly, TalkNotFound
from dwuglos.store import copies
from dwuglos.store.addresses import database_at
from dwuglos.store.backups import Backups
from dwuglos.store.failures import in_words
from dwuglos.store.health import Contents
from dwuglos.store.library import Library
from dwuglos.store.migrating import bring_up_to_date
from dwuglos.store.pace import AT_ONCE, Pace
from dwuglos.talk.stored_talk import TalkSummary
from dwuglos.talk.whole_talk import WholeTalk


class Restored(NamedTuple):
    """What the library holds now, and where what it held before is kept; None where there was nothing."""

    contents: Contents
    kept: Path | None
    was_damaged: bool = False


def talks_in(copy: Path, pace: Pace = AT_ONCE) -> list[TalkSummary]:
    """Return the talks of a copy of any version, those that are not deleted. Raises LibraryError."""
    with opened_library(copy, pace) as library:
        return library.talks()


def talk_in(copy: Path, id: int, pace: Pace = AT_ONCE) -> WholeTalk:
    """Return a talk of a copy, for `Library.add_whole_talk`. Raises TalkNotFound, LibraryDamaged, LibraryError."""
    with opened_library(copy, pace) as library:
        try:
            damage = library.open_talk(id).damage
        except TalkNotFound as error:
            raise TalkNotFound("There is no talk {id} in the backup {file}.", id=id, file=copy) from error
        if damage is not None:
            raise damage
        # As with a duplicate, its file leads to the talk that was made of it, and not to the copy.
        return replace(library.whole_talk(id), source="", digest="")


def restore(backups: Backups, copy: Path, pace: Pace = AT_ONCE) -> Restored:
    """Let the library hold what a copy holds. What it holds now is kept as a backup first, or aside if it is damaged.

    Whatever happens on the way, it holds all of the one or all of the other. Raises LibraryLocked while any program has
    it open, LibraryDamaged for a copy that is not sound, and LibraryError.
    """
    database = database_at(backups.address)
    with in_words(database.name, database.complaint):
        if database.read_only:
            raise LibraryReadOnly(
                "The library {library} cannot be written to; change its permissions, or choose another with --library.",
                library=database.name,
            )
        lock = database.alone()
        try:
            with _up_to_date(copy, backups.path.parent, pace.part(0, 0.5)) as prepared:
                contents = copies.contents_of(prepared)
                assert contents is not None, "it was looked through"
                kept, is_damaged = _kept(backups, pace.part(0.5, 0.9))
                pace.look()
                there = backups.path.exists() and not is_damaged
                database.replace(prepared, None if there else kept or _aside(backups.path))
                return Restored(contents, kept, is_damaged)
        except OSError as error:
            raise LibraryError(
                "The library {library} cannot be restored: {reason}. It is what it was.",
                library=database.name,
                reason=error.strerror or error,
            ) from error
        finally:
            if lock is not None:
                lock.release()


def _kept(backups: Backups, pace: Pace) -> tuple[Path | None, bool]:
    """Keep what the library holds; return where it is, or will be, and whether it is damaged."""
    if not backups.path.exists():
        return None, False
    try:
        return backups.make("restore", pace).path, False
    except LibraryDamaged:
        return _aside(backups.path), True


def _aside(library: Path) -> Path:
    """Return the name under which a damaged library stays where it is."""
    return library.with_name(f"{library.stem}-damaged-{datetime.now(UTC):%Y%m%dT%H%M%S%f}Z{library.suffix}")


@contextmanager
def opened_library(copy: Path, pace: Pace = AT_ONCE) -> Iterator[Library]:
    """Open a copy of any version to look at it; where that is older, what is opened is a new copy, brought up to date.

    Raises LibraryError.
    """
    with copies.opened(copy) as (connection, database):
        is_current = copies.is_current(connection, database)
    if is_current:
        with Library(copy, reading=True) as library:
            yield library
    else:
        with (
            TemporaryDirectory(prefix="dwuglos-") as folder,
            _up_to_date(copy, Path(folder), pace) as path,
            Library(path, reading=True) as library,
        ):
            yield library


@contextmanager
def _up_to_date(copy: Path, folder: Path, pace: Pace) -> Iterator[Path]:
    """Make a copy of a copy that is of this version of the program, and sound; it is there for a while."""
    path = folder / f".{copy.name}{copies.NEW}"
    path.unlink(missing_ok=True)  # left by a program that was killed
    try:
        _bring_up_to_date(copy, path, pace)
        yield path
    finally:
        path.unlink(missing_ok=True)


def _bring_up_to_date(copy: Path, path: Path, pace: Pace) -> None:
    try:
        with copies.opened(copy) as (connection, database):
            database.copy(connection, path, pace.part(0, 0.4))
        new = database_at(str(path))
        with in_words(str(copy), new.complaint), new.connect() as connection:
            bring_up_to_date(connection, new, backs_up=False)
        new.close()
        copies.check(path, pace.part(0.4, 1))
    except LibraryDamaged as error:
        raise LibraryDamaged(
            "The copy {path} is damaged, and was not used; choose another. The salvage can get out of it what can "
            "still be read.",
            path=copy,
        ) from error
