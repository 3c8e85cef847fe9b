"""How much of a talk is done, in a narrow bar."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


def paint_progress(
    painter: QPainter, box: QRectF, shares: tuple[float, float], colours: tuple[QColor, QColor, QColor]
) -> None:
    """Draw a track with what is confirmed (`shares[0]`) in front of what is translated at all (`shares[1]`)."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(0, 0, 0, 0))
    radius = box.height() / 2
    for share, colour in ((1.0, colours[2]), (shares[1], colours[1]), (shares[0], colours[0])):
        if share > 0:
            part = QRectF(box)
            part.setWidth(max(box.width() * share, box.height()))
            painter.setBrush(colour)
            painter.drawRoundedRect(part, radius, radius)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


class ProgressLine(QWidget):
    """Confirmed, translated, and all, as parts of one line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares = (0.0, 0.0)
        self.colours = (QColor("green"), QColor("lightgreen"), QColor("lightgray"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(self.sizeHint().width())

    def show_shares(self, confirmed: float, translated: float) -> None:
        """Show two shares between 0 and 1."""
        self._shares = (confirmed, translated)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(140, 10)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_progress(painter, QRectF(self.rect()), self._shares, self.colours)
