"""What a filter of the segment table is, and how to add one.

A filter says of a segment whether it is shown. It is one file in this folder with a subclass of `Filter`, one test
file, and one entry in `FILTERS` in the folder's `__init__.py`. Its chip above the table, the number on it, its command
in the View menu and the key of that are made from the list.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from dwuglos.talk.transcript import Segment, State
from gui.session import Session
from gui.words import later

Predicate = Callable[[Segment], bool]
"""Says whether a segment is shown: `passes` of a filter, or what the find bar looks for."""


TO_CHECK = later("commands", "What to chec&k")
"""The menu of filters for what a person has to look at once more."""


class Filter:
    """One filter, in the open talk."""

    title: ClassVar[str]
    """What its chip says."""
    command: ClassVar[str]
    """What its command is called, with & before the letter that chooses it."""
    tip: ClassVar[str]
    """What its command does, in a sentence."""
    keys: ClassVar[str] = ""
    submenu: ClassVar[str] = ""
    """What opens the menu in which its command stands, where that is not the View menu itself."""
    hides_nothing: ClassVar[bool] = False
    is_rare: ClassVar[bool] = False
    """Whether most talks have no such segment: then its chip is there only where there is one."""
    follows_checks: ClassVar[bool] = False
    """Whether what the checks have found decides; then `count` is asked again whenever that is something else."""

    def __init__(self, session: Session) -> None:
        self.session = session

    def passes(self, segment: Segment) -> bool:
        """Say whether a segment is shown.

        Nothing but the segment may decide, as the counts follow its changes, unless the filter `follows_checks`.
        """
        raise NotImplementedError

    def count(self) -> int:
        """Count the segments of the talk that pass, once when it is opened; from then on changes are counted."""
        return sum(map(self.passes, self.session.transcript))


class StateFilter(Filter):
    """A filter that lets some states through."""

    states: ClassVar[tuple[State, ...]]

    def passes(self, segment: Segment) -> bool:
        return segment.state in self.states

    def count(self) -> int:
        return sum(self.session.counts[state] for state in self.states)
