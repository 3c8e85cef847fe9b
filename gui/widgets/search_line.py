"""A line to search in."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from gui.words import say


class SearchLine(QLineEdit):
    """Says what it searches while it is empty, and has a cross that empties it; both are named for screen readers."""

    def __init__(self, what: str, parent: QWidget | None, name: str = "") -> None:
        super().__init__(parent)
        self.setPlaceholderText(what)
        self.setAccessibleName(name or what)
        self.setClearButtonEnabled(True)
        for cross in self.findChildren(QToolButton):  # Qt gives it no name
            cross.setAccessibleName(say("search", "Clear the search"))
