"""A window with nothing in it yet: where it stands, when it is first seen, and what is dropped on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from gui.look import placing

_MODIFIERS = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)


class _FirstPaint(QObject):
    """Has a window tell that it was seen, and is gone after that: every event of the window would come by here."""

    def __init__(self, window: Frame) -> None:
        super().__init__(window)
        self._window = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self._window, self._window.seen.emit)
            self.deleteLater()
        return False


class Frame(QMainWindow):
    """What there is of a window in its first frame."""

    seen = Signal()
    """The first frame is on the screen."""
    dropped = Signal(list)
    """With the files, as Paths; after the drop is over: reading a file may ask something, and the giver waits."""
    key_left = Signal(QKeySequence)
    """A key was pressed that nothing in the window did anything with."""

    def __init__(self, kept: dict[str, str]) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.setWindowTitle("Dwugłos")
        placing.place(self, kept)
        self.installEventFilter(_FirstPaint(self))
        self._early_keys: list[QKeySequence] | None = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._early_keys is not None:  # nothing hears them yet
            self._early_keys.append(QKeySequence(event.keyCombination()))
        from gui.widgets.enter_key import press_with_enter

        if press_with_enter(self, event):
            return
        super().keyPressEvent(event)
        if self._early_keys is None and not event.isAccepted() and event.key() not in _MODIFIERS:
            self.key_left.emit(QKeySequence(event.keyCombination()))

    def release_keys(self, press: Callable[[QKeySequence], object]) -> None:
        """Hand on the keys that were pressed while there was nothing in the window; those that follow are heard."""
        keys, self._early_keys = self._early_keys or [], None
        for key in keys:
            press(key)

    def fill(self, middle: QWidget, below: QWidget) -> None:
        """Put a widget into the middle, and one below it that may come and go: what is read above does not move."""
        both = QWidget(self)
        rows = QVBoxLayout(both)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(middle, 1)
        rows.addWidget(below)
        self.setCentralWidget(both)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        from gui import drops  # not before the first frame

        drops.greet(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        from gui import drops

        drops.greet(event)  # with every move the giver proposes anew what is to be done

    def dropEvent(self, event: QDropEvent) -> None:
        from gui import drops

        files = drops.take(event)
        QTimer.singleShot(0, self, lambda: self.dropped.emit(files))
