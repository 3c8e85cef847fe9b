"""A line for the name of a file to be written, with a button that looks for a place."""

from __future__ import annotations

from os.path import lexists  # that of a Path raises where a name is too long
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QMessageBox, QPushButton, QWidget

from gui.widgets.put_text import put_text
from gui.words import say

_LONGEST_NAME = 120
"""Bytes of a title in the name of a file; an encrypted folder has room for 143, and an extension follows."""


class PathLine(QWidget):
    """Proposes a path until the user types or chooses one, and asks before an older file is replaced."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.line.setAccessibleName(say("files", "File to write"))
        browse = QPushButton(say("files", "Browse…"), self)
        browse.clicked.connect(self._browse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(browse)
        self.setFocusProxy(self.line)
        self.setFocusPolicy(self.line.focusPolicy())  # or the letter of a label would not lead here
        self._own = False
        self._agreed: Path | None = None
        self.line.textChanged.connect(self._on_edited)

    def path(self) -> Path | None:
        """Return the path, None while there is none."""
        text = self.line.text().strip()
        return Path(text).expanduser() if text else None

    def propose(self, path: Path) -> None:
        """Show a path the user has not chosen; where one was chosen, it keeps its name and takes the extension."""
        own = self.path()
        if not self._own or own is None:
            put_text(self.line, str(path))
        elif own.suffix != path.suffix:
            put_text(self.line, str(own.with_suffix(path.suffix)))
        self.changed.emit()

    def may_write(self) -> bool:
        """Ask before a file is replaced that the user did not choose to replace."""
        path = self.path()
        if path is None or not lexists(path) or path == self._agreed:
            return path is not None
        question = say("files", "{file} is there already. Replace it?").format(file=path.name)
        answer = QMessageBox.question(self, self.window().windowTitle(), question)
        return answer == QMessageBox.StandardButton.Yes

    def _on_edited(self) -> None:
        self._own, self._agreed = True, None
        self.changed.emit()

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, say("files", "Save as"), self.line.text())
        if chosen:
            self._own, self._agreed = True, Path(chosen)  # the file dialog has asked already
            put_text(self.line, chosen)
            self.changed.emit()


def file_name(title: str) -> str:
    """Return a title as the name of a file, without its extension; so much of it as every file system has room for."""
    name = "".join("-" if character in '/\\:*?"<>|\0' else character for character in title)
    return name.encode(errors="ignore")[:_LONGEST_NAME].decode(errors="ignore").strip(" .…") or "talk"
