"""Text that the program puts into a line, apart from what a person writes there."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QLineEdit


def put_text(line: QLineEdit, text: str) -> None:
    """Show a text without `textChanged`, which is so left to what was written: by keys or by assistive technology.

    Qt's own `textEdited` is not sent for the latter.
    """
    with QSignalBlocker(line):
        line.setText(text)
