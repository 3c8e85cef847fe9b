"""The model that translates on this computer: fetched when the user asks for it, taken from a folder, taken away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dwuglos.errors import DwuglosError
from dwuglos.models import offline
from gui.tasks import Task, Tasks
from gui.words import decimal, say

STEPS = 1000
"""Of the progress bar, which counts no bytes: they may be more than it can count."""

Job = Callable[[Callable[[object], None], Event], Any]


class OfflineModelDialog(QDialog):
    """Says what there is and what it would take; asks the internet for nothing until a button is pressed."""

    def __init__(self, tasks: Tasks, words: Callable[[BaseException], str], folder: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._words = words
        self._folder = folder
        self._running: Task | None = None
        self._offer: offline.Offer | None = None
        self._is_open = True
        self.setWindowTitle(say("offline model", "Offline translation model"))
        self.resize(560, 0)
        self.state = self._label()
        self.progress_text = self._label()
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(say("offline model", "Progress of the download"))
        self.bar.setRange(0, STEPS)
        self.look = QPushButton(say("offline model", "&Look for the model online"), self)
        self.fetch = QPushButton(say("offline model", "&Download"), self)
        self.choose = QPushButton(say("offline model", "Choose &folder…"), self)
        self.remove = QPushButton(say("offline model", "&Remove"), self)
        self.stop = QPushButton(say("offline model", "&Stop"), self)
        self._lay_out()
        self.look.clicked.connect(self._look)
        self.fetch.clicked.connect(self._fetch)
        self.choose.clicked.connect(self._choose)
        self.remove.clicked.connect(self._remove)
        self.stop.clicked.connect(self._stop)
        self.finished.connect(self._close)
        self._refresh()

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _lay_out(self) -> None:
        about = self._label()
        about.setText(
            say(
                "offline model",
                "With its model on this computer, Firefox's translator makes drafts without a connection, and no text "
                "leaves the computer. The model is free (MPL-2.0) and takes about 40 MB.",
            )
        )
        buttons = QHBoxLayout()
        for button in (self.look, self.fetch, self.choose, self.remove, self.stop):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.reject)
        rows = self._rows = QVBoxLayout(self)
        for widget in (about, self.state, self.progress_text, self.bar):
            rows.addWidget(widget)
        rows.addStretch(1)
        rows.addLayout(buttons)
        rows.addWidget(close)

    # What there is

    def _refresh(self) -> None:
        busy = self._running is not None
        self.state.setText(self._what_there_is())
        self.bar.setVisible(busy)
        self.stop.setVisible(busy)
        self.look.setVisible(self._offer is None and not busy)
        self.fetch.setVisible(self._offer is not None and not busy)
        self.choose.setVisible(not busy)
        self.remove.setVisible(not busy and offline.is_home_taken())
        self.progress_text.setVisible(bool(self.progress_text.text()))
        # A dialog does not grow by itself with the lines of its texts.
        self.resize(self.width(), self._rows.totalHeightForWidth(self.width()))

    def _what_there_is(self) -> str:
        try:
            folder = offline.installed()
        except DwuglosError as error:
            return self._words(error)
        if folder is None:
            return say("offline model", "No model is installed.")
        return say("offline model", "Installed in {folder} ({size} MB).").format(
            folder=folder, size=_megabytes(sum(path.stat().st_size for path in folder.iterdir() if path.is_file()))
        )

    def _tell(self, text: str) -> None:
        self.progress_text.setText(text)
        self._refresh()

    # What is done

    def _look(self) -> None:
        self._run(lambda _, cancelled: offline.offer(cancelled), self._show_offer)

    def _show_offer(self, offer: offline.Offer) -> None:
        self._offer = offer
        self._tell(
            say("offline model", "Version {version}: {size} MB to download from {origin}.").format(
                version=offer.version, size=_megabytes(offer.size), origin=offer.origin
            )
        )
        self.fetch.setFocus()

    def _fetch(self) -> None:
        offer = self._offer
        assert offer is not None, "the button is there only with an offer"
        self._run(lambda progress, cancelled: offline.download(offer, progress, cancelled), self._tell_installed)

    def _choose(self) -> None:
        title = say("offline model", "The folder with the model's files")
        folder = QFileDialog.getExistingDirectory(self, title, self._folder)
        if folder:
            self._run(lambda _, cancelled: offline.install_from(Path(folder)), self._tell_installed)

    def _tell_installed(self, folder: Path) -> None:
        self._offer = None
        self._tell(say("offline model", "The model is ready; choose it among the translation services."))

    def _remove(self) -> None:
        try:
            offline.remove()
        except DwuglosError as error:
            self._tell(self._words(error))
        else:
            self._tell(say("offline model", "The model was removed."))

    def _stop(self) -> None:
        # Work that was stopped says no more, unless it had ended before it heard of it.
        if self._running is not None:
            self._running.cancel()
            self._running = None
            self._tell(say("offline model", "Stopped; nothing was changed."))

    def _close(self) -> None:
        self._is_open = False
        if self._running is not None:
            self._running.cancel()

    def _run(self, job: Job, done: Callable[[Any], None]) -> None:
        self.progress_text.clear()
        self.bar.setRange(0, 0)  # nobody knows yet how much there is to do
        task = self._running = self._tasks.network(
            job, lambda result: self._end(task, done, result), lambda error: self._fail(task, error)
        )
        task.progressed.connect(self._show_progress)
        self._refresh()
        self.stop.setFocus()

    def _show_progress(self, fetched: tuple[int, int]) -> None:
        if self._is_open:
            done, total = fetched
            self.bar.setRange(0, STEPS)
            self.bar.setValue(STEPS * done // total)

    def _end(self, task: Task, done: Callable[[Any], None], result: object) -> None:
        if self._is_concerned(task):
            self._running = None
            done(result)

    def _fail(self, task: Task, error: BaseException) -> None:
        if self._is_concerned(task):
            self._running = None
            self._tell(self._words(error))

    def _is_concerned(self, task: Task) -> bool:
        return self._is_open and self._running in (None, task)


def _megabytes(size: int) -> str:
    return decimal(size / 1e6)
