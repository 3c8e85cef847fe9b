"""What drafting an article gives."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from dwuglos.errors import Notice
from dwuglos.talk.article_edits import Drafted

Progress = Callable[[int, int], object]
"""Told how much is done, and of how much."""


class Drafting(NamedTuple):
    """Drafted paragraphs or entries, what drafted them, and what the user should know.

    `origin` is `chapters`, `topics` or `extract`, or the name of a language model.
    """

    drafts: Sequence[Drafted]
    origin: str
    notices: tuple[Notice, ...] = ()
