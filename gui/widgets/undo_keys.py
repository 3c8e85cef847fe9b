"""The keys of undoing and redoing in fields of text: two are in use for redoing, and Qt knows only one of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

TextField = QLineEdit | QPlainTextEdit | QTextEdit

_ALONE = "undoes-by-itself"
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_REDO = (QKeyCombination(_CTRL, Qt.Key.Key_Y), QKeyCombination(_CTRL | _SHIFT, Qt.Key.Key_Z))


def is_undo(event: QKeyEvent) -> bool:
    """Tell whether a key means to undo."""
    return event.matches(QKeySequence.StandardKey.Undo)


def is_redo(event: QKeyEvent) -> bool:
    """Tell whether a key means to redo."""
    return event.matches(QKeySequence.StandardKey.Redo) or event.keyCombination() in _REDO


def undoes_by_itself(field: QWidget) -> None:
    """Leave the keys of a field alone: it says itself what undoing and redoing mean in it."""
    field.setProperty(_ALONE, True)


def leaves_to_talk(event: QEvent) -> bool:
    """Let an event of a field go to the window where it is a key that undoes or redoes, and tell whether it was one."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    is_meant = is_undo(event) or is_redo(event)
    if is_meant:
        event.ignore()
    return is_meant


class RedoKeys(QObject):
    """Lets both keys redo in whatever field of text has the focus, in every window; with nothing left they are free.

    It listens to that field alone: a filter over the whole program would cost something at every event.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def _follow(self, left: QWidget | None, entered: QWidget | None) -> None:
        for widget in (left, entered):
            if widget is not None:
                widget.removeEventFilter(self)
        if entered is not None and _field(entered) is not None and not entered.property(_ALONE):
            entered.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) or not isinstance(event, QKeyEvent):
            return False
        field = _field(watched)
        if field is None or not is_redo(event) or not _can_redo(field):
            return False
        if kind == QEvent.Type.KeyPress:
            field.redo()
        event.accept()
        return True


def _field(widget: QObject) -> TextField | None:
    """Return the field of text that has the keys of a widget."""
    if isinstance(widget, QAbstractSpinBox):
        return widget.findChild(QLineEdit)
    return widget if isinstance(widget, TextField) else None


def _can_redo(field: TextField) -> bool:
    if field.isReadOnly():
        return False
    return field.isRedoAvailable() if isinstance(field, QLineEdit) else field.document().isRedoAvailable()
