"""Two drafts of each sentence, of which one can be chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from gui.words import say


class DraftChoices(QTableWidget):
    """Sentences with two drafts each: 1 and 2 choose one and go on, Enter the one under the cursor, 0 none."""

    def __init__(self, sources: Sequence[str], parent: QWidget) -> None:
        super().__init__(len(sources), 3, parent)
        self.chosen: dict[int, int] = {}
        self.setAccessibleName(say("compare", "Drafts to choose from"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for row, source in enumerate(sources):
            for column, text in enumerate((source, "", "")):
                self.setItem(row, column, QTableWidgetItem(text))
        self.doubleClicked.connect(lambda index: self.choose(index.row(), index.column()))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)  # they are few
        self.setCurrentCell(0, 1)

    def show_draft(self, row: int, column: int, text: str) -> None:
        """Put a draft into its place."""
        self._item(row, column).setText(text)

    def choose(self, row: int, column: int) -> None:
        """Choose a draft of a sentence, by column; 0 chooses none. Nothing is chosen where no draft is."""
        if column and not self._item(row, column).text():
            return
        self.chosen.pop(row, None)
        if column:
            self.chosen[row] = column
        for each in (1, 2):
            font = QFont()  # without a size, which is the table's
            font.setBold(each == column)
            item = self._item(row, each)
            item.setFont(font)
            item.setData(
                Qt.ItemDataRole.AccessibleDescriptionRole, say("compare", "Chosen") if each == column else None
            )
        self.itemSelectionChanged.emit()

    def clear_drafts(self, column: int) -> None:
        """Take the drafts of one service away."""
        for row in range(self.rowCount()):
            if self.chosen.get(row) == column:
                self.choose(row, 0)
            self._item(row, column).setText("")

    def _item(self, row: int, column: int) -> QTableWidgetItem:
        item = self.item(row, column)
        assert item is not None, "every cell was filled"
        return item

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {Qt.Key.Key_0: 0, Qt.Key.Key_Delete: 0, Qt.Key.Key_1: 1, Qt.Key.Key_2: 2}
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        column = self.currentColumn() if enter else keys.get(Qt.Key(event.key()), -1)
        if column < 0 or (enter and not column):
            super().keyPressEvent(event)
            return
        row = self.currentRow()
        self.choose(row, column)
        self.setCurrentCell(min(row + 1, self.rowCount() - 1), column or self.currentColumn())
