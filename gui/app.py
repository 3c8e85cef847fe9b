"""Starting the window: the application, its look, and its first frame."""

from __future__ import annotations

import signal
import socket
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from dwuglos import __version__, cli, places
from dwuglos.errors import InputError
from dwuglos.settings import Settings
from gui import language
from gui.failures import Failures
from gui.look import theme
from gui.look.theme import THEMES
from gui.start import quick_start
from gui.tasks import Tasks
from gui.window import Window


def main(arguments: Sequence[str]) -> int:
    """Open the window with the given files, and return the exit status when it is closed."""
    try:
        library, files = cli.window_arguments(arguments)
    except InputError as error:
        sys.stderr.write(f"dwuglos: {error}\n")
        return error.exit_status
    application = Application([sys.argv[0]])
    application.setApplicationName("dwuglos")
    application.setApplicationDisplayName("Dwugłos")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("io.github.dwuglos.dwuglos")  # packaging/facts.py: IDENTITY
    settings = Settings.load(places.settings())
    language.install(application, settings.language)
    theme.apply(application, next((each for each in THEMES if each == settings.theme), "system"))
    tasks = Tasks(library)
    window = Window(tasks, settings)
    failures = Failures(window)
    failures.happened.connect(lambda report: failures.show(report, window, window.save_what_is_open()))
    failures.install()
    signals = _Signals(window)
    window.ready.connect(quick_start.settle)
    window.ready.connect(lambda: _offer(window))
    application.asked_to_open.connect(lambda file: QTimer.singleShot(0, window, lambda: window.bring_in([file])))
    window.show()
    QTimer.singleShot(0, window, lambda: window.start(files))
    status = application.exec()
    signals.stop()
    return status


class Application(QApplication):
    """The application, which is asked to open files while it runs: macOS names them so, and never as arguments."""

    asked_to_open = Signal(Path)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.asked_to_open.emit(Path(event.file()))
            return True
        return super().event(event)


def _offer(window: Window) -> None:
    from gui.start import first_minutes  # not before the first frame

    first_minutes.offer(window)


class _Signals(QObject):
    """Closes the window as the user would, when a terminal or a session manager asks for the end.

    Python looks at signals only when it runs, and it does not while Qt waits: a signal also writes to a socket, which
    wakes Qt.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._reading, self._writing = socket.socketpair()
        for end in (self._reading, self._writing):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(lambda: self._reading.recv(64))
        signal.set_wakeup_fd(self._writing.fileno())
        for each in (signal.SIGTERM, signal.SIGINT):
            signal.signal(each, lambda *_: window.close())

    def stop(self) -> None:
        """Let signals do what they did before."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for end in (self._reading, self._writing):
            end.close()
