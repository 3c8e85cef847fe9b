"""Backups of a library: copies in a folder, each checked before it counts, thinned as they get older."""

from __future__ import annotations

import errno
import hashlib
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from dwuglos import places
from dwuglos.errors import BackupFailed, BackupUnderWay, LibraryError
from dwuglos.settings import Settings
from dwuglos.store import health
from dwuglos.store.addresses import database_at
from dwuglos.store.backup_plan import Backup, Why, backup_at, in_order, is_due, name_of, superfluous
from dwuglos.store.copies import NEW, contents_of, copy_checked, is_sound, opened
from dwuglos.store.locks import lock_file
from dwuglos.store.pace import AT_ONCE, Pace
from dwuglos.store.sqlite_log import stamp_of_file
from dwuglos.store.stamp import Stamp
from dwuglos.system import private_files

MEGABYTE = 1_000_000


class Listed(NamedTuple):
    """A backup as a list shows it; without `contents` it cannot be read."""

    backup: Backup
    is_ours: bool
    """Whether it is of this library, and not of another that is backed up in the same folder. One that is too old to
    say so is, where it holds a talk that this library holds.
    """
    contents: health.Contents | None


def _now() -> int:
    return time.time_ns() // 1_000_000


class Backups:
    """The backups of one library; `folder` need not be there. Raises LibraryError for a library on a server."""

    def __init__(self, address: str, folder: Path | None, limit: int, clock: Callable[[], int] = _now) -> None:
        self.address = address
        path = file_of(address)
        self.path = path
        """The library's file."""
        self.folder = folder or default_folder(path)
        self.is_chosen = folder is not None
        self.limit = limit
        """Bytes that all backups together may have, the newest alone excepted."""
        self._clock = clock
        self._key = hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:8]

    # What there is

    def all(self) -> list[Backup]:
        """Return the backups of this library, the newest first; none where the folder cannot be read."""
        return [each for each in self.found() if self.is_ours(each)]

    def found(self) -> list[Backup]:
        """Return the backups of any library in the folder, the newest first."""
        found = []
        with suppress(OSError):
            for path in self.folder.iterdir():
                with suppress(OSError):
                    backup = backup_at(path, path.stat().st_size)
                    if backup is not None:
                        found.append(backup)
        return in_order(found)

    def is_ours(self, backup: Backup) -> bool:
        """Say whether a backup is of this library: made here, or of the same one while it was in another place."""
        return self._is_of_here(backup) or (self._id is not None and self._id == _id_of(backup.path))

    def _is_of_here(self, backup: Backup) -> bool:
        return (backup.stem, backup.key) == (self.path.stem, self._key)

    @cached_property
    def _id(self) -> str | None:
        return _id_of(self.path)

    def _of_here_first(self) -> list[Backup]:
        """Return the backups of this library, those made in another place last: a copy may live on there."""
        return sorted(self.all(), key=self._is_of_here, reverse=True)

    def listed(self, pace: Pace = AT_ONCE) -> list[Listed]:
        """Return what there is with what each holds, as it says itself: none is looked through."""
        listed = []
        for backup in self.found():
            pace.look()
            is_ours = self.is_ours(backup) or self._is_kin(backup)
            listed.append(Listed(backup, is_ours, contents_of(backup.path)))
        return listed

    def _is_kin(self, backup: Backup) -> bool:
        """Say whether a backup without a stamp holds a talk of this library.

        It is enough to be offered, not to be thinned out or taken for the newest: nobody counts on it in that place.
        """
        if not self._births or _id_of(backup.path) is not None:
            return False
        return not self._births.isdisjoint(_births_of(backup.path))

    @cached_property
    def _births(self) -> frozenset[tuple[int, int]]:
        return _births_of(self.path)

    def newest_sound(self, pace: Pace = AT_ONCE) -> Backup | None:
        """Return the newest backup that is sound, after looking through it."""
        return next((each for each in self._of_here_first() if is_sound(each.path, pace)), None)

    # Making one

    def make_if_due(self, pace: Pace = AT_ONCE) -> Backup | None:
        """Make a backup when the last is an hour old and the library another since then; None when it is not time."""
        newest = self._of_here_first()[:1]
        if not self.path.exists() or not is_due(filter(self._is_of_here, newest), self._clock()):
            return None
        return self.make("scheduled", pace) if not newest or self._has_changed_since(newest[0]) else None

    def _has_changed_since(self, newest: Backup) -> bool:
        now = _stamp_of(self.path)
        try:
            return now != _stamp_of(newest.path)
        except (LibraryError, OSError):  # damaged, or of an older version
            return True

    def make(self, why: Why, pace: Pace = AT_ONCE) -> Backup:
        """Make a backup, and take away those that are too many.

        Raises LibraryDamaged when the library is not sound: then none is made, and none taken away; BackupFailed when
        there is no place for it; BackupUnderWay, LibraryError, and Cancelled.
        """
        with self._in_folder(), self._alone():
            for left in self.folder.glob(f".{self.path.stem}-{self._key}-*{NEW}*"):  # by a program that was killed
                left.unlink(missing_ok=True)
            number = max((each.number for each in self.all()), default=0) + 1
            path = self.folder / name_of(self.path.stem, self._key, number, self._clock(), why)
            copy_checked(self.path, path, pace)
            backup = backup_at(path, path.stat().st_size)
            assert backup is not None, "it was named so"
            self.thin()
        return backup

    def thin(self) -> None:
        """Take away the backups that are too old or too many; the newest stays. Raises OSError."""
        for each in superfluous(self.all(), self._clock(), self.limit):
            each.path.unlink(missing_ok=True)

    @contextmanager
    def _in_folder(self) -> Iterator[None]:
        try:
            if not self.is_chosen and self.folder.parent.is_dir():  # never a whole path: its disk may just not be there
                private_files.make_folder(self.folder)
            if not self.folder.is_dir():
                raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
            yield
        except OSError as error:
            raise BackupFailed(
                "The library cannot be backed up in {folder} ({reason}); it is tried again later. Your work is saved "
                "in the library as ever; see that there is room and that you may write there, or choose another folder "
                "for backups.",
                folder=self.folder,
                reason=error.strerror or error,
            ) from error

    @contextmanager
    def _alone(self) -> Iterator[None]:
        lock = self.folder / f".{self.path.stem}-{self._key}.lock"
        private_files.make_file(lock)
        with lock.open("a") as file:
            try:
                lock_file(file)
            except OSError:
                raise BackupUnderWay(
                    "Another window or program is just backing up the library {library}; try again in a moment.",
                    library=self.path,
                ) from None
            yield


