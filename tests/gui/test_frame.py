"""A window with nothing in it yet."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel

from gui.frame import Frame


@pytest.fixture
def frame(qtbot):
    """A frame that is let go of as a window is."""
    frame = Frame({})
    yield frame
    frame.close()
    frame.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_it_tells_once_that_it_was_seen(frame, qtbot):
    seen = []
    frame.seen.connect(lambda: seen.append(1))
    assert frame.windowTitle() == "Dwugłos"
    frame.show()
    qtbot.waitUntil(lambda: seen == [1])
    frame.repaint()
    QApplication.processEvents()
    assert seen == [1]


def test_what_is_below_comes_and_goes_without_moving_what_is_above(frame, qtbot):
    middle, below = QLabel("middle", frame), QLabel("below", frame)
    frame.fill(middle, below)
    frame.show()
    place = middle.mapTo(frame, middle.rect().topLeft())
    assert below.geometry().top() > middle.geometry().top()
    below.hide()
    assert middle.mapTo(frame, middle.rect().topLeft()) == place


def test_what_is_dropped_is_told_of_when_the_drop_is_over(frame, qtbot, tmp_path):
    dropped, data = [], QMimeData()
    frame.dropped.connect(dropped.append)
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.srt")), QUrl("https://example.org/b.srt")])
    action, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    frame.show()
    entering = QDragEnterEvent(QPointF(5, 5).toPoint(), action, data, button, none)
    QApplication.sendEvent(frame, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(frame, QDropEvent(QPointF(5, 5), action, data, button, none))
    assert dropped == []
    qtbot.waitUntil(lambda: dropped == [[tmp_path / "a.srt"]])
