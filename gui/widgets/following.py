"""The cursor of a table or list follows what is selected in it."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QAbstractItemView


def follow_selection(view: QAbstractItemView) -> None:
    """Move the cursor to the first selected row when its own is not selected.

    A screen reader selects without moving the cursor, and what is done is done at the cursor.
    """
    chosen = view.selectionModel()

    def follow() -> None:
        here = chosen.currentIndex()
        if chosen.isSelected(here) or not chosen.hasSelection():
            return
        first = min(chosen.selectedIndexes(), key=lambda index: index.row())
        there = first.siblingAtColumn(here.column()) if here.isValid() else first
        chosen.setCurrentIndex(there, QItemSelectionModel.SelectionFlag.NoUpdate)
        view.scrollTo(there)

    chosen.selectionChanged.connect(lambda *_: follow())
