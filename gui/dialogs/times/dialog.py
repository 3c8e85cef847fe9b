"""Asks how many times are to change at once, and shows meanwhile what would move; then it is one step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout

from dwuglos.errors import DwuglosError
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Segment, Transcript
from gui.dialogs.times.moves import MovesTable
from gui.widgets.fitting import fit
from gui.words import localized, say

if TYPE_CHECKING:
    from dwuglos.timing.retiming import Ids, Plan
    from gui.desk import Desk
    from gui.dialogs.times.form import Form, Recipe
    from gui.session import Session

_SOON = 40
"""Ms after a key that what moves is computed again: whoever types a number types several digits."""
_KEY = "what moves"


class TimesDialog(QDialog):
    """Has a form, says of which segments it is, and shows what moves; `plan` is what was agreed to."""

    def __init__(self, desk: Desk, session: Session, kind: type[Form]) -> None:
        super().__init__(desk.widget)
        self._desk, self._session = desk, session
        self.recipe: Recipe | None = None
        self._plan: tuple[Plan, Sequence[Segment]] | None = None
        """What moves by that recipe, and the segments it was computed from."""
        self._agreed: Ids = None
        """The segments that it was agreed to for."""
        self.setWindowTitle(say("times", kind.title))
        fit(self, 860, 560)
        self.about, self.count, self.notices, self.trouble = (self._label() for _ in range(4))
        self.about.setText(say("times", kind.about))
        self.about.setObjectName("faint")
        self.trouble.setObjectName("over")
        self.form = kind(desk, session, self)
        self.scope = self._make_scope()
        self.table = MovesTable(self)
        self.buttons = QDialogButtonBox(self)
        self.go = self.buttons.addButton(say("times", kind.verb), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._lay_out()
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._connect()
        self._show_nothing("")
        self.table.setFocus()
        self.form.begin()
        self._compute()

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _make_scope(self) -> QComboBox:
        """Return the choice of segments; who has chosen several means these."""
        cursor, transcript = self._session.cursor, self._session.transcript
        box = QComboBox(self)
        box.addItem(say("times", "All segments"), None)
        chosen = cursor.selection
        current = cursor.current()
        if chosen:
            box.addItem(say("times", "Chosen segments: {n}").format(n=len(chosen)), frozenset(chosen))
        if current is not None:
            row = transcript.row_of(current.id)
            rest = frozenset(segment.id for segment in transcript.segments[row:])
            box.addItem(say("times", "From segment {number} on").format(number=row + 1), rest)
        box.setCurrentIndex(1 if len(chosen) > 1 else 0)
        return box

    def _lay_out(self) -> None:
        which = QHBoxLayout()
        label = QLabel(say("times", "&Of these:"), self)
        label.setBuddy(self.scope)
        which.addWidget(label)
        which.addWidget(self.scope)
        which.addStretch(1)
        for widget in (label, self.scope):
            widget.setVisible(not self.form.is_for_all)
        rows = QVBoxLayout(self)
        rows.addWidget(self.about)
        rows.addWidget(self.form)
        rows.addLayout(which)
        rows.addWidget(self.trouble)
        rows.addWidget(self.count)
        rows.addWidget(self.table, 1)
        rows.addWidget(self.notices)
        rows.addWidget(self.buttons)

    def _connect(self) -> None:
        self._soon.timeout.connect(self._compute)
        self.form.changed.connect(self._soon.start)
        self.scope.currentIndexChanged.connect(lambda _: self._soon.start())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(self._stop)

    def _stop(self) -> None:
        self._soon.stop()
        self._desk.tasks.drop((_KEY, id(self)))
        self.form.stop()

    @property
    def ids(self) -> Ids:
        """The segments that may change, None for all."""
        ids: Ids = self.scope.currentData()
        return ids

    def accept(self) -> None:
        if self._soon.isActive():  # Enter came sooner than what moves was computed
            self._soon.stop()
            self._compute()
        if self.recipe is not None:
            self._agreed = self.ids
            super().accept()

    def plan(self, segments: Sequence[Segment]) -> Plan:
        """Return what becomes of segments: what was shown, where they are still the same."""
        assert self.recipe is not None, "asked only of what was agreed to"
        if self._plan is not None:
            plan, before = self._plan
            if len(before) == len(segments) and all(one is other for one, other in zip(before, segments, strict=True)):
                return plan
        return self.recipe(segments, self._agreed)

    def _compute(self) -> None:
        self._plan = None
        try:
            self.recipe = recipe = self.form.recipe()
        except DwuglosError as error:
            self.recipe = None
            self._show_nothing(localized(error))
            return
        if recipe is None:
            self._show_nothing("")
            return
        segments, ids = list(self._session.transcript), self.ids
        self._desk.tasks.latest(
            (_KEY, id(self)),
            self._desk.tasks.work,
            lambda _tell, _stop: recipe(segments, ids),
            lambda plan: self._show(plan, segments),
            lambda error: self._show_nothing(self._desk.words(error)),
        )

    def _show(self, plan: Plan, segments: Sequence[Segment]) -> None:
        self._plan = plan, segments
        self.table.show_moves(plan.changes, {segment.id: number for number, segment in enumerate(segments, 1)})
        moved = say("times", "Segments that move: {n} of {total}")
        self.count.setText(moved.format(n=len(plan.changes), total=len(segments)))
        self._tell("", localized(*plan.notices))
        self.go.setEnabled(plan.edit is not None)

    def _show_nothing(self, trouble: str) -> None:
        self._desk.tasks.drop((_KEY, id(self)))
        self.table.show_moves((), {})
        self.count.setText("")
        self._tell(trouble, "")
        self.go.setEnabled(False)

    def _tell(self, trouble: str, notices: str) -> None:
        for label, text in ((self.trouble, trouble), (self.notices, notices)):
            label.setText(text)
            label.setVisible(bool(text))


def change_times(desk: Desk, kind: type[Form]) -> None:
    """Ask for a change of times of the open talk, and make it, as one step."""
    session = desk.session
    if session is None:
        return
    dialog = TimesDialog(desk, session, kind)
    agreed = dialog.exec()
    dialog.deleteLater()
    if not agreed or desk.session is not session:
        return
    moved = 0

    def make(transcript: Transcript) -> Edit | None:
        nonlocal moved
        plan = dialog.plan(transcript.segments)
        moved = len(plan.changes)
        return plan.edit

    if session.attempt(make):
        desk.tell(say("times", "The times were changed. Segments: {n}. Undo takes all of it back.").format(n=moved))
