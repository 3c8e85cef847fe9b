"""Finding words in either language, as one types."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QToolButton, QWidget

from dwuglos.talk.transcript import Segment
from gui.filters import Predicate
from gui.widgets.naming import name_box
from gui.widgets.search_line import SearchLine
from gui.widgets.tool_button import tool_button
from gui.words import say


class FindBar(QWidget):
    """What is looked for and where; hidden until it is wanted."""

    changed = Signal()
    """Another text or another place is looked for, or only matching segments are to be shown."""
    wanted = Signal(int)
    """Go to the next match (1) or the one before (-1)."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.input = SearchLine(say("find", "Find in English or Polish"), self, say("find", "Text to find"))
        self.where = QComboBox(self)
        self.where.addItem(say("find", "Both languages"), "both")
        self.where.addItem(say("find", "English"), "source")
        self.where.addItem(say("find", "Polish"), "target")
        name_box(self.where, say("find", "Language to search"))
        self.only = QCheckBox(say("find", "Show only matching"), self)
        self.count = QLabel(self)
        self.count.setMinimumWidth(90)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 12, 8)
        row.addWidget(self.input, 1)
        row.addWidget(self.where)
        for sign, step, name in (("↑", -1, say("find", "Previous match")), ("↓", 1, say("find", "Next match"))):
            row.addWidget(tool_button(sign, name, partial(self.wanted.emit, step), self))
        row.addWidget(self.count)
        row.addWidget(self.only)
        row.addWidget(self._cross())
        # A pause in typing, not each key, starts the search: it looks through the whole talk.
        self._pause = QTimer(self, singleShot=True, interval=60)
        self._pause.timeout.connect(self.changed)
        self.input.textChanged.connect(lambda _: self._pause.start())
        self.where.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.only.toggled.connect(lambda _: self.changed.emit())
        self.hide()

    def _cross(self) -> QToolButton:
        cross = QToolButton(self)
        cross.setText("✕")
        cross.setAutoRaise(True)
        cross.setAccessibleName(say("find", "Close find"))
        cross.clicked.connect(self.close_bar)
        return cross

    @property
    def text(self) -> str:
        """What is looked for; nothing while the bar is hidden."""
        return "" if self.isHidden() else self.input.text()

    def matcher(self) -> Predicate:
        """Return what says whether a segment holds what is looked for; all do while nothing is.

        What is looked for is read once, not for each of fifty thousand segments.
        """
        find, where = self.text.lower(), self.where.currentData()
        if not find:
            return lambda segment: True
        if where == "source":
            return lambda segment: find in segment.source.lower()
        if where == "target":
            return lambda segment: find in segment.target.lower()
        return lambda segment: find in segment.source.lower() or find in segment.target.lower()

    def hiding_matcher(self) -> Predicate | None:
        """Return what says whether a segment is shown; None while the bar hides none."""
        return self.matcher() if self.only.isChecked() and self.text else None

    def matches(self, segment: Segment) -> bool:
        """Say whether one segment holds what is looked for."""
        return self.matcher()(segment)

    def open_bar(self, text: str = "") -> None:
        """Show the bar, ready to type in."""
        self.show()
        if text:
            self.input.setText(text)
        self.input.setFocus()
        self.input.selectAll()
        self.changed.emit()

    def close_bar(self) -> None:
        """Hide the bar; nothing is looked for any more."""
        if self.isHidden():
            return
        self.hide()
        self.only.setChecked(False)
        self.changed.emit()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)
