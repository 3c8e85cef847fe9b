"""What the files of a model on this machine are for."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple


class ModelFiles(NamedTuple):
    """The files of one model; both vocabularies may be the same."""

    model: Path
    source_vocabulary: Path
    target_vocabulary: Path
    shortlist: Path | None
