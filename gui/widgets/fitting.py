"""Sizes of dialogs that fit the screen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

_FRAME_WIDTH, _FRAME_HEIGHT = 20, 60
"""What the frame of a window, and the panel of a desktop that does not say how high it is, may need."""


def fit(window: QWidget, width: int, height: int) -> None:
    """Give a window a size, or as much of it as its screen has room for: at 200 % that is not much."""
    room = window.screen().availableSize()
    window.resize(min(width, room.width() - _FRAME_WIDTH), min(height, room.height() - _FRAME_HEIGHT))
