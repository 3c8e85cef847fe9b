"""Where widgets stand, for tests: how much room is around one inside another."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget


def around(inner: QWidget, outer: QWidget) -> tuple[int, int, int, int]:
    """Return the pixels left, above, right and below of a widget inside one that holds it."""
    corner = inner.mapTo(outer, QPoint(0, 0))
    right, below = outer.width() - corner.x() - inner.width(), outer.height() - corner.y() - inner.height()
    return corner.x(), corner.y(), right, below


def between(upper: QWidget, lower: QWidget) -> int:
    """Return the pixels between two widgets that stand one above the other."""
    return lower.mapToGlobal(QPoint(0, 0)).y() - upper.mapToGlobal(QPoint(0, upper.height())).y()


def beside(left: QWidget, right: QWidget) -> int:
    """Return the pixels between two widgets that stand side by side."""
    return right.mapToGlobal(QPoint(0, 0)).x() - left.mapToGlobal(QPoint(left.width(), 0)).x()


def are_below_one_another(outer: QWidget, *widgets: QWidget) -> bool:
    """Say whether widgets are seen one below the other, none over another, inside the one that holds them."""
    return _are_inside(outer, widgets) and all(between(one, other) >= 0 for one, other in pairwise(widgets))


def are_side_by_side(outer: QWidget, *widgets: QWidget) -> bool:
    """Say whether widgets are seen side by side, none over another, inside the one that holds them."""
    return _are_inside(outer, widgets) and all(beside(one, other) >= 0 for one, other in pairwise(widgets))


def _are_inside(outer: QWidget, widgets: tuple[QWidget, ...]) -> bool:
    return all(widget.isVisible() and min(around(widget, outer)) >= 0 for widget in widgets)
