"""The end of the program, asked for by a terminal or a session manager."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from threading import Timer, main_thread

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.start.end_signals import EndSignals


class Busy(QWidget):
    """A window that waits for something in a loop of its own before it closes."""

    closings = 0

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:
            self.closings += 1
            loop = QEventLoop()
            QTimer.singleShot(50, loop.quit)
            loop.exec()
        return super().event(event)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Busy]:
    before = {each: signal.getsignal(each) for each in (signal.SIGTERM, signal.SIGINT)}
    window = Busy()
    qtbot.addWidget(window)
    window.show()
    signals = EndSignals(window)
    yield window
    signals.stop()
    for each, handler in before.items():
        signal.signal(each, handler)


def test_a_window_that_takes_its_time_to_close_is_closed_without_a_failure(window: Busy, qtbot: QtBot) -> None:
    with qtbot.capture_exceptions() as exceptions:
        # From elsewhere, so that it is Qt that is woken by it, as it is while nothing happens.
        Timer(0.05, signal.pthread_kill, (main_thread().ident, signal.SIGTERM)).start()
        qtbot.waitUntil(lambda: not window.isVisible())
        qtbot.wait(10)
    assert exceptions == []
    assert window.closings == 1
