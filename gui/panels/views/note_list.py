"""All segments that have a note, in their order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from dwuglos.talk.transcript import Change, Segment
from gui.session import Session

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class NoteModel(QAbstractListModel):
    """The segments with notes: it reads the talk once, and then follows its changes."""

    def __init__(self, session: Session | None, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[Segment] = []
        if session is not None:
            self._rows = [segment for segment in session.transcript if segment.note]
            session.segments_changed.connect(self._on_changed)

    def segment(self, row: int) -> int:
        """Return the id of the segment a row shows."""
        return self._rows[row].id

    def row_of(self, segment: int | None) -> int | None:
        """Return the row of a segment, or None where it has no note."""
        return next((row for row, each in enumerate(self._rows) if each.id == segment), None)

    def _on_changed(self, changes: Sequence[Change]) -> None:
        concerned = any((before and before.note) or (after and after.note) for before, after in changes)
        if not concerned:
            if self._rows and any(before is None or after is None for before, after in changes):
                self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))  # the numbers are others
            return
        rows = {segment.id: segment for segment in self._rows}
        for change in changes:
            rows.pop(change.id, None)
            if change.after is not None and change.after.note:
                rows[change.id] = change.after
        self._show(sorted(rows.values(), key=lambda segment: segment.rank))

    def _show(self, rows: list[Segment]) -> None:
        """Show other rows; where the same segments have notes, the list stays where it was scrolled to."""
        if [segment.id for segment in rows] != [segment.id for segment in self._rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        else:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid() or self._session is None:
            return None
        segment = self._rows[index.row()]
        if self._session.transcript.by_id(segment.id) is None:
            return None  # taken out; the model hears of it in a moment
        if role == Role.DisplayRole:
            number = self._session.transcript.row_of(segment.id) + 1
            line = " ".join(segment.note.split())
            return f"{number}  {line}"
        if role == Role.ToolTipRole:
            return segment.note
        return None
