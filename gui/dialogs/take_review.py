"""What a reviewer has sent back against the talk as it is: conflicts first, taken one by one or together."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from dwuglos.review_round.merging import Comparison, Difference
from gui.dialogs.review_rows import ReviewModel, ReviewTable, described
from gui.look import text_size
from gui.widgets.fitting import fit
from gui.widgets.question import gives_up
from gui.words import localized, say


class TakeReviewDialog(QDialog):
    """Accepted to take the chosen rows; what the reviewer alone has changed, and not emptied, is chosen at first."""

    def __init__(self, file: str, comparison: Comparison, reviewer: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._comparison = comparison
        self.setWindowTitle(say("review round", "Take in a review"))
        fit(self, 980, 640)
        self.about = QLabel(self._summary(file, reviewer), self)
        self.about.setWordWrap(True)
        self.model = ReviewModel(comparison, self)
        self._at_first = self.model.chosen()
        self.table = ReviewTable(self.model, self)
        self.details = QTextEdit(self)
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(say("review round", "The row in full"))
        text_size.follow(self.details)
        self.clean = QPushButton(say("review round", "Choose all without &conflict"), self)
        self.all = QPushButton(say("review round", "Choose &all"), self)
        self.none = QPushButton(say("review round", "Choose &none"), self)
        self._lay_out()
        self.clean.clicked.connect(lambda: self.model.choose(clean=True, conflicts=False))
        self.all.clicked.connect(lambda: self.model.choose(clean=True, conflicts=True))
        self.none.clicked.connect(lambda: self.model.choose(clean=False, conflicts=False))
        self.model.chosen_changed.connect(self._refresh)
        self.table.selectionModel().currentRowChanged.connect(self._show)
        self.table.selectRow(0)
        self.table.setFocus()
        self._refresh()

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.addWidget(self.table)
        split.addWidget(self.details)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        choices = QHBoxLayout()
        for button in (self.clean, self.all, self.none):
            button.setAutoDefault(False)
            choices.addWidget(button)
        choices.addStretch(1)
        self.count = QLabel(self)
        self.count.setObjectName("faint")
        choices.addWidget(self.count)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.take = buttons.addButton(say("review round", "&Take the chosen"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.addWidget(self.about)
        rows.addWidget(split, 1)
        rows.addLayout(choices)
        rows.addWidget(buttons)

    def _summary(self, file: str, reviewer: str) -> str:
        answer = self._comparison
        by = say("review round", "{file}, reviewed by {reviewer}") if reviewer else "{file}"
        lines = [by.format(file=file, reviewer=reviewer)]
        counts = [say("review round", "changed: {n}").format(n=len(answer.differences))]
        counts.append(say("review round", "conflicts: {n}").format(n=len(answer.conflicts)))
        if answer.oddities:
            counts.append(say("review round", "not taken: {n}").format(n=len(answer.oddities)))
        if answer.here:
            counts.append(say("review round", "changed only here: {n}").format(n=answer.here))
        lines.append(" · ".join(counts))
        lines += [localized(notice) for notice in answer.notices]
        return "\n".join(lines)

    def chosen(self) -> list[Difference]:
        """Return the rows that are to be taken."""
        return self.model.chosen()

    def reject(self) -> None:
        """Close without taking any; asked first where rows were chosen, since Escape is hit by mistake."""
        question = say("review round", "Give up what you have chosen in this review?")
        if self.model.chosen() == self._at_first or gives_up(self, question, may_keep=False):
            super().reject()

    def _show(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        self.details.setHtml(described(self.model.entries[index.row()]) if index.isValid() else "")

    def _refresh(self) -> None:
        chosen = len(self.model.chosen())
        self.take.setEnabled(chosen > 0)
        self.count.setText(
            say("review round", "chosen: {n} of {total}").format(n=chosen, total=len(self._comparison.differences))
        )
