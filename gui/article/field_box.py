"""A line of an article's form: what it has one of, with a hint in slanted letters that nobody takes for its value."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from gui.look import text_size
from gui.widgets.undo_keys import leaves_to_talk, undoes_by_itself


class FieldBox(QLineEdit):
    """A line whose keys of undoing are those of the talk."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        undoes_by_itself(self)
        text_size.follow(self)
        self.textChanged.connect(self._slant)
        self._slant()

    def event(self, event: QEvent) -> bool:
        return leaves_to_talk(event) or super().event(event)

    def setText(self, text: str | None, /) -> None:
        """Show a text; also where `textChanged` is not heard."""
        super().setText(text or "")
        self._slant()

    def _slant(self) -> None:
        slant(self, not self.text())


def slant(box: QLineEdit | QPlainTextEdit, is_empty: bool) -> None:
    """Let the letters of an empty box, which are those of its placeholder, stand aslant, by a rule of the theme.

    A font that is set here would be put back by the style to the first one, once the box is shown.
    """
    if box.property("empty") != is_empty:
        box.setProperty("empty", is_empty)
        box.style().unpolish(box)
        box.style().polish(box)


def field_label(title: str, box: QWidget, parent: QWidget) -> QLabel:
    """Return the label of a box, with the letter that leads to it, and name the box by it."""
    label = QLabel(title, parent)
    label.setBuddy(box)
    label.setMinimumWidth(90)
    box.setAccessibleName(title.replace("&", ""))
    return label


def subheading(text: str) -> QLabel:
    """Return the heading of a part of a form."""
    label = QLabel(text)
    label.setObjectName("subheading")
    return label
