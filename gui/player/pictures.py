"""Pictures of a film on their way to the screen: handed out as they are asked for, no larger than they are shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QImage

from gui.player.lag import LatePictures

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

_USUAL_SIZE = QSize(640, 360)
"""Of a picture that nobody has asked for yet."""


class Pictures:
    """Hands out the first picture of a film at once, and then the newest there is, each time it is asked."""

    def __init__(self, parent: QObject, hand_out: Callable[[QImage, int, int], None]) -> None:
        self._hand_out = hand_out
        self._size = _USUAL_SIZE
        self._frame: QVideoFrame | None = None
        """The newest, where it was not asked for yet."""
        self._is_awaited = True
        self._late = LatePictures(parent, self._show)

    def put(self, frame: QVideoFrame, wait: float) -> None:
        """Take a picture that is to be seen after a time, in milliseconds."""
        if wait:
            self._late.put(frame, wait)
        else:
            self._show(frame)

    def ask(self, size: QSize) -> None:
        """Hand out the picture there is, or the next."""
        self._size = size
        self._is_awaited = True
        if self._frame is not None:
            self._scale(self._frame)

    def drop_late(self) -> None:
        """Forget those whose time has not come."""
        self._late.clear()

    def drop_all(self) -> None:
        """Forget all of a film; the first of the next is handed out unasked."""
        self._frame, self._is_awaited = None, True
        self._late.clear()

    def _show(self, frame: QVideoFrame) -> None:
        if self._is_awaited:
            self._scale(frame)
        else:
            self._frame = frame

    def _scale(self, frame: QVideoFrame) -> None:
        self._frame, self._is_awaited = None, False
        picture = frame.toImage()
        if picture.width() > self._size.width() or picture.height() > self._size.height():
            keep, smoothly = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            picture = picture.scaled(self._size, keep, smoothly)
        self._hand_out(picture, frame.startTime() // 1000, frame.endTime() // 1000)
