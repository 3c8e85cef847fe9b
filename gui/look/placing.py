"""Where the window stands on the screen, kept from one time to the next."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QMainWindow

_GEOMETRY = "geometry"
_WIDTH, _HEIGHT = 1180, 760


def place(window: QMainWindow, kept: dict[str, str]) -> None:
    """Put the window where it was the last time; the first time, as large as is good and as the screen allows."""
    free = window.screen().availableSize()
    window.resize(min(_WIDTH, free.width() - 20), min(_HEIGHT, free.height() - 60))
    stored = kept.get(_GEOMETRY)
    if stored:
        window.restoreGeometry(QByteArray.fromBase64(stored.encode()))
        # Whoever starts anew finds their desktop again, and the key that gave the window the whole screen.
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)


def keep(window: QMainWindow, kept: dict[str, str]) -> None:
    """Note where the window is."""
    kept[_GEOMETRY] = bytes(window.saveGeometry().toBase64().data()).decode()
