"""The English of a row as a text in which words are selected and copied, without being opened to be edited."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QTextOption
from PySide6.QtWidgets import QApplication, QFrame, QPlainTextEdit, QTableView, QWidget

from gui.cells.cell_editor import POPUP_REASONS
from gui.cells.tag_dimmer import TagDimmer
from gui.look.cell_look import PADDING, Look
from gui.widgets.code_units import characters, units
from gui.widgets.selected_words import selected_words
from gui.words import say

_MOVES = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)
"""Keys that move the cursor of the reader; all others, unless they select, are meant for the table."""
_SELECTING = Qt.KeyboardModifier.ShiftModifier
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class SourceReader(QPlainTextEdit):
    """Stands over a cell and looks as it does."""

    left = Signal()
    """The focus went elsewhere."""
    key_wanted = Signal(object)
    """With a QKeyEvent that means something else than reading."""
    edit_wanted = Signal(int)
    """It was clicked twice at once, behind so many characters."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.where = QPersistentModelIndex()
        """The cell."""
        self._opened = QElapsedTimer()
        self._tags = TagDimmer(self.document())
        self.setObjectName("reader")
        self.setReadOnly(True)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(0)
        self.setViewportMargins(PADDING, PADDING - 1, PADDING, 0)
        for hide in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            hide(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        self.setAccessibleName(say("editor", "English text, to be read"))
        self.hide()

    def begin(self, where: QPersistentModelIndex, text: str, look: Look) -> None:
        """Stand over a cell with the text that it shows."""
        self.where = where
        self._opened.start()
        self.setFont(look.font)
        self.setPlainText(text)
        self._tags.use_colour(look.faint)
        self.show()
        self.raise_()
        self.setFocus()

    def place_cursor(self, offset: int) -> None:
        """Put the cursor behind so many characters."""
        cursor = self.textCursor()
        cursor.setPosition(units(self.toPlainText()[:offset]))
        self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Select and copy; any other key goes where it would go without this."""
        is_reading = event.key() in _MOVES or (event.modifiers() & _SELECTING and not event.text().strip())
        if is_reading or event.modifiers() & _COMMANDS:
            super().keyPressEvent(event)
        else:
            self.key_wanted.emit(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Choose a word, unless the first of the two clicks opened this: then the cell is to be edited."""
        if self._opened.elapsed() > QApplication.doubleClickInterval():
            super().mouseDoubleClickEvent(event)
            return
        place = self.cursorForPosition(event.position().toPoint()).position()
        self.edit_wanted.emit(characters(self.toPlainText(), place))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in POPUP_REASONS:
            self.left.emit()


class Reading(QObject):
    """Opens the reader over the table's English at a press or by key, and closes it when anything else is done."""

    left = Signal()
    """The focus went elsewhere."""
    key_wanted = Signal(object)
    """With a QKeyEvent that means something else than reading."""
    edit_wanted = Signal(int)
    """The cell was clicked twice, behind so many characters."""

    def __init__(self, table: QTableView, look: Callable[[], Look], goal: Callable[[], QWidget]) -> None:
        super().__init__(table)
        self._table = table
        self._look = look
        self._goal = goal
        """What has the keys when nobody reads any more."""
        self._is_dragging = False
        self.reader: SourceReader | None = None
        """The reader, once somebody has wished for one; it is hidden while nobody reads."""
        model = table.model()
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.dataChanged):
            signal.connect(self.close)
        table.selectionModel().currentChanged.connect(self.close)

    @property
    def is_on(self) -> bool:
        """Whether somebody reads."""
        return self.reader is not None and not self.reader.isHidden()

    @property
    def has_focus(self) -> bool:
        """Whether the keys go to the reader."""
        return self.reader is not None and self.reader.hasFocus()

    def selected_in(self, row: int) -> str:
        """Return what is selected in a row, or was when it was read last."""
        if self.reader is None or not self.reader.where.isValid() or self.reader.where.row() != row:
            return ""
        return selected_words(self.reader.textCursor())

    def begin(self, index: QModelIndex, text: str, press: QMouseEvent | None = None) -> None:
        """Read a text in its cell, from where the mouse was pressed on."""
        if self.reader is None:
            self.reader = SourceReader(self._table.viewport())
            self.reader.left.connect(self.left)
            self.reader.key_wanted.connect(self.key_wanted)
            self.reader.edit_wanted.connect(self.edit_wanted)
        self.reader.setGeometry(self._box(index))
        self.reader.begin(QPersistentModelIndex(index), text, self._look())
        if press is not None:
            self._is_dragging = True
            self.pass_on(press)

    def place(self) -> None:
        """Stand where the cell stands by now."""
        if self.reader is not None and self.is_on:
            self.reader.setGeometry(self._box(self.reader.where))

    def _box(self, index: QModelIndex | QPersistentModelIndex) -> QRect:
        return self._table.visualRect(index).adjusted(0, 0, 0, -1)  # the line below the row is seen

    def close(self, *_: object) -> None:
        """Read no more."""
        self._is_dragging = False
        if self.reader is None or not self.is_on:
            return
        if self.has_focus:
            self._goal().setFocus()  # else it would go to whatever is next
        self.reader.hide()

    def takes(self, event: QMouseEvent) -> bool:
        """Pass on what the mouse does after the press that opened the reader: Qt leaves it with what was pressed."""
        if not self._is_dragging:
            return False
        self.pass_on(event)
        self._is_dragging = event.type() != QEvent.Type.MouseButtonRelease
        return True

    def pass_on(self, event: QMouseEvent) -> None:
        """Let the reader have an event of the table."""
        assert self.reader is not None, "passed on only while somebody reads"
        view = self.reader.viewport()
        place = view.mapFrom(self._table.viewport(), event.position())
        how = (event.button(), event.buttons(), event.modifiers())
        QApplication.sendEvent(view, QMouseEvent(event.type(), place, event.globalPosition(), *how))
