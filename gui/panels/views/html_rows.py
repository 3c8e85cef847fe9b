"""Rows of a list in which formatted text is painted, each as high as its text."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QSize
from PySide6.QtGui import QColor, QPainter, QPen, QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.look import theme

Index = QModelIndex | QPersistentModelIndex

MARGIN = 8
"""Pixels around a text."""


class HtmlRows(QStyledItemDelegate):
    """Paints what `html` returns of each row."""

    def __init__(self, model: QAbstractItemModel, parent: QObject) -> None:
        super().__init__(parent)
        self._documents: dict[int, QTextDocument] = {}
        model.modelReset.connect(self.forget)

    def html(self, row: int) -> str:
        """Return what is painted in a row."""
        raise NotImplementedError

    def forget(self) -> None:
        """Lay everything out again, as in other colours."""
        self._documents.clear()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box = option.rect
        state = option.state
        document = self._document(index.row(), option)
        colours = theme.colours()
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(colours.current))
        painter.setPen(QColor(colours.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRect(box.adjusted(1, 1, -2, -2))
        painter.translate(box.left() + MARGIN, box.top() + MARGIN // 2)
        document.drawContents(painter)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = self._document(index.row(), option).size().height()
        return QSize(_width(option), int(height) + MARGIN)

    def _document(self, row: int, option: QStyleOptionViewItem) -> QTextDocument:
        document = self._documents.get(row)
        if document is None:
            document = self._documents[row] = QTextDocument()
            document.setDocumentMargin(0)
            document.setDefaultFont(option.font)
            document.setDefaultStyleSheet(f"body {{ color: {theme.colours().text} }}")
            document.setHtml(f"<body>{self.html(row)}</body>")
        width = _width(option) - 2 * MARGIN
        if document.textWidth() != width:
            document.setTextWidth(width)
        return document


def _width(option: QStyleOptionViewItem) -> int:
    view = option.widget
    room = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
    return max(room, 12 * option.fontMetrics.averageCharWidth())
