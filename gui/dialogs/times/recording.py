"""A form that listens to the recording of the talk before it knows what moves."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gui.dialogs.times.form import Form
from gui.widgets.work_line import WorkLine
from gui.words import say

if TYPE_CHECKING:
    from gui.desk import Desk
    from gui.session import Session


class RecordingForm(Form):
    """Which file is listened to, how far that is, and what came of it.

    A subclass listens in `hear`, calls `end` with what is to be said of it, and forgets all of it in `forget`.
    """

    is_for_all = True

    def __init__(self, desk: Desk, session: Session, parent: QWidget) -> None:
        super().__init__(desk, session, parent)
        self._heard = ""
        """The file that was listened to last."""
        self.path = QLineEdit(self)
        self.path.setPlaceholderText(say("times", "The sound or video of this talk"))
        self.browse = QPushButton(say("times", "&Browse…"), self)
        self.work = WorkLine(self)
        self.result = QLabel(self)
        self.result.setWordWrap(True)
        self.result.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._browse)
        self.path.textChanged.connect(self._on_path)
        self.path.editingFinished.connect(self.listen)
        self.work.stop_wanted.connect(self._on_stop)

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

    def hear(self, path: Path) -> str:
        """Begin to listen to a file; return what is said meanwhile."""
        raise NotImplementedError

    def hush(self) -> None:
        """Stop listening; nothing is said of that file any more."""
        raise NotImplementedError

    def forget(self) -> None:
        """Know nothing any more: the file is another one."""
        raise NotImplementedError

    def listen_to_own(self) -> None:
        """Listen to the recording that the talk has, if it has one."""
        if self.desk.player.path:
            self.path.setText(self.desk.player.path)
            self.listen()

    def listen(self) -> None:
        """Listen to the file, unless that is done or under way."""
        text = self.path.text().strip()
        if not text or text == self._heard:
            return
        self._heard = text
        self._say("", is_trouble=False)
        self.work.begin(self.hear(Path(text).expanduser()))

    def end(self, text: str, *, is_trouble: bool = False) -> None:
        """Say what came of it."""
        self.work.hide()
        self._say(text, is_trouble=is_trouble)
        self.changed.emit()

    def fail(self, error: BaseException) -> None:
        """Say why nothing came of it."""
        self.end(self.desk.words(error), is_trouble=True)

    def begin(self) -> None:
        # A key of the button that cannot be pressed yet would be typed over a path that is there.
        if not self.path.text():
            self.path.setFocus()

    def stop(self) -> None:
        self.hush()
        self.work.hide()

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, say("times", "The recording of this talk"), self.path.text())
        if chosen:
            self._heard = ""  # whoever chooses a file again wants it to be listened to again
            self.path.setText(chosen)
            self.listen()

    def _on_path(self) -> None:
        self.stop()
        self._heard = ""
        self.forget()
        self._say("", is_trouble=False)
        self.changed.emit()

    def _on_stop(self) -> None:
        self.stop()
        self._say(say("times", "Stopped. Choose the recording again to go on."), is_trouble=False)

    def _say(self, text: str, *, is_trouble: bool) -> None:
        self.result.setObjectName("over" if is_trouble else "")
        self.result.style().unpolish(self.result)
        self.result.style().polish(self.result)
        self.result.setText(text)
