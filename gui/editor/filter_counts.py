"""How many segments pass each filter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from dwuglos.talk.transcript import Change, Segment
from gui.filters import Filter
from gui.session import Session


class FilterCounts(QObject):
    """Counts the talk once, and from then on only what changes."""

    changed = Signal()
    """Not sent when segments have changed: whoever counts them hears of that."""

    def __init__(self, filters: Sequence[Filter], session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._filters = filters
        self.numbers = [each.count() for each in filters]
        """In the order of the filters."""
        session.segments_changed.connect(self.follow)
        session.findings.changed.connect(self._count_found)

    def follow(self, changes: Sequence[Change]) -> None:
        """Count what an edit did to segments."""
        for n, each in enumerate(self._filters):
            if each.follows_checks:
                continue
            self.numbers[n] += sum(_passes(each, after) - _passes(each, before) for before, after in changes)

    def _count_found(self) -> None:
        for n, each in enumerate(self._filters):
            if each.follows_checks:
                self.numbers[n] = each.count()
        self.changed.emit()


def _passes(filter: Filter, segment: Segment | None) -> bool:
    return segment is not None and filter.passes(segment)
