"""Files that are dropped on the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent


def greet(event: QDragEnterEvent | QDragMoveEvent) -> None:
    """Let in what holds a file of this machine and may be copied; not what was dragged out of this program."""
    if event.source() is None and _files(event.mimeData()) and event.possibleActions() & Qt.DropAction.CopyAction:
        _accept(event)


def take(event: QDropEvent) -> list[Path]:
    """Take what is dropped, and return its files."""
    _accept(event)
    return _files(event.mimeData())


def _accept(event: QDropEvent) -> None:
    """Accept as a copy: whoever gives a file by a move, as file managers propose, takes it away after that."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def _files(dropped: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
