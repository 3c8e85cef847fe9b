"""What can still be read of a damaged library, put into a new one; and a list of what could not."""

from __future__ import annotations

import errno
import os
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from dwuglos.errors import LibraryDamaged, LibraryError, LibraryFull
from dwuglos.store.copies import check, require_free, unfinished
from dwuglos.store.library import Library
from dwuglos.store.mending import SalvagedTalk, mend
from dwuglos.store.pace import AT_ONCE, Pace
from dwuglos.store.raw_rows import TABLES, RawRows, Row
from dwuglos.store.soundness import TERM, are_sound
from dwuglos.store.sqlite_log import remove_library
from dwuglos.store.sqlite_pages import Pages
from dwuglos.system import private_files
from dwuglos.talk.term_rows import TermRow


@dataclass(frozen=True, slots=True)
class Salvage:
    """A new library, and what became of each talk."""

    path: Path
    talks: tuple[SalvagedTalk, ...]
    unreadable: int
    """Pages, and rows of pages, that could not be read, and may have held whole talks."""

    @property
    def is_whole(self) -> bool:
        """Whether nothing is missing, as far as can be told."""
        return not self.unreadable and all(talk.is_whole for talk in self.talks)


def salvage(damaged: Path, new: Path, nameless: str = "Talk {id}", pace: Pace = AT_ONCE) -> Salvage:
    """Put into a new library all that can be read of a damaged one, which is only read; talks keep their ids.

    `nameless` is the title of a talk whose own could not be read. No part of this program may have the damaged library
    open. Raises InputError when `new` is there, LibraryDamaged when nothing can be read, LibraryError, and Cancelled.
    """
    require_free(new)
    try:
        with Pages(damaged) as pages:
            raw = RawRows(pages, pace.part(0, 0.6))
        if not any(raw.rows[name] for name in ("talk", "segment", "part")):
            raise LibraryDamaged("Nothing that Dwugłos has written can be read in {path}.", path=damaged)
        return Salvage(new, tuple(_fill(raw, new, nameless, pace.part(0.6, 1))), raw.unreadable)
    except LibraryFull as error:
        raise LibraryFull(
            "The new library {path} cannot be made: {reason}; choose another place.",
            path=new,
            reason=os.strerror(errno.ENOSPC),
        ) from error
    except OSError as error:
        raise LibraryError(
            "{path} cannot be read or written: {reason}.",
            path=error.filename or damaged,
            reason=error.strerror or error,
        ) from error


def _fill(raw: RawRows, new: Path, nameless: str, pace: Pace) -> list[SalvagedTalk]:
    """Write a new library under another name first, so that half of one is never taken for all."""
    half = unfinished(new)
    remove_library(half)
    by_talk = _by_talk(raw)
    salvaged = []
    try:
        with Library(half) as library:
            for place, (id, rows) in enumerate(sorted(by_talk.items())):
                pace.part(0, 0.7).step(place / len(by_talk))
                talk, rows_left = mend(id, rows, nameless)
                library.put_talk_rows(rows_left)
                salvaged.append(talk)
            library.put_common_terms(_common_terms(raw))
        check(half, pace.part(0.7, 1))
        private_files.replace(half, new)
    except BaseException:
        remove_library(half)
        raise
    return salvaged


def _common_terms(raw: RawRows) -> list[TermRow]:
    """Return the terms for all talks, as far as they can be read."""
    rows = ({name: row[name] for name in TERM} for row in raw.rows["term"] if row["talk_id"] is None)
    return [TermRow(**row) for row in rows if are_sound(TERM, [tuple(row.values())])]


def _by_talk(raw: RawRows) -> dict[int, dict[str, list[Row]]]:
    found: dict[int, dict[str, list[Row]]] = defaultdict(lambda: {name: [] for name in TABLES})
    for name, rows in raw.rows.items():
        for row in rows:
            id = row["id"] if name == "talk" else row["talk_id"]
            if isinstance(id, int) and 0 < id < 1 << 53:
                found[id][name].append(row)
    return {id: rows for id, rows in found.items() if any(rows[name] for name in ("talk", "segment", "part"))}
