"""A translator's window, and hands to work in it.

A frame is one act with all that follows from it on the main thread: the event, the edit, timers that are due, and the
painting. Reading and writing the library goes on beside it, as it does in use.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from figures import Broken
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer, SignalInstance
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from dwuglos.settings import Settings
from dwuglos.talk.transcript import Segment
from gui.cells.text_cell import TextCell
from gui.editor.page import EditorPage
from gui.garbage import GarbageCollector
from gui.look import theme
from gui.session import Session
from gui.tasks import Tasks
from gui.window import Window

WIDTH, HEIGHT = 1280, 720
OPEN_WAIT = 60_000
SETTLED = 2500
"""Milliseconds after which icons and all else that was put off at the start is done."""
PLAIN = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


class Paints(QObject):
    """Counts how often a widget is painted: a frame that shows nothing is none."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return False


class Desk:
    """A window with a talk open in it."""

    def __init__(self, library: str, file: str) -> None:
        self.application = QApplication(["desk"])
        theme.apply(self.application, "light")
        self.tasks = Tasks(library)
        self.window = Window(self.tasks, Settings())
        self.window.ready.connect(GarbageCollector(self.window).settle)  # as the application does
        self.window.resize(WIDTH, HEIGHT)
        self.window.show()
        self.window.activateWindow()
        self.wait_for(self.window.ready, lambda: self.window.start([file]))
        session, page = self.window.session, self.window.editor
        if session is None or page is None:
            raise Broken("the talk did not open")
        self.session: Session = session
        self.page: EditorPage = page
        self.rest(SETTLED)

    def close(self) -> None:
        """Close the window as the user would."""
        self.window.close()

    def rest(self, ms: int) -> None:
        """Let the window do what it has to for a while."""
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    def wait_for(self, signal: SignalInstance, act: Callable[[], object]) -> None:
        """Do something and let the window work until it signals. Raises Broken when it does not."""
        loop = QEventLoop()
        told: list[bool] = []
        late = QTimer(loop, singleShot=True, interval=OPEN_WAIT)
        late.timeout.connect(loop.quit)

        def stop(*_: object) -> None:
            told.append(True)
            loop.quit()

        signal.connect(stop)
        late.start()
        act()
        if not told:
            loop.exec()
        signal.disconnect(stop)
        if not told:
            raise Broken("the window did not answer")

    def frame(self, act: Callable[[], object]) -> float:
        """Return the milliseconds of an act and of all that follows from it at once."""
        began = time.perf_counter()
        act()
        for _ in range(2):  # the second time for timers that were started with no delay
            self.application.processEvents()
        return (time.perf_counter() - began) * 1000

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self._focus(), key, modifier)

    def letter(self, letter: str) -> None:
        """Type a letter where the focus is."""
        key = Qt.Key(ord(letter.upper())) if letter.isascii() else Qt.Key.Key_unknown
        QTest.sendKeyEvent(QTest.KeyAction.Click, self._focus(), key, letter, PLAIN)

    def _focus(self) -> QWidget:
        return self.application.focusWidget() or self.page.table

    def go_to(self, row: int, edit: bool = False) -> Segment:
        """Go to a row, as with the mouse, and open its Polish if wished."""
        segment = self.page.table.segments.segment(row)
        self.page.table.close_cell()
        self.page.table.go_to(segment.id, edit=edit)
        self.page.table.setFocus() if not edit else None
        self.application.processEvents()
        return segment

    def cell(self) -> TextCell:
        """Return the open cell. Raises Broken when none is."""
        cell = self.page.table.open_cell
        if cell is None:
            raise Broken("no cell is open")
        return cell
