"""The status bar: what is saved, where the cursor is, and a run of drafts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from gui.widgets.steady_text import fit_again, show_steadily
from gui.words import localized, moment, say

if TYPE_CHECKING:
    from dwuglos.drafts.outcome import Progress

_IN_PASSING_MS = 10_000


class Status(QStatusBar):
    """What is going on, in one line."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)  # the frame of the window is for that, and a reader finds a thing without a name
        self.drafting = QLabel(self)
        self.bar = QProgressBar(self)
        self.bar.setMaximumWidth(160)
        self.bar.setTextVisible(False)
        self.stop = QPushButton(self)
        self._say_again: Callable[[], None] = lambda: None
        self.use_language()
        self.stop.clicked.connect(self.stop_wanted)
        self.place, self.limits, self.saved = QLabel(self), QLabel(self), QLabel(self)
        for widget in (self.drafting, self.bar, self.stop):
            self.addPermanentWidget(widget)
        for label in (self.place, self.limits, self.saved):
            label.setContentsMargins(8, 0, 8, 0)
            self.addPermanentWidget(label)
        self.show_drafting(None, "")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            QTimer.singleShot(0, self, self._fit_again)  # once the labels have changed as well

    def _fit_again(self) -> None:
        fit_again(self.drafting, self.place, self.limits, self.saved)

    def use_language(self) -> None:
        """Say what is said here in the language of the window; how far a run is, is said with its next draft."""
        self.bar.setAccessibleName(say("status", "Progress of drafting"))
        self.stop.setText(say("status", "Stop"))
        self.stop.setAccessibleName(say("status", "Stop drafting"))
        self._say_again()

    def show_place(self, number: int, total: int) -> None:
        """Say which segment the cursor is in."""
        show_steadily(self.place, say("status", "Segment {number} of {total}").format(number=number, total=total))

    def show_limits(self, name: str) -> None:
        """Say by which limits is counted."""
        show_steadily(self.limits, name)

    def show_saved(self, at: int) -> None:
        """Say when the last change was saved (ms since 1970, UTC)."""
        self._say_again = lambda: self.show_saved(at)
        self._say_saved(say("status", "Saved {time}").format(time=moment(at)), "")

    def show_unsaved(self) -> None:
        """Say that the last change is not saved."""
        self._say_again = self.show_unsaved
        self._say_saved(say("status", "! Not saved"), "over")

    def show_read_only(self) -> None:
        """Say that nothing can be changed."""
        self._say_again = self.show_read_only
        self._say_saved(say("status", "Read only"), "over")

    def _say_saved(self, text: str, name: str) -> None:
        if self.saved.objectName() != name:
            self.saved.setObjectName(name)
            self.saved.style().polish(self.saved)
        show_steadily(self.saved, text)

    def tell_in_passing(self, text: str) -> None:
        """Say something that is no more than a hint, and goes by itself."""
        self.showMessage(text, _IN_PASSING_MS)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def clear_talk(self) -> None:
        """Say nothing of a talk: none is open."""
        self._say_again = lambda: None
        self.clearMessage()
        for label in (self.place, self.limits, self.saved):
            show_steadily(label, "")

    def show_drafting(self, progress: Progress | None, service: str) -> None:
        """Show how far a run is; None when there is none."""
        for widget in (self.drafting, self.bar, self.stop):
            widget.setVisible(progress is not None)
        if progress is None:
            return
        self.bar.setMaximum(max(progress.total, 1))
        self.bar.setValue(progress.done)
        show_steadily(self.drafting, self._drafting_words(progress, service))

    @staticmethod
    def _drafting_words(progress: Progress, service: str) -> str:
        facts = {"service": service, "done": progress.done, "total": progress.total}
        if progress.notice is not None:
            waiting = say("status", "{service}: {done} of {total}. {waiting}")
            return waiting.format(**facts, waiting=localized(progress.notice))
        if progress.seconds_left is None:
            return say("status", "{service}: {done} of {total}").format(**facts)
        minutes, seconds = divmod(progress.seconds_left, 60)
        left = say("status", "{service}: {done} of {total}, about {time} left")
        return left.format(**facts, time=f"{minutes}:{seconds:02}")
