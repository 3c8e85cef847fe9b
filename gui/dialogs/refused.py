"""The segments for which a service gave nothing usable, and why; each can be gone to while the list stays open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from dwuglos.talk.transcript import Transcript
from gui.widgets.plain_table import PlainTable
from gui.widgets.settling import when_settled
from gui.words import localized, say

_AIR = 8
"""Pixels between the texts of two rows."""
_MOST_FITTED = 300
"""Rows whose height is found: it takes time."""


class RefusedDialog(QDialog):
    """Lists `refused`, which are ids of segments and why each was; those that are gone since are left out."""

    segment_wanted = Signal(int)

    def __init__(self, transcript: Transcript, refused: Sequence[tuple[int, object]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("refused", "Segments without a usable draft"))
        self.resize(760, 360)
        there = [(segment, why) for id, why in refused if (segment := transcript.by_id(id)) is not None]
        self._ids = [segment.id for segment, _ in there]
        rows = [(str(transcript.row_of(s.id) + 1), " ".join(s.source.split()), localized(why)) for s, why in there]
        headings = (say("refused", "Segment"), say("refused", "English"), say("refused", "Reason"))
        self.table = PlainTable(headings, rows, 1, self)
        self.table.setAccessibleName(self.windowTitle())
        self.table.setWordWrap(True)
        self.table.setColumnWidth(2, 420)
        self.table.horizontalHeader().setSectionResizeMode(2, self.table.horizontalHeader().ResizeMode.Interactive)
        when_settled(self.table.horizontalHeader(), self._fit_rows)
        self.table.wanted.connect(self._go)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.go = buttons.addButton(say("refused", "&Go to the segment"), QDialogButtonBox.ButtonRole.ActionRole)
        self.go.clicked.connect(lambda: self._go(self.table.currentRow()))
        self.go.setEnabled(bool(rows))
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table)
        layout.addWidget(buttons)

    def _fit_rows(self) -> None:
        """Give each reason the lines it needs; where there are very many, those further down are as high as usual."""
        for row in range(min(self.table.rowCount(), _MOST_FITTED)):
            self.table.setRowHeight(row, self.table.sizeHintForRow(row) + _AIR)

    def _go(self, row: int) -> None:
        self.segment_wanted.emit(self._ids[row])
