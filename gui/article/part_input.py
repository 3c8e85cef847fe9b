"""A field for one paragraph of prose: as high as its text, with keys that part and join paragraphs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from gui.article.field_box import slant
from gui.cells.cell_editor import POPUP_REASONS
from gui.look import text_size
from gui.widgets.code_units import characters, units
from gui.widgets.undo_keys import leaves_to_talk, undoes_by_itself


class PartInput(QPlainTextEdit):
    """Holds one paragraph. Enter splits it, Backspace at its start joins it with the one before."""

    typed = Signal(str)
    split_wanted = Signal(int)
    """At so many characters."""
    join_wanted = Signal(int)
    """With the one before (-1) or behind (1)."""
    move_wanted = Signal(int)
    entered = Signal()
    left = Signal()
    grown = Signal()
    """It needs another height."""

    def __init__(self, name: str, parent: QWidget | None = None, lines: int = 1) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        undoes_by_itself(self)
        text_size.follow(self)
        self.setUndoRedoEnabled(False)  # undoing means the last edit of the talk
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._on_text_changed)
        slant(self, True)

    def text(self) -> str:
        """Return what is typed, with the no-break spaces that Qt's own plain text turns into others."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def set_text(self, text: str) -> None:
        """Show a text; that is not typing. The cursor stays where it was."""
        if text == self.text():
            return
        place = characters(self.text(), self.textCursor().position())
        blocked = self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(blocked)
        slant(self, not text)
        self.place_cursor(place)
        self._fit()

    def place_cursor(self, position: int) -> None:
        """Put the cursor behind so many characters, or at the end of a text that is shorter."""
        cursor = self.textCursor()
        cursor.setPosition(units(self.text()[: max(position, 0)]))
        self.setTextCursor(cursor)

    def select(self, start: int, end: int) -> None:
        """Select from one character to before another, as far as the text goes."""
        text, cursor = self.text(), self.textCursor()
        cursor.setPosition(units(text[:start]))
        cursor.setPosition(units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def event(self, event: QEvent) -> bool:
        return leaves_to_talk(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        cursor, key = self.textCursor(), event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.isReadOnly():
            cursor.removeSelectedText()
            self.split_wanted.emit(characters(self.text(), cursor.position()))
        elif key == Qt.Key.Key_Backspace and cursor.atStart() and not cursor.hasSelection():
            self.join_wanted.emit(-1)
        elif key == Qt.Key.Key_Delete and cursor.atEnd() and not cursor.hasSelection():
            self.join_wanted.emit(1)
        elif key == Qt.Key.Key_Up and not self._moves(QTextCursor.MoveOperation.Up):
            self.move_wanted.emit(-1)
        elif key == Qt.Key.Key_Down and not self._moves(QTextCursor.MoveOperation.Down):
            self.move_wanted.emit(1)
        else:
            super().keyPressEvent(event)

    def _moves(self, where: QTextCursor.MoveOperation) -> bool:
        return self.textCursor().movePosition(where)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(" ".join(source.text().split()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in POPUP_REASONS:
            self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        # What is seen of the field has the old height while Qt is still at giving it another.
        QTimer.singleShot(0, self, lambda: self.setViewportMargins(0, 0, 0, 0))

    def sizeHint(self) -> QSize:
        return QSize(320, self._needed_height())

    def _needed_height(self) -> int:
        lines = max(self._lines, int(self.document().documentLayout().documentSize().height()), self._hint_lines())
        around = self.contentsMargins().top() + self.contentsMargins().bottom()
        return int(lines * self.fontMetrics().lineSpacing() + 2 * self.document().documentMargin()) + around + 2

    def _hint_lines(self) -> int:
        """Return how many lines the hint in an empty field needs."""
        hint = self.placeholderText()
        if not hint or not self.document().isEmpty():
            return 1
        box = QRect(0, 0, self.viewport().width() - 2 * int(self.document().documentMargin()), 10_000)
        metrics = self.fontMetrics()
        height = metrics.boundingRect(box, Qt.TextFlag.TextWordWrap, hint).height()
        return -(-height // metrics.lineSpacing())

    def _fit(self) -> None:
        if self.height() != self._needed_height():
            self.setFixedHeight(self._needed_height())
            self.grown.emit()

    def _on_text_changed(self) -> None:
        slant(self, not self.text())
        self._fit()
        self.typed.emit(self.text())
