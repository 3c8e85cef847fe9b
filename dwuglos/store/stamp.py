"""The stamp of a library: which one it is, and at which of its states.

It stands inside the library. So a file that was put back is known for the same library, and another one at its place
for another, whatever they are called. Every transaction that writes leaves a new `mark`, and the one that stood before
as its `parent`: of two states it can be told whether one came right after the other.
"""

from __future__ import annotations

import os
import re
from typing import NamedTuple

NOTHING_BEFORE = "0" * 16
"""The parent of a library's first mark."""

_STORED = re.compile(rb"(dwuglos:[0-9a-f]{32})([0-9a-f]{16})([0-9a-f]{16})")
"""A stamp as it lies in the page of a database that has no other row: its three texts one after another."""


class Stamp(NamedTuple):
    """The id of a library, its state, and the state before that."""

    library: str
    mark: str
    parent: str


def new_stamp() -> Stamp:
    """Return the stamp of a new library: like no other."""
    return Stamp(f"dwuglos:{os.urandom(16).hex()}", new_mark(), NOTHING_BEFORE)


def new_mark() -> str:
    """Return the mark of a new state."""
    return os.urandom(8).hex()


def stamp_in(page: bytes) -> Stamp | None:
    """Return the stamp that a page of a database holds, or None for every other page."""
    found = _STORED.search(page)
    return Stamp(*(text.decode() for text in found.groups())) if found is not None else None
