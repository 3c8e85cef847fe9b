"""What was done to terms since the window opened, so that it can be taken back, the last first.

The list for all talks outlives the talk in which it was changed: what was done to it there can be taken back in another
talk. What was done to the list of a talk can be taken back in that talk alone, where it is seen.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dwuglos.talk.term_rows import TermChange

    Step = Sequence[TermChange]
    """Changes that are made and taken back together."""


class TermHistory:
    """Steps that were done, and those that were taken back, each list with the last at its end."""

    def __init__(self) -> None:
        self.done: list[Step] = []
        self.undone: list[Step] = []

    def can_undo(self, talk: int) -> bool:
        """Return whether something was done that can be taken back in a talk."""
        return _last(self.done, talk) is not None

    def can_redo(self, talk: int) -> bool:
        """Return whether something was taken back that can be done again in a talk."""
        return _last(self.undone, talk) is not None


def take_last(steps: list[Step], talk: int) -> Step | None:
    """Return the last of the steps that is about the lists of a talk, and take it out."""
    at = _last(steps, talk)
    return None if at is None else steps.pop(at)


def _last(steps: Sequence[Step], talk: int) -> int | None:
    return next((at for at in reversed(range(len(steps))) if _lists(steps[at]) <= {None, talk}), None)


def _lists(step: Step) -> set[int | None]:
    return {term.talk for change in step for term in change if term is not None}
