"""The fields in which a segment's start and end are typed."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget

from dwuglos.talk.edits import Field
from dwuglos.talk.transcript import Segment
from gui.cells.cell_editor import CellEditor
from gui.look.cell_look import Look
from gui.words import say

WIDTH, HEIGHT = 190, 30
"""Pixels that two times need; the cell is narrower."""
BETWEEN = " – "
"""What stands between start and end where they are one text."""

_BETWEEN = re.compile(r"\s*(?:–|—|-->|-|\s)\s*")
_ANY_BETWEEN = " –—->"


class TimesLine(CellEditor):
    """Enter accepts; Tab goes on from the start to the end, and from there to the Polish, Shift+Tab the other way.

    Where what is typed is no time, the fields stay open. Whoever types or pastes both times into the first field finds
    the second in its place: a dash or a blank goes on as Tab does. Escape gives up what was typed.
    """

    insists = True

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.start, self.end = QLineEdit(self), QLineEdit(self)
        self.start.setAccessibleName(say("editor", "Start"))
        self.end.setAccessibleName(say("editor", "End"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.start)
        row.addWidget(self.end)
        self.watch(self.start)
        self.end.installEventFilter(self)
        self.start.textEdited.connect(self._on_start_edited)
        self.end.textEdited.connect(self._on_end_edited)

    def begin(self, segment: Segment, number: int, field: Field | None, text: str, look: Look) -> None:
        super().begin(segment, number, field, text, look)
        self.setFocusProxy(self.start)
        self.end.setAccessibleDescription(self.start.accessibleDescription())

    def use_look(self, look: Look) -> None:
        super().use_look(look)
        self.end.setFont(look.font)

    def text(self) -> str:
        times = [field.text().strip() for field in (self.start, self.end)]
        return BETWEEN.join(times) if any(times) else ""

    def set_text(self, text: str) -> None:
        super().set_text(text)
        for field, time in zip((self.start, self.end), _parts(text), strict=True):
            field.setText(time)

    def put(self, text: str) -> None:
        for field, time in zip((self.start, self.end), _parts(text), strict=True):
            field.selectAll()
            field.insert(time)
        (self.end if self.end.text() else self.start).setFocus()
        self.typed.emit()

    def undo(self) -> bool:
        field = next((field for field in self._fields() if field.isUndoAvailable()), None)
        if field is not None:
            field.undo()
        return field is not None

    def redo(self) -> bool:
        field = next((field for field in self._fields() if field.isRedoAvailable()), None)
        if field is not None:
            field.redo()
        return field is not None

    def _fields(self) -> tuple[QLineEdit, QLineEdit]:
        """Return both fields, the one that is typed into first."""
        return (self.end, self.start) if self.end.hasFocus() else (self.start, self.end)

    def needed_height(self) -> int:
        return max(HEIGHT, self.start.fontMetrics().height() + 14)

    def box(self, cell: QRect) -> QRect:
        return QRect(cell.x(), cell.y(), max(cell.width(), WIDTH, self._width()), self.needed_height())

    def _width(self) -> int:
        return 2 * (self.start.fontMetrics().horizontalAdvance("0:00:00.000") + 16)

    def handles(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit(0)
        elif event.key() == Qt.Key.Key_Tab:
            if self.end.hasFocus():
                self.text_wanted.emit()
            else:
                self._go_into(self.end)
        elif event.key() == Qt.Key.Key_Backtab:
            if self.end.hasFocus():
                self._go_into(self.start)
            else:
                self.accepted.emit(0)
        else:
            return super().handles(event)
        return True

    @staticmethod
    def _go_into(field: QLineEdit) -> None:
        field.setFocus(Qt.FocusReason.TabFocusReason)
        field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and isinstance(watched, QLineEdit):
            if event.gotFocus():
                self.setFocusProxy(watched)  # so that Qt gives the focus back to the table from either of them
            elif QApplication.focusWidget() in {self.start, self.end} - {watched}:
                return False  # from one field into the other
        return super().eventFilter(watched, event)

    def _on_start_edited(self, text: str) -> None:
        found = _BETWEEN.search(text.lstrip())
        if found is not None:
            before = len(text) - len(text.lstrip()) + found.start()
            rest = text.lstrip()[found.end() :]
            self.start.setSelection(before, len(text) - before)
            self.start.del_()  # other than setText it can be undone
            self._go_into(self.end)
            if rest:
                self.end.insert(rest)
        self.typed.emit()

    def _on_end_edited(self, text: str) -> None:
        if text[:1] and text[0] in _ANY_BETWEEN:
            self.end.setSelection(0, len(text) - len(text.lstrip(_ANY_BETWEEN)))
            self.end.del_()
        self.typed.emit()


def _parts(text: str) -> tuple[str, str]:
    """Return the start and the end that stand in one text, as far as they do."""
    start, *end = _BETWEEN.split(text.strip(), maxsplit=1)
    return start, end[0] if end else ""
