"""Where widgets stand in a window."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect


def box_of(window, widget):
    """Return the place of a widget inside a window; nothing stands there if it cannot be seen."""
    assert widget.isVisible(), widget
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def stand_below_one_another(window, *widgets):
    """Say whether widgets stand in a column, none over another, inside the window."""
    boxes = [box_of(window, widget) for widget in widgets]
    inside = all(window.rect().contains(box) for box in boxes)
    return inside and all(one.bottom() < other.top() for one, other in pairwise(boxes))


def stand_side_by_side(window, *widgets):
    """Say whether widgets stand in a row, none over another, inside the window."""
    boxes = [box_of(window, widget) for widget in widgets]
    inside = all(window.rect().contains(box) for box in boxes)
    return inside and all(one.right() < other.left() for one, other in pairwise(boxes))
