"""Home and End in tables whose rows are chosen whole: to the first and the last row, as in a list.

Qt takes them to the first and the last column, which nobody sees.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView


class WholeRows(QTableView):
    """A table in which Home and End lead to the first and the last row."""

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        return row_at_end(self, action) or super().moveCursor(action, modifiers)


def row_at_end(view: QTableView, action: QAbstractItemView.CursorAction) -> QModelIndex | None:
    """Return the place in the first or the last row for Home and End; None for other keys, and without rows."""
    model, current = view.model(), view.currentIndex()
    if model is None or not model.rowCount():
        return None
    column = max(current.column(), 0)
    if action == QAbstractItemView.CursorAction.MoveHome:
        return model.index(0, column)
    if action == QAbstractItemView.CursorAction.MoveEnd:
        return model.index(model.rowCount() - 1, column)
    return None
