"""What the mouse means in the texts of the segment table, beside choosing rows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTableView

from gui.editor.source_reader import Reading
from gui.look.cell_look import Look, text_box
from gui.segment_model import SegmentModel
from gui.widgets.marked_text import offset_at

_PLAIN = Qt.KeyboardModifier.NoModifier
_LEFT = Qt.MouseButton.LeftButton


class Pointing(QObject):
    """Is asked about what the mouse does before the table does anything.

    A double click opens a text with the cursor where it was clicked. A press in the English of the row that is chosen
    already begins to select words there. The keys go where the mouse is pressed, but not before it is known what is
    pressed: an open text stays open beside the English.
    """

    edit_wanted = Signal(QModelIndex, int)
    """A text was clicked twice, behind so many characters."""

    def __init__(self, table: QTableView, model: SegmentModel, look: Callable[[], Look], reading: Reading) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._look = look
        self._reading = reading
        table.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def takes(self, event: QMouseEvent) -> bool:
        """Do what the mouse means; False leaves it to the table."""
        if event.type() == QEvent.Type.MouseButtonPress:
            return self._press(event)
        if event.type() == QEvent.Type.MouseButtonDblClick:
            return self._double_click(event)
        return self._reading.takes(event)

    def read(self, index: QModelIndex, press: QMouseEvent | None = None) -> None:
        """Let words of the text in a cell be selected, from where the mouse was pressed on."""
        self._reading.begin(index, self._text(index), press)

    def _press(self, event: QMouseEvent) -> bool:
        index = self._table.indexAt(event.position().toPoint())
        if event.button() == _LEFT and event.modifiers() == _PLAIN and self._is_source_of_chosen(index):
            self.read(index, event)
            return True
        self._table.setFocus(Qt.FocusReason.MouseFocusReason)
        return False

    def _is_source_of_chosen(self, index: QModelIndex) -> bool:
        if not index.isValid() or self._model.columns[index.column()].field != "source":
            return False
        chosen, row = self._table.selectionModel().selection(), index.row()
        return row == self._table.currentIndex().row() and chosen.count() == 1 and chosen.at(0).height() == 1

    def _double_click(self, event: QMouseEvent) -> bool:
        place = event.position().toPoint()
        index = self._table.indexAt(place)
        if not index.isValid() or self._model.columns[index.column()].field is None or event.button() != _LEFT:
            return False
        self.edit_wanted.emit(index, self._offset_at(index, place))
        return True

    def _offset_at(self, index: QModelIndex, place: QPoint) -> int:
        box = text_box(self._table.visualRect(index))
        return offset_at(self._text(index), box.width(), self._look().font, place - box.topLeft())

    def _text(self, index: QModelIndex) -> str:
        return self._model.columns[index.column()].shown_text(self._model.row(index.row()), self._look())
