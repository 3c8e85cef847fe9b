"""The table of the timeline: which columns, how wide, and what a key on an entry means."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from gui.article.timeline_model import MARK, SEGMENT, TEXT, TIME, TimelineModel
from gui.look.text_size import watch_wheel
from gui.widgets.settling import when_settled
from gui.words import say


class TimelineTable(QTableView):
    """Shows the entries, in as many lines as each needs."""

    delete_wanted = Signal()

    def __init__(self, model: TimelineModel, cell: QAbstractItemDelegate, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(cell)
        self.setObjectName("timeline")
        self.setAccessibleName(say("article", "Timeline"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setDragDropOverwriteMode(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        for column, width in ((TIME, 74), (SEGMENT, 74), (MARK, 24)):
            header.resizeSection(column, width)
        watch_wheel(self)
        when_settled(header, self.resizeRowsToContents)  # Qt does so when a text changes, but not the room for it

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.state() != QAbstractItemView.State.EditingState:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)
