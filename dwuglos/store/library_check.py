"""A check of the library at an address, over a connection of its own: whoever writes there never waits for it."""

from __future__ import annotations

from dwuglos.store.library import Library
from dwuglos.store.pace import AT_ONCE, Pace
from dwuglos.store.verifying import Verdict


def verify(address: str, pace: Pace = AT_ONCE) -> Verdict:
    """Look through a whole library, which is not made where there is none. Raises Cancelled, and LibraryError."""
    with Library(address, reading=True) as library:
        return library.verify(pace)
