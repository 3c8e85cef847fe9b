"""What the dialogs share that read another text and show it beside the open talk, before anything is taken of it."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QTextEdit

from gui.look import text_size
from gui.widgets.fitting import fit

if TYPE_CHECKING:
    from dwuglos.talk.edits import Edit
    from dwuglos.talk.transcript import Transcript
    from gui.desk import Desk
    from gui.session import Session

Found = TypeVar("Found")
_DETAIL_LINES = 6


class ComparingDialog(QDialog):
    """Reads in the background; accepted, it has the edit that was agreed to.

    Its parts are made by the members, in the order in which Tab goes through them.
    """

    def __init__(self, desk: Desk, session: Session, title: str, width: int, height: int) -> None:
        super().__init__(desk.widget)
        self._desk, self._session = desk, session
        self._segments = list(session.transcript)
        self._lane = ("compared text", id(self))
        self.setWindowTitle(title)
        fit(self, width, height)
        self.about, self.source, self.trouble = (self._label() for _ in range(3))
        self.about.setObjectName("faint")
        self.trouble.setObjectName("over")
        self.trouble.hide()
        self.finished.connect(lambda _: desk.tasks.drop(self._lane))

    def edit(self, transcript: Transcript) -> Edit | None:
        """Return the edit that was agreed to."""
        raise NotImplementedError

    def _clear(self) -> None:
        """Show nothing, since nothing was read."""
        raise NotImplementedError

    # Its parts

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _make_detail(self, name: str) -> QTextEdit:
        """Return what shows the row at the cursor in full."""
        detail = QTextEdit(self)
        detail.setReadOnly(True)
        detail.setTabChangesFocus(True)
        detail.setAccessibleName(name)
        detail.setFixedHeight(_DETAIL_LINES * self.fontMetrics().lineSpacing())
        text_size.follow(detail)
        return detail

    def _make_buttons(self, title: str) -> tuple[QDialogButtonBox, QPushButton]:
        """Return the buttons at its end, and the one among them that takes what is shown."""
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons, buttons.addButton(title, QDialogButtonBox.ButtonRole.AcceptRole)

    # Reading

    def _look(self, sentence: str, read: Callable[[Event], Found], show: Callable[[Found], object]) -> None:
        """Read in the background, instead of anything that is still read, while `sentence` says so."""
        self.trouble.hide()
        self.source.setText(sentence)
        self._clear()
        tasks = self._desk.tasks
        tasks.latest(self._lane, tasks.work, lambda _tell, stop: read(stop), show, self._fail)

    def _fail(self, error: BaseException) -> None:
        self._fail_with(self._desk.words(error))

    def _fail_with(self, sentence: str) -> None:
        self.source.setText("")
        self.trouble.setText(sentence)
        self.trouble.show()
        self._clear()


Member = TypeVar("Member", bound=ComparingDialog)


def take_over(desk: Desk, make: Callable[[Session], Member]) -> Member | None:
    """Show a dialog for the open talk, and make its edit, as one step; return the dialog where that was done."""
    session = desk.session
    if session is None:
        return None
    desk.finish_typing()
    dialog = make(session)
    agreed = dialog.exec()
    dialog.deleteLater()
    return dialog if agreed and desk.session is session and session.attempt(dialog.edit) else None
