"""What depends on the widths of columns, done once all of them have theirs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHeaderView


def when_settled(header: QHeaderView, fit: Callable[[], object]) -> None:
    """Call `fit` soon after columns were resized, once for all: the room is shared out one column after the other."""
    soon = QTimer(header, singleShot=True, interval=0)
    soon.timeout.connect(fit)
    header.sectionResized.connect(lambda *_: soon.start())
