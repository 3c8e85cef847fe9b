"""Where widgets stand, for tests: how much room is around one inside another."""

from __future__ import annotations

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
