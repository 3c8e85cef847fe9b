"""The units of the translation memory, kept beside the library.

They have a file of their own: a library holds nothing that acts by itself, as an index of words does; its backups stay
as small as the work in it; and who adds units never keeps anybody from saving. What came from talks can be found anew
in them.
"""

from __future__ import annotations

from pathlib import Path

from dwuglos.errors import InputError
from dwuglos.store.addresses import database_at
from dwuglos.store.units.unit import Units


def units_of(library: str) -> Units:
    """Return the units that belong to a library, opened for the thread that asks. Raises MemoryFailed, LibraryError."""
    from dwuglos.store.units.sqlite import SqliteUnits

    return SqliteUnits(file_of(library))


def file_of(library: str) -> Path | None:
    """Return the file of the units of a library, None for one in memory. Raises InputError for one on a server."""
    if "://" in library and not library.startswith("sqlite"):
        raise InputError("A library on a server has no translation memory yet; use one in a file.")
    path = database_at(library).path
    return None if path is None else path.with_name(path.name + ".memory")
