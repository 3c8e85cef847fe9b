"""Which segments are shown, and how many there are of each kind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QToolButton, QWidget

from dwuglos.talk.transcript import State
from gui.look import theme
from gui.widgets.flowing_row import FlowingRow
from gui.widgets.progress_line import ProgressLine
from gui.widgets.steady_text import fit_again, show_steadily
from gui.words import say


class FilterBar(QWidget):
    """A row of filters with counts, and the progress of the whole talk."""

    chosen = Signal()

    def __init__(self, titles: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = [say("filters", title) for title in titles]
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(4)
        self._group = QButtonGroup(self)
        chips = FlowingRow()  # in a narrow window they go on below
        chips.setSpacing(4)
        for n, title in enumerate(self._titles):
            button = QToolButton(self)
            button.setObjectName("chip")
            button.setCheckable(True)
            button.setChecked(n == 0)
            button.setText(title)
            self._group.addButton(button, n)
            chips.addWidget(button)
        row.addLayout(chips, 1)
        self.line = ProgressLine(self)
        self.share = QLabel(self)
        row.addWidget(self.line)
        row.addWidget(self.share)
        self._group.idClicked.connect(lambda _: self.chosen.emit())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            QTimer.singleShot(0, self, self._fit_again)  # once the buttons have changed as well

    def _fit_again(self) -> None:
        fit_again(*self._group.buttons(), self.share)

    @property
    def chosen_number(self) -> int:
        """Which filter is chosen, counted from 0."""
        return self._group.checkedId()

    def choose(self, number: int) -> None:
        """Choose a filter as if it were clicked."""
        self._group.button(number).click()

    def show_counts(self, counts: Sequence[int]) -> None:
        """Show how many segments pass each filter."""
        for n, (title, count) in enumerate(zip(self._titles, counts, strict=True)):
            show_steadily(self._group.button(n), f"{title}  {count}")

    def show_progress(self, counts: Mapping[State, int]) -> None:
        """Show how much of the talk is done."""
        total = sum(counts.values())
        confirmed = counts["reviewed"] + counts["final"]
        share, translated = (confirmed / total, 1 - counts["initial"] / total) if total else (0.0, 0.0)
        self.line.show_shares(share, translated)
        # Rounded down: 100 % is said when all is confirmed, not before.
        show_steadily(self.share, say("filters", "{share} % confirmed").format(share=int(share * 100)))

    def use_theme(self) -> None:
        """Take the colours of the theme in force."""
        colours = theme.colours()
        self.line.colours = (QColor(colours.good), QColor(colours.accent), QColor(colours.raised))
        self.line.update()
