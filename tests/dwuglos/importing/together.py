"""Files given together, brought in by the steps that a window takes, each in its lane."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from dwuglos.importing.bringing_in import BroughtIn, keep, look_at, read, talk_made_of
from dwuglos.store.library import Library


def bring_in_together(library: Library, files: Sequence[Path]) -> BroughtIn:
    """Return the talk that files were made into before, or make one of them."""
    wanted = look_at(files)
    return talk_made_of(library, wanted) or keep(library, read(wanted))
