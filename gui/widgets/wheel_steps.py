"""Whole steps of a wheel that is turned with Ctrl held."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent

_NOTCH = 120
"""An eighth of a degree is Qt's unit, and a notch of a common wheel has 15 degrees; finer ones send parts of it."""


class WheelSteps:
    """Adds up what is turned until it is a step."""

    def __init__(self) -> None:
        self._turned = 0

    def take(self, event: QWheelEvent) -> int | None:
        """Return how many steps up (or, below 0, down) are complete with this turn; None where Ctrl is not held."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._turned = 0
            return None
        self._turned += event.angleDelta().y()
        steps = int(self._turned / _NOTCH)  # towards 0, other than //
        self._turned -= steps * _NOTCH
        event.accept()
        return steps
