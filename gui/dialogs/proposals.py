"""What a language model proposes for an article, beside what is there: taken or left."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from gui.look import text_size
from gui.look.changed_words import after_html, before_html
from gui.widgets.fitting import fit
from gui.words import say

_LINES = 9
"""The most lines of a text that are seen without scrolling it."""
_WIDTH, _AROUND, _BETWEEN = 860, 130, 8
"""Pixels: how wide it is, and how high without the texts; between two texts."""


class Proposal(NamedTuple):
    """A text that is proposed, what it is for, and what is there now."""

    title: str
    before: str
    after: str


class ProposalsDialog(QDialog):
    """Shows each proposal beside the text it would replace, with the words that differ; accepted to take the chosen."""

    def __init__(self, title: str, proposals: Sequence[Proposal], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        fit(self, _WIDTH, _AROUND)
        self.boxes = [QCheckBox(proposal.title, self) for proposal in proposals]
        self.texts: list[tuple[QTextEdit, QTextEdit]] = []
        grid = QGridLayout()
        for column, heading in enumerate((say("proposals", "Now"), say("proposals", "Proposed")), 1):
            label = QLabel(heading, self)
            label.setObjectName("subheading")
            grid.addWidget(label, 0, column)
            grid.setColumnStretch(column, 1)
        for row, (box, proposal) in enumerate(zip(self.boxes, proposals, strict=True), 1):
            self._add_row(grid, row, box, proposal)
        inside = QWidget(self)
        inside.setLayout(grid)
        grid.setRowStretch(len(proposals) + 1, 1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        buttons = QDialogButtonBox(self)
        self.take = buttons.addButton(say("proposals", "&Take"), QDialogButtonBox.ButtonRole.AcceptRole)
        leave = buttons.addButton(say("proposals", "&Leave"), QDialogButtonBox.ButtonRole.RejectRole)
        leave.setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.addWidget(area, 1)
        rows.addWidget(buttons)
        fit(self, _WIDTH, _AROUND + sum(now.height() + _BETWEEN for now, _ in self.texts))
        self.take.setFocus()

    def _add_row(self, grid: QGridLayout, row: int, box: QCheckBox, proposal: Proposal) -> None:
        box.setChecked(True)
        box.setVisible(len(self.boxes) > 1)
        box.toggled.connect(lambda _: self.take.setEnabled(bool(self.chosen())))
        now = self._text(before_html(proposal.before, proposal.after) if proposal.before else "–")
        now.setAccessibleName(say("proposals", "{part}, now").format(part=proposal.title))
        is_new = not proposal.before
        proposed = self._text(escape(proposal.after) if is_new else after_html(proposal.before, proposal.after))
        proposed.setAccessibleName(say("proposals", "{part}, proposed").format(part=proposal.title))
        height = self._height(max(proposal.before, proposal.after, key=len))
        for text in (now, proposed):
            text.setFixedHeight(height)
        self.texts.append((now, proposed))
        grid.addWidget(box, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(now, row, 1)
        grid.addWidget(proposed, row, 2)

    def _text(self, html: str) -> QTextEdit:
        text = QTextEdit(self)
        text_size.follow(text)
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setHtml(html)
        return text

    def _height(self, text: str) -> int:
        """Return the height in which a text is seen, up to a number of lines."""
        metrics = QFontMetrics(text_size.font())
        lines = 1 + metrics.horizontalAdvance(text) // max(1, self.width() * 2 // 5)
        return (min(lines, _LINES) + 1) * metrics.lineSpacing() + 8

    def chosen(self) -> list[int]:
        """Return the places of the proposals that are to be taken."""
        return [place for place, box in enumerate(self.boxes) if box.isChecked()]
