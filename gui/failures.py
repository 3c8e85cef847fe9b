"""From an exception nobody expected to words on the screen, after the work was saved."""

from __future__ import annotations

import platform
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal, qVersion
from PySide6.QtWidgets import QApplication, QWidget

from dwuglos import __version__
from dwuglos.errors import DwuglosError
from gui.words import localized, say


class Failures(QObject):
    """Catches what nothing else did, on whatever thread, and says so on the main one."""

    happened = Signal(str)
    """With a report, which holds no text of talks."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = False

    def install(self) -> None:
        """Become the hook for unexpected exceptions."""
        sys.excepthook = self._catch
        threading.excepthook = lambda args: self._catch(args.exc_type, args.exc_value, args.exc_traceback)

    def _catch(self, kind: type[BaseException], error: BaseException | None, where: TracebackType | None) -> None:
        # A hook may run on any thread: it only emits.
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        # Where it happened and of what kind it is; what it says may quote a talk.
        lines = [*traceback.format_tb(where), f"{kind.__module__}.{kind.__qualname__}\n"]
        sys.stderr.write("".join(lines))
        report = "".join((report_head(), *lines))
        self.happened.emit(report.replace(str(Path.home()), "~"))  # a home folder is called like its owner

    def show(self, report: str, parent: QWidget, is_saved: bool = True) -> None:
        """Tell the user, once at a time, with the report to read and copy."""
        if self._shown:
            return
        self._shown = True
        from gui.widgets.report_box import ReportBox

        saved = say(
            "failures",
            "Something went wrong that should not have. Your work is saved; you can go on. The report below holds no "
            "text of your talks; it goes nowhere unless you copy or save it.",
        )
        unsaved = say(
            "failures",
            "Something went wrong that should not have. The last changes are not saved yet; saving goes on. The report "
            "below holds no text of your talks; it goes nowhere unless you copy or save it.",
        )
        box = ReportBox(saved if is_saved else unsaved, report, parent)
        box.finished.connect(self._closed)
        box.finished.connect(box.deleteLater)
        box.open()

    def _closed(self) -> None:
        self._shown = False


def in_words(error: BaseException) -> str:
    """Return what to say of a failure: what it says itself where it was foreseen."""
    if isinstance(error, DwuglosError):
        return localized(error)
    message = say("failures", "Something went wrong that should not have ({kind}); please report it.")
    return message.format(kind=type(error).__name__)


def report_head() -> str:
    """Return what a report begins with: versions, and no more of the machine than its system."""
    return f"Dwugłos {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}\n"
