"""A bar that shows how far some work is, with a button that stops it; it is there only meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from gui.words import say

_STEPS = 1000


class WorkLine(QWidget):
    """Says what is being done and how much of it is; `stop_wanted` when the button is pressed."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.label = QLabel(self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.stop = QPushButton(say("work line", "&Stop"), self)
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(self._on_stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.label)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        self.hide()

    def begin(self, text: str) -> None:
        """Say what is being done; how far it is, is not known yet."""
        self.label.setText(text)
        self.bar.setAccessibleName(text)
        self.bar.setRange(0, 0)
        self.stop.setEnabled(True)
        self.show()

    def show_share(self, share: object) -> None:
        """Show how much is done, from 0 to 1."""
        if isinstance(share, int | float):
            self.bar.setRange(0, _STEPS)
            self.bar.setValue(round(share * _STEPS))

    def _on_stop(self) -> None:
        self.stop.setEnabled(False)
        self.stop_wanted.emit()
