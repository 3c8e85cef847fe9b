"""What the fields have in common in which cells are edited, and what the table asks of them."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QWidget

from dwuglos.talk.edits import Field
from dwuglos.talk.transcript import Segment
from gui.look.cell_look import Look
from gui.widgets.undo_keys import is_redo, is_undo, undoes_by_itself
from gui.words import say

POPUP_REASONS = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
"""Why a field may lose the focus without being left."""

_MODIFIER_KEYS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)


class CellEditor(QFrame):
    """A field over a cell; a column names its own kind as `editor`. One is used for many cells, after each other.

    A kind makes its `input`, calls `watch` with it, and says what its text is. Which keys accept or give up, it says in
    `handles`. Undo and redo mean what was typed here, and never anything that was done elsewhere before.
    """

    typed = Signal()
    pressed = Signal()
    """A key was pressed: whatever it does should be seen."""
    accepted = Signal(int)
    """Go on by so many rows; 0 closes the field."""
    crossed = Signal(int, int)
    """Go on by so many rows with the cursor as far to the right, in pixels."""
    text_wanted = Signal()
    """Go on to the Polish of the same segment."""
    given_up = Signal()
    spent = Signal(str)
    """Nothing that was typed here is left to "undo" or to "redo"."""
    left = Signal()
    """The focus went elsewhere."""

    insists: ClassVar[bool] = False
    """Whether it stays open, to be corrected, where what is typed was refused."""

    field: Field | None
    """Which text of the segment it is: what is typed into one is written down while it is typed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = None
        self.segment = 0
        """The id of the segment that is edited."""
        self.is_left_by_arrows = False
        """Whether ↑ in the first line and ↓ in the last go on to the neighbour."""
        self._start = ""
        self._look: Look | None = None

    def watch(self, input: QWidget) -> None:
        """Take the keys and the focus of the widget that is typed in."""
        self._input = input
        undoes_by_itself(input)
        self.setFocusProxy(input)
        input.installEventFilter(self)

    def begin(self, segment: Segment, number: int, field: Field | None, text: str, look: Look) -> None:
        """Be the field for a cell of a segment, in which a text is now."""
        self.segment, self.field = segment.id, field
        if look is not self._look:  # setting the same fonts takes longer than all the rest
            self.use_look(look)
        self._input.setAccessibleDescription(say("editor", "segment {number}").format(number=number))
        self.set_text(text)

    def use_look(self, look: Look) -> None:
        """Count by other limits, and show what is typed as the table shows texts."""
        self._look = look
        self.setFont(look.font)
        self._input.setFont(look.font)  # a style sheet keeps what is inside from having the font of what it is in

    def text(self) -> str:
        """Return what is typed."""
        raise NotImplementedError

    def set_text(self, text: str) -> None:
        """Show the text as it is in the transcript; that is not typing."""
        self._start = text

    def put(self, text: str) -> None:
        """Replace the text as if by typing, so that undoing gives back what was there."""
        raise NotImplementedError

    def undo(self) -> bool:
        """Take back what was typed last; False when nothing is left of it."""
        raise NotImplementedError

    def redo(self) -> bool:
        """Type again what was taken back last; False when there is nothing."""
        raise NotImplementedError

    @property
    def is_changed(self) -> bool:
        """Whether the text is other than it was at the start."""
        return self.text() != self._start

    def needed_height(self) -> int:
        """Return how high the row has to be, in pixels."""
        return self.sizeHint().height()

    def height_for(self, lines: int) -> int:
        """Return how high the row would have to be for a text of so many lines, in pixels."""
        return self.needed_height()

    def box(self, cell: QRect) -> QRect:
        """Return where the field stands, which belongs to a cell."""
        return cell

    def cover(self) -> QRect:
        """Return where it surely hides what is painted below it; nowhere, unless a kind paints all of itself."""
        return QRect()

    def handles(self, event: QKeyEvent) -> bool:
        """Do what a key means; False leaves it to the input."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif is_undo(event):
            if not self.undo():
                self.spent.emit("undo")
        elif is_redo(event):
            if not self.redo():
                self.spent.emit("redo")
        else:
            return False
        return True

    def leaves_to_window(self, event: QKeyEvent) -> bool:
        """Tell keys that are commands of the window, though the input would claim them."""
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            return self._overrides(event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() not in _MODIFIER_KEYS:
                self.pressed.emit()
            return self.handles(event)
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in POPUP_REASONS:
            self.left.emit()
        return super().eventFilter(watched, event)

    def _overrides(self, event: QKeyEvent) -> bool:
        """Keep a key from the commands of the window, or leave it to them; False lets the input decide."""
        if is_undo(event) or is_redo(event):
            event.accept()
            return True
        if self.leaves_to_window(event):
            event.ignore()
            return True
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a press that the input has no use for: on the table below, it would close the field."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take a double click that the input has no use for."""
        event.accept()

    def sizeHint(self) -> QSize:
        return QSize(self.width(), super().sizeHint().height())
