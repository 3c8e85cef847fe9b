"""What may be dropped on the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from gui import drops

COPY, MOVE, LINK = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction, Qt.DropAction.LinkAction
PLACE, BUTTON, NONE = QPoint(5, 5), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "talk.srt"
    path.write_text("1\n00:00:01,000 --> 00:00:03,000\nHello there.\n")
    return path


def of(path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def test_something_that_is_no_file_is_not_taken(desk):
    data = QMimeData()
    data.setText("Hello")
    event = QDragEnterEvent(PLACE, COPY, data, BUTTON, NONE)
    event.ignore()
    QApplication.sendEvent(desk.window, event)
    assert not event.isAccepted()


@pytest.mark.parametrize("kind", [QDragEnterEvent, QDragMoveEvent])
def test_where_the_giver_would_rather_move_a_file_it_is_copied(desk, file, kind):
    data = of(file)
    event = kind(PLACE, COPY | MOVE | LINK, data, BUTTON, Qt.KeyboardModifier.ShiftModifier)  # proposes a move
    assert event.proposedAction() == MOVE
    event.ignore()
    # Not sent, as Qt does that only to a widget something was dragged into before.
    desk.window.dragEnterEvent(event) if kind is QDragEnterEvent else desk.window.dragMoveEvent(event)
    assert (event.isAccepted(), event.dropAction()) == (True, COPY)


def test_a_drop_leaves_the_file_to_its_giver(desk, file):
    data = of(file)
    QApplication.sendEvent(desk.window, QDragEnterEvent(PLACE, COPY | MOVE, data, BUTTON, NONE))
    event = QDropEvent(QPointF(PLACE), COPY | MOVE, data, BUTTON, Qt.KeyboardModifier.ShiftModifier)
    assert event.dropAction() == MOVE
    with desk.qtbot.waitSignal(desk.window.ready):
        QApplication.sendEvent(desk.window, event)
    assert (event.isAccepted(), event.dropAction()) == (True, COPY)
    desk.settle()


def test_what_can_only_be_moved_is_not_let_in(file):
    data = of(file)
    event = QDragEnterEvent(PLACE, MOVE, data, BUTTON, NONE)
    event.ignore()
    drops.greet(event)
    assert not event.isAccepted()
    assert Path(file).exists()
