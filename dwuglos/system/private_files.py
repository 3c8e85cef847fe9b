"""Files and folders of the user's own, which nobody else on the machine may read."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

FILE, FOLDER = 0o600, 0o700
"""What their owner may do, and nobody else. Source: the XDG Base Directory Specification, for folders."""


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it that are missing, for this user alone; one that is there stays as it is.

    Raises OSError.
    """
    if not folder.is_dir():
        make_folder(folder.parent)
        folder.mkdir(FOLDER, exist_ok=True)


def make_file(path: Path) -> None:
    """Make an empty file for this user alone; one that is there, or cannot be made, stays as it is."""
    with suppress(OSError):
        os.close(os.open(os.path.realpath(path), os.O_WRONLY | os.O_CREAT | os.O_EXCL, FILE))


def write(content: str | bytes, path: Path) -> None:
    """Write a file for this user alone, completely or not at all; a link leads to its file. Raises OSError."""
    data = content.encode() if isinstance(content, str) else content
    path = Path(os.path.realpath(path))
    new = path.with_name(path.name + ".new")
    new.unlink(missing_ok=True)
    handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FILE)
    try:
        with open(handle, "wb") as file:  # noqa: PTH123 (a handle, not a path)
            file.write(data)
            file.flush()
            os.fsync(handle)
        replace(new, path)
    except OSError:
        with suppress(OSError):
            new.unlink()
        raise


def replace(new: Path, path: Path) -> None:
    """Put a file, whose content is on the disk, in the place of an older one, and wait until that is so on the disk.

    Raises OSError.
    """
    new.replace(path)
    # Otherwise the folder may forget it when the power goes.
    with suppress(OSError):  # Windows opens no folders
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def close_to_others(path: Path) -> None:
    """Take from all others what they may do with a file or a folder of this user, where that can be done."""
    with suppress(OSError):
        mode = path.stat().st_mode & 0o777
        if mode & 0o077:
            path.chmod(mode & 0o700)
