"""Rows of a list that can be ticked: two lines of text beside a tick, with a line below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.look import theme

Index = QModelIndex | QPersistentModelIndex
MARGIN, TICK_WIDTH = 6, 28
"""Pixels around a text, and for its tick."""


class TickedRows(QStyledItemDelegate):
    """Paints all of a row but its text."""

    def paint_text(self, painter: QPainter, option: QStyleOptionViewItem, row: int, width: int) -> None:
        """Paint the text of a row, so many pixels wide at the most; its upper left corner is where 0, 0 is."""
        raise NotImplementedError

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        plain.text = ""
        colours, box = theme.colours(), plain.rect
        if plain.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(colours.current))
            plain.state &= ~QStyle.StateFlag.State_Selected
        plain.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, plain, painter, plain.widget)
        painter.save()
        painter.setClipRect(box)
        painter.setPen(QColor(colours.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.translate(box.left() + TICK_WIDTH, box.top() + MARGIN)
        self.paint_text(painter, plain, index.row(), box.width() - TICK_WIDTH - MARGIN)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, 2 * option.fontMetrics.lineSpacing() + 2 * MARGIN)
