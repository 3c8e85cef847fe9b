"""Starting the window: the application, its look, and its first frame."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from dwuglos import __version__, cli, places
from dwuglos.cli import answering
from dwuglos.errors import InputError
from dwuglos.settings import Settings
from gui.look import theme
from gui.look.theme import THEMES
from gui.start import display
from gui.tasks import Tasks
from gui.window import Window

UNSEEN_MS = 2000
"""A window that nobody sees by then, as on another desktop, is filled all the same."""


def main(arguments: Sequence[str]) -> int:
    """Open the window with the given files, and return the exit status when it is closed."""
    try:
        library, files = cli.window_arguments(arguments)
    except InputError as error:
        answering.complain(f"dwuglos: {error}")
        return error.exit_status
    with display.watched():
        application = Application([sys.argv[0]])
    application.setApplicationName("dwuglos")
    application.setApplicationDisplayName("Dwugłos")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("io.github.dwuglos.dwuglos")  # packaging/facts.py: IDENTITY
    settings = Settings.load(places.settings())
    theme.apply(application, next((each for each in THEMES if each == settings.theme), "system"))
    window = Window(Tasks(library), settings)
    window.seen.connect(lambda: _fill(application, window, files))
    QTimer.singleShot(UNSEEN_MS, window, lambda: _fill(application, window, files))
    application.asked_to_open.connect(
        lambda file: QTimer.singleShot(0, window, lambda: _bring_in(application, window, file))
    )
    window.show()
    return application.exec()


def _fill(application: Application, window: Window, files: list[str]) -> None:
    """Put everything into the window, and open what was asked for; once."""
    if window.is_started:  # not is_furnished, which a file dropped on the first frame brings about by itself
        return
    from gui import language
    from gui.failures import Failures
    from gui.garbage import GarbageCollector
    from gui.start.end_signals import EndSignals

    language.install(application, window.settings.language)
    window.furnish()
    failures = Failures(window)
    failures.happened.connect(lambda report: failures.show(report, window, window.save_what_is_open()))
    failures.install()
    signals = EndSignals(window)
    application.aboutToQuit.connect(signals.stop)
    window.ready.connect(GarbageCollector(window).settle)
    window.ready.connect(lambda: _offer(window))
    window.start(files)


def _bring_in(application: Application, window: Window, file: Path) -> None:
    _fill(application, window, [])
    window.bring_in([file])


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
