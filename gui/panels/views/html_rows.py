"""A list in which formatted text is painted, each row as high as its text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize
from PySide6.QtGui import QColor, QPainter, QPen, QResizeEvent, QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gui.look import text_size, theme

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex

MARGIN = 8
"""Pixels around a text."""


class HtmlModel(QAbstractListModel, Generic[T]):
    """Rows of which some are laid out at first, and more when somebody scrolls to them."""

    at_once: ClassVar[int]
    """So many are laid out at first, and come each time."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Sequence[T] = ()
        """All rows, those further down than anybody has looked included."""
        self._shown = 0

    def html(self, row: int) -> str:
        """Return what is painted in a row."""
        raise NotImplementedError

    def show_rows(self, rows: Sequence[T], *, as_many: bool = False) -> None:
        """Show other rows: as many as are shown now, where that is wished, or else as at first."""
        self.beginResetModel()
        self.rows = rows
        self._shown = min(len(rows), max(self.at_once, self._shown if as_many else 0))
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self._shown

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._shown < len(self.rows)

    def fetchMore(self, parent: Index) -> None:
        more = min(self.at_once, len(self.rows) - self._shown)
        if not more:
            return  # asked all the same
        self.beginInsertRows(QModelIndex(), self._shown, self._shown + more - 1)
        self._shown += more
        self.endInsertRows()


class HtmlList(QListView):
    """Shows such rows."""

    def __init__(self, model: HtmlModel[T], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = HtmlRows(model, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        text_size.follow(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._delegate.forget()
            self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class HtmlRows(QStyledItemDelegate):
    """Paints what the model has of each row."""

    def __init__(self, model: HtmlModel[T], parent: QObject) -> None:
        super().__init__(parent)
        self._html = model.html
        self._documents: dict[int, QTextDocument] = {}
        model.modelReset.connect(self.forget)

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
            document.setHtml(f"<body>{self._html(row)}</body>")
        width = _width(option) - 2 * MARGIN
        if document.textWidth() != width:
            document.setTextWidth(width)
        return document


def _width(option: QStyleOptionViewItem) -> int:
    view = option.widget
    room = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
    return max(room, 12 * option.fontMetrics.averageCharWidth())
