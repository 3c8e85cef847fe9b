"""Which rows of a table are selected, asked for every row of every frame."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex

_FEW = 8


def is_selected(model: QItemSelectionModel) -> Callable[[int], bool]:
    """Return what says of a row whether it is selected now, without asking Qt each time where the parts are few."""
    parts = model.selection()
    if parts.size() > _FEW:
        return lambda row: model.isRowSelected(row, QModelIndex())
    spans = [range(part.top(), part.bottom() + 1) for part in map(parts.at, range(parts.size()))]
    return lambda row: any(row in span for span in spans)
