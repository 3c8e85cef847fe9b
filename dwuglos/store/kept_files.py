"""What is kept beside a library for its talks: recordings that came in talk files, and the peaks of recordings.

A recording of the user's own stays where it is and is never among them: of the folder of recordings only that counts
whose name ends with the digest that this program gave it, and of the folder of peaks only peaks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from dwuglos.errors import LibraryError, TalkNotFound
from dwuglos.store import backups

if TYPE_CHECKING:
    from dwuglos.store.library import Library

_RECORDING = re.compile(r".*-([0-9a-f]{16})(?:\.[a-z0-9]{1,5})?", re.DOTALL)
_PEAKS = re.compile(r"([0-9a-f]{64})\.peaks")
_DIGITS = 16
"""How many digits of a digest are in the name of a recording."""


class KeptFile(NamedTuple):
    """One of them, and its size in bytes."""

    path: Path
    size: int
    digest: str
    """The beginning of the digest of the recording that it is, or that it is about."""


def peaks_folder(library: str) -> Path | None:
    """Return the folder beside a library in which peaks are kept; None for a library on a server."""
    if not backups.is_file(library):
        return None
    path = backups.file_of(library)
    return path.with_name(path.name + ".peaks")


def kept_files(library: str, recordings: Path) -> list[KeptFile]:
    """Return what is kept for the talks of a library, with the folder of recordings, which others use as well."""
    peaks = peaks_folder(library)
    found = list(_in_folder(recordings, _RECORDING))
    return found if peaks is None else [*found, *_in_folder(peaks, _PEAKS)]


def orphans(library: Library, address: str, recordings: Path) -> list[KeptFile]:
    """Return what is kept for no talk of a library, deleted ones included. Raises LibraryError."""
    used = {digest[:_DIGITS] for digest in library.media_digests()}
    return [each for each in kept_files(address, recordings) if each.digest not in used]


def erase(library: Library, id: int, address: str, recordings: Path) -> list[KeptFile]:
    """Erase a talk for good, with the peaks that are kept for it alone; return the recordings that are.

    These are for the user to decide on: a talk of another library may have come in the same file. Raises what
    `Library.erase_talk` raises, and then nothing has happened.
    """
    digest = ""
    with suppress(TalkNotFound):
        digest = library.media_digest(id)
    library.erase_talk(id)
    if not digest:
        return []
    try:
        left = [each for each in orphans(library, address, recordings) if each.digest == digest[:_DIGITS]]
    except LibraryError:  # the talk is gone all the same
        return []
    remove(each for each in left if each.path.parent != recordings)
    return [each for each in left if each.path.parent == recordings]


def remove(files: Iterable[KeptFile]) -> int:
    """Remove kept files, and return how many bytes are free; what cannot be removed stays."""
    freed = 0
    for each in files:
        with suppress(OSError):
            each.path.unlink()
            freed += each.size
    return freed


def _in_folder(folder: Path, pattern: re.Pattern[str]) -> Iterator[KeptFile]:
    """Yield the files of a folder, not of those below, whose names are as this program gives them; no links."""
    with suppress(OSError):
        for path in sorted(folder.iterdir()):
            match = pattern.fullmatch(path.name)
            if match is not None and path.is_file() and not path.is_symlink():
                yield KeptFile(path, path.stat().st_size, match[1][:_DIGITS])
