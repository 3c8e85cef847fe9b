"""Two services side by side: each drafts the same sentences, and the person takes the better draft of each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dwuglos.drafts.laying import Draft, drafted
from dwuglos.drafts.requests import Request
from dwuglos.translators import Translator
from gui.drafts.side import Side
from gui.look import text_size
from gui.session import Session
from gui.widgets.draft_choices import DraftChoices
from gui.widgets.fitting import fit
from gui.words import say

Agreed = Callable[[Translator, list[Request]], bool]


class Pick(NamedTuple):
    """A draft that was chosen, and who made it."""

    translator: Translator
    draft: Draft


class CompareDialog(QDialog):
    """Shows sentences with the drafts of two of `translators`; nothing is sent before the button is pressed.

    `agreed` says where text goes and asks whether it may. What comes is noted in the journal of the library at once.
    """

    def __init__(
        self,
        session: Session,
        requests: Sequence[Request],
        translators: Sequence[Translator],
        before: Sequence[str],
        agreed: Agreed,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._requests = list(requests)
        self._agreed = agreed
        self.setWindowTitle(say("compare", "Compare services"))
        fit(self, 1000, 560)
        self.table = DraftChoices([" ".join(request.source.split()) for request in self._requests], self)
        titles = (say("compare", "First service"), say("compare", "Second service"))
        self.sides = [Side(title, session, self._requests, list(translators)) for title in titles]
        for column, side in enumerate(self.sides, 1):
            side.choose(before[column - 1] if len(before) == 2 else "", column - 1)
            side.answered.connect(lambda row, text, column=column: self.table.show_draft(row, column, text))
            side.ended.connect(self._refresh)
        text_size.follow(self.table)
        self.start = QPushButton(say("compare", "&Draft with both"), self)
        self.stop = QPushButton(say("compare", "&Stop"), self)
        self._lay_out()
        self.start.clicked.connect(self._start)
        self.stop.clicked.connect(self._stop)
        self.table.itemSelectionChanged.connect(self._refresh)
        self.finished.connect(self._close)
        self._refresh()

    def _lay_out(self) -> None:
        about = QLabel(
            say(
                "compare",
                "For each sentence choose a draft with 1 or 2, or the one at the cursor with Enter; 0 "
                "clears the choice. What you do not choose stays as it is.",
            ),
            self,
        )
        about.setWordWrap(True)
        top = QHBoxLayout()
        room = QHBoxLayout()
        room.addWidget(self.start)
        room.addWidget(self.stop)
        room.addStretch(1)
        top.addLayout(room, 1)
        for side in self.sides:
            top.addWidget(side, 1)
            top.setAlignment(side, Qt.AlignmentFlag.AlignTop)
        top.setAlignment(room, Qt.AlignmentFlag.AlignTop)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.take = buttons.addButton(say("compare", "&Take the chosen"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        for button in (self.start, self.stop, self.take):
            button.setAutoDefault(False)  # Enter chooses a draft
        rows = QVBoxLayout(self)
        rows.addWidget(about)
        rows.addLayout(top)
        rows.addWidget(self.table, 1)
        rows.addWidget(buttons)

    # What the caller asks

    @property
    def names(self) -> list[str]:
        """The two services, by name."""
        return [side.chosen.name for side in self.sides]

    def picks(self) -> list[Pick]:
        """Return the drafts that were chosen, in the order of the talk."""
        picked = []
        for row, column in sorted(self.table.chosen.items()):
            side = self.sides[column - 1]
            if side.translator is not None:
                picked.append(Pick(side.translator, drafted(self._requests[row], side.answers[row])))
        return picked

    # Asking

    def _refresh(self) -> None:
        is_running = any(side.is_running for side in self.sides)
        self.start.setEnabled(not is_running)
        self.stop.setEnabled(is_running)
        self.take.setEnabled(bool(self.table.chosen))
        titles = [side.services.currentText() for side in self.sides]
        self.table.setHorizontalHeaderLabels([say("compare", "English"), *titles])
        for side in self.sides:
            side.services.setEnabled(not is_running)

    def _start(self) -> None:
        translators = [side.chosen for side in self.sides]
        if translators[0] is translators[1]:
            self.sides[1].progress.setText(say("compare", "Choose another service than the first."))
            return
        if not all(self._agreed(translator, self._requests) for translator in translators):
            return
        for column, side in enumerate(self.sides, 1):
            self.table.clear_drafts(column)
            side.start()
        self._refresh()
        self.table.setFocus()

    def _stop(self) -> None:
        for side in self.sides:
            side.stop()

    def _close(self) -> None:
        for side in self.sides:
            side.leave()
