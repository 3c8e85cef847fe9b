"""What a language model is told of a talk that it translates, as a translator would be."""

from __future__ import annotations

from typing import NamedTuple

LONGEST = 1_200
"""Characters of a synopsis: it goes with every question."""


class Brief(NamedTuple):
    """A synopsis of a talk, and whether its confirmed sentences may be examples for drafts of other talks."""

    synopsis: str = ""
    is_shared: bool = False
