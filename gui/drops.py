"""Files that are dropped on the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDropEvent


def greet(event: QDragEnterEvent) -> None:
    """Let in what holds a file of this machine."""
    if _files(event.mimeData()):
        event.acceptProposedAction()


def take(event: QDropEvent) -> list[Path]:
    """Take what is dropped, and return its files."""
    event.acceptProposedAction()
    return _files(event.mimeData())


def _files(dropped: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
