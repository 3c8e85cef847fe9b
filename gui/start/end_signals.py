"""The end of the program, as a terminal or a session manager asks for it."""

from __future__ import annotations

import signal
import socket
from contextlib import suppress

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QWidget


class EndSignals(QObject):
    """Closes the window as the user would, when a terminal or a session manager asks for the end.

    Python looks at signals only when it runs, and it does not while Qt waits: a signal also writes to a socket, which
    wakes Qt.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._reading, self._writing = socket.socketpair()
        for end in (self._reading, self._writing):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._empty)
        signal.set_wakeup_fd(self._writing.fileno())
        for each in (signal.SIGTERM, signal.SIGINT):
            signal.signal(each, lambda *_: window.close())

    def _empty(self) -> None:
        with suppress(BlockingIOError):  # Qt may tell of the same bytes twice
            self._reading.recv(64)

    def stop(self) -> None:
        """Let signals do what they did before."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for end in (self._reading, self._writing):
            end.close()
