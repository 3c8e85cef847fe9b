"""A new talk from speech: which recording, what recognises it, and how far that is."""

from __future__ import annotations

from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dwuglos import keys
from dwuglos.errors import DwuglosError
from dwuglos.recognisers import RECOGNISERS
from dwuglos.talk.media import SOUND, VIDEO
from dwuglos.translators import values_for
from gui.dialogs.recogniser_page import RecogniserPage
from gui.widgets.fitting import fit
from gui.widgets.naming import name_box
from gui.widgets.work_line import WorkLine
from gui.words import localized, say, timecode

if TYPE_CHECKING:
    from dwuglos.importing.new_talk import NewTalk
    from dwuglos.transcribing.journal import Journal
    from dwuglos.transcribing.recognition import Progress
    from gui.desk import Desk
    from gui.tasks import Task

_LATEST = 160
"""Characters of the words recognised last that are shown."""


class NewSpeechDialog(QDialog):
    """Asks for a recording and recognises it; the window can be worked in meanwhile.

    Nothing leaves the computer before the button is pressed, which says so. What was recognised is kept when it is
    stopped or fails, and the next run goes on from there.
    """

    recognised = Signal(object, object)
    """With the new talk, and the journal to be forgotten when the library has it."""

    busy = Signal(bool)
    """Whether a recognition is going on from now."""

    def __init__(self, desk: Desk, recording: str = "") -> None:
        super().__init__(desk.widget)
        self._desk = desk
        self._running: Task | None = None
        self._is_open = True
        self.setWindowTitle(say("speech", "New talk from speech"))
        fit(self, 720, 400)
        self.path, self.title = QLineEdit(recording, self), QLineEdit(self)
        self.title.setPlaceholderText(say("speech", "Optional: otherwise the name of the file"))
        self.browse = QPushButton(say("speech", "&Browse…"), self)
        self.recognisers = QComboBox(self)
        self._pages = QStackedWidget(self)
        self.pages: list[RecogniserPage] = []
        self.state, self.latest = _label(self), _label(self)
        self.work = WorkLine(self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.start = self.buttons.addButton("", QDialogButtonBox.ButtonRole.ActionRole)
        self.start.setDefault(True)
        self.browse.setAutoDefault(False)
        self._add_recognisers()
        self._lay_out()
        self._connect()
        self._read_keys()
        self._turn_to(self.recognisers.currentIndex())
        self.path.setFocus()

    def _add_recognisers(self) -> None:
        settings = self._desk.settings
        for kind in RECOGNISERS:
            values = values_for(kind, settings.services, secrets=False)
            page = RecogniserPage(kind, values, self._desk.tasks, self._desk.words, self)
            page.changed.connect(self._refresh)
            page.grown.connect(self._grow)
            self.pages.append(page)
            self._pages.addWidget(page)
            self.recognisers.addItem(localized(kind.title), kind.name)
        self.recognisers.setCurrentIndex(max(self.recognisers.findData(settings.recogniser), 0))

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.path, 1)
        line.addWidget(self.browse)
        form = QFormLayout()
        label = QLabel(say("speech", "&Recording:"), self)
        label.setBuddy(self.path)
        form.addRow(label, line)
        form.addRow(say("speech", "&Title:"), self.title)
        form.addRow(say("speech", "Re&cogniser:"), self.recognisers)
        name_box(self.recognisers, say("speech", "Recogniser"))
        rows = QVBoxLayout(self)
        rows.addLayout(form)
        rows.addWidget(self._pages)
        rows.addStretch(1)
        for part in (self.state, self.work, self.latest, self.buttons):
            rows.addWidget(part)

    def _connect(self) -> None:
        self.path.textChanged.connect(self._refresh)
        self.browse.clicked.connect(self._browse)
        self.recognisers.currentIndexChanged.connect(self._turn_to)
        self.start.clicked.connect(self.recognise)
        self.work.stop_wanted.connect(self._stop)
        self.buttons.rejected.connect(self.reject)

    @property
    def page(self) -> RecogniserPage:
        """The recogniser that is shown."""
        return self.pages[self.recognisers.currentIndex()]

    @property
    def is_running(self) -> bool:
        """Whether a recording is being recognised."""
        return self._running is not None

    def _turn_to(self, row: int) -> None:
        for page in self.pages:
            page.leave_list()
        self._pages.setCurrentIndex(row)
        self._refresh()
        self._grow()

    def _grow(self) -> None:
        """Have room for what is shown: a dialog does not grow by itself with its texts, and would press fields flat."""
        for inner in (self.page.layout(), self._pages.layout()):
            if inner is not None:
                inner.activate()  # otherwise what the page has come to say counts only later
        layout = self.layout()
        if layout is not None:
            layout.activate()
            fit(self, self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _refresh(self) -> None:
        """Say what is still missing, and let the user begin when nothing is."""
        if self.is_running or not self.pages or self._pages.count() < len(RECOGNISERS):
            return
        obstacle = self.page.obstacle()
        if not self.path.text().strip():
            obstacle = obstacle or say("speech", "Choose the recording of a talk in English.")
        self.state.setText(obstacle)
        self.start.setEnabled(not obstacle)
        is_online = bool(self.page.kind(self.page.values()).destination)
        self.start.setText(say("speech", "Send and reco&gnise") if is_online else say("speech", "Reco&gnise"))

    def _browse(self) -> None:
        endings = " ".join(f"*.{ending}" for ending in (*VIDEO, *SOUND))
        kinds = say("speech", "Sound and video ({endings});;All files (*)").format(endings=endings)
        title, folder = say("speech", "Recording of a talk"), self.path.text() or self._desk.settings.last_folder
        path, _ = QFileDialog.getOpenFileName(self, title, folder, kinds)
        if path:
            self._desk.settings.last_folder = str(Path(path).parent)
            self.path.setText(path)

    # Keys

    def _read_keys(self) -> None:
        """Ask the keyring in the background: it may want a password first."""
        needs = [(page.kind.name, need.name) for page in self.pages for need in page.kind.needs if need.secret]

        def read(_progress: object, _cancelled: Event) -> tuple[bool, dict[tuple[str, str], str]]:
            return keys.has_keyring(), {each: keys.read(*each) for each in needs}

        self._desk.tasks.network(read, self._show_keys)

    def _show_keys(self, read: tuple[bool, dict[tuple[str, str], str]]) -> None:
        if self._is_open:
            has_keyring, secrets = read
            for page in self.pages:
                own = {name: secret for (service, name), secret in secrets.items() if service == page.kind.name}
                page.show_keys(has_keyring, own)
            self._grow()

    # Recognising

    def recognise(self) -> None:
        """Begin, or go on where it was stopped."""
        path, title = Path(self.path.text().strip()).expanduser(), self.title.text().strip()
        try:
            recogniser = self.page.recogniser()
        except DwuglosError as error:
            self.state.setText(localized(error))
            return
        self.page.leave_list()
        self._keep_settings()

        def work(progress: object, cancelled: Event) -> tuple[NewTalk, Journal]:
            from dwuglos.transcribing.new_talk import transcribed

            try:
                return transcribed(path, recogniser, title, progress, cancelled)  # type: ignore[arg-type]
            finally:
                recogniser.close()

        task = self._running = self._desk.tasks.network(
            work, lambda made: self._end(task, made), lambda error: self._fail(task, error)
        )
        task.progressed.connect(self._show_progress)
        task.end_with(self).stopped.connect(lambda: self._on_stopped(task))
        self.state.clear()
        self.latest.clear()
        self._be_busy(True)
        self.work.begin(say("speech", "Preparing the recognition…"))
        self._grow()
        self.work.stop.setFocus()

    def _keep_settings(self) -> None:
        settings = self._desk.settings
        settings.recogniser = self.page.kind.name
        settings.services[self.page.kind.name] = {name: value for name, value in self.page.kept().items() if value}
        self._desk.remember()

    def _be_busy(self, is_busy: bool) -> None:
        for widget in (self.path, self.browse, self.title, self.recognisers, self._pages, self.start):
            widget.setEnabled(not is_busy)
        self.busy.emit(is_busy)
        if not is_busy:
            self._running = None
            self.work.hide()
            self._refresh()

    def _show_progress(self, progress: Progress) -> None:
        if not self._is_open or not self.is_running:
            return
        if progress.notice is not None:
            self.state.setText(localized(progress.notice))
        done, total = timecode(progress.done, 0), timecode(progress.total, 0)
        self.work.label.setText(say("speech", "{done} of {total}").format(done=done, total=total))
        if progress.total:
            self.work.show_share(progress.done / progress.total)
        if progress.latest:
            is_first = not self.latest.text()
            self.latest.setText(f"… {progress.latest[-_LATEST:].partition(' ')[2]}")
            if is_first:
                self._grow()

    def _stop(self) -> None:
        if self._running is not None:
            self._running.cancel()

    def _on_stopped(self, task: Task) -> None:
        if self._is_open and self._running is task:
            self._be_busy(False)
            self.state.setText(say("speech", "Stopped; what was recognised is kept, and it goes on from there."))
            self.start.setFocus()

    def _fail(self, task: Task, error: BaseException) -> None:
        if self._is_open and self._running is task:
            self._be_busy(False)
            self.state.setText(self._desk.words(error))

    def _end(self, task: Task, made: tuple[NewTalk, Journal]) -> None:
        if self._is_open and self._running is task:
            self._running = None
            self.recognised.emit(*made)
            self.accept()

    def done(self, result: int) -> None:
        """Close, and wait for nothing."""
        self._is_open = False
        self._stop()
        for page in self.pages:
            page.leave()
        super().done(result)


def _label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
