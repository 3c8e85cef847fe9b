"""The form of a change that moves times to what is near: frames of the picture, or starts of speech."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from dwuglos.timing import lines
from dwuglos.timing.snapping import snap_to_frames, snap_to_speech
from gui.dialogs.times.form import Form, Recipe
from gui.dialogs.times.lines import frame_rate_box
from gui.dialogs.times.listening import Listening
from gui.dialogs.times.room import milliseconds
from gui.widgets.work_line import WorkLine
from gui.words import later, say

if TYPE_CHECKING:
    from dwuglos.media.activity import Activity
    from gui.desk import Desk
    from gui.session import Session

_USUAL_RATE = "25"
_REACH, _LEAD = 300, 0


class SnapForm(Form):
    """To what times are moved: to frames, or where there is a recording, to speech."""

    title = later("times", "Snap times")
    about = later(
        "times",
        "Moves starts and ends to the nearest frame of the picture, or starts to where speech begins near them.",
    )
    verb = later("times", "S&nap")

    def __init__(self, desk: Desk, session: Session, parent: QWidget) -> None:
        super().__init__(desk, session, parent)
        self._speech: list[tuple[int, int]] | None = None
        self._listening = Listening(desk.tasks, self)
        self.to = QComboBox(self)
        self.to.addItem(say("times", "Frames"), False)
        if desk.player.path:
            self.to.addItem(say("times", "Starts of speech"), True)
        self.rate = frame_rate_box(self, self._frame_rate())
        self.reach = milliseconds(self, _REACH, 2000, 50)
        self.lead = milliseconds(self, _LEAD, 500, 20)
        self.trouble = QLabel(self)
        self.trouble.setObjectName("over")
        self.trouble.setWordWrap(True)
        self.work = WorkLine(self)
        self._lay_out()
        self._connect()
        self._show_fields()

    def _frame_rate(self) -> str:
        """Return the frame rate of the recording, where it has a picture."""
        if not self.desk.player.has_picture:
            return _USUAL_RATE
        rate = 1000 / self.desk.player.frame
        near = min(lines.FRAME_RATES, key=lambda each: abs(float(each) - rate))
        return near if abs(float(near) - rate) < 0.01 else f"{rate:.3f}"

    def _lay_out(self) -> None:
        rows = self.rows = QFormLayout()
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        rows.addRow(say("times", "&To:"), self.to)
        rows.addRow(say("times", "&Frames per second:"), self.rate)
        rows.addRow(say("times", "Speech &within:"), self.reach)
        rows.addRow(say("times", "&Begin before it by:"), self.lead)
        below = QVBoxLayout(self)
        below.setContentsMargins(0, 0, 0, 0)
        below.addLayout(rows)
        below.addWidget(self.work)
        below.addWidget(self.trouble)

    def _connect(self) -> None:
        self.to.currentIndexChanged.connect(self._show_fields)
        self.rate.currentTextChanged.connect(lambda _: self.changed.emit())
        self._listening.heard.connect(self._on_heard)
        self._listening.failed.connect(self._on_failed)
        self._listening.progressed.connect(self.work.show_share)
        self.work.stop_wanted.connect(self._on_stop)

    @property
    def is_to_speech(self) -> bool:
        """Whether starts of speech are meant."""
        return bool(self.to.currentData())

    def _show_fields(self) -> None:
        self.rows.setRowVisible(self.rate, not self.is_to_speech)
        for field in (self.reach, self.lead):
            self.rows.setRowVisible(field, self.is_to_speech)
        self._say_trouble("")
        if not self.is_to_speech:
            self.stop()
        elif self._speech is None:
            self.work.begin(say("times", "Listening for speech…"))
            self._listening.listen(Path(self.desk.player.path))
        self.changed.emit()

    def recipe(self) -> Recipe | None:
        if not self.is_to_speech:
            rate = lines.frame_rate(self.rate.currentText())
            return lambda segments, ids: snap_to_frames(segments, ids, rate)
        speech, reach, lead = self._speech, self.reach.value(), self.lead.value()
        return None if speech is None else lambda segments, ids: snap_to_speech(segments, ids, speech, reach, lead)

    def stop(self) -> None:
        self._listening.stop()
        self.work.hide()

    def _on_heard(self, _path: Path, activity: Activity) -> None:
        self.work.hide()
        self._speech = activity.spans()
        self.changed.emit()

    def _on_failed(self, error: BaseException) -> None:
        self.work.hide()
        self._say_trouble(self.desk.words(error))

    def _say_trouble(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))

    def _on_stop(self) -> None:
        self.to.setCurrentIndex(0)
