"""The result of drafting a part of an article."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from dwuglos.errors import Notice
from dwuglos.talk.article_edits import Drafted

Progress = Callable[[int, int], object]
"""Called with the number of steps that are done, and the number of all."""


class Drafting(NamedTuple):
    """Drafted paragraphs or entries, the name of what drafted them, and notices for the user.

    `origin` is `chapters`, `topics` or `extract`, or the name of a language model.
    """

    drafts: Sequence[Drafted]
    origin: str
    notices: tuple[Notice, ...] = ()
