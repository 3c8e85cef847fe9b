"""Keeps the screen from going dark while something plays, where the desktop can be asked; elsewhere quietly nothing."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gui.tasks import Tasks

_SERVICE, _PATH = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
_APPLICATION = "Dwugłos"
_PATIENCE_MS = 2000


class SleepGuard:
    """Asks the desktop not to sleep, over its bus (Idle Inhibition Service of freedesktop.org), in a lane.

    It has a connection of its own: what a program asked for ends with that, also where the program was killed. Asking
    takes a connection, and letting go is closing it: each guard has one of its own, by its `name`.
    """

    def __init__(self, tasks: Tasks, name: str = "awake") -> None:
        self._tasks = tasks
        self._connection = f"dwuglos-{name}"
        self._lock = Lock()
        self._is_wished = self._is_awake = False
        self._reason = ""

    def keep_awake(self, is_wished: bool, reason: str = "") -> None:
        """Keep the screen on from now, or let it sleep again; `reason` is what a desktop may show for it."""
        if is_wished != self._is_wished and not self._tasks.is_closed:
            self._is_wished, self._reason = is_wished, reason
            self._tasks.work(lambda *_: self._settle())

    def _settle(self) -> None:
        """Make it as it is wished by now: of several wishes the last counts, in whatever order they get here."""
        with self._lock:
            wished = self._is_wished
            if wished != self._is_awake:
                self._is_awake = wished and _inhibit(self._reason, self._connection)
                if not wished:
                    _let_go(self._connection)


def _inhibit(reason: str, connection: str) -> bool:
    """Ask the desktop, and say whether it agreed."""
    try:
        from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage
    except ImportError:
        return False
    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, connection)
    if bus.isConnected():
        message = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SERVICE, "Inhibit")
        message.setArguments([_APPLICATION, reason])
        answer = bus.call(message, QDBus.CallMode.Block, _PATIENCE_MS)
        if answer.type() == QDBusMessage.MessageType.ReplyMessage:
            return True
    QDBusConnection.disconnectFromBus(connection)
    return False


def _let_go(connection: str) -> None:
    from PySide6.QtDBus import QDBusConnection

    QDBusConnection.disconnectFromBus(connection)
