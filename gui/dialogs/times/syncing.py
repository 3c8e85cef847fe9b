"""The form of a change that puts a mistimed talk where its sound is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from dwuglos.timing.lines import conversion, fit_to_sound
from gui.dialogs.times.form import Form, Recipe
from gui.dialogs.times.listening import Listening
from gui.widgets.work_line import WorkLine
from gui.words import decimal, later, say

if TYPE_CHECKING:
    from dwuglos.media.activity import Activity
    from dwuglos.media.sync import Fit
    from gui.desk import Desk
    from gui.session import Session

_KEY = "sync by the sound"


class SyncForm(Form):
    """Which file is listened to, and where the talk belongs in it."""

    title = later("times", "Sync by the sound")
    about = later(
        "times",
        "Finds by how much a talk is mistimed, from where its segments are and where there is speech in its recording, "
        "and moves all of them. The recording stays on this machine.",
    )
    verb = later("times", "S&ync")
    is_for_all = True

    def __init__(self, desk: Desk, session: Session, parent: QWidget) -> None:
        super().__init__(desk, session, parent)
        self._fit: Fit | None = None
        self._heard = ""
        """The file that was listened to last."""
        self._listening = Listening(desk.tasks, self)
        self.path = QLineEdit(self)
        self.path.setPlaceholderText(say("times", "The sound or video of this talk"))
        self.browse = QPushButton(say("times", "&Browse…"), self)
        self.work = WorkLine(self)
        self.result = QLabel(self)
        self.result.setWordWrap(True)
        self.result.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()
        self._connect()
        if desk.player.path:
            self.path.setText(desk.player.path)
            self.listen()

    def _lay_out(self) -> None:
        label = QLabel(say("times", "&Recording:"), self)
        label.setBuddy(self.path)
        line = QHBoxLayout()
        line.addWidget(label)
        line.addWidget(self.path, 1)
        line.addWidget(self.browse)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(line)
        rows.addWidget(self.work)
        rows.addWidget(self.result)

    def _connect(self) -> None:
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._browse)
        self.path.textChanged.connect(self._forget)
        self.path.editingFinished.connect(self.listen)
        self._listening.heard.connect(self._on_heard)
        self._listening.failed.connect(self._on_failed)
        self._listening.progressed.connect(self.work.show_share)
        self.work.stop_wanted.connect(self._on_stop)

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, say("times", "The recording of this talk"), self.path.text())
        if chosen:
            self._heard = ""  # whoever chooses a file again wants it to be listened to again
            self.path.setText(chosen)
            self.listen()

    def _forget(self) -> None:
        """Know nothing any more: the file is another one."""
        self.stop()
        self._fit, self._heard = None, ""
        self._say("", is_trouble=False)
        self.changed.emit()

    def listen(self) -> None:
        """Listen to the file, unless that is done or under way."""
        text = self.path.text().strip()
        if not text or text == self._heard:
            return
        self._heard = text
        self._say("", is_trouble=False)
        self.work.begin(say("times", "Listening for speech…"))
        self._listening.listen(Path(text).expanduser())

    def _on_heard(self, _path: Path, activity: Activity) -> None:
        from dwuglos.media.sync import cues_of, fit

        segments = list(self.session.transcript)
        self.desk.tasks.latest(
            (_KEY, id(self)),
            self.desk.tasks.work,
            lambda _tell, stop: fit(activity, cues_of(segments), stop.is_set),
            self._on_fit,
            self._on_failed,
        )

    def _on_fit(self, found: Fit) -> None:
        self.work.hide()
        self._fit = found
        self._say(result(found), is_trouble=False)
        self.changed.emit()

    def _on_failed(self, error: BaseException) -> None:
        self.work.hide()
        self._say(self.desk.words(error), is_trouble=True)

    def _on_stop(self) -> None:
        self.stop()
        self._say(say("times", "Stopped. Choose the recording again to go on."), is_trouble=False)

    def _say(self, text: str, *, is_trouble: bool) -> None:
        self.result.setObjectName("over" if is_trouble else "")
        self.result.style().unpolish(self.result)
        self.result.style().polish(self.result)
        self.result.setText(text)

    def begin(self) -> None:
        self.path.setFocus()

    def stop(self) -> None:
        self._listening.stop()
        self.desk.tasks.drop((_KEY, id(self)))
        self.work.hide()

    def recipe(self) -> Recipe | None:
        found = self._fit
        return None if found is None else lambda segments, _ids: fit_to_sound(segments, found.line)


def result(found: Fit) -> str:
    """Return in words where a talk belongs."""
    shift = decimal(abs(found.shift) / 1000, 3)
    if found.shift > 0:
        words = say("times", "Later by {seconds} s.")
    elif found.shift < 0:
        words = say("times", "Earlier by {seconds} s.")
    else:
        words = ""
    rates = conversion(found.line.rate)
    point = QLabel().locale().decimalPoint()
    rate = (
        say("times", "From {before} to {after} frames a second.").format(
            before=rates[0].replace(".", point), after=rates[1].replace(".", point)
        )
        if rates is not None
        else say("times", "The frame rate is right.")
    )
    confidence = say("times", "Confidence: {percent} %.").format(percent=round(found.confidence * 100))
    return " ".join(each for each in (words.format(seconds=shift), rate, confidence) if each)