def _stamp_of(path: Path) -> Stamp:
    with opened(path) as (connection, database), database.transaction(connection, writes=False):
        return health.stamp(connection)


def _id_of(library: Path) -> str | None:
    """Return which library a file is, as its stamp says it; None where nothing does, as in one of an older version."""
    try:
        return _stamp_of(library).library
    except (LibraryError, OSError):
        found = stamp_of_file(library)  # also of a damaged one
        return None if found is None else found.library


def _births_of(library: Path) -> frozenset[tuple[int, int]]:
    try:
        with opened(library) as (connection, database), database.transaction(connection, writes=False):
            return health.births(connection)
    except (LibraryError, OSError):
        return frozenset()


def backups_of(address: str, settings: Settings | None = None) -> Backups:
    """Return the backups of a library as the settings want them. Raises LibraryError for one on a server."""
    settings = settings or Settings.load(places.settings())
    folder = Path(settings.backups_folder) if settings.backups_folder else None
    return Backups(address, folder, settings.backups_megabytes * MEGABYTE)


def is_file(address: str) -> bool:
    """Say whether a library is a file, which can be backed up here."""
    return database_at(address).path is not None


def is_read_only(address: str) -> bool:
    """Say whether a library can only be read."""
    return database_at(address).read_only


def file_of(address: str) -> Path:
    """Return the file of a library. Raises LibraryError for one that is none."""
    path = database_at(address).path
    if path is None:
        raise LibraryError(
            "The library {library} is not a file on this machine: whoever runs its database backs it up.",
            library=database_at(address).name,
        )
    return path


def default_folder(library: Path) -> Path:
    """Return where the backups of a library are as long as the user has chosen no other folder: beside it."""
    return library.with_name(library.name + ".backups")
