"""The files of a model on this machine, by their purpose."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple


class ModelFiles(NamedTuple):
    """The files of one model; both vocabularies may be the same file."""

    model: Path
    source_vocabulary: Path
    target_vocabulary: Path
    shortlist: Path | None
