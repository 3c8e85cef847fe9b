"""A bar that says something without stopping anybody, with what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from gui.words import say

Choice = tuple[str, Callable[[], object]]


class NoticeBar(QFrame):
    """One notice: a sentence or more, buttons, and a cross that closes it."""

    def __init__(
        self, text: str, choices: Sequence[Choice], kind: Literal["notice", "problem"], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName(kind)
        self.label = QLabel(text, self)
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)  # it may quote what somebody typed
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.addWidget(self.label, 1)
        self.setAccessibleName(text)
        self.buttons = [self._button(title, chosen) for title, chosen in choices]
        for button in self.buttons:
            row.addWidget(button)
        cross = QToolButton(self)
        cross.setText("✕")
        cross.setAutoRaise(True)
        cross.setToolTip(say("notices", "Close"))
        cross.setAccessibleName(say("notices", "Close this notice"))
        cross.clicked.connect(self.deleteLater)
        row.addWidget(cross)

    def _button(self, title: str, chosen: Callable[[], object]) -> QPushButton:
        button = QPushButton(title, self)
        button.clicked.connect(self.deleteLater)
        button.clicked.connect(lambda: chosen())
        return button


class Notices(QWidget):
    """A column of notices, the newest at the bottom; nothing while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: dict[str, NoticeBar] = {}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)

    def tell(
        self,
        text: str,
        choices: Sequence[Choice] = (),
        kind: Literal["notice", "problem"] = "notice",
        about: str = "",
        seconds: int = 0,
    ) -> NoticeBar:
        """Say something; what was said `about` the same before is replaced. `seconds` says how long, 0 until closed."""
        self.take_back(about)
        bar = NoticeBar(text, choices, kind, self)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(bar)
        bar.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(bar, text))
        if about:
            self._bars[about] = bar
            bar.destroyed.connect(lambda: self._bars.pop(about, None) if self._bars.get(about) is bar else None)
        if seconds:
            QTimer.singleShot(seconds * 1000, bar, bar.deleteLater)
        return bar

    def take_back(self, about: str) -> None:
        """Remove what was said about something."""
        bar = self._bars.pop(about, None)
        if bar is not None:
            bar.hide()
            bar.deleteLater()

    def texts(self) -> list[str]:
        """Return what is being said, from top to bottom."""
        return [bar.label.text() for bar in self.findChildren(NoticeBar) if not bar.isHidden()]
