"""A speech model on this computer: chosen, downloaded when the user asks for it, taken from a folder, removed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dwuglos.errors import DwuglosError
from dwuglos.models import speech
from gui.widgets.naming import name_box
from gui.widgets.work_line import WorkLine
from gui.words import decimal, localized, say, whole

if TYPE_CHECKING:
    from dwuglos.models.downloads import Fetched
    from dwuglos.models.speech import SpeechModel
    from gui.tasks import Task, Tasks


class SpeechModelBox(QWidget):
    """Says of each model how large it is, under which licence and from where; asks the internet only when told to."""

    changed = Signal()
    """Another model was chosen, or has come or gone."""

    def __init__(self, tasks: Tasks, words: Callable[[BaseException], str], chosen: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._words = words
        self._running: Task | None = None
        self._own = ""
        self.models = QComboBox(self)
        name_box(self.models, say("speech", "Speech model"))
        self.about = QLabel(self)
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.fetch = QPushButton(say("speech", "&Download"), self)
        self.choose = QPushButton(say("speech", "&Folder of a model…"), self)
        self.remove = QPushButton(say("speech", "Remo&ve"), self)
        self.work = WorkLine(self)
        self._lay_out()
        self._list(chosen)
        self.models.currentIndexChanged.connect(self._on_chosen)
        self.fetch.clicked.connect(self._fetch)
        self.choose.clicked.connect(self._choose)
        self.remove.clicked.connect(self._remove)
        self.work.stop_wanted.connect(self._stop)
        self._say("")

    def _lay_out(self) -> None:
        label = QLabel(say("speech", "&Model:"), self)
        label.setBuddy(self.models)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.models, 1)
        for button in (self.fetch, self.choose, self.remove):
            button.setAutoDefault(False)
            row.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(row)
        rows.addWidget(self.about)
        rows.addWidget(self.work)

    # What there is

    def value(self) -> str:
        """Return the name of the chosen model, or the folder of one."""
        return str(self.models.currentData())

    def _list(self, chosen: str) -> None:
        """Show all models and how it stands with them; `chosen` is a name, a folder, or empty for the best to begin."""
        there = speech.installed()
        names = [model.name for model in speech.MODELS]
        if chosen and chosen not in names:
            self._own = chosen
        wanted = chosen or (there[0].name if there else names[1])
        with QSignalBlocker(self.models):
            self.models.clear()
            for model in speech.MODELS:
                self.models.addItem(_title(model, model in there), model.name)
            if self._own:
                self.models.addItem(say("speech", "Folder {folder}").format(folder=self._own), self._own)
            self.models.setCurrentIndex(max(self.models.findData(wanted), 0))

    def _chosen(self) -> SpeechModel | None:
        """Return the chosen model, None for a folder."""
        return next((model for model in speech.MODELS if model.name == self.value()), None)

    def _on_chosen(self) -> None:
        self._say("")
        self.changed.emit()

    def _say(self, message: str) -> None:
        """Say what became of something, or else what the chosen model is."""
        model = self._chosen()
        about = say("speech", "A folder with files that faster-whisper reads; it is used as it is.")
        if model is not None:
            source = say("speech", "From {source}, licence {licence}.")
            about = f"{localized(model.about)} {source.format(source=model.source, licence=model.licence)}"
        self.about.setText(message or about)
        self._refresh()

    def _refresh(self) -> None:
        model, busy = self._chosen(), self._running is not None
        is_here = model is not None and model in speech.installed()
        self.fetch.setVisible(model is not None and not is_here and not busy)
        self.fetch.setText(
            say("speech", "Go on with the &download")
            if model is not None and speech.is_begun(model)
            else say("speech", "&Download")
        )
        self.remove.setVisible(model is not None and speech.size_of(model) > 0 and not busy)
        self.models.setEnabled(not busy)
        self.choose.setEnabled(not busy)

    # What is done

    def _fetch(self) -> None:
        model = self._chosen()
        if model is None or self._running is not None:
            return
        task = self._running = self._tasks.network(
            lambda progress, cancelled: speech.download(speech.offer(model, cancelled), progress, cancelled),
            lambda folder: self._end(task, say("speech", "The model is ready.")),
            lambda error: self._end(task, self._words(error)),
        )
        task.progressed.connect(self._show_progress)
        task.end_with(self).stopped.connect(
            lambda: self._end(task, say("speech", "Stopped; the download goes on from there."))
        )
        self.work.begin(say("speech", "Asking for the model…"))
        self._refresh()
        self.work.stop.setFocus()

    def _show_progress(self, fetched: Fetched) -> None:
        if self._running is not None:
            done, total = (decimal(size / 1e6) for size in fetched)
            self.work.label.setText(say("speech", "{done} of {total} MB").format(done=done, total=total))
            self.work.show_share(fetched.done / max(fetched.total, 1))

    def _stop(self) -> None:
        if self._running is not None:
            self._running.cancel()

    def _end(self, task: Task, message: str) -> None:
        if self._running is not task:
            return
        self._running = None
        self.work.hide()
        self._list(self.value())
        self._say(message)
        self.changed.emit()

    def _choose(self) -> None:
        title = say("speech", "The folder with the model's files")
        folder = QFileDialog.getExistingDirectory(self, title, self._own)
        if not folder:
            return
        try:
            speech.folder_of(folder)
        except DwuglosError as error:
            self._say(self._words(error))
            return
        self._own = str(Path(folder))
        self._list(self._own)
        self._on_chosen()

    def _remove(self) -> None:
        model = self._chosen()
        if model is None:
            return
        try:
            speech.remove(model)
        except DwuglosError as error:
            message = self._words(error)
        else:
            message = say("speech", "The model was removed.")
        self._list(model.name)
        self._say(message)
        self.changed.emit()

    def leave(self) -> None:
        """Stop a download: nobody is there any more to be told."""
        self._stop()
        self._running = None


def _title(model: SpeechModel, is_here: bool) -> str:
    if is_here:
        state = say("speech", "{model}, {size} MB, on this computer")
    elif speech.is_begun(model):
        state = say("speech", "{model}, {size} MB, downloaded in part")
    else:
        state = say("speech", "{model}, {size} MB to download")
    return state.format(model=model.name, size=whole(model.megabytes))
