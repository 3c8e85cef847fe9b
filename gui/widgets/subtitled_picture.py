"""A picture with texts over it, as a player shows a film with subtitles."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple, Protocol

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QImage, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.widgets.outlined_text import OutlinedText


class OverText(Protocol):
    """A text in lines, with tags for its look; `place` is where it stands, as the keys of a number pad lie.

    A second one of two languages is smaller, and stands above the other.
    """

    @property
    def text(self) -> str: ...
    @property
    def place(self) -> int: ...
    @property
    def is_second(self) -> bool: ...


class _Style(NamedTuple):
    """Sizes in a picture of 1080 lines, those of the styles in files of Advanced SubStation."""

    size: float
    outline: float
    colour: str


_FIRST, _SECOND = _Style(60, 3, "#ffffff"), _Style(42, 2, "#d8d8d8")
_LINES, _MARGIN, _SIDE = 1080.0, 50.0, 60.0
_USUAL_SHAPE = QSize(16, 9)
_SMALLEST = 13.0
"""Pixels of a text, however small the picture is."""
_FLAGS = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight)


class SubtitledPicture(QWidget):
    """Shows the last picture it was given, as large as it fits, and the last texts."""

    pressed = Signal()
    """It was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QImage()
        self._texts: Sequence[OverText] = ()
        self._message = ""
        self._overlay: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 90)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def texts(self) -> Sequence[OverText]:
        """The texts it shows."""
        return self._texts

    @property
    def shown(self) -> QImage:
        """The picture it shows."""
        return self._picture

    @property
    def pixels(self) -> QSize:
        """The most pixels of a picture that it can show."""
        return self.size() * self.devicePixelRatioF()

    def show_picture(self, picture: QImage) -> None:
        """Show a picture; an empty one is black."""
        is_other = picture.size() != self._picture.size()
        self._picture = picture
        if is_other:
            self._overlay = None
            self._fit_height()
        self.update()

    def show_texts(self, texts: Sequence[OverText]) -> None:
        """Show texts over the picture, in place of all that were there."""
        self._texts = tuple(texts)
        self._overlay = None
        self.setAccessibleDescription("\n".join(each.text for each in texts))
        self.update()

    def show_message(self, message: str) -> None:
        """Say something in the middle, where there is no picture; nothing for the usual."""
        self._message = message
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, 270)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._overlay = None
        self._fit_height()

    def _fit_height(self) -> None:
        """Be no higher than the picture is in this width: what is below it stays near."""
        shape = self._shape()
        highest = max(self.minimumHeight(), self.width() * shape.height() // max(1, shape.width()))
        if highest != self.maximumHeight():
            self.setMaximumHeight(highest)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def _shape(self) -> QSize:
        return _USUAL_SHAPE if self._picture.isNull() else self._picture.size()

    def _place(self) -> QRect:
        """Return where the picture is; without one, a place of the usual shape."""
        size = self._shape().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(self.rect().center())
        return place

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("black"))
        place = self._place()
        if not self._picture.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._picture.size() != place.size())
            painter.drawImage(place, self._picture)
        if self._message:
            painter.setPen(QColor("#d8d8d8"))
            wrapped = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(16, 8, -16, -8), wrapped, self._message)
        if self._texts:
            if self._overlay is None:
                self._overlay = self._drawn(place)
            painter.drawPixmap(place.topLeft(), self._overlay)

    def _drawn(self, place: QRect) -> QPixmap:
        """Return all texts on nothing: between two of their changes many pictures pass below them."""
        ratio = self.devicePixelRatioF()
        overlay = QPixmap(place.size() * ratio)
        overlay.setDevicePixelRatio(ratio)
        overlay.fill(Qt.GlobalColor.transparent)
        painter = QPainter(overlay)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        by_band = sorted(self._texts, key=lambda each: (each.place - 1) // 3)
        for band, texts in groupby(by_band, key=lambda each: (each.place - 1) // 3):
            self._draw_band(painter, place.size(), band, list(texts))
        painter.end()
        return overlay

    def _draw_band(self, painter: QPainter, size: QSize, band: int, texts: Sequence[OverText]) -> None:
        """Draw what stands at the bottom (0), in the middle (1) or at the top (2), one above the other."""
        scale = size.height() / _LINES
        side, margin = _SIDE * scale, _MARGIN * scale
        blocks = [(each, self._laid_out(each, scale, size.width() - 2 * side)) for each in texts]
        blocks.sort(key=lambda block: not block[0].is_second)  # from the top down; sorting keeps the order of segments
        height = sum(block.height for _, block in blocks)
        top = (size.height() - margin - height, (size.height() - height) / 2, margin)[band]
        for each, block in blocks:
            style = _style(each)
            where = QRectF(side, top, size.width() - 2 * side, block.height)
            across = _FLAGS[(each.place - 1) % 3]
            block.paint(painter, where, across, QColor(style.colour), max(1.0, style.outline * scale))
            top += block.height

    def _laid_out(self, text: OverText, scale: float, widest: float) -> OutlinedText:
        font = QFont("Arial")
        font.setStyleHint(QFont.StyleHint.SansSerif)
        smallest = _SMALLEST * _style(text).size / _FIRST.size
        font.setPixelSize(round(max(_style(text).size * scale, smallest)))
        return OutlinedText(text.text, font, widest)


def _style(text: OverText) -> _Style:
    return _SECOND if text.is_second else _FIRST
