"""What stands on the screen of a table, and what the mouse does there, for tests of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from tests.gui.desk import PLAIN

LONG = "A rather long sentence that needs several lines in any column of a window of this size, " * 4


def on_screen(table):
    """Return the rows on the screen."""
    first, last = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
    return range(first, (last if last >= 0 else table.segments.rowCount() - 1) + 1)


class Painted(QObject):
    """How much of a widget was painted each time: 1 is all of it."""

    def __init__(self, widget):
        super().__init__(widget)
        self.shares = []
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):  # noqa: N802 (Qt's name)
        if event.type() == QEvent.Type.Paint:
            pixels = sum(rect.width() * rect.height() for rect in event.region())
            self.shares.append(pixels / (watched.width() * watched.height()))
        return False


def shown(table):
    """Return what stands on the screen where the rows are."""
    view = table.viewport()
    at = QRect(view.mapTo(table.window(), QPoint()), view.size())
    return table.screen().grabWindow(table.window().winId(), *at.getRect()).toImage()


def place_of(table, row, before):
    """Return where the English of a row goes on behind a text."""
    cell = table.visualRect(table.segments.index(row, table.segments.column_of("source")))
    return cell.topLeft() + QPoint(6 + table.fontMetrics().horizontalAdvance(before), 12)


def send(table, kind, place, button=Qt.MouseButton.LeftButton, buttons=Qt.MouseButton.LeftButton):
    """Send what the mouse does to the rows."""
    view = table.viewport()
    event = QMouseEvent(kind, place, view.mapToGlobal(place), button, buttons, PLAIN)
    QApplication.sendEvent(view, event)


def drag(table, row, start, end):
    """Press in the English behind the first text, and drag to behind the second."""
    send(table, QEvent.Type.MouseButtonPress, place_of(table, row, start))
    send(table, QEvent.Type.MouseMove, place_of(table, row, end), Qt.MouseButton.NoButton)
    send(table, QEvent.Type.MouseButtonRelease, place_of(table, row, end), buttons=Qt.MouseButton.NoButton)
