"""A short tour of the window with a talk open: a card beside what it speaks of. It can be left at any step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.look import theme
from gui.words import say

_GAP = 12


class Stop(NamedTuple):
    """What a step is about: where it is, in the coordinates of the window, and what is said there."""

    where: Callable[[], QRect]
    title: str
    text: str


class _Ring(QWidget):
    """A frame around what is spoken of, which lets everything through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.colours().accent), 3))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 6, 6)


class Tour(QFrame):
    """A card over the window: Enter goes on, Esc leaves."""

    def __init__(self, stops: Sequence[Stop], window: QWidget) -> None:
        super().__init__(window)
        self._stops = stops
        self._at = 0
        self._window = window
        self._before: QWidget | None = window.focusWidget()
        if self._before is not None:
            self._before.destroyed.connect(self._forget_before)
        self.setObjectName("card")
        self.ring = _Ring(window)
        self.title, self.text, self.place = QLabel(self), QLabel(self), QLabel(self)
        self.title.setObjectName("cardTitle")
        self.place.setObjectName("faint")
        self.text.setWordWrap(True)
        self.back = QPushButton(say("tour", "&Back"), self)
        self.leave = QPushButton(say("tour", "&Leave the tour"), self)
        self.next = QPushButton(self)
        self.back.clicked.connect(lambda: self._go(-1))
        self.next.clicked.connect(lambda: self._go(1))
        self.leave.clicked.connect(self.end)
        self._lay_out()
        window.installEventFilter(self)
        self.ring.show()
        self.show()
        self._go(0)
        self.next.setFocus()

    def _lay_out(self) -> None:
        self.setFixedWidth(360)
        buttons = QHBoxLayout()
        buttons.addWidget(self.place)
        buttons.addStretch(1)
        for button in (self.leave, self.back, self.next):
            button.setAutoDefault(True)
            buttons.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 14, 16, 12)
        rows.addWidget(self.title)
        rows.addWidget(self.text)
        rows.addSpacing(6)
        rows.addLayout(buttons)

    def _go(self, steps: int) -> None:
        self._at += steps
        if not 0 <= self._at < len(self._stops):
            self.end()
            return
        stop, last = self._stops[self._at], self._at == len(self._stops) - 1
        self.title.setText(stop.title)
        self.text.setText(stop.text)
        self.setAccessibleName(f"{stop.title}. {stop.text}")
        message = say("tour", "{number} of {total}")
        self.place.setText(message.format(number=self._at + 1, total=len(self._stops)))
        self.back.setEnabled(self._at > 0)
        self.leave.setVisible(not last)
        self.next.setText(say("tour", "&Done") if last else say("tour", "&Next"))
        self.next.setAccessibleDescription(self.accessibleName())
        self._put()

    def _put(self) -> None:
        """Put the card beside what it speaks of: below where there is room, else above, else over its end."""
        where, window = self._stops[self._at].where(), self._window.rect()
        self.ring.setGeometry(where.adjusted(-4, -4, 4, 4).intersected(window))
        self.adjustSize()
        below, above = where.bottom() + _GAP, where.top() - _GAP - self.height()
        y = below if below + self.height() <= window.bottom() else above
        lowest = window.bottom() - _GAP - self.height()
        y = lowest if y < 0 else min(y, lowest)
        x = max(_GAP, min(where.left(), window.right() - _GAP - self.width()))
        self.move(x, y)
        self.ring.raise_()
        self.raise_()

    def end(self) -> None:
        """Leave; the focus goes back to where it was."""
        self._window.removeEventFilter(self)
        for part in (self.ring, self):
            part.hide()
            part.deleteLater()
        if self._before is not None:
            self._before.setFocus()

    def _forget_before(self) -> None:
        self._before = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._put()
        return super().eventFilter(watched, event)


def around(widget: QWidget, window: QWidget) -> Callable[[], QRect]:
    """Return where a widget is, as long as it is there."""
    return lambda: QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
