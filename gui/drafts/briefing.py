"""What goes with questions about the open talk: the memory, brought up to date for it, off the main thread."""

from __future__ import annotations

import time
from contextlib import AbstractContextManager
from threading import Event
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from dwuglos.drafts.briefing import Briefing, Companions
    from dwuglos.store.units.unit import Units
    from gui.session import Session


def briefing_of(session: Session, companions: Companions) -> Callable[[Event], AbstractContextManager[Briefing]]:
    """Return what opens the briefing for the open talk, as it is now, on the thread that asks."""
    address, id, title = session.tasks.library_address, session.id, session.title
    segments, at = list(session.transcript.segments), int(time.time() * 1000)

    def bring(units: Units, cancelled: Event) -> None:
        from dwuglos.memory.feeding import units_of_talk
        from dwuglos.memory.keeping import catch_up
        from dwuglos.store.library import Library

        if id in companions.scope.talks:
            units.add(units_of_talk(segments, id, title, at))  # what was confirmed a moment ago counts
        if companions.scope.talks - {id}:
            with Library(address, reading=True) as library:
                catch_up(library, units, cancelled.is_set, skip=id)

    def opened(cancelled: Event) -> AbstractContextManager[Briefing]:
        from dwuglos.drafts.briefing import opened_briefing

        return opened_briefing(address, companions, lambda units: bring(units, cancelled))

    return opened
