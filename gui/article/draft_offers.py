"""Buttons where a part of the article is empty: let it be drafted."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from gui.widgets.flowing_row import FlowingRow
from gui.words import say


class DraftOffers(QWidget):
    """A button for a draft by the program itself, and one for a draft by a language model."""

    wanted = Signal(bool)
    """A draft is wanted; True for one by a language model."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.own = QPushButton(title, self)
        self.own.clicked.connect(lambda: self.wanted.emit(False))
        self.by_model = QPushButton(say("article", "Draft by a language model…"), self)
        self.by_model.clicked.connect(lambda: self.wanted.emit(True))
        row = FlowingRow(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.own)
        row.addWidget(self.by_model)
