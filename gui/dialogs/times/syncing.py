"""The form of a change that puts a mistimed talk where its sound is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from dwuglos.timing.lines import conversion, fit_to_sound
from gui.dialogs.times.form import Recipe
from gui.dialogs.times.listening import Listening
from gui.dialogs.times.recording import RecordingForm
from gui.words import decimal, later, say

if TYPE_CHECKING:
    from dwuglos.media.activity import Activity
    from dwuglos.media.sync import Fit
    from gui.desk import Desk
    from gui.session import Session

_KEY = "sync by the sound"


class SyncForm(RecordingForm):
    """Which file is listened to, and where the talk belongs in it."""

    title = later("times", "Sync by the sound")
    about = later(
        "times",
        "Finds by how much a talk is mistimed, from where its segments are and where there is speech in its recording, "
        "and moves all of them. The recording stays on this machine.",
    )
    verb = later("times", "S&ync")

    def __init__(self, desk: Desk, session: Session, parent: QWidget) -> None:
        self._fit: Fit | None = None
        super().__init__(desk, session, parent)
        self._listening = Listening(desk.tasks, self)
        self._listening.heard.connect(self._on_heard)
        self._listening.failed.connect(self.fail)
        self._listening.progressed.connect(self.work.show_share)
        self.listen_to_own()

    def hear(self, path: Path) -> str:
        self._listening.listen(path)
        return say("times", "Listening for speech…")

    def hush(self) -> None:
        self._listening.stop()
        self.desk.tasks.drop((_KEY, id(self)))

    def forget(self) -> None:
        self._fit = None

    def _on_heard(self, _path: Path, activity: Activity) -> None:
        from dwuglos.media.sync import cues_of, fit

        segments = list(self.session.transcript)
        self.desk.tasks.latest(
            (_KEY, id(self)),
            self.desk.tasks.work,
            lambda _tell, stop: fit(activity, cues_of(segments), stop.is_set),
            self._on_fit,
            self.fail,
        )

    def _on_fit(self, found: Fit) -> None:
        self._fit = found
        self.end(result(found))

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
    confidence = say("times", "Confidence: {percent}%.").format(percent=round(found.confidence * 100))
    return " ".join(each for each in (words.format(seconds=shift), rate, confidence) if each)
