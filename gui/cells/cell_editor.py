"""What the fields have in common in which cells are edited, and what the table asks of them."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from dwuglos.profiles import Profile
from dwuglos.talk.edits import Field
from dwuglos.talk.transcript import Segment
from gui.words import say

POPUP_REASONS = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
"""Why a field may lose the focus without being left."""


class CellEditor(QFrame):
    """A field over a cell; a column names its own kind as `editor`. One is used for many cells, after each other.

    A kind makes its `input`, calls `watch` with it, and says what its text is. Which keys accept or give up, it says in
    `handles`.
    """

    typed = Signal()
    accepted = Signal(int)
    """Go on by so many rows; 0 closes the field."""
    given_up = Signal()
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
        self._start = ""

    def watch(self, input: QWidget) -> None:
        """Take the keys and the focus of the widget that is typed in."""
        self._input = input
        self.setFocusProxy(input)
        input.installEventFilter(self)

    def begin(self, segment: Segment, number: int, field: Field | None, profile: Profile) -> None:
        """Be the field for a cell of a segment; `set_text` follows."""
        self.segment, self.field = segment.id, field
        self._input.setAccessibleDescription(say("editor", "segment {number}").format(number=number))
        self.set_text("")

    def text(self) -> str:
        """Return what is typed."""
        raise NotImplementedError

    def set_text(self, text: str) -> None:
        """Show the text as it is in the transcript; that is not typing."""
        self._start = text

    @property
    def is_changed(self) -> bool:
        """Whether the text is other than it was at the start."""
        return self.text() != self._start

    def needed_height(self) -> int:
        """Return how high the row has to be, in pixels."""
        return self.sizeHint().height()

    def box(self, cell: QRect) -> QRect:
        """Return where the field stands, which belongs to a cell."""
        return cell

    def handles(self, event: QKeyEvent) -> bool:
        """Do what a key means; False leaves it to the input."""
        if event.key() != Qt.Key.Key_Escape:
            return False
        self.given_up.emit()
        return True

    def leaves_to_window(self, event: QKeyEvent) -> bool:
        """Tell keys that are commands of the window, though the input would claim them."""
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if self.leaves_to_window(event):
                event.ignore()
                return True
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self.handles(event)
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in POPUP_REASONS:
            self.left.emit()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        return QSize(self.width(), super().sizeHint().height())
